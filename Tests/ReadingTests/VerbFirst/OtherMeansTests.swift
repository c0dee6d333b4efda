// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OtherMeansTests {
  private func told(_ text: String) -> [String] {
    ArabicReports.claims(text).map { claim in
      "\(claim.actor?.text ?? "-") \(claim.cause?.kind.rawValue ?? "-")"
    }
  }

  @Test(arguments: [
    "قتل راع برصاص الجيش التركي في تل تمر، وقتل طفل بانفجار لغم في عين عيسى.",
    "قتل راع برصاص الجيش التركي في تل تمر وقتل طفل بانفجار لغم في عين عيسى.",
  ])
  func `whoever fired has laid no mine`(_ text: String) {
    #expect(told(text) == ["الجيش التركي small_arms", "- planted_explosives"])
  }

  @Test func `a collapse is nobody's strike, and the strike no collapse`() {
    let claims = ArabicReports.claims(
      "قصف الجيش السوداني سوقا في نيالا وقتل سبعة أشخاص، كما انهار مبنى في كسلا وأصيب عاملان.")
    #expect(claims.map { $0.cause?.kind } == [.heavyWeapons, .accident])
    #expect(claims.map { $0.actor?.text } == ["الجيش السوداني", nil])
    #expect(claims.map { $0.cause?.target } == ["سوقا", nil])
  }

  @Test func `a clause keeps the cause that it begins with`() {
    #expect(
      told("أسفر هجوم على حاجز عن استشهاد ضابط، وأعقبته مواجهات قتل فيها سبعة من المهاجمين.")
        == ["- unknown", "- small_arms"])
  }

  @Test func `one cause behind two harms is that of both`() {
    #expect(
      told("قتل شخص وأصيب ثلاثة، اليوم، بانفجار عبوة ناسفة زرعها مجهولون في حيس.")
        == ["مجهولون planted_explosives", "مجهولون planted_explosives"])
  }
}
