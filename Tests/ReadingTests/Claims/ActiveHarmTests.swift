// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ActiveHarmTests {
  @Test func `whom the police killed did himself what is told of him`() {
    let claims = Reports.claims("Police killed the gunman, who had wounded four people.")
    #expect(claims.map { $0.harm } == [.killed, .injured])
    #expect(claims.last?.actor?.text != "Police")
  }

  @Test(arguments: [
    (
      "An air strike killed ten people and wounded at least another 15.",
      ["killed 10", "injured ≥15"]
    ),
    ("A gunman fired, wounding close to 70 others.", ["injured ~70"]),
    ("IS shot dead more than 100 people in Mosul.", ["killed >100"]),
    (
      "A raid killed a judge in the capital and seven members of his family.",
      ["killed 8", "killed 1 of #0", "killed 7 of #0"]
    ),
    ("The rebels used machetes to kill at least 12 civilians.", ["killed ≥12"]),
    ("The conflict has claimed over 150 lives.", ["killed >150"]),
    ("The strike killed Nava in his car.", ["killed 1"]),
    ("The senate killed NAFTA on Monday.", []),
    ("The army eliminated 12 militants.", ["killed 12"]),
    ("The army said it neutralised six militants.", ["unspecified 6"]),
    ("A drone strike eliminated the officer Salim Haddad.", ["killed 1"]),
    ("Spain eliminated the champion Rafa Nava.", []),
    ("The scheme eliminated 12 jobs.", []),
    ("They murdered, at gunpoint, a soldier.", ["killed 1"]),
    (
      "A grenade wounded 23 guests; two of them, sisters, died later.",
      ["injured 23", "killed 2 of #0"]
    ),
    ("Air strikes killed at least nine people.", ["killed ≥9"]),
    ("A mine killed two and wounded five.", ["killed 2", "injured 5"]),
    ("Airstrike kills 7 in Idlib", ["killed 7"]),
    ("Shells hit the bakery, killing more than 20 people.", ["killed >20"]),
    ("The blast killed or injured 12 people.", ["unspecified 12"]),
    ("Gunmen killed a doctor and two nurses.", ["killed 1 of #0", "killed 2 of #0", "killed 3"]),
  ])
  func `people are found behind what harmed them`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text).sorted() == told.sorted())
  }

  @Test func `the subject is the actor and the cause`() throws {
    let claim = try #require(Reports.claims("Russian shelling killed two people in Hays.").first)
    #expect(claim.actor?.text == "Russian" && claim.cause?.strike == .artillery)
    let strike = try #require(Reports.claims("Unidentified gunmen killed a teacher.").first)
    #expect(strike.actor?.text == "Unidentified gunmen")
  }

  @Test func `a threat to kill is no claim`() {
    #expect(Reports.told("The group threatened to kill 12 hostages.").isEmpty)
  }

  @Test func `a bride, a groom's mother and guests are counted one by one`() {
    let text = "The strike killed the bride, the groom's mother and fifteen guests."
    #expect(Reports.told(text).first == "killed 17")
  }

  @Test(arguments: [
    ("A bomber struck a checkpoint, killing himself, four soldiers and a guard.", "killed 4"),
    ("Activists accused the army of killing at least 33 people in the raid.", "killed ≥33"),
  ])
  func `whom a gerund tells of behind oneself or an accusation is read`(
    _ text: String, _ told: String
  ) {
    #expect(Reports.told(text).contains(told))
  }

  @Test func `those who were killed did not wound the next`() {
    let claims = Reports.claims("Israeli strike kills two soldiers, injures three others")
    #expect(claims.map { $0.actor?.text } == ["Israeli", "Israeli"])
  }

  @Test func `a time behind the verb parts it from those whom mercenaries murdered`() {
    let text = """
      Mercenaries of that gang assassinated in less than 48 hours, judge Omar Haddad, colonel Sami Aziz, \
      and senator Luis Salem.
      """
    #expect(Reports.told(text).first == "killed 3")
  }

  @Test(arguments: [
    ("Gunmen shot two brothers, killing one and wounding the other.", "injured 1"),
    ("One man was killed and the other was wounded.", "injured 1"),
  ])
  func `the other of two is one`(_ text: String, _ told: String) {
    #expect(Reports.told(text).last == told)
  }

  @Test func `whoever found a weapon and used it says nothing`() {
    let text = "A 4-year-old boy found a handgun and shot his sister in the head."
    #expect(Reports.chains(text) == [[]])
  }

  @Test func `who arrests over a killing did not kill`() {
    let claims = Reports.claims("Police have arrested four men over the killing of two tourists.")
    #expect(claims.map(\.harm) == [.detained, .killed])
    #expect(claims.last?.actor == nil)
  }

  @Test func `cattle beside a herdsman are not counted`() {
    let text = "Four hundred head of cattle and one herdsman were killed by lightning."
    #expect(Reports.told(text) == ["killed 1"])
  }

  @Test(arguments: [
    ("The attackers also wounded Haddad's son.", ["injured 1"]),
    ("The army shelled the quarter, killing and wounding over 40 people.", ["unspecified >40"]),
    ("An officer is accused of shooting and killing a boy.", ["killed 1"]),
    (
      "Gunmen assassinated in less than 48 hours, magistrate Karim Valen and Colonel Omar Franco.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
  ])
  func `a verb that may be a noun harms whom it has behind it`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `with what they killed stands between commas`() {
    let told = Reports.told(
      "Members of the village patrol killed, with clubs and machetes, three farmers.")
    #expect(told == ["killed 3"])
  }

  @Test func `a time stands between people and their deed`() {
    let told = Reports.told(
      "Three unknown men this evening wounded Omar Haddad, the head of the court.")
    #expect(told == ["injured 1"])
  }

  @Test(arguments: [
    (
      "Members of the village patrol killed, with clubs and machetes, three farmers accused of theft.",
      ["killed 3"]
    ),
    (
      "Nobody was hurt by the first bomb, but the second killed a street vendor.",
      ["injured none", "killed 1"]
    ),
    ("Army troops massacred 22 inhabitants of the hamlet.", ["killed 22"]),
  ])
  func `what stands between a deed and those it befell does not part them`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test func `one who is called something is one of a list between semicolons`() {
    let text =
      "The blast killed Ana Ruiz, 42; Eva Ruiz, 19; a minor known as Karim; Omar Nava, and a nurse who died later."
    #expect(Reports.told(text) == ["killed 5"] + Array(repeating: "killed 1 of #0", count: 5))
  }

  @Test func `whom gunmen killed may stand behind where they did it`() {
    let text = "Gunmen murdered in his home the leader of the banana workers, Julio Cano."
    let claims = Reports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 1"])
    #expect(claims.first?.victims.names.map(\.text) == ["Julio Cano"])
    #expect(Reports.told("Rebels killed in the raid were buried on Sunday.") == ["killed plural"])
  }

  @Test func `a girl's name behind a comma ends the sentence`() {
    let text =
      "Unknown persons threw a grenade into a discotheque, killing a 17-year-old girl, Rosa Diaz."
    let claims = Reports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 1"])
    #expect(claims.first?.victims.names.map(\.text) == ["Rosa Diaz"])
  }

  @Test func `burning to death has those whom it killed behind it`() {
    let text = "Attackers set fire to a house in Hays, burning to death a boy and his grandmother."
    #expect(Reports.told(text) == ["killed 2", "killed 1 of #0", "killed 1 of #0"])
  }

  @Test func `who says so between commas did not kill`() {
    let text =
      "Russia launched 80 drones at Hays, the air force said on Monday, killing four people."
    #expect(Reports.actors(text) == ["Russia"])
  }

  @Test func `a stretch of time ends a number that stands alone`() {
    let text = "Floods have killed 33 people and injured 27 over three days in Hays."
    #expect(Reports.told(text) == ["killed 33", "injured 27"])
  }

  @Test(arguments: [
    ("Strike kills Iranian general in Hays", ["killed 1"]),
    ("Drone kills Palestinian teenager near Hays", ["killed 1"]),
    ("Shelling kills elderly couple in Hays", ["killed 2"]),
    (
      "Car bomb kills police chief and driver in Hays",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("Israeli strike kills Hamas commander, wounds four in Hays", ["killed 1", "injured 4"]),
    ("A man died of gunshot wounds Israeli doctors could not close.", ["killed 1"]),
  ])
  func `a headline names whom it befell without an article`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "Strike on market kills mother, 3 children in Hays",
      ["killed 4", "killed 1 of #0", "killed 3 of #0"]
    ),
    ("Strike on market kills 12, including 3 children in Hays", ["killed 12", "killed 3 of #0"]),
  ])
  func `a comma in a headline is an and, behind one person`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "A bomb went off, killing a soldier and two women selling tea and wounding six more.",
      ["killed 1", "killed 2", "injured 6"]
    ),
    ("A bomb killed a soldier and two women selling tea were wounded.", ["killed 1", "injured 2"]),
  ])
  func `what people were doing does not part them from the list`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `a name alone is killed, and what it is set beside says who it was`() {
    let text = "Mortars landed on the square, killing Ahmad, a baker, and injuring two customers."
    #expect(Reports.told(text) == ["killed 1", "injured 2"])
    #expect(Reports.names(text) == ["Ahmad"])
  }

  @Test func `a quotation mark between had and its verb hides no doer`() {
    let text = "The army said it had \"killed\" 20 rebels near Hays."
    #expect(Reports.actors(text) == ["army"])
  }

  @Test func `whoever is disguised does it, and not what he is disguised as`() {
    let text = "Gunmen disguised as police stopped a bus and shot dead 23 passengers."
    #expect(Reports.actors(text) == ["Gunmen"])
    let listed =
      "Gunmen stopped a bus near Hays, checked identity cards and shot dead 23 passengers."
    #expect(Reports.actors(listed) == ["Gunmen"])
  }

  @Test func `who was shot by police killed and wounded those before`() {
    let text = """
      A gunman opened fire at a mall in Hays, killing eight people and wounding seven others before he was shot dead by \
      a police officer.
      """
    let claims = Reports.claims(text).filter { $0.count.min ?? 0 > 1 }
    #expect(claims.map { $0.actor?.text } == ["gunman", "gunman"])
  }

  @Test func `over where and when the subject of the first verb did the second`() {
    let text = """
      Gunmen burst into a home in Mercaderes, in the south-western department of Cauca, on Saturday night and shot dead \
      five people.
      """
    #expect(Reports.actors(text) == ["Gunmen"])
    #expect(
      Reports.actors("The mayor drove to Hays on Friday and two guards were killed.") == [nil])
  }
}
