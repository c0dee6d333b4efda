// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

@testable import Reading

struct RussianTests {
  @Test func `every line of the Russian files is understood`() {
    #expect(Language.russian.lexicon.faults == [])
  }

  @Test(arguments: [
    ("При обстреле погибли пять человек, ещё 12 ранены.", ["killed 5", "injured 12"]),
    ("Двое мирных жителей убиты, трое детей получили ранения.", ["killed 2", "injured 3"]),
    ("Погибла женщина, ранены двадцать пять человек.", ["killed 1", "injured 25"]),
    ("Не менее семи погибших, среди них двое детей.", ["killed ≥7", "killed 2 of #0"]),
    ("Удар унёс жизни более 30 человек.", ["killed >30"]),
  ])
  func `a third language needs words, not rules`(_ text: String, _ told: [String]) {
    let findings = Reader().read(title: "", text: text, context: ReadingContext())
    #expect(findings.language == "ru")
    #expect(findings.claims.map(Reports.short) == told)
  }
}
