// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SufferedHarmTests {
  @Test(arguments: [
    "The guerrillas cut 80 percent of the cables.", "The rebels shot down a plane near Hays.",
    "Four youths in a red pickup shot at the policemen.",
    "The president cut short his stay in Japan.", "Police seized 1,382 kilos of cocaine.",
    "Not a single shot was heard.",
  ])
  func `who does something to a thing does not suffer it`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    ("Colleagues of the 12 who were murdered sifted the soil.", ["killed 12"]),
    ("Families of the 300 people still missing gathered at the port.", ["missing 300"]),
    ("Three Kurdistan Workers' Party (PKK) militants were killed.", ["killed 3"]),
    ("At least 12 Islamic State (IS) fighters died on Monday.", ["killed ≥12"]),
    ("The airline said all 72 people on board were killed.", ["killed 72"]),
    ("Half of the 40 wounded were evacuated by helicopter.", ["injured 40", "injured 20 of #0"]),
    ("Families of the nine who died in the crash were told.", ["killed 9"]),
    ("A 12-year-old youth going to school was injured.", ["injured 1"]),
    ("The blast caused injuries to 14 people.", ["injured 14"]),
    (
      "Gunmen wounded four nurses in Hays. The people wounded in the attack are in hospital.",
      ["injured 4"]
    ),
  ])
  func `those who were harmed are found behind their kin, a trade, an injury`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("The attackers also wounded Haddad's son.", "Haddad's son"),
    ("THE ASSASSINS KILLED OTALORA.", "OTALORA"),
    (
      "A group of unidentified persons this evening wounded Mauricio Gutierrez, president of the court.",
      "Mauricio Gutierrez"
    ),
    ("Gunmen seized 12 villagers.", "villagers"),
    ("According to the rebels, an officer was killed.", "an officer"),
  ])
  func `the victim is whom it was done to, not who did or said it`(
    _ text: String, _ victims: String
  ) {
    #expect(Reports.claims(text).map(\.victims.text) == [victims])
  }

  @Test(arguments: [
    ("A girl lost both legs when she stepped on a mine.", ["injured 1"]),
    ("Two M-19 guerrillas were killed on Monday.", ["killed 2"]),
    ("Covid-19 patients died in the hospital.", ["killed plural"]),
    ("Four were burned in the blast.", ["injured 4"]),
    ("Relatives of the three men killed on Monday protested in Hays.", ["killed 3"]),
    ("Five passengers of the bus to Usulu were injured.", ["injured 5"]),
    ("Leaders, drivers and judges were killed.", ["killed plural"]),
    (
      "At least nine civilians including women and children were killed in a raid.",
      ["killed ≥9", "killed plural of #0"]
    ),
    (
      "Five people, four clerks and a driver, were on Friday night killed in Hays.",
      ["killed 5", "killed 4 of #0", "killed 1 of #0"]
    ),
    (
      "Since May: 119 killed, including 31 children and 19 women, and 830 injured.",
      ["killed 119", "injured 830", "killed 31 of #0", "killed 19 of #0"]
    ),
    (
      "Nine people were killed, including a baby, and seven people were injured.",
      ["killed 9", "injured 7", "killed 1 of #0"]
    ),
    ("Nine civilians, including a child were killed.", ["killed 9", "killed 1 of #0"]),
    ("Twenty herders and 83 cows were killed.", ["killed 20"]),
    ("A party official was killed in Hays.", ["killed 1"]),
    ("A well-known elder has been killed.", ["killed 1"]),
    ("Four people were killed in the village.", ["killed 4"]),
    ("Seven were killed and dozens wounded.", ["killed 7", "injured dozens"]),
    ("A man died in hospital.", ["killed 1"]),
    ("Nine people have been reported killed.", ["killed 9"]),
    ("Six farmers are missing.", ["missing 6"]),
    ("Five men and two women were killed.", ["killed 7", "killed 5 of #0", "killed 2 of #0"]),
    ("A mother and her baby were killed.", ["killed 2", "killed 1 of #0", "killed 1 of #0"]),
    (
      "Twelve people, most of them workers, were injured.", ["injured 12", "injured plural of #0"]
    ),
    ("Three members of one family in Hays were killed.", ["killed 3"]),
    ("At least nine dead in strikes on a market", ["killed ≥9"]),
    ("Eight men who had been abducted were freed.", ["abducted 8"]),
    ("Two nurses were shot dead.", ["killed 2"]),
    (
      "Two farmers were murdered by a gang of rebels, and another two were wounded.",
      ["killed 2", "injured 2"]
    ),
    ("At least 16 others were reported wounded.", ["injured ≥16"]),
    ("The father, Jamal Hilal, was also reported as injured.", ["injured 1"]),
    (
      "Fourteen people were killed and 1,500 displaced in clashes.",
      ["killed 14", "displaced 1500"]
    ),
    ("The mayor was killed and his brother wounded in the blast.", ["killed 1", "injured 1"]),
    (
      "Six civilians on the eastern side in the Nika and Jando areas had been killed.", ["killed 6"]
    ),
    (
      "The magistrate and the colonel had been murdered.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("The murder of our countrymen shocked the town.", ["killed plural"]),
  ])
  func `people are found before what happened to them`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "Several tyres were burned on Monday.", "The senate linked another cut in aid to the talks.",
    "Ambulances took the wounded to Al-Nur Hospital.",
    "The bridge was destroyed in 2014.", "The bill was killed in committee.",
    "Forty houses were hit.", "The victims were buried on Friday.",
  ])
  func `what befalls no people, or refers back, is no claim`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test func `whom a court will have killed is not killed`() {
    let text = "A court sentenced three men to death for killing a policeman."
    #expect(Reports.told(text) == ["killed 1"])
  }

  @Test(arguments: [
    ("Floods destroyed the bridge and 300 families displaced.", "displaced plural"),
    ("Three people remain missing.", "missing 3"),
    ("A Palestinian was killed by gunfire.", "killed 1"),
    ("Soldiers shot dead an Israeli near the fence.", "killed 1"),
    ("Gunmen slit the throats of eight fishermen.", "killed 8"),
  ])
  func `one of a people, and what is left of a state, tell of harm`(_ text: String, _ told: String)
  {
    #expect(Reports.told(text).contains(told))
  }

  @Test(arguments: [
    ("Twelve people were killed and more than 40 wounded late on Friday.", "injured >40"),
    ("Three immigration officials were wounded in the attack.", "injured 3"),
    ("A man set himself on fire and died of his burns.", "killed 1"),
    ("The officer was killed on Tuesday.", "killed 1"),
    ("Two men were kil*led and one was inj*ured.", "killed 2"),
  ])
  func `what stands beside the people or hides the word does not hide the harm`(
    _ text: String, _ told: String
  ) {
    #expect(Reports.told(text).contains(told))
  }

  // "Gunmen killed the …" was read as gunmen who were killed, where no file knew the word.
  @Test(arguments: [
    "Gunmen killed the xylographer and fled.", "Soldiers shot the lock off the gate.",
    "Rebels killed the lights and waited.",
  ])
  func `who did it is not who suffered it`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    ("The barman was wounded.", "injured 1"), ("The raid claimed one life.", "killed 1"),
  ])
  func `people of many trades are known, and one life is one of the dead`(
    _ text: String, _ told: String
  ) {
    #expect(Reports.told(text) == [told])
  }

  @Test(arguments: [
    ("Fifteen people are known to have died.", ["killed 15"]),
    ("Officials said a man, believed to be 40, had been killed.", ["killed 1"]),
    (
      "Two policemen were killed before the gunman was himself shot dead.",
      ["killed 2", "killed 1"]
    ),
  ])
  func `what stands between people and their death is stepped over`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Gunmen shot at a car, killing its driver.", ["killed 1"]),
    ("The rebels, who burned murdered villagers' houses, fled to the hills.", []),
    ("A teacher was killed and two of her pupils wounded.", ["killed 1", "injured 2"]),
    (
      "THE ASSASSINS KILLED OTALORA AND THE DRIVER.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("Nine lives were cut short.", ["killed 9"]),
    ("The plane crashed, killing all six crew.", ["killed 6"]),
    ("There were no survivors among the six crew.", ["killed 6"]),
    ("Two families were killed.", ["killed plural"]),
    ("Three people were killed and a second was wounded.", ["killed 3", "injured 1"]),
  ])
  func `who shoots is not shot, and members of a crew are counted`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test func `whoever beats somebody to death has done it`() {
    #expect(Reports.actors("Soldiers beat a farmer from Hays to death on Monday.") == ["Soldiers"])
    #expect(Reports.actors("Soldiers found a farmer dead on Monday.") == [nil])
    let taken = "Police said the victim was taken from the scene in critical condition."
    #expect(Reports.actors(taken) == [nil])
  }

  @Test(arguments: [
    ("The list names 34,344 of the 40,738 people it says have been killed.", ["killed 40738"])
  ])
  func `people of whom somebody says it without a that`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Protesters said eleven of their number had been killed.", ["killed 11"])
  ])
  func `of their number are people`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `the wounded who are evacuated are not displaced`() {
    #expect(Reports.told("Sixty wounded people were evacuated.") == ["injured 60"])
    #expect(Reports.told("Sixty people were evacuated.") == ["displaced 60"])
  }
}
