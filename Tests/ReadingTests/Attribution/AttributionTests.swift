// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

/// Sources, cues and contents as they stand in the text.
struct AttributionTests {
  /// Source · cue · contents of each attribution of a text.
  private func told(_ text: String) -> [String] {
    let findings = Reader().read(
      title: "", text: text, context: ReadingContext(published: nil, language: "en", outlet: ""))
    let bytes = Array(text.utf8)
    func words(_ passages: [Passage]) -> String {
      passages.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }.joined(separator: " … ")
    }
    return findings.attributions.map {
      "\(words($0.source)) · \(words($0.cue)) · \(words($0.content))"
    }
  }

  @Test(arguments: [
    (
      "The ministry said that the bridge was closed.",
      "The ministry · said · that the bridge was closed"
    ),
    (
      "The bridge was closed, the ministry has said.",
      "the ministry · has said · The bridge was closed"
    ),
    (
      "According to the mayor of Hays, the bridge was closed.",
      "the mayor of Hays · According to · the bridge was closed"
    ),
    (
      "It was, she said, the worst night of the war.",
      "she · said · It was … the worst night of the war"
    ),
    (
      "Salma Kurdi, a nurse who saw the crater, said the road was blocked.",
      "Salma Kurdi, a nurse who saw the crater, · said · the road was blocked"
    ),
    (
      "\"The road was blocked,\" said Salma Kurdi, 31, a nurse from Hays who saw the crater.",
      "Salma Kurdi, 31, a nurse from Hays who saw the crater · said · \"The road was blocked,\""
    ),
    (
      "The army, which says it hit a depot, has not named the pilot.",
      "which · says · it hit a depot"
    ),
    (
      "Residents reached by telephone told the Wadi Bulletin the road was blocked.",
      "Residents reached by telephone · told · the road was blocked"
    ),
    (
      "The council accused the army of shelling the bridge.",
      "The council · accused · the army of shelling the bridge"
    ),
    (
      "The governor refused to name the units.", "The governor · refused · to name the units"
    ),
    (
      "The envoy asked whether the road was open.",
      "The envoy · asked · whether the road was open"
    ),
    ("The column appears to have left.", " · appears · The column … to have left"),
    ("Mr. Omar K. Dabbas said the road was open.", "Mr. Omar K. Dabbas · said · the road was open"),
  ])
  func `source, cue and content are told apart`(_ text: String, _ attribution: String) {
    #expect(told(text) == [attribution])
  }

  @Test(arguments: [
    (
      "The mayor said the road was open and warned that mines were left.",
      [
        "The mayor · said · the road was open", "The mayor · warned · that mines were left",
      ]
    ),
    (
      "The mayor said the road was open, adding that mines were left.",
      ["The mayor · said · the road was open", "The mayor · adding · that mines were left"]
    ),
    (
      "The mayor said the road was open; the army said it was closed.",
      ["The mayor · said · the road was open", "the army · said · it was closed"]
    ),
  ])
  func `one subject may say several things, and two sources stay apart`(
    _ text: String, _ attributions: [String]
  ) {
    #expect(told(text) == attributions)
  }

  @Test(arguments: [
    "The road is long.", "His repeated calls were heard.", "They drove through several states.",
    "A private email server was sold.",
  ])
  func `words that look like cues are none without somebody who speaks`(_ text: String) {
    #expect(told(text) == [])
  }

  @Test func `what a quoted speaker reports in turn is part of what he says`() {
    let text = "“My brother said the road was mined,” Omar Dabbas said."
    #expect(told(text) == ["Omar Dabbas · said · “My brother said the road was mined,”"])
  }

  @Test func `a quotation goes on over sentences and behind the cue`() {
    let text =
      "“The road is mined. Nobody can leave,” Omar Dabbas said. “We wait. We have no water.” "
      + "The town is small."
    #expect(
      told(text) == [
        "Omar Dabbas · said · “The road is mined. Nobody can leave,” … “We wait. We have no water.”"
      ])
  }
}
