// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Workflow

private func items(_ paths: [String]) -> [InputItem] {
  var inputs = Inputs(paths: paths)
  return Array(sequence(state: ()) { _ in inputs.next() })
}

private func text(_ item: InputItem) -> String? {
  (try? item.content.get()).map { String(decoding: $0, as: UTF8.self) }
}

@Test func `a folder gives its reports by name and leaves out what is none`() throws {
  let folder = try TemporaryFolder()
  try folder.write("b.txt", "second")
  try folder.write("a.html", "<p>first")
  try folder.write("c/d.txt", "third")
  try folder.write("picture.png", [0x89, 0x50])
  try folder.write(".hidden.txt", "no")

  let found = items([folder.path])

  #expect(found.map(text) == ["<p>first", "second", "third"])
  #expect(found.map(\.form) == [.html, .text, .text])
}

@Test func `lines carry their number and empty ones are passed over`() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("news.jsonl", "one\r\n\n  \ntwo\nthree")

  let found = items([path])

  #expect(found.map(text) == ["one", "two", "three"])
  #expect(found.map(\.place) == ["\(path):1", "\(path):4", "\(path):5"])
}

@Test func `a missing file is a problem with its place and the rest goes on`() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("a.txt", "there")

  let found = items([folder.path + "/none.txt", path])

  #expect(found.count == 2)
  #expect(throws: InputProblem.self) { try found[0].content.get() }
  #expect(found[0].place.hasSuffix("none.txt"))
  #expect(text(found[1]) == "there")
}

@Test func `a line over the limit is answered with its length and the next is read`() throws {
  let folder = try TemporaryFolder()
  var bytes = [UInt8](repeating: 0x61, count: LineReader.longest + 1000)
  bytes.append(contentsOf: Array("\nshort\n".utf8))
  let path = try folder.write("long.jsonl", bytes)

  let found = items([path])

  #expect(found.count == 2)
  let problem = #expect(throws: InputProblem.self) { try found[0].content.map(\.count).get() }
  #expect(problem?.what.contains("\(LineReader.longest + 1000) bytes") == true)
  #expect(text(found[1]) == "short")
}

@Test func `a line without end is given up, and nothing behind it is read`() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write(
    "endless.jsonl",
    "first\n" + String(repeating: "a", count: LineReader.longest + (2 << 20)) + "\nlast\n")
  let descriptor = open(path, O_RDONLY)
  defer { close(descriptor) }
  var reader = LineReader(descriptor: descriptor, patience: LineReader.longest + (1 << 20))
  guard case .bytes(let first) = try reader.next() else { return #expect(Bool(false)) }
  #expect(first == Array("first".utf8))
  guard case .endless(let length) = try reader.next() else { return #expect(Bool(false)) }
  #expect(length > LineReader.longest + (1 << 20))
  #expect(try reader.next() == nil)
}

@Test func `a million tiny lines are all given`() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("tiny.jsonl", String(repeating: "{}\n", count: 1_000_000))
  var inputs = Inputs(paths: [path])
  var count = 0
  while inputs.next() != nil { count += 1 }
  #expect(count == 1_000_000)
}

@Test func `batches end at half a thousand items or a quarter of a mebibyte`() throws {
  let folder = try TemporaryFolder()
  let tiny = try folder.write("tiny.jsonl", String(repeating: "x\n", count: 1200))
  let large = try folder.write("large.txt", String(repeating: "y", count: 1 << 19))
  var inputs = Inputs(paths: [tiny, large, tiny])

  var sizes: [Int] = []
  while let batch = inputs.nextBatch() { sizes.append(batch.count) }

  #expect(sizes == [512, 512, 177, 512, 512, 176])
}

@Test func `a link in a folder is named and not followed, one that a person names is`() throws {
  let folder = try TemporaryFolder()
  let outside = try folder.write("outside/secret.txt", "not given")
  try folder.write("given/a.txt", "given")
  for (name, target) in [("b.txt", outside), ("c", folder.path + "/outside"), ("me", ".")] {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/given/" + name, withDestinationPath: target)
  }
  let found = items([folder.path + "/given"])
  #expect(found.map(text) == ["given", nil, nil, nil])
  #expect(found.map { $0.place.split(separator: "/").last } == ["a.txt", "b.txt", "c", "me"])
  #expect(items([folder.path + "/given/b.txt"]).map(text) == ["not given"])
}

@Test func `a given file is read whole up to its bound, and a pipe too`() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("a", [UInt8](repeating: 7, count: 100))
  #expect(try GivenFile.read(path, most: 100).count == 100)
  #expect(throws: InputProblem.self) { try GivenFile.read(path, most: 99) }
  #expect(throws: InputProblem.self) { try GivenFile.read("/dev/zero", most: 1 << 20) }
  #expect(throws: InputProblem.self) { try GivenFile.read(folder.path) }
  #expect(throws: InputProblem.self) { try GivenFile.read(folder.path + "/none") }
  #expect(try GivenFile.read("/dev/null").isEmpty)
}
