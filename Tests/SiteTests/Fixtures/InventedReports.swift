// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// Reports made up for these tests: real towns, invented people, outlets and events.
enum InventedReports {
  static let wireText = """
    BINNISH, Syria (Furat Wire) — At least seven people, including three children, were killed on \
    Tuesday when warplanes struck the vegetable market of Binnish, rescue workers said.
    Samir Qandil, who leads the Orontes Rescue Service in the town, said 11 others were wounded, \
    four of them badly. “We are still digging,” he told Furat Wire.
    Residents said the planes were Russian. The Russian defence ministry denied carrying out any \
    strike in the area that day.
    More than 240 civilians have been killed in the province since January, according to the \
    Orontes Monitor.
    """

  static let arabicText = """
    بنش – قُتل تسعة مدنيين، بينهم ثلاثة أطفال وامرأتان، في غارة جوية استهدفت سوق الخضار صباح \
    الثلاثاء، بحسب مراسل «صوت العاصي».
    وقال الطبيب هاني السرميني (مشفى الزيتون) إن المشفى استقبل 14 جريحاً.
    """

  static let echoText = """
    Seven people died in a raid on a market in Binnish on Tuesday, Furat Wire reported, citing \
    rescue workers. It was not clear whether anyone else had been hurt.
    """

  static let shellingText = """
    Shells fell on the Abu Shouk quarter of El Fasher on Monday evening and killed dozens, a \
    local page wrote. The page gave no names.
    """

  static let khersonText = """
    Several people were wounded in Kherson on 4 June when a bus was hit. Each side blamed the other.
    """

  static func report(
    _ number: UInt64, _ title: String, _ outlet: String, _ published: String, _ language: String
  ) -> Report {
    Report(
      id: Invented.report(number), title: title, outlet: outlet,
      address: "https://\(outlet.lowercased().filter(\.isLetter)).example/\(number)",
      published: Day(published), publishedText: published, language: language, country: nil,
      invented: true)
  }

  static let wire = report(
    1, "At least seven killed in strike on market in northwest Syria", "Furat Wire", "2024-03-12",
    "en")
  static let arabic = report(
    2, "تسعة قتلى في غارة على سوق بنش", "صوت العاصي", "2024-03-12", "ar")
  static let echo = report(3, "Market raid leaves seven dead", "Levant Daily", "2024-03-13", "en")
  static let shelling = report(
    4, "Shelling of Abu Shouk", "Darfur Morning", "2024-05-21", "en")
  static let kherson = report(5, "Bus hit in Kherson", "Dnipro Courier", "2024-06-05", "en")

  static func view(
    _ report: Report, _ text: String, _ claims: [Claim], _ placements: [Int: Placement],
    capture: Int
  ) -> ReportView {
    ReportView(
      report: report, text: text, claims: claims, attributions: attributions(in: text),
      placements: placements, origins: origins(of: claims),
      capture: Invented.capture(capture, report.id.text.lowercased()),
      sight: sight(of: report),
      provenance: report.id == shelling.id
        ? Provenance(
          givenBy: "source 14", how: "memory card, by hand", limits: "no names",
          account: "the reading account") : nil,
      collector: report.id == shelling.id
        ? Collector(
          user: UserID(seed: 7), role: .reviewer, organisation: "Orontes Monitor",
          machine: "desk-2", egress: "198.51.100.7", software: "Cairn/0.1.0",
          program: String(repeating: "0123456789", count: 4)) : nil,
      translations: report.language == "ar" ? [translation(of: report)] : [],
      addedAt: "2024-03-14T08:01:12Z", history: Array(Invented.history.prefix(1)))
  }

  private static func sight(of report: Report) -> PageSight? {
    switch report.id {
    case wire.id:
      .pictured(
        width: 1280, height: 4210, at: "2024-03-13T08:30:04Z", browser: "Chromium 130.0",
        isCutOff: false)
    case echo.id: .missing("no browser")
    default: nil
    }
  }

  static func translation(of report: Report) -> Translation {
    Translation(
      id: 1, report: report.id, language: "en", title: "Nine killed in a raid on Binnish market",
      text: """
        Nine civilians, among them three children and two women, were killed in an air raid.
        The doctor said that the hospital had received 14 wounded.
        """, madeBy: "Translator 2.1", isMachine: true,
      capture: Invented.capture(9, "translation"), addedAt: "2024-03-14T09:00:00Z", addedBy: nil)
  }

  private static func origins(of claims: [Claim]) -> [Int: Origin] {
    Dictionary(
      uniqueKeysWithValues: claims.map { claim in
        (claim.id, claim.chain.isEmpty ? InventedIncidents.page : InventedIncidents.rescue)
      })
  }

  private static func attributions(in text: String) -> [Attribution] {
    guard text == wireText else { return [] }
    return [
      Attribution(
        source: [Invented.passage("rescue workers", in: text)],
        cue: [Invented.passage("said", in: text)],
        content: [Invented.passage("At least seven people", in: text)])
    ]
  }
}
