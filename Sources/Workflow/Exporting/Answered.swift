// SPDX-License-Identifier: Apache-2.0

import Record
import Script

/// What one belligerent answers to an incident that it is named for (METHOD §1.5).
struct Answered {
  private let positions: [Position]

  /// - Parameters:
  ///   - name: the belligerent's, as the incident's assessment has it.
  ///   - incident: with its claims.
  init(_ name: String, in incident: Incident) {
    let own = Fold.hash(name)
    let reports = incident.members.sorted { one, other in
      (one.report.published?.number ?? .min, one.id) < (
        other.report.published?.number ?? .min, other.id
      )
    }
    positions = reports.flatMap(\.claim.positions).filter { position in
      [position.speaker.body, position.speaker.name].compactMap(\.self)
        .contains { Fold.hash($0) == own }
    }
  }

  /// Whether it says that the strike, or its harm, was its own.
  var acceptsStrike: Bool { positions.contains { $0.answer == .accepts } }

  /// Its yes to the harm, whenever it came; else the last that it said.
  ///
  /// Who could not confirm a harm holds it
  /// for not credible, as Airwars grades insufficient information.
  var position: ListedBelligerent.Position {
    if positions.contains(where: { $0.answer == .accepts && $0.matter == .harm }) {
      return .credible
    }
    switch positions.last(where: { $0.answer != .accepts })?.answer {
    case .denies, .couldNotConfirm: return .nonCredible
    case .investigates: return .open
    case .accepts, nil: return .notYetAssessed
    }
  }
}
