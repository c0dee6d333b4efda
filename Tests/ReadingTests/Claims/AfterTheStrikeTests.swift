// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct AfterTheStrikeTests {
  private static let published = Day(year: 2018, month: 3, day: 8)

  private func days(_ claims: [Claim]) -> Set<String> {
    Set(claims.map { $0.time?.from.map(\.description) ?? "" })
  }

  // Each once made a second incident of one strike, on the day of the death or of the find.
  @Test(arguments: [
    "The body of a woman was recovered on Wednesday from the ruins of a block in Hays which was hit on 1 March.",
    "Rescuers recovered the bodies of three people from a shop in Hays on Sunday, days after the market "
      + "was shelled on 1 March.",
    "A man wounded in the shelling of Hays on 1 March died in hospital on Tuesday, raising the death "
      + "toll to nine.",
    "Two people died on Sunday of wounds they suffered in an airstrike on Hays on 1 March.",
  ])
  func `who dies of a strike or is found later was harmed on its day`(_ text: String) {
    let claims = Reports.claims(text, published: Self.published).filter {
      $0.harm.rawValue != "injured"
    }
    #expect(!claims.isEmpty)
    #expect(days(claims) == ["2018-03-01"])
  }

  @Test(arguments: [
    ("توفي شاب يوم الأحد متأثرا بجراحه التي أصيب بها في قصف على سراقب في 1 آذار.", "killed"),
    (
      "انتشل الدفاع المدني جثتي امرأتين يوم الأحد من منزل قصف في 1 آذار في سراقب.", "body_recovered"
    ),
  ])
  func `so in Arabic`(_ text: String, _ harm: String) {
    let claims = ArabicReports.claims(text, published: Self.published).filter {
      $0.harm.rawValue == harm
    }
    #expect(days(claims) == ["2018-03-01"])
  }

  // The sentence after goes by the day of the strike too.
  @Test func `what is found in a house that was bombed on another day is of that day`() {
    let text =
      "A boy was pulled alive on Wednesday from the house in Hays which was bombed on 1 March. "
      + "The bodies of two women were recovered."
    #expect(days(Reports.claims(text, published: Self.published)) == ["2018-03-01"])
  }

  @Test func `and where it struck`() {
    let text =
      "A girl wounded in Thursday's shelling of Hays died on Wednesday in an Aden hospital."
    #expect(Reports.claims(text, published: Self.published).first?.place?.text == "Hays")
  }

  // Two days, and no death of the strike that is told with the other.
  @Test(arguments: [
    ("Five people were killed on Tuesday in an airstrike on Hays.", "2018-03-06"),
    ("The bodies of five people were found in Hays on Tuesday.", "2018-03-06"),
    (
      "Ten people died on Monday in clashes in Hays and 12 were wounded in an air raid on 1 March.",
      "2018-03-05"
    ),
    (
      "Five people were killed in Hays on Tuesday in answer to an attack on 1 March.", "2018-03-06"
    ),
  ])
  func `other deaths keep their own day`(_ text: String, _ day: String) throws {
    let claim = try #require(Reports.claims(text, published: Self.published).first)
    #expect(claim.time?.from?.description == day)
  }
}
