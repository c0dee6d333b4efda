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
    ("Газа: при ударе погибли 12 человек.", "adm:PS.GZ"),
    ("В секторе Газа погибли 12 человек.", "adm:PS.GZ"),
    ("В городе Газа погибли 12 человек.", "geo:281133"),
  ])
  func `Gaza is the Strip unless the words say city`(_ text: String, _ id: String) {
    let context = ReadingContext(language: "ru")
    let place = Reader().read(title: "", text: text, context: context).claims.first?.place
    #expect(place?.best?.id == id)
  }

  @Test(arguments: [
    ("При обстреле погибли пять человек, ещё 12 ранены.", ["killed 5", "injured 12"]),
    ("Двое мирных жителей убиты, трое детей получили ранения.", ["killed 2", "injured 3"]),
    ("Погибла женщина, ранены двадцать пять человек.", ["killed 1", "injured 25"]),
    ("Не менее семи погибших, среди них двое детей.", ["killed ≥7", "killed 2 of #0"]),
    ("Удар унёс жизни более 30 человек.", ["killed >30"]),
    ("В результате удара погибли три человека и ранены девять.", ["killed 3", "injured 9"]),
    ("Под завалами обнаружены тела двух женщин.", ["body_recovered 2"]),
    ("Убиты четверо полицейских.", ["killed 4"]),
    ("Ранены 15 мирных жителей, в том числе четверо детей.", ["injured 15", "injured 4 of #0"]),
    ("Число погибших возросло до 21.", ["killed 21"]),
    ("Пропали без вести шесть человек.", ["missing 6"]),
    ("Около сорока человек пострадали.", ["injured ~40"]),
    ("Погибли мужчина и его сын.", ["killed 2", "killed 1 of #0", "killed 1 of #0"]),
    ("По меньшей мере 11 раненых доставлены в больницу.", ["injured ≥11"]),
    ("От взрыва мины погиб ребёнок.", ["killed 1"]),
  ])
  func `a third language needs words, not rules`(_ text: String, _ told: [String]) {
    let findings = Reader().read(title: "", text: text, context: ReadingContext())
    #expect(findings.language == "ru")
    #expect(findings.claims.map(Reports.short) == told)
  }

  @Test(arguments: [
    ("В Харькове при ударе погибли двое человек.", "Kharkiv"),
    ("Под Покровском погибли трое военных.", "Pokrovsk"),
    ("По Донецку нанесён удар, ранены четыре человека.", "Donetsk"),
    ("При ударе по городу Сумы погибли двое.", "Sumy"),
    ("В Сумах погибли двое.", "Sumy"), ("В Харьковской области погибли трое.", "Khar"),
  ])
  func `names are found in other cases behind a word that sets them`(
    _ text: String, _ name: String
  ) {
    let context = ReadingContext(language: "ru")
    let place = Reader().read(title: "", text: text, context: context).claims.first?.place
    #expect(place?.best?.name.hasPrefix(name) == true, "\(place?.best?.name ?? "none")")
  }

  @Test func `a person's name in a case is no town`() {
    let text = "Ранен Омаров, а с Пашковым погибли двое."
    let context = ReadingContext(language: "ru")
    let claims = Reader().read(title: "", text: text, context: context).claims
    #expect(claims.allSatisfy { $0.place == nil })
  }
}
