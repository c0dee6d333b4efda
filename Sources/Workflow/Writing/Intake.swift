// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record

/// Takes reports in: object durable, then row and ledger entry in one transaction, then the answer.
///
/// Reading, hashing and writing objects goes on on all cores; the one writer only names the objects
/// and writes rows that are ready. A group of batches shares one transaction, and is acknowledged
/// after it.
struct Intake {
  private let folder: RecordFolder
  private let policy: Policy
  private let copies: CopyDesk
  private let defaults: DraftDefaults
  private let user: User
  private let reader: Reader
  private var counted = WriteSummary(text: "")
  private var seen = 0
  /// What is read but not in the record yet.
  private var group: [ReadyReport] = []
  private var groupBegan = ContinuousClock.now

  /// Reports in one transaction.
  ///
  /// A page that many of them change is written once for all: from 90 to 1,000 halved the bytes that
  /// went to the disk; from there on little is won.
  private static let groupSize = 1000
  /// Batches a job: while one group is written, the next is read.
  private static let held = 8
  /// Whoever waits hears of progress, however slowly the input comes.
  private static let groupTime = Duration.seconds(1)

  init(
    _ request: AddRequest, user: User, folder: RecordFolder, policy: Policy,
    copies: CopyDesk, reader: Reader
  ) {
    self.folder = folder
    self.policy = policy
    self.copies = copies
    self.reader = reader
    self.user = user
    defaults = request.defaults
  }

  /// Takes everything in and tells how it goes.
  mutating func run(
    _ inputs: Inputs, jobs: Int, tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    var inputs = inputs
    var taking = self
    let making = ReadyReport.Making(
      reader: reader, policy: policy, defaults: defaults, user: user, objects: folder.objects)
    try inOrder(jobs: jobs, held: Intake.held) {
      inputs.nextBatch()
    } work: { items in
      Result { try making.reports(from: items) }
    } emit: { results in
      try taking.take(try results.get(), tell: tell)
    }
    try taking.storeGroup(tell: tell)
    self = taking
    counted.text = counted.takenIn
    return counted
  }

  private mutating func take(
    _ results: [Result<ReadyReport, InputProblem>], tell: (WriteEvent) throws -> Void
  ) throws {
    if group.isEmpty { groupBegan = .now }
    for result in results {
      seen += 1
      switch result {
      case .success(let ready): group.append(ready)
      case .failure(let problem):
        counted.failed += 1
        try tell(.problem("\(problem)"))
      }
    }
    if group.count >= Intake.groupSize || groupBegan.duration(to: .now) >= Intake.groupTime {
      try storeGroup(tell: tell)
    }
  }

  private mutating func storeGroup(tell: (WriteEvent) throws -> Void) throws {
    defer { group = [] }
    let fresh = try unknown(group)
    counted.known += group.count - fresh.count
    let allowed = try withoutPurged(fresh, tell)
    if !allowed.isEmpty { try store(allowed) }
    try tell(.progress(done: seen, of: seen))
  }

  /// Leaves out the very bytes that two persons have destroyed; nobody else's input suffers for them.
  private mutating func withoutPurged(
    _ fresh: [ReadyReport], _ tell: (WriteEvent) throws -> Void
  ) throws -> [ReadyReport] {
    let problems = try folder.purgeProblems(
      of: fresh.map(\.name.object), at: fresh.map(\.name.place))
    for problem in problems.compactMap(\.self) {
      counted.failed += 1
      try tell(.problem("\(problem)"))
    }
    return zip(fresh, problems).filter { $0.1 == nil }.map(\.0)
  }

  private mutating func store(_ fresh: [ReadyReport]) throws {
    try folder.objects.name(fresh.compactMap(\.draft))
    let ids = try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      var placing = Placing(policy: policy, copies: copies, goingOnIn: transaction)
      var ids: [ReportID] = []
      for ready in fresh {
        ids.append(try ready.write(in: &transaction, &placing, policy: policy).id)
      }
      try placing.assess(in: &transaction, owing: true)
      return ids
    }
    counted.added += ids.count
    counted.subjects += ids.prefix(max(0, 1000 - counted.subjects.count)).map(\.text)
  }

  /// What is not in the record yet: the same bytes from the same place are, and within the group too.
  private func unknown(_ group: [ReadyReport]) throws -> [ReadyReport] {
    var given: Set<ReadyReport.Name> = []
    return try folder.store.read { snapshot in
      try group.filter { ready in
        let name = ready.name
        guard given.insert(name).inserted else { return false }
        return try !snapshot.reports(ofObject: name.object).contains { $0.origin == name.place }
      }
    }
  }
}

extension WriteSummary {
  /// What was taken in, in words for people.
  var takenIn: String {
    var parts = ["Took in \(counted(added, "report"))."]
    if known > 0 { parts.append("\(known) \(known == 1 ? "was" : "were") in the record already.") }
    if failed > 0 {
      let verb = failed == 1 ? "is" : "are"
      parts.append("\(counted(failed, "input")) failed and \(verb) listed above.")
    }
    return parts.joined(separator: " ")
  }
}
