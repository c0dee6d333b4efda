// SPDX-License-Identifier: Apache-2.0

import Archive
import Record
import TestSupport
import Testing

@testable import Workflow

private func export(_ texts: [String]) -> String {
  let messages = texts.enumerated().map { number, text in
    #"{"id":\#(number + 1),"type":"message","date_unixtime":"1551776400","text":"\#(text)"}"#
  }
  return #"{"name":"Harim Now","type":"public_channel","id":9,"messages":["#
    + messages.joined(separator: ",") + "]}"
}

@Test func `a file in which nothing is a report is kept, named in the ledger once, and no report`()
  throws
{
  let desk = try TestDesk()
  let path = try desk.folder.write("quiet/result.json", export(["", ""]))
  for _ in 0..<2 {
    let told = try desk.add([path])
    #expect(told.summary?.added == 0, "\(told)")
  }
  let folder = desk.keeper.folder
  #expect(try folder.verify().findings == [])
  let captures = try folder.store.read { try $0.captures(from: path) }
  #expect(captures.map(\.mediaType) == ["application/json"])
  #expect(try folder.objects.contains(#require(Fingerprint(hex: captures[0].sha256))))
}

@Test func `a file that is damaged from its beginning on is kept and named in the ledger`() throws {
  let desk = try TestDesk()
  let told = try desk.add([desk.folder.write("x/result.json", "{\"messages\": [{\"id\"")])
  #expect(told.summary?.failed == 1)
  #expect(try desk.keeper.folder.verify().findings == [])
}

@Test func `a chat that is exported again brings only what is new`() throws {
  let desk = try TestDesk()
  let texts = [
    "At least 12 people were killed in Kafr Takharim on Tuesday.",
    "Two people were killed in Hays.",
    "Three more people were killed in Sarmada.",
  ]
  let first = try desk.add([desk.folder.write("one/result.json", export(Array(texts.prefix(2))))])
  #expect(first.summary?.added == 2, "\(first)")
  let id = try #require(first.summary?.subjects.compactMap { ReportID($0) }.first)
  let report = try #require(try desk.keeper.folder.store.read { try $0.report(id) }).report
  #expect(report.outlet == "Harim Now" && report.address == "https://t.me/c/9/1")
  #expect(report.published == Day("2019-03-05"))

  let again = try desk.add([desk.folder.write("two/result.json", export(texts))])
  #expect(again.summary?.added == 1 && again.summary?.known == 2, "\(again)")
  #expect(try desk.keeper.folder.verify().isSound)
}

@Test func `an export that says by its name that it is invented gives invented reports`() throws {
  let desk = try TestDesk()
  let words = "Six people were killed in an airstrike on Hays on Tuesday, a doctor said."
  let path = try desk.folder.write("wire.invented.telegram.json", export([words]))
  #expect(try desk.add([path]).summary?.added == 1)
  let reports = try desk.keeper.folder.store.read { try $0.reports(from: 0, limit: 9) }
  #expect(reports.map(\.report.invented) == [true])
}
