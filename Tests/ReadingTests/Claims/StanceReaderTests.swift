// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct StanceReaderTests {
  @Test(arguments: [
    "A bomb killed 18 pilgrims who were marking the anniversary of a saint.",
    "A journalist was shot dead on Saturday, months after he was sentenced by a court.",
  ])
  func `what is told of history behind a clause leaves the news news`(_ text: String) {
    #expect(Reports.claims(text).map(\.stance) == [.asserted])
  }

  @Test(arguments: [
    "At the trial for the murder of two clerks the witness wept.",
    "On the anniversary of the raid that killed nine people, crowds marched.",
    "Nine people were killed in the second world war.",
  ])
  func `what is told of trials and anniversaries is history`(_ text: String) {
    #expect(Reports.claims(text).map(\.stance) == [.historical])
  }

  @Test(arguments: [
    "The famine could cause 500 deaths.", "A strike on the dam would mean hundreds of deaths.",
    "Had it not been for a fault, the bomb would have killed 500 people.",
    "If the bomb had gone off, it would have killed many people.",
    "It would be worse if one were killed.",
  ])
  func `what might be or might have been is hypothetical`(_ text: String) {
    #expect(Reports.claims(text).map(\.stance) == [.hypothetical])
  }

  @Test(arguments: [
    "Measures to prevent judges from being murdered were announced.",
    "There will be more than 100 deaths this year.",
    "The agent had the mission of assassinating President Haddad.",
    "If this goes on, we will have 12,000 murders.",
  ])
  func `what is to come, and a task, are no claims`(_ text: String) {
    #expect(Reports.claims(text).isEmpty)
  }

  @Test(arguments: [
    ("The shelling may have caused 500 deaths.", Claim.Stance.alleged),
    ("The police would not comment on the deaths of three men.", .asserted),
    ("He asked the minister if the army was mild when it murdered 300 villagers.", .conditional),
    ("It is possible that 12 people were killed.", .alleged),
    ("It is aware of allegations that 14 civilians were killed.", .alleged),
    ("The army rejected claims that 14 civilians were killed.", .alleged),
    ("The man accused of stabbing three women wept.", .alleged),
    ("We deny that commander Leon Haddad was killed in combat.", .alleged),
  ])
  func `deaths that are taken for granted, asked about or denied`(
    _ text: String, _ stance: Claim.Stance
  ) {
    #expect(Reports.claims(text).map(\.stance) == [stance])
  }

  @Test func `what somebody is accused of is alleged`() {
    let claims = Reports.claims("Rebels accused the army of killing 30 villagers.")
    #expect(claims.map(\.stance) == [.alleged])
  }

  @Test(arguments: [
    "Some said that a few priests had to be killed.", "Anyone who kills a guard will be punished.",
    "I DO NOT WANT TO SEE ANYONE ELSE KILLED.", "THEY MET REPRESENTATIVES OF CUT IN HAYS.",
    "He publicly called for the murder of General Nava.", "It was Odeh who wanted the man dead.",
  ])
  func `what somebody asks for is no claim`(_ text: String) {
    #expect(Reports.claims(text).isEmpty)
  }

  @Test(arguments: [
    "The plan would have included the kidnapping of two ministers and the murder of a judge.",
    "He would rather die than leave.",
  ])
  func `a list of what would have been is hypothetical`(_ text: String) {
    #expect(Reports.claims(text).allSatisfy { $0.stance == .hypothetical })
  }

  @Test(arguments: [
    "The editor was murdered last year.", "He is accused of killing a clerk six years ago.",
    "Some 3 years ago two sailors died in a raid.",
  ])
  func `what is told in years is history, accused or not`(_ text: String) {
    let claims = Reports.claims(text, published: Day(year: 2024, month: 10, day: 9))
    #expect(claims.map(\.stance) == [.historical])
  }

  @Test func `a recent deed beside a trial is news`() {
    let claims = Reports.claims(
      "They complain of delays in the trial, and the recent murder of two teachers.")
    #expect(claims.map(\.stance) == [.asserted])
  }

  @Test func `doubt about who they were is none about their deaths`() {
    let text = "The navy killed four suspected militants in Hays on Monday."
    #expect(Reports.claims(text).map(\.stance) == [.asserted])
  }

  @Test func `what is likely is alleged`() {
    let text = "At least three children were likely killed by coalition strikes in Raqqa."
    #expect(Reports.claims(text).map(\.stance) == [.alleged])
  }

  @Test func `what a force looks into it does not assert`() {
    let text =
      "The army said it was looking into reports that four children had died in the strike."
    #expect(Reports.claims(text).map(\.stance) == [.alleged])
  }

  @Test func `what those who were put to death had been convicted of is no history`() {
    let text =
      "They hanged four men convicted of spying on Monday, bringing the number hanged this year to 61."
    #expect(Reports.claims(text).map(\.stance) == [.asserted, .asserted])
  }
}
