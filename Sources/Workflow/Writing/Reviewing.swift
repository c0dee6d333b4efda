// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// What people decide: incidents signed, sources judged, pairs answered.
struct Reviewing {
  let folder: RecordFolder
  let policy: Policy
  let copies: CopyDesk

  /// Signs or withdraws an incident as a person decided.
  func decide(_ request: DecisionRequest) throws -> WriteSummary {
    let at = UTC.now()
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    return try folder.store.write(by: user.id, at: at) { transaction in
      try settleOwed(request.incident, in: &transaction)
      let stored = try incident(request.incident, in: transaction.snapshot)
      let id = stored.incident.id
      try Rights.require(.sign, of: user, invented: stored.incident.invented)
      let decision = Decision(
        incident: id, act: request.decision.act,
        assessment: try request.assessment(from: stored), user: user.id, at: at, why: request.why)
      try transaction.decide(decision)
      let done = request.decision == .reject ? "Withdrew" : "Signed"
      let mark = user.role == .demonstrator ? " as a demonstration" : ""
      return WriteSummary(text: "\(done) \(id)\(mark), by \(user.display).", subjects: [id.text])
    }
  }

  /// Keeps a person's word on a source, and works out anew what rests on it.
  func judge(_ request: CredibilityRequest) throws -> WriteSummary {
    let at = UTC.now()
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    return try folder.store.write(by: user.id, at: at) { transaction in
      let table = try SourceTable(transaction.snapshot)
      let resting = try table.incidents(
        restingOn: table.names.name(of: request.source), in: transaction.snapshot
      ).sorted()
      guard !resting.isEmpty else {
        throw RecordFault(
          .refused, "no incident rests on a source of that name", at: request.source,
          remedy: "Take the name as `cairn show INC-…` prints it over the claims.")
      }
      let invented = try resting.allSatisfy {
        try transaction.snapshot.incident($0)?.incident.invented ?? true
      }
      try Rights.require(.judge, of: user, invented: invented)
      try transaction.add(
        Credibility(
          source: request.source, isCredible: request.isCredible, user: user.name, at: at,
          reason: request.why))
      var placing = Placing(policy: policy, copies: copies)
      resting.forEach { placing.touch($0) }
      try placing.assess(in: &transaction)
      let word = request.isCredible ? "credible" : "not credible"
      return WriteSummary(
        text: "\(user.display) holds \(request.source) \(word); "
          + "\(counted(resting.count, "incident")) \(resting.count == 1 ? "was" : "were") assessed anew.",
        subjects: resting.map(\.text))
    }
  }

  /// Keeps a person's answer about a pair; incidents found to be one become one.
  func answer(_ request: PairRequest) throws -> WriteSummary {
    for (name, other) in [(request.first, request.second), (request.second, request.first)] {
      if let listed = ListedID(name) { return try answer(request, listed: listed, incident: other) }
    }
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    return try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      let first = try incident(request.first, in: transaction.snapshot)
      let second = try incident(request.second, in: transaction.snapshot)
      let ids = (first.incident.id, second.incident.id)
      try Rights.require(
        .answer, of: user, invented: first.incident.invented && second.incident.invented)
      guard try transaction.snapshot.pair(ids.0, ids.1) != nil else {
        throw RecordFault(
          .refused, "these two were never offered as a pair", at: "\(ids.0) and \(ids.1)",
          remedy: "`cairn show \(ids.0)` lists the pairs it is in.")
      }
      try transaction.answer(ids.0, ids.1, request.answer)
      guard request.answer == .same else {
        // The next likeliest takes its place.
        var placing = Placing(policy: policy, copies: copies)
        for id in [ids.0, ids.1] { try placing.offer(id, in: &transaction) }
        return WriteSummary(text: "Kept your answer.", subjects: [ids.0.text, ids.1.text])
      }
      return try merge(first, second, by: user, why: request.why, in: &transaction)
    }
  }

  func incident(_ name: String, in snapshot: Snapshot) throws -> StoredIncident {
    guard let id = IncidentID(name), let stored = try snapshot.incident(id) else {
      throw RecordFault(
        .refused, "there is no such incident", at: name,
        remedy: "`cairn incidents` lists them; they look like INC-7F3K2Q.")
    }
    if let other = stored.mergedInto {
      throw RecordFault(
        .refused, "it went into \(other)", at: name, remedy: "Name that one instead.")
    }
    return stored
  }
}

extension DecisionRequest.Decision {
  fileprivate var act: Decision.Act {
    switch self {
    case .accept: .accepted
    case .correct: .corrected
    case .reject: .rejected
    }
  }
}

extension DecisionRequest {
  /// What is signed: the proposal with the person's changes; nothing for a rejection.
  fileprivate func assessment(from stored: StoredIncident) throws -> Assessment? {
    guard decision != .reject else { return nil }
    guard var assessment = stored.proposal?.assessment else {
      throw RecordFault(
        .refused, "nothing is proposed of it", at: incident,
        remedy: "Add the reports again, or correct it with every field.")
    }
    let signed = Assessment.Reason("signed so by a person: \(why)")
    if let grade {
      assessment.grade = grade
      assessment.gradeReasons.append(signed)
    }
    if let strikeStatus {
      assessment.strikeStatus = strikeStatus
      assessment.strikeReasons.append(signed)
    }
    assessment.set(.killed, killed, signed)
    assessment.set(.injured, injured, signed)
    return assessment
  }
}

extension Assessment {
  /// Puts a person's bounds in the place of the derived ones.
  fileprivate mutating func set(_ harm: Harm, _ bounds: Bounds?, _ reason: Reason) {
    guard let bounds else { return }
    // Everyone together follows from the parts from now on.
    derivations.removeAll { $0.harm == harm && $0.whose == .everyone }
    if let index = derivations.firstIndex(where: { $0.harm == harm && $0.whose == .civilians }) {
      derivations[index].bounds = bounds
      derivations[index].steps.append(reason)
    } else {
      derivations.append(
        Derivation(harm: harm, whose: .civilians, bounds: bounds, steps: [reason]))
    }
  }
}
