// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct IdentifiedTests {
  @Test(arguments: [
    (
      "Two men were shot dead. The dead were identified as Salim Haddad and Rami Odeh.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "A blast wounded three people. The wounded were identified as Salim Haddad, Rami Odeh and "
        + "Karim Nassar.",
      ["injured 3", "injured 1 of #0", "injured 1 of #0", "injured 1 of #0"]
    ),
    ("The victim was identified as Salim Haddad.", ["killed 1"]),
    (
      "Two men were killed in the blast. They were Salim Haddad and Rami Odeh.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "Six priests were killed. They were identified as Salim Haddad, Rami Odeh and Karim Nassar.",
      ["killed 6", "killed 3 of #0", "killed 1 of #1", "killed 1 of #1", "killed 1 of #1"]
    ),
    (
      "The two dead were Omar Nava and Salim Haddad.",
      ["killed 2", "killed 2 of #0", "killed 1 of #1", "killed 1 of #1"]
    ),
    (
      "Two women died. Police identified the victims as Rosa Melia, 52, and her daughter Carla, 24.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "The injured were: an unidentified driver; Omar Nava, a beggar; and Salim Haddad, a baker.",
      ["injured 3", "injured 1 of #0", "injured 1 of #0", "injured 1 of #0"]
    ),
    (
      "The dead were Mona Haddad, 34, and her son Karim, 6.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
  ])
  func `the names of victims are parts of the figure told before`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The minister was described as tired.",
    "Two men were seen. They were identified as Salim Haddad and Rami Odeh.",
    "The gunman was identified as a clerk.",
    "Police identified the victims as Rosa Melia and Omar Nava.",
  ])
  func `other people that are identified are no victims`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    "Two bodies were found. Police identified the dead men as Karim Bonilla, 38, and Jose Marquez, 42.",
    "Two bodies were found. The bodies were identified as those of Karim Bonilla and Jose Marquez.",
    "Two bodies were found. The victims, whose hands were tied, were identified as Karim Bonilla and Jose Marquez.",
  ])
  func `the dead may be named by what they were or by their bodies`(_ text: String) {
    #expect(
      Reports.told(text).dropFirst() == ["killed 2", "killed 1 of #1", "killed 1 of #1"])
  }

  @Test(arguments: [
    "The most well-known individuals are Salim Haddad, Omar Nava and Karim Lago, all wanted.",
    "The most influential people were Salim Haddad and Omar Nava.",
  ])
  func `people singled out by something else are no victims`(_ text: String) {
    #expect(Reports.told(text) == [])
  }

  @Test func `murdered men are named as the dead are`() {
    let text =
      "Relatives identified the murdered men as Pedro Lema, 32, a teacher, and his cousin Luis Lema."
    #expect(Reports.claims(text).first?.victims.names.map(\.text) == ["Pedro Lema", "Luis Lema"])
  }

  @Test func `a name set beside one of the victims is that person's`() {
    let text = "The victims were a pregnant woman, Rana Saleh, 28, and her son, Adam, 4."
    #expect(Reports.told(text) == ["killed 2", "killed 1 of #0", "killed 1 of #0"])
  }

  @Test(arguments: [
    "A bomb killed a policeman in Hays. The policeman was identified as Sergeant Juan Rojas.",
    "A bomb killed a policeman in Hays. Police identified the policeman as Juan Rojas, 32.",
  ])
  func `who is called by what he is gets his name later`(_ text: String) {
    let claims = Reports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 1"])
    #expect(claims.first?.victims.names.first?.text.hasSuffix("Juan Rojas") == true)
  }

  @Test func `whoever was not harmed is none`() {
    let text = "A bomb killed a policeman in Hays. The driver was identified as Juan Rojas."
    #expect(Reports.claims(text).flatMap(\.victims.names).isEmpty)
    #expect(Reports.told("The policeman was identified as Juan Rojas.").isEmpty)
  }

  @Test func `the dead are those whom a list counts one by one`() {
    let text =
      "Two gunmen opened fire in a bar, killing three. The dead were a waitress, a cook and a customer."
    #expect(Reports.told(text).first == "killed 3")
    #expect(Reports.told(text).filter { $0.contains(" of #") }.count >= 3)
    #expect(Reports.told("The victims were women and children.").isEmpty)
    let wounded = "Four people were shot. The victims were a man and three women."
    #expect(Reports.told(wounded) == ["injured 4"])
  }

  @Test(arguments: [
    "Two people were killed in Hays. Relatives named one of the dead as Hanan Saleh, 24.",
    "Two people were killed in Hays. One of the dead was identified as Hanan Saleh, 24.",
  ])
  func `one of the dead has the name that is told`(_ text: String) throws {
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == ["killed 2", "killed 1 of #0"])
    #expect(claims.last?.victims.names.map(\.text) == ["Hanan Saleh"])
  }

  @Test func `one of them is named`() {
    let text =
      "Two men were shot dead on Monday. The ministry identified one of them as Samir Odeh, 23."
    #expect(Reports.told(text) == ["killed 2", "killed 1 of #0"])
    #expect(Reports.claims(text).last?.victims.names.map(\.text) == ["Samir Odeh"])
  }

  @Test func `the figure stays the total, on the word of whoever told it`() throws {
    let text = """
      Five people died when a wall fell, rescue officials said. The dead were identified as Aslam, 45, his sons Bilal, \
      12, and Hamza, 9, a security guard and an unidentified woman.
      """
    let claims = Reports.claims(text)
    #expect(claims.count { $0.count.isExactly(5) } == 1 && claims.count == 6)
    #expect(claims[0].total && claims[0].chain.map(\.text) == ["rescue officials"])
    #expect(claims[0].victims.names.map(\.text) == ["Aslam", "Bilal", "Hamza"])
  }

  @Test func `what people are is no name`() {
    #expect(Reports.told("The dead were identified as Sudanese.").isEmpty)
  }

  @Test func `those whose bodies were recovered have their names`() {
    let claims = Reports.claims(
      "The army recovered the bodies of two hostages. They were named as Carmel Dahan, 40, and Ori Danon, 25."
    )
    #expect(claims.first?.victims.names.map(\.text) == ["Carmel Dahan", "Ori Danon"])
    #expect(claims.allSatisfy { $0.harm == .bodyRecovered })
  }
}
