// SPDX-License-Identifier: Apache-2.0

import Record

/// One part of a toll while it is being counted.
struct Sums {
  private var isSigned: Bool
  private var headline = Sum()
  private var grades: [Assessment.Grade: Sum] = [:]
  private var rows: [String: Sum] = [:]
  private var conceded: [String: Sum] = [:]
  private let clusters: Clusters

  init(isSigned: Bool, clusters: Clusters) {
    self.isSigned = isSigned
    self.clusters = clusters
  }

  mutating func add(_ figures: Figures, to labels: [String]) {
    let cluster = clusters[figures.incident]
    grades[figures.grade, default: Sum()].add(figures, cluster)
    guard figures.grade.isHeadline else { return }
    headline.add(figures, cluster)
    for label in labels { rows[label, default: Sum()].add(figures, cluster) }
  }

  /// Adds an incident to the row of one group, where anything is known of that group in it.
  mutating func add(_ figures: Figures, to group: Assessment.Whose) {
    guard group == .civilians || figures.killed != nil || figures.injured != nil else { return }
    rows[group.label, default: Sum()].add(figures, clusters[figures.incident])
  }

  /// Adds what belligerents own to of an incident, of whatever grade it is.
  mutating func concede(_ figures: [Figures]) {
    for figures in figures {
      conceded[figures.party, default: Sum()].add(figures, clusters[figures.incident])
    }
  }

  /// Rows in the order of their labels; grades in their own order.
  func part(_ axis: Toll.Axis) -> Toll.Part {
    let grades = Assessment.Grade.allCases.compactMap { grade in
      self.grades[grade].map { $0.row(grade.label) }
    }
    func lines(_ sums: [String: Sum]) -> [Toll.Row] {
      sums.sorted { $0.key < $1.key }.map { $1.row($0) }
    }
    return Toll.Part(
      isSigned: isSigned, headline: headline.row("Fair and Confirmed"), grades: grades,
      rows: axis == .grade ? grades : lines(rows), conceded: lines(conceded))
  }
}

/// What one incident adds: looked up once, added to several rows.
///
/// Read in place: a copy of an entry would retain the twenty arrays and strings of its assessment,
/// which was over half of the time for 100,000 entries.
struct Figures {
  let incident: IncidentID
  let state: State
  let grade: Assessment.Grade
  let isInvented: Bool
  let actors: Int
  let policy: String
  /// Whose own figures these are; empty for those of the sources.
  private(set) var party = ""
  private(set) var killed: Bounds?
  private(set) var injured: Bounds?

  init(_ entries: Span<TollEntry>, _ index: Int, whose: Assessment.Whose = .civilians) {
    incident = entries[index].incident
    state = entries[index].state
    grade = entries[index].assessment.grade
    isInvented = entries[index].invented
    actors = entries[index].assessment.actors.count
    policy = entries[index].assessment.policy
    guard whose != .everyone else {
      killed = entries[index].assessment.everyone(.killed)
      injured = entries[index].assessment.everyone(.injured)
      return
    }
    let derivations = entries[index].assessment.derivations
    for index in derivations.indices where derivations[index].whose == whose {
      if derivations[index].harm == .killed { killed = derivations[index].bounds }
      if derivations[index].harm == .injured { injured = derivations[index].bounds }
    }
  }

  /// What each belligerent owns to of one incident; none for most.
  static func conceded(_ entries: Span<TollEntry>, _ index: Int) -> [Figures] {
    guard !entries[index].assessment.conceded.isEmpty else { return [] }
    var found: [String: Figures] = [:]
    for concession in entries[index].assessment.conceded {
      let party = concession.actor ?? "a belligerent"
      var figures = found[party] ?? Figures(entries, index)
      if found[party] == nil {
        (figures.party, figures.killed, figures.injured) = (party, nil, nil)
      }
      if concession.harm == .killed { figures.killed = concession.bounds }
      if concession.harm == .injured { figures.injured = concession.bounds }
      found[party] = figures
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// One row while it is being counted; what is not known adds nothing and is counted as such.
private struct Sum {
  private var unknown = 0
  private var unknownInjured = 0
  private var killed = Bounds.zero
  private var injured = Bounds.zero
  private var members: [IncidentID] = []
  /// What of each cluster is in the minima so far: the most that one of its incidents has.
  private var shared: [IncidentID: (killed: Int, injured: Int)] = [:]

  mutating func add(_ figures: Figures, _ cluster: IncidentID?) {
    members.append(figures.incident)
    var known = cluster.flatMap { shared[$0] } ?? (0, 0)
    if let killed = figures.killed {
      self.killed = self.killed + (cluster == nil ? killed : killed.beyond(&known.killed))
    } else {
      unknown += 1
    }
    if let injured = figures.injured {
      self.injured = self.injured + (cluster == nil ? injured : injured.beyond(&known.injured))
    } else {
      unknownInjured += 1
    }
    if let cluster { shared[cluster] = known }
  }

  func row(_ label: String) -> Toll.Row {
    Toll.Row(
      label: label, incidents: members.count, unknown: unknown, unknownInjured: unknownInjured,
      killed: killed, injured: injured, members: members)
  }
}

extension Bounds {
  /// What is added by people of whom so many may be counted already: only what is more than they.
  fileprivate func beyond(_ known: inout Int) -> Bounds {
    let more = Swift.max(0, min - known)
    known = Swift.max(known, min)
    return Bounds(min: more, max: max) ?? self
  }
}
