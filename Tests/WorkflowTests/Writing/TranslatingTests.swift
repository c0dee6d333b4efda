// SPDX-License-Identifier: Apache-2.0

import Archive
import Record
import TestSupport
import Testing

@testable import Workflow

private let original = """
  {"id":"r","text":"قُتل تسعة مدنيين في غارة على سوق بنش يوم الثلاثاء.","lang":"ar","published":"2019-03-05","invented":true}
  """
private let english = """
  Nine killed in Binnish

  Nine civilians were killed in a raid on the market of Binnish on Tuesday.
  """

/// A record with one report in Arabic.
private struct Bureau {
  let desk: TestDesk
  let report: ReportID

  init() throws {
    desk = try TestDesk()
    let added = try desk.add([desk.folder.write("original.jsonl", original)])
    report = try #require(added.summary?.subjects.compactMap { ReportID($0) }.first)
  }

  func translate(
    _ text: String = english, name: String = "english.txt", language: String = "en",
    by maker: String = "Lina Aswad", user: String = "nour"
  ) throws -> TestDesk.Told {
    try desk.tell(
      .translate(
        TranslationRequest(
          user: user, report: report.text, path: desk.folder.write(name, text),
          language: language, madeBy: maker, isMachine: false)))
  }

  func view() throws -> ReportView { try Recorder(opening: desk.path).report(report) }
}

@Test func `a translation stands beside its report, with who made it, and nothing is read from it`()
  throws
{
  let bureau = try Bureau()
  let before = try bureau.view()
  let told = try bureau.translate()
  #expect(told.summary?.subjects == [bureau.report.text], "\(told)")
  let view = try bureau.view()
  let translation = try #require(view.translations.first)
  #expect(translation.title == "Nine killed in Binnish")
  #expect(translation.text.contains("market of Binnish"))
  #expect(translation.madeBy == "Lina Aswad" && translation.language == "en")
  #expect(view.claims == before.claims && view.text == before.text)
  #expect(view.history.contains { $0.act == "translation.added" })
  let recorder = try Recorder(opening: bureau.desk.path)
  #expect(try recorder.reports(Page()).total == 1)
  #expect(try recorder.claims(readFrom: translation).contains { $0.count.min == 9 })
  #expect(try bureau.view().claims == before.claims)
}

@Test func `the ledger vouches for a translation, its file and its maker`() throws {
  let bureau = try Bureau()
  _ = try bureau.translate()
  let folder = bureau.desk.keeper.folder
  #expect(try folder.verify().findings == [])
  let capture = try #require(try bureau.view().translations.first).capture
  let object = try #require(Fingerprint(hex: capture.sha256))
  #expect(try folder.objects.bytes(of: object) == Array(english.utf8))
  try folder.store.sign()
  let all = bureau.desk.folder.path + "/all"
  let export = try folder.exportAll(to: all)
  #expect(export.missing == [] && export.objects == 2)
  let rows = try Program.shell("cat '\(all)/rows/translation.jsonl'").text
  #expect(rows.contains("Lina Aswad"))
}

@Test func `a translation goes with its report, and its file with it`() throws {
  let bureau = try Bureau()
  _ = try bureau.translate()
  let folder = bureau.desk.keeper.folder
  let capture = try #require(try bureau.view().translations.first).capture
  let object = try #require(Fingerprint(hex: capture.sha256))
  try bureau.desk.purge(bureau.report.text)
  #expect(try bureau.view().translations == [])
  #expect(!folder.objects.contains(object))
  let check = try folder.verify()
  #expect(check.isSound, "\(check.findings)")
  let log = try Program.shell(
    "cat '\(bureau.desk.path)/cairn.db' | strings | grep -cE 'raid on the market|Lina Aswad' || true"
  )
  #expect(log.text.hasPrefix("0"))
}

@Test func `a translation can be destroyed alone`() throws {
  let bureau = try Bureau()
  _ = try bureau.translate()
  let capture = try #require(try bureau.view().translations.first).capture
  try bureau.desk.purge(capture.sha256)
  #expect(try bureau.view().translations == [])
  #expect(try !bureau.view().text.isEmpty)
  #expect(try bureau.desk.keeper.folder.verify().isSound)
  #expect(try bureau.translate().refusal?.contains("purged") == true)
}

@Test func `what is no translation is refused, and nothing is kept`() throws {
  let bureau = try Bureau()
  #expect(try bureau.translate(language: "Englisch!").refusal?.contains("no language") == true)
  #expect(try bureau.translate(by: " ").refusal?.contains("who made") == true)
  #expect(try bureau.translate("", name: "empty.txt").refusal?.contains("it is empty") == true)
  #expect(try bureau.translate("{}", name: "x.jsonl").refusal?.contains("no single text") == true)
  #expect(try bureau.translate(user: "nobody").refusal?.contains("nobody of that name") == true)
  #expect(try bureau.view().translations == [])
}
