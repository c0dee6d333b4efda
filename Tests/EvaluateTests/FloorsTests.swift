// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import evaluate

private let start = Floors(floors: ["a": 0.5, "b": 0.9])

@Test func `a score under its floor breaks it, and so does a measure that is gone`() {
  let breaches = start.breaches(by: ["a": 0.4])
  #expect(
    breaches == [
      Floors.Breach(measure: "a", floor: 0.5, score: 0.4),
      Floors.Breach(measure: "b", floor: 0.9, score: nil),
    ])
  #expect(start.breaches(by: ["a": 0.5, "b": 1]).isEmpty)
}

@Test func `raising lifts and adds floors and never lets one down`() {
  var floors = start
  floors.raise(to: ["a": 0.77777, "b": 0.1, "c": 0.3])
  #expect(floors.floors == ["a": 0.777, "b": 0.9, "c": 0.3])
  #expect(floors.breaches(by: ["a": 0.77777, "b": 0.9, "c": 0.3]).isEmpty)
}

@Test func `lowering touches only what is broken and keeps the reason`() {
  var floors = start
  floors.lower(to: ["a": 0.6, "b": 0.8], reason: "harder sentences", date: "2026-01-02")
  #expect(floors.floors == ["a": 0.5, "b": 0.8])
  #expect(
    floors.lowered == [
      Floors.Lowering(
        measure: "b", from: 0.9, to: 0.8, reason: "harder sentences", date: "2026-01-02")
    ])
}

@Test func `floors are written as they are read`() throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: "floors.json")
  #expect(try Floors.read(file) == Floors())
  var floors = start
  floors.lower(to: ["a": 0.1], reason: "a \"quoted\" reason", date: "2026-01-02")
  try floors.write(file)
  #expect(try Floors.read(file) == floors)
  #expect(try String(contentsOf: file, encoding: .utf8).contains("\n    \"a\": 0.100\n"))
}
