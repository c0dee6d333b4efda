// SPDX-License-Identifier: Apache-2.0

import Archive
import Testing

@testable import Workflow

private let start = ContinuousClock.now

private func reading(_ seconds: Int, after steady: Int) -> ClockWatch.Reading {
  .init(seconds: seconds, steady: start + .seconds(steady))
}

@Test func `a clock that goes as time does has not jumped, however long nobody looks`() {
  let watch = ClockWatch()
  #expect(watch.jump(to: reading(1_000_000, after: 0)) == nil)
  #expect(watch.jump(to: reading(1_000_003, after: 0)) == nil)
  #expect(watch.jump(to: reading(1_090_000, after: 90_000)) == nil)
}

@Test(arguments: [86_400, -86_400, 6, -6])
func `a clock that was set has jumped by so much, once`(_ seconds: Int) {
  let watch = ClockWatch()
  _ = watch.jump(to: reading(1_000_000, after: 0))
  #expect(watch.jump(to: reading(1_000_010 + seconds, after: 10)) == seconds)
  #expect(watch.jump(to: reading(1_000_020 + seconds, after: 20)) == nil)
}

@Test func `a jump stands in the ledger, and the order of entries holds`() throws {
  let desk = try TestDesk()
  let own = desk.keeper.desk
  func jumps() throws -> [String] {
    try own.folder.store.read { snapshot in
      try snapshot.entries(from: 0, limit: 100).filter { $0.entry.type == "clock.jumped" }
        .compactMap(\.entry.reason)
    }
  }
  #expect(try jumps() == [])
  let now = UTC.secondsSince1970()
  try own.noteClock(at: .init(seconds: now, steady: start))
  try own.noteClock(at: .init(seconds: now - 86_400, steady: start))
  #expect(try jumps().last == "by -86400 s")
  try own.noteClock(at: .init(seconds: now, steady: start))
  #expect(try jumps().last == "by +86400 s")
  try own.noteClockBehindLedger(at: .init(seconds: now - 90_000, steady: start))
  #expect(try jumps().last?.hasPrefix("it is behind entry ") == true)
  let count = try jumps().count
  try own.noteClockBehindLedger(at: .init(seconds: now - 90_000, steady: start))
  #expect(try jumps().count == count, "it is said once")
  #expect(try own.folder.verify().isSound)
}
