// SPDX-License-Identifier: Apache-2.0

import Record

/// What occurrences may have in common besides their scene.
enum Mark: Hashable, Sendable {
  /// The key of a known origin.
  case origin(String)
  case figure(Occurrence.Figures)
  /// A victim's name, in `folded` form.
  case name(String)
  /// The first of the reports whose text is copied from one another.
  case family(ReportID)
}

/// The marks of the occurrences of one scene, each with the reports that bear it.
///
/// Reports are kept because a report tells its own events apart: what only one and the same report
/// says on both sides is nothing that two have in common.
struct Marks: Sendable {
  private(set) var reports: Set<ReportID> = []
  private var bearers: [Mark: Set<ReportID>] = [:]
  /// How people call the origins, by key.
  private var names: [String: String] = [:]

  mutating func add(_ occurrence: Occurrence, family: ReportID) {
    let report = occurrence.id.report
    reports.insert(report)
    for (key, name) in occurrence.origins {
      names[key] = min(names[key] ?? name, name)
      bearers[.origin(key), default: []].insert(report)
    }
    for figure in occurrence.figures { bearers[.figure(figure), default: []].insert(report) }
    for name in occurrence.names { bearers[.name(name), default: []].insert(report) }
    bearers[.family(family), default: []].insert(report)
  }

  mutating func add(_ other: Marks) {
    reports.formUnion(other.reports)
    for (mark, reports) in other.bearers { bearers[mark, default: []].formUnion(reports) }
    names.merge(other.names, uniquingKeysWith: min)
  }

  /// Whether any of these reports gives a figure.
  func gives(_ figure: Occurrence.Figures, anyOf reports: Set<ReportID>) -> Bool {
    guard let bearers = bearers[.figure(figure)] else { return false }
    return !bearers.isDisjoint(with: reports)
  }

  /// Whether there are two different reports, one on each side.
  func isApart(from other: Marks) -> Bool { Marks.areApart(reports, other.reports) }

  private static func areApart(_ first: Set<ReportID>, _ second: Set<ReportID>) -> Bool {
    !first.isEmpty && !second.isEmpty && (first.count > 1 || second.count > 1 || first != second)
  }

  /// What two scenes' reports have in common.
  func shared(with other: Marks) -> Shared {
    let (small, large) = bearers.count <= other.bearers.count ? (self, other) : (other, self)
    var shared = Shared()
    for (mark, reports) in small.bearers {
      guard let others = large.bearers[mark], Marks.areApart(reports, others) else { continue }
      switch mark {
      case .origin(let key):
        let name = min(names[key] ?? "", other.names[key] ?? "")
        shared.origin = min(shared.origin ?? name, name)
      case .figure: shared.hasFigure = true
      case .name(let name): shared.name = min(shared.name ?? name, name)
      case .family: shared.isCopied = true
      }
    }
    return shared
  }

  /// One of each kind is enough: the least, so that the words are the same in any order.
  struct Shared {
    var origin: String?
    var hasFigure = false
    var name: String?
    var isCopied = false
  }
}
