// SPDX-License-Identifier: Apache-2.0

import Assessing
import Reading
import Record

/// Says which reports tell of one incident and which rest on one origin, without a record.
///
/// All reports are weighed together, so they are held in memory, but not their words.
public struct GroupRun: Sendable {
  private let defaults: DraftDefaults
  private let jobs: Int
  private let reader: Reader
  private let policy: Policy

  /// Makes a run under the compiled-in policy.
  ///
  /// - Throws: `PolicyError` where that is broken; `RecordFault` where the record cannot be read whose
  ///   own bodies and places are to be known.
  public init(defaults: DraftDefaults, jobs: Int, knowing record: String? = nil) throws {
    self.defaults = defaults
    self.jobs = max(1, jobs)
    policy = try CompiledPolicy.airwars()
    reader = try record.map { try Recorder(opening: $0).reader() } ?? Reader()
  }

  /// What one input came to: what assessing needs of it, or why it could not be read.
  private struct Piece: Sendable {
    var id: String?
    var outcome: Result<(evidence: Evidence, wording: Wording), InputProblem>
  }

  /// Hands on the answers as JSON lines, in the order of the input.
  ///
  /// - Returns: how many inputs could not be read.
  /// - Throws: what `emit` throws.
  public func lines(_ inputs: Inputs, emit: ([UInt8]) throws -> Void) throws -> Int {
    var inputs = inputs
    var pieces: [Piece] = []
    try inOrder(jobs: jobs) {
      inputs.nextBatch()
    } work: { [self] items in
      items.map { piece(of: $0) }
    } emit: {
      pieces += $0
    }
    let groupings = grouped(pieces)
    try write(pieces, groupings, emit: emit)
    return pieces.count - groupings.count
  }

  private func piece(of item: InputItem) -> Piece {
    do throws(InputProblem) {
      let draft = try Draft(item, defaults: defaults)
      let context = draft.context
      let findings = reader.read(title: draft.title, text: draft.text, context: context)
      let signature = Reader.signature(title: draft.title, text: draft.text)
      let report = draft.report(ReportID(seed: 0), language: findings.language)
      let wording = reader.wording(
        title: draft.title, text: draft.text, language: findings.language)
      let evidence = Evidence(report: report, claims: findings.claims, signature: signature)
      return Piece(id: draft.id, outcome: .success((evidence, wording)))
    } catch {
      return Piece(id: error.id, outcome: .failure(error))
    }
  }

  /// The groupings of the readable pieces, by their place in the input.
  private func grouped(_ pieces: [Piece]) -> [Int: Grouping] {
    var evidence: [Evidence] = []
    var wordings: [Wording] = []
    var places: [Int] = []
    for (number, piece) in pieces.enumerated() {
      guard case .success(var found) = piece.outcome else { continue }
      found.evidence.report.id = ReportID(seed: UInt64(number))
      evidence.append(found.evidence)
      wordings.append(found.wording)
      places.append(number)
    }
    let groupings = Linking.proposals(from: evidence, policy: policy)
      .groupings(of: evidence, wordings: wordings, policy: policy)
    return Dictionary(uniqueKeysWithValues: zip(places, groupings))
  }

  private func write(
    _ pieces: [Piece], _ groupings: [Int: Grouping], emit: ([UInt8]) throws -> Void
  ) throws {
    var json = JSONWriter()
    for (number, piece) in pieces.enumerated() {
      if let grouping = groupings[number] {
        grouping.write(id: piece.id, to: &json)
      } else if case .failure(let problem) = piece.outcome {
        problem.write(to: &json)
      }
      json.newline()
      if json.bytes.count > 1 << 18 {
        try emit(json.bytes)
        json.removeAll()
      }
    }
    try emit(json.bytes)
  }
}

extension Grouping {
  fileprivate func write(id: String?, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("incident", incident)
      json.field("origin", origin)
      json.key("claims")
      json.array(claims) { json, part in
        json.object { json in
          json.field("claim", part.claim)
          json.field("incident", part.incident)
          json.field("origin", part.origin)
        }
      }
    }
  }
}
