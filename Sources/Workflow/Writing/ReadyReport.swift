// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record

/// A report that was read, whose object is on the disk and whose rows are ready to be written.
struct ReadyReport: Sendable {
  /// What it was read from, where that does not bear its name yet.
  var draft: ObjectDraft?
  /// What it was read from.
  private var object: Fingerprint
  var prepared: PreparedReport
  /// Where its claims belong, as of a report that is no copy.
  var sorting: Sorting

  var id: ReportID { prepared.new.report.id }

  var evidence: Evidence {
    let new = prepared.new
    return Evidence(report: new.report, claims: new.claims, signature: new.signature)
  }

  /// What makes two inputs one.
  struct Name: Hashable {
    var object: Fingerprint
    var place: String
  }

  var name: Name { Name(object: object, place: prepared.new.capture.origin) }

  init(
    _ new: NewReport, object: Fingerprint, draft: ObjectDraft? = nil, policy: Policy
  ) throws {
    (self.object, self.draft) = (object, draft)
    let evidence = Evidence(report: new.report, claims: new.claims, signature: new.signature)
    sorting = Placing.sorting(of: evidence, policy: policy)
    prepared = try PreparedReport(
      new, pending: sorting.pending.map { ($0.claim, $0.reason) },
      totals: sorting.reportedTotals.map(\.claim))
  }

  /// The same under another identifier, where something bears its own.
  func renamed(policy: Policy) throws -> ReadyReport {
    var new = prepared.new
    new.report.id = .drawn()
    return try ReadyReport(new, object: object, draft: draft, policy: policy)
  }

  /// Writes its rows and puts its claims where they belong.
  ///
  /// - Returns: the identifier it bears now, and the number of its capture.
  /// - Throws: what reading and writing the record throws.
  func write(
    in transaction: inout Transaction, _ placing: inout Placing, policy: Policy
  ) throws -> (id: ReportID, capture: Int) {
    let ready = try transaction.has(id) ? try renamed(policy: policy) : self
    let capture = try transaction.add(ready.prepared)
    try placing.place(ready.evidence, alone: ready.sorting, in: &transaction)
    return (ready.id, capture)
  }
}

extension ReadyReport {
  /// Makes reports of inputs, on any thread.
  struct Making: Sendable {
    var reader: Reader
    var policy: Policy
    var defaults: DraftDefaults
    /// Who adds them.
    var user: User
    var objects: ObjectStore

    /// Reads a batch and writes its objects.
    ///
    /// - Parameter items: the batch.
    /// - Returns: a report or a problem for each, in their order.
    /// - Throws: `RecordFault` where the disk takes no objects.
    func reports(from items: [InputItem]) throws -> [Result<ReadyReport, InputProblem>] {
      let drafts = items.map { item in
        Result { () throws(InputProblem) in try draft(item) }
      }
      let objects = try objects.write(drafts.compactMap { try? $0.get().bytes })
      var next = objects.makeIterator()
      return drafts.map { draft in
        draft.flatMap { draft in
          next.next().map { report(draft, object: $0) }
            ?? .failure(InputProblem("it was not kept", at: draft.place, remedy: "Add it again."))
        }
      }
    }

    private func draft(_ item: InputItem) throws(InputProblem) -> Draft {
      let draft = try Draft(item, defaults: defaults)
      guard (try? Rights.require(.add, of: user, invented: draft.invented)) != nil else {
        throw InputProblem(
          "\(user.name) acts on invented reports only", at: draft.place,
          remedy: "Add it as a user who reviews.")
      }
      return draft
    }

    private func report(
      _ draft: Draft, object: ObjectDraft
    ) -> Result<ReadyReport, InputProblem> {
      let read = ReadDraft(draft, reader: reader)
      var capture = draft.capture(object.object)
      capture.provenance = defaults.provenance
      let new = read.report(.drawn(), capture: capture)
      do {
        return .success(
          try ReadyReport(new, object: object.object, draft: object, policy: policy))
      } catch let fault as RecordFault {
        return .failure(InputProblem(fault.what, at: draft.place, remedy: fault.remedy))
      } catch {
        return .failure(InputProblem("\(error)", at: draft.place, remedy: "Check the input."))
      }
    }
  }
}

extension ReportID {
  /// One that is likely free; the writer looks.
  static func drawn() -> ReportID { ReportID(seed: .random(in: .min ... .max)) }
}

extension Draft {
  fileprivate func capture(_ object: Fingerprint) -> Capture {
    Capture(
      sha256: object.hex, size: bytes.count, mediaType: form.mediaType, at: UTC.now(),
      method: form == .line ? .line : .file, origin: origin)
  }

  /// How the capture says where it came from: the file's path, or the file and the name in it.
  private var origin: String { form == .line ? "\(file) \(id)" : place }

  /// The place without the line's number, so that a file that grows keeps its lines' names.
  private var file: Substring {
    place[..<(place.lastIndex(of: ":") ?? place.endIndex)]
  }
}

extension InputItem.Form {
  var mediaType: String {
    switch self {
    case .line: "application/json"
    case .html: "text/html"
    case .text: "text/plain"
    case .pdf: "application/pdf"
    }
  }
}
