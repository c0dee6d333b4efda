// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Who else is blamed for a deed than whoever the report says did it.
struct RivalsTests {
  private func parties(_ text: String, title: String = "") -> [[String]] {
    Reports.claims(text, title: title).map { $0.actor?.alternatives ?? [] }
  }

  @Test func `both are told, whoever the headline takes it from`() {
    let text = """
      Artillery fire hit a market in the Sudanese city of El Fasher on Tuesday, killing at least 21 people. Local \
      activists blamed the Rapid Support Forces for the attack.
      """
    let both = ["Sudanese army", "Rapid Support Forces"]
    #expect(parties(text, title: "Army shells market in El Fasher, killing 21") == [both, both])
  }

  @Test(arguments: [
    "Gunmen killed nine people in Maiduguri, Nigeria. Police blamed Boko Haram for the attack.",
    "Israeli forces killed nine people in Rafah. The army blamed the Israeli military for the attack.",
    "Turkish drones killed nine people in Manbij. The US blamed Iran for the price of oil.",
  ])
  func `gunmen may be any who are blamed, and nobody is blamed for what he did not do`(
    _ text: String
  ) {
    #expect(parties(text) == [[]])
  }
}
