// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PositionClauseTests {
  private let harm = "A strike on a market in Hays killed nine people on Monday, residents said. "

  @Test(arguments: [
    ("The Israeli army said it had nothing to do with the blast.", ["denies actor"]),
    ("The Israeli army denied any role in the blast.", ["denies actor"]),
    ("The Israeli army denied that any civilian had been hurt.", ["denies harm"]),
    ("The Israeli army said it could not establish who had fired.", ["could_not_confirm actor"]),
    ("The Israeli army said it was not aware of any strike.", ["could_not_confirm strike"]),
    ("The Israeli army denied that bread prices had risen.", []),
  ])
  func `the words behind the verb tell whether it is the harm, the strike or who did it`(
    _ sentence: String, _ told: [String]
  ) {
    let found = Reports.claims(harm + sentence).first?.positions ?? []
    #expect(found.map { "\($0.answer.rawValue) \($0.matter.rawValue)" } == told)
  }

  @Test(arguments: [
    "The rebels deny having killed the mayor.", "The rebels denied killing the mayor.",
    "The rebels denied that they killed the mayor.",
  ])
  func `who denies a deed of its own denies being the doer`(_ text: String) {
    #expect(Reports.positions(text).map { $0.hasSuffix(": denies actor") } == [true])
  }
}
