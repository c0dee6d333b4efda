// SPDX-License-Identifier: Apache-2.0

import Record

/// Which claims of an account tell of a group, each of its people once.
struct GroupTelling {
  private let parts: Parts
  /// Claims that only add up what their parts tell one by one: nine of "five women and four children".
  private let sums: Set<ClaimID>

  init(_ account: Account, _ harm: Harm, _ parts: Parts) {
    self.parts = parts
    var told: [ClaimID: [Claim]] = [:]
    for member in account.members where member.claim.harm.counted == harm {
      guard let whole = parts.whole(of: member), whole.harm == harm else { continue }
      told[whole.id, default: []].append(member.claim)
    }
    sums = Set(
      account.members.filter { GroupTelling.isSum($0.claim, of: told[$0.id] ?? []) }.map(\.id))
  }

  /// A sum bears the groups of all its parts, and says of none how many it has: of "a journalist, his wife
  /// and two children" the four are neither four journalists nor four children.
  private static func isSum(_ whole: Claim, of parts: [Claim]) -> Bool {
    guard parts.count > 1, let all = whole.count.min else { return false }
    let groups = parts.reduce(into: Set<Victims.Group>()) { $0.formUnion($1.victims.groups) }
    return parts.compactMap(\.count.min).reduce(0, +) == all
      && groups.isSuperset(of: whole.victims.groups)
  }

  /// The same people once: "seven women, three of them nurses" are seven women, and of "nine women and
  /// children, five of them women" the five say more of women than the nine.
  func once(_ members: [Incident.Member]) -> [Incident.Member] {
    let vague = Set(
      members.filter { GroupTelling.isMixed($0.claim.victims.groups) }.map(\.id)
    ).union(sums)
    let wholes = Set(members.compactMap { parts.whole(of: $0)?.id })
    let told = Set(members.map(\.id))
    return members.filter { member in
      if sums.contains(member.id) { return false }
      if vague.contains(member.id) { return !wholes.contains(member.id) }
      guard let whole = parts.whole(of: member)?.id else { return true }
      return !told.contains(whole) || vague.contains(whole)
    }
  }

  /// The figures of claims, those of one sum added up: three women and a grandmother are four women.
  func added(_ items: [(member: Incident.Member, figure: Figure)]) -> [Figure] {
    var sums: [ClaimID: [Figure]] = [:]
    var others: [Figure] = []
    for item in items {
      if let whole = parts.whole(of: item.member)?.id, self.sums.contains(whole) {
        sums[whole, default: []].append(item.figure)
      } else {
        others.append(item.figure)
      }
    }
    return sums.sorted { $0.key < $1.key }.compactMap(\.value.added) + others
  }

  /// Whether people of several groups are told of, and nobody can say how many of each.
  ///
  /// "Women and children" are; "two women journalists" are women and journalists both, and a whole family
  /// of girls is a family.
  static func isMixed(_ groups: [Victims.Group]) -> Bool {
    let kinds = groups.filter { $0 != .family }
    let people: Set<Victims.Group> = [.children, .women, .men, .elderly]
    return kinds.count { people.contains($0) } > 1 || kinds.count { !people.contains($0) } > 1
  }
}

extension [Figure] {
  /// Figures of different people, added up; an end that one leaves open counts nothing to it.
  fileprivate var added: Figure? {
    guard let basis = map(\.basis).max() else { return nil }
    return Figure(
      min: contains { $0.min != nil } ? map(\.lower).reduce(0, +) : nil,
      max: map(\.upper).reduce(0, +), basis: basis, claims: flatMap(\.claims).sorted(),
      isOfSome: areOfSome)
  }
}
