// SPDX-License-Identifier: Apache-2.0

import Record

/// What a stated count is worth under a policy; either end may be open.
struct Figure: Hashable {
  enum Basis: Int, Comparable {
    /// A plural without a number; it contradicts no number.
    case plural
    case word, number

    static func < (left: Basis, right: Basis) -> Bool { left.rawValue < right.rawValue }
  }

  var min: Int?
  var max: Int?
  var basis: Basis
  var claims: [ClaimID]
  /// Whether it is of some of those harmed and says nothing of the others: persons who are named and whom
  /// no source counted, the wounded who died, bodies found.
  var isOfSome = false

  /// What is certainly counted.
  var lower: Int { min ?? 0 }
  /// The highest it may be as far as it says: "at least 12" says no more than 12.
  var upper: Int { Swift.max(max ?? 0, min ?? 0) }

  /// Whether a higher figure would not contradict it.
  var isOpen: Bool { max == nil || basis != .number }

  init(min: Int?, max: Int?, basis: Basis, claims: [ClaimID], isOfSome: Bool = false) {
    self.min = min
    self.max = max
    self.basis = basis
    self.claims = claims
    self.isOfSome = isOfSome
  }

  /// Nil where the policy gives the words no number, and where nobody is said to be harmed.
  init?(_ member: Incident.Member, policy: Policy) {
    let count = member.claim.count
    claims = [member.id]
    if count.has(.none) { return nil }
    let above = count.has(.moreThan) ? 1 : 0
    let below = count.has(.lessThan) ? 1 : 0
    min = count.min.map { $0 + above }
    max = count.max.flatMap { count.has(.moreThan) && count.min == $0 ? nil : $0 - below }
    if count.has(.lessThan), count.min == count.max { min = nil }
    basis = .number
    guard min == nil, max == nil else {
      isOfSome = Figure.isOfNamed(member.claim)
      return
    }
    let isWord = count.has(.vague)
    basis = isWord ? .word : .plural
    let worth = isWord ? Figure.worth(of: member, policy: policy) : policy.ranges.plural
    guard let worth, isWord || count.has(.plural) else { return nil }
    (min, max) = (worth.min, worth.max)
  }

  /// "Ahmad Marwan and his wife were killed", as against "three people, Ahmad Marwan among them".
  private static func isOfNamed(_ claim: Claim) -> Bool {
    guard let name = claim.victims.names.first, claim.count.min == claim.count.max else {
      return false
    }
    return folded(claim.victims.text).contains(folded(name.text))
  }

  private static func worth(of member: Incident.Member, policy: Policy) -> Bounds? {
    let listed = member.claim.count.word.flatMap {
      policy.words.bounds(of: $0, language: member.report.language)
    }
    return listed ?? (policy.ranges.unlistedWord == .asPlural ? policy.ranges.plural : nil)
  }

  /// As a line of a derivation says it: "at least 12", "12–24".
  var words: String {
    switch (min, max) {
    case (let min?, let max?): min == max ? "\(min)" : "\(min)–\(max)"
    case (let min?, nil): "at least \(min)"
    case (nil, let max?): "at most \(max)"
    case (nil, nil): "not known"
    }
  }
}

extension [Figure] {
  /// From the lowest to the highest: figures that speak of the same people.
  var spanned: Figure? {
    guard let basis = map(\.basis).max() else { return nil }
    let isClosed = contains { $0.max != nil }
    return Figure(
      min: compactMap(\.min).min(), max: isClosed ? map(\.upper).max() : nil, basis: basis,
      claims: flatMap(\.claims).sorted(), isOfSome: areOfSome)
  }

  /// Figures of people who may be the same or others: the largest alone, to all together.
  func gathered(_ rule: RangeRules.Doubtful) -> Figure? {
    guard count > 1, let basis = map(\.basis).max() else { return first }
    let highest = rule == .maxOnly ? map(\.upper).reduce(0, +) : map(\.upper).max()
    return Figure(
      min: compactMap(\.min).max(), max: highest, basis: basis, claims: flatMap(\.claims).sorted(),
      isOfSome: areOfSome)
  }

  /// Whether each of them is of some only.
  var areOfSome: Bool { !isEmpty && allSatisfy(\.isOfSome) }
}
