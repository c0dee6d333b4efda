// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Program.isThere))
struct BadInputTests {
  @Test(arguments: [
    ("empty.txt", Data(), "it is empty"),
    ("picture.txt", Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0x0D]), "it is no text"),
    ("cut.txt", Data("قُتل اثنان".utf8.dropLast()), "cut off"),
    ("latin.txt", Data([0x63, 0x61, 0x66, 0xE9, 0x20, 0x61, 0x75, 0x20, 0x6C]), "no UTF-8"),
    ("half.txt", Data([0xFF, 0xFE, 0x41]), "UTF-16"),
    ("empty.html", Data(), "it is empty"),
  ])
  func `a bad file is named with its fault and the good one is read`(
    name: String, bytes: Data, fault: String
  ) throws {
    let folder = try TemporaryFolder()
    let bad = try folder.write(name, bytes)
    let good = try folder.write("good.txt", "Two people were killed in Hays.")

    let outcome = try Program.run(["read", bad, good])

    let lines = try outcome.lines()
    #expect(outcome.status == 1)
    #expect(lines.count == 2)
    let error = lines.first?["error"] as? String
    #expect(error?.hasPrefix(bad + ": ") == true)
    #expect(error?.contains(fault) == true)
    #expect((lines.last?["claims"] as? [Any])?.isEmpty == false)
  }

  @Test func `UTF-16 with a mark is read`() throws {
    let folder = try TemporaryFolder()
    let bytes = "\u{FEFF}Two people were killed in Hays.".utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let answer = try #require(
      try Program.run(["read", folder.write("a.txt", bytes)]).lines().first)
    #expect((answer["claims"] as? [Any])?.count == 1)
  }

  @Test func `a hundred megabytes on one line are refused and the next line is read`() throws {
    let folder = try TemporaryFolder()
    var bytes = Data(#"{"id":"long","text":""#.utf8)
    bytes.append(Data(repeating: 0x61, count: 100 << 20))
    bytes.append(Data("\"}\n{\"id\":\"next\",\"text\":\"Two people were killed.\"}\n".utf8))
    let outcome = try Program.run(["read", folder.write("long.jsonl", bytes)])
    let lines = try outcome.lines()
    #expect(outcome.status == 1)
    #expect((lines.first?["error"] as? String)?.contains("more than") == true)
    #expect(lines.last?["id"] as? String == "next")
    #expect(try Program.peakMemory("read '\(folder.path)/long.jsonl'") < 400 << 20)
  }

  @Test(.timeLimit(.minutes(5)))
  func `a megabyte without a space is read in bounded time`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("one.txt", String(repeating: "killed7", count: 150_000))
    let outcome = try Program.run(["read", path])
    #expect(outcome.status == 0)
    #expect(try Program.peakMemory("read '\(path)'") < 300 << 20)
  }

  @Test(.timeLimit(.minutes(5)))
  func `a million tiny lines are each answered`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "tiny.jsonl", String(repeating: "{\"id\":\"a\",\"text\":\"b\"}\n", count: 1_000_000))
    let outcome = try Program.shell("\"$cairn\" read '\(path)' | wc -l")
    #expect(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines) == "1000000")
    #expect(try Program.peakMemory("read '\(path)'") < 300 << 20)
  }

  @Test func `a folder without rights is said and the rest is done`() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("good.txt", "Two people were killed in Hays.")
    try folder.write("closed/a.txt", "Three people were killed.")
    let closed = folder.path + "/closed"
    #expect(chmod(folder.path, 0o755) == 0)
    #expect(chmod(good, 0o644) == 0)
    #expect(chmod(closed, 0) == 0)
    defer { chmod(closed, 0o700) }
    // The super-user may read everything, so another user asks.
    let runner = getuid() == 0 ? "setpriv --reuid 65534 --clear-groups" : ""
    let outcome = try Program.shell("cd / && \(runner) \"$cairn\" read '\(closed)' '\(good)'")
    let lines = try outcome.lines()
    #expect(outcome.status == 1)
    #expect((lines.first?["error"] as? String)?.contains("permission denied") == true)
    #expect((lines.last?["claims"] as? [Any])?.count == 1)
  }
}
