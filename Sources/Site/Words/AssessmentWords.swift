// SPDX-License-Identifier: Apache-2.0

import Record

extension Assessment.Grade {
  var words: String {
    switch self {
    case .confirmed: "Confirmed"
    case .fair: "Fair"
    case .weak: "Weak"
    case .contested: "Contested"
    case .discounted: "Discounted"
    }
  }

  /// What the grade means, in one sentence.
  var meaning: String {
    switch self {
    case .confirmed: "A belligerent has accepted responsibility for the harm."
    case .fair: "Two or more known, credible sources say so, with different information."
    case .weak: "One source says so, however many outlets repeat it."
    case .contested: "Sources disagree on who is responsible, or name nobody."
    case .discounted: "Those harmed were combatants, or others are most likely responsible."
    }
  }
}

extension Assessment.StrikeStatus {
  var words: String {
    switch self {
    case .declared: "Declared"
    case .likely: "Likely"
    case .singleSourceClaim: "Single source claim"
    case .contested: "Contested"
    }
  }

  var meaning: String {
    switch self {
    case .declared: "A belligerent says it carried out the attack; that is not to accept the harm."
    case .likely: "Several sources attribute it to the same belligerent."
    case .singleSourceClaim: "One original source attributes it."
    case .contested: "The sources split, or none names a belligerent."
    }
  }
}

extension State {
  var words: String {
    switch self {
    case .proposed: "Proposed"
    case .pending: "Pending"
    case .signed: "Signed"
    case .published: "Published"
    case .withdrawn: "Withdrawn"
    }
  }

  var meaning: String {
    switch self {
    case .proposed: "Worked out by the program; no person has signed it."
    case .pending: "Waits for something that is missing."
    case .signed: "A person has read it and put their name to it."
    case .published: "Signed, and released by a person with the right to publish."
    case .withdrawn: "Taken back; the history says why."
    }
  }
}

extension Toll.Axis {
  var words: String {
    switch self {
    case .place: "Place"
    case .month: "Month"
    case .actor: "Actor"
    case .cause: "Cause"
    case .group: "Group"
    case .grade: "Grade"
    }
  }
}
