// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reading
import Record
import Synchronization
import TestSupport
import Testing

@testable import Archive
@testable import Workflow

@Suite struct WatchTests {
  @Test func `what a feed announces is fetched, read as a report, and never twice`() throws {
    let stand = try Newsstand()
    stand.put("/feed", rss([feedItem("/1"), feedItem("2?a=1&amp;b=2")]))
    stand.put("/1", killedArticle("Seven"))
    stand.put("/2?a=1&b=2", killedArticle("Nine"))
    try stand.add(["/feed"])
    let first = try stand.round()
    #expect(first.summary.added == 2, "\(first)")
    #expect(first.problems == [])
    let id = try #require(first.summary.subjects.compactMap { ReportID($0) }.first)
    let report = try #require(try stand.desk.keeper.folder.store.read { try $0.report(id) }).report
    #expect(report.outlet == "Orontes Wire")
    #expect(report.published == Day("2019-03-05"))
    #expect(report.invented)

    // Another process takes over, with nothing but the record.
    try stand.round()
    stand.pass(31 * 60)
    let later = try stand.round()
    #expect(later.summary.added == 0)
    #expect(stand.asked("/feed") == 2)
    #expect(stand.asked("/1") == 1)
    let feed = try #require(try stand.feeds().first)
    #expect(feed.feed.title == "Orontes Wire")
    #expect(feed.done == 2 && feed.waiting == 0)
    #expect(try stand.desk.keeper.folder.verify().findings == [])
  }

  @Test func `it is asked whether anything has changed, and what is as it was is kept once`() throws
  {
    let stand = try Newsstand()
    stand.street.put("/feed") { head in
      head.contains("If-None-Match: \"v0\"") ? .status("304 Not Modified") : rss([])
    }
    try stand.add(["/feed"])
    try stand.round()
    let first = try stand.last()
    #expect(first.outcome == .feed && first.etag == "\"v0\"")
    stand.pass(30 * 60)
    try stand.round()
    #expect(try stand.last().outcome == .notModified)
    stand.put("/feed", rss([]))
    stand.pass(30 * 60)
    try stand.round()
    #expect(try stand.last().outcome == .unchanged)
    let visits = try stand.desk.keeper.folder.store.read { try $0.feedVisits(of: 1) }
    #expect(visits.map { $0.capture != nil } == [false, false, true])
  }

  @Test func `a feed that fails is left alone for longer and longer, and each visit is kept`()
    throws
  {
    let stand = try Newsstand()
    stand.put("/feed", .status("500 Oh"))
    try stand.add(["/feed"])
    var waits: [Int] = []
    for failure in 1...8 {
      try stand.round()
      let visit = try stand.last()
      #expect(visit.outcome == .failed && visit.status == 500 && visit.failures == failure)
      waits.append(visit.next - stand.now)
      stand.pass(visit.next - stand.now)
    }
    #expect(waits.prefix(4) == [3600, 7200, 14_400, 28_800])
    #expect(waits.suffix(2) == [86_400, 86_400])
    stand.put("/feed", rss([]))
    try stand.round()
    #expect(try stand.last().failures == 0)
    #expect(try stand.desk.keeper.folder.store.read { try $0.feedVisits(of: 1) }.count == 9)
  }

  @Test
  func `a server that asks to be left alone is, with everything on it, also by a new process`()
    throws
  {
    let stand = try Newsstand()
    stand.put("/feed", .status("429 Slow", ["Retry-After: 40000"]))
    stand.put("/other", rss([]))
    try stand.add(["/feed"])
    try stand.round()
    try stand.add(["/other"])
    stand.pass(3600)
    try stand.round()
    #expect(stand.asked("/other") == 0)
    #expect(try stand.last().next >= stand.now + 36_000)
    stand.put("/feed", rss([]))
    stand.pass(40_000)
    try stand.round()
    #expect(stand.asked("/other") == 1)
    #expect(stand.asked("/feed") == 2)
  }

  @Test func `an article that fails is tried again, and given up in the end`() throws {
    let stand = try Newsstand()
    stand.put("/feed", rss([feedItem("/1"), feedItem("/2")]))
    stand.put("/1", .status("502 Bad"))
    stand.put("/2", killedArticle("Two"))
    try stand.add(["/feed"], minutes: 10_080)
    let first = try stand.round()
    #expect(first.summary.added == 1)
    #expect(first.problems.contains { $0.contains("/1: it failed") })
    for _ in 0..<12 {
      stand.pass(86_400)
      try stand.round()
    }
    #expect(stand.asked("/1") == FeedSchedule.attempts)
    #expect(try stand.feeds().first?.givenUp == 1)
    let visits = try stand.desk.keeper.folder.store.read {
      try $0.visits(to: stand.root + "/1")
    }
    #expect(visits.count == FeedSchedule.attempts)
  }

  @Test func `a server is never asked twice at once, and is left a pause`() throws {
    let stand = try Newsstand()
    let paths = (1...12).map { "/a\($0)" }
    for path in paths { stand.put(path, killedArticle("Three")) }
    stand.put("/one", rss(paths.prefix(6).map { feedItem($0) }))
    stand.put("/two", rss(paths.suffix(6).map { feedItem($0) }))
    try stand.add(["/one", "/two"])
    try stand.round()
    #expect(stand.street.atOnce.withLock { $0.most } == 1)
    let moments = stand.street.visits.withLock { $0.map(\.at) }
    #expect(moments.count == 14)
    #expect(zip(moments, moments.dropFirst()).allSatisfy { $1 - $0 >= 2 })
  }

  @Test func `two who go round at the same time ask for nothing twice`() throws {
    let stand = try Newsstand()
    let paths = (1...5).map { "/a\($0)" }
    for path in paths { stand.put(path, killedArticle("Four")) }
    stand.put("/feed", rss(paths.map { feedItem($0) }))
    try stand.add(["/feed"])
    let watch = stand.watch()
    DispatchQueue.concurrentPerform(iterations: 3) { _ in _ = try? stand.round(watch) }
    try stand.round(watch)
    for path in paths + ["/feed"] { #expect(stand.asked(path) == 1, "\(path)") }
  }

  @Test func `what was captured by hand is not asked for again`() throws {
    let stand = try Newsstand()
    stand.put("/1", killedArticle("Seven"))
    stand.put("/feed", rss([feedItem("/1")]))
    let keeping = PageKeeping(
      desk: stand.desk.keeper.desk,
      user: try #require(try stand.desk.keeper.folder.store.read { try $0.user(named: "nour") }),
      agent: "test")
    let asking = PageAsking(
      rules: .forTests(reaching: [stand.server.authority]), hosts: HostTurns(pause: 0),
      defaults: DraftDefaults(invented: true), reader: Reader())
    _ = try keeping.store(asking.get(try WebAddress(stand.root + "/1")))
    try stand.add(["/feed"])
    try stand.round()
    #expect(stand.asked("/1") == 1)
  }

  @Test func `what fails to be told keeps nothing from being done at another time`() throws {
    let stand = try Newsstand()
    let paths = (1...3).map { "/a\($0)" }
    for path in paths { stand.put(path, killedArticle("Four")) }
    stand.put("/feed", rss(paths.map { feedItem($0) }))
    try stand.add(["/feed"])
    let watch = stand.watch()
    struct Gone: Error {}
    #expect(throws: Gone.self) { try watch.once { _ in throw Gone() } }
    stand.pass(10)
    #expect(try stand.round(watch).summary.added == 3)
    #expect(stand.asked("/feed") == 1)
  }

  @Test(arguments: [
    ("http://127.0.0.1:%/secret", "refused"), ("http://localhost/secret", "refused"),
    ("http://169.254.169.254/latest/meta-data", "refused"), ("//10.0.0.1/", "refused"),
    ("http://[::1]/", "refused"),
  ])
  func `a private address in a feed is refused, recorded as that, and nobody is asked`(
    _ link: String, _ word: String
  ) throws {
    let stand = try Newsstand()
    let link = link.replacing("%", with: "\(stand.canary.port)")
    stand.put("/feed", rss([feedItem(link)]))
    try stand.add(["/feed"])
    let round = try stand.round()
    #expect(stand.canary.connections == 0)
    #expect(round.problems.contains { $0.contains(word) }, "\(round.problems)")
    let visits = try stand.desk.keeper.folder.store.read { try $0.visits().visits.map(\.visit) }
    #expect(visits.map(\.visit.outcome) == [.refused])
    stand.pass(86_400 * 8)
    try stand.round()
    #expect(try stand.desk.keeper.folder.store.read { try $0.visits() }.total == 1)
  }

  @Test func `links that are no address of the web are counted and left`() throws {
    let stand = try Newsstand()
    stand.put(
      "/feed",
      rss([
        feedItem("ftp://a.org/1"), feedItem("javascript:alert(1)"), feedItem("http://u:p@a.org/"),
      ]))
    try stand.add(["/feed"])
    try stand.round()
    #expect(try stand.last().words == "0 entries; 3 lead to no web address")
  }

  @Test(arguments: [
    ("<!DOCTYPE html><html><title>Wire</title><p>x", "it is a web page"),
    ("<!DOCTYPE r [<!ENTITY a 'b'>]><rss/>", "document type"), ("{}", "it is no XML"),
  ])
  func `what is no feed is recorded as that, with its bytes`(_ body: String, _ words: String) throws
  {
    let stand = try Newsstand()
    stand.put("/feed", .status("200 OK", body: body))
    try stand.add(["/feed"])
    let round = try stand.round()
    #expect(round.summary.failed == 1)
    let visit = try stand.last()
    #expect(visit.outcome == .noFeed && visit.words.contains(words), "\(visit)")
    let kept = try stand.desk.keeper.folder.store.read { try $0.feedVisits(of: 1) }
    #expect(kept.first?.capture != nil)
  }

  @Test func `a feed that is removed is left alone, and its articles with it`() throws {
    let stand = try Newsstand()
    stand.put("/feed", rss([feedItem("/1")]))
    stand.put("/1", .status("503 Busy"))
    try stand.add(["/feed"])
    try stand.round()
    let request = WatchRequest(
      user: "nour", act: .remove, feeds: [.init(address: stand.root + "/feed")],
      defaults: DraftDefaults(invented: true))
    try stand.desk.done(.watch(request))
    stand.pass(86_400 * 3)
    try stand.round()
    #expect(stand.asked("/feed") == 1 && stand.asked("/1") == 1)
    #expect(try stand.desk.tell(.watch(request)).problems.first?.contains("not watched") == true)
    let again = try stand.add(["/feed", "/feed", "gopher://a/"])
    #expect(again.summary?.added == 1)
    #expect(again.problems.count == 2)
    try stand.round()
    #expect(stand.asked("/feed") == 2)
  }

  @Test func `whoever may take nothing in has nothing watched, also later`() throws {
    let stand = try Newsstand()
    try stand.desk.done(.addUser(UserRequest(name: "look", shownAs: "look", role: .viewer)))
    #expect(try stand.add(["/feed"], user: "look").refusal != nil)
    stand.put("/feed", rss([]))
    try stand.add(["/feed"])
    let store = stand.desk.keeper.folder.store
    let nour = try #require(try store.read { try $0.user(named: "nour") })
    try store.write(at: UTC.now()) { try $0.setRole(.viewer, of: nour.id) }
    try stand.round()
    #expect(stand.asked("/feed") == 0)
    #expect(try stand.last().outcome == .refused)
  }

  @Test func `the feeds, the visits and what they announced go with an export and come back`()
    throws
  {
    let stand = try Newsstand()
    stand.put("/feed", rss([feedItem("/1")]))
    stand.put("/1", killedArticle("Seven"))
    try stand.add(["/feed"])
    try stand.round()
    let folder = stand.desk.keeper.folder
    try folder.store.sign()
    let first = stand.desk.folder.path + "/first"
    _ = try folder.exportAll(to: first)
    let rows = try String(contentsOfFile: first + "/rows/feed_entry.jsonl", encoding: .utf8)
    #expect(rows.contains("/1"))
    #expect(try folder.verify().isSound)
  }
}
