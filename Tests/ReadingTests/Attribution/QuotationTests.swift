// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct QuotationTests {
  /// What stands in quotation marks; `…` at the end of one that nothing closes.
  private func quoted(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [String] = []
      Tokens.read(bytes, lexicon: Language.english.lexicon) { tokens, isWrapped in
        var quotations = Quotations()
        quotations.find(tokens, isWrapped: isWrapped)
        for quotation in quotations.all {
          let range = Int(tokens[quotation.lower].start)..<Int(tokens[quotation.upper - 1].end)
          let words = String(decoding: bytes[range], as: UTF8.self)
          found.append(quotation.isClosed ? words : words + "…")
        }
      }
      return found
    }
  }

  @Test(arguments: [
    ("He said \"all is lost\" and left.", ["\"all is lost\""]),
    ("He said “all is lost” and left.", ["“all is lost”"]),
    ("He said «all is lost» and left.", ["«all is lost»"]),
    ("He said „all is lost“ and left.", ["„all is lost“"]),
    ("He said ''all is lost'' and left.", ["''all is lost''"]),
    ("He said “she called it ‘a lie’ twice” and left.", ["“she called it ‘a lie’ twice”"]),
    ("“All of it is said here.”", ["“All of it is said here.”"]),
    ("“A text that is one quotation", ["“A text that is one quotation…"]),
    ("“Never closed.\n\nThe next paragraph says more.", ["“Never closed.…"]),
    ("He said “one thing “another thing” and left.", ["“one thing…", "“another thing”"]),
    ("He said all is lost” and left.", []),
    ("\" \" \"", ["\" \""]),
    ("The men's car and the boys' bags.", []),
  ])
  func `marks are paired within their paragraph`(_ text: String, _ found: [String]) {
    #expect(quoted(text) == found)
  }

  @Test func `mixed marks close each other where nothing else can`() {
    #expect(quoted("He said “all is lost\" and left.") == ["“all is lost\""])
  }

  @Test func `a hundred thousand marks are paired in one pass`() {
    let text = String(repeating: "“ \" « '' ", count: 25_000)
    #expect(quoted(text).allSatisfy { $0.utf8.count < 20 || $0.hasSuffix("…") })
  }
}
