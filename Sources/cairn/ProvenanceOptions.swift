// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record

/// Who handed over what is taken in, and under what conditions.
struct ProvenanceOptions: ParsableArguments {
  @Option(help: "Who handed it over: a name, or what the team calls a source. Kept from outsiders.")
  var givenBy: String?
  @Option(help: "When it was handed over, as 2019-03-06.") var givenAt: String?
  @Option(help: "By what way it came, as \"memory card, by hand\".") var how: String?
  @Option(help: "What it was made with.") var device: String?
  @Option(help: "What the giver agreed to.") var consent: String?
  @Option(help: "What may not be done with it, and what the giver is to be protected from.")
  var limits: String?
  @Option(help: "The case or purpose that it is collected for.") var purpose: String?
  @Option(help: "On what legal ground it is held.") var basis: String?
  @Option(
    help:
      "The account with which it was seen, where it shows itself to members only. Kept from outsiders."
  )
  var account: String?

  func validate() throws { try Self.check(provenance) }

  /// - Throws: where something is empty or too long.
  static func check(_ provenance: Provenance) throws {
    for (name, words) in provenance.parts where words.allSatisfy(\.isWhitespace) {
      throw ValidationError("\(name) is empty: leave it out where it is not known.")
    }
    for (name, words) in provenance.parts where words.utf8.count > 4096 {
      throw ValidationError("\(name) is longer than 4096 bytes.")
    }
  }

  var provenance: Provenance {
    Provenance(
      givenBy: givenBy, givenAt: givenAt, how: how, device: device, consent: consent,
      limits: limits, purpose: purpose, basis: basis, account: account)
  }
}
