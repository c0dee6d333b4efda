// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import Archive

@Test func `a second writer is told who holds the record, since when and for what`() throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  let first = try RecordFolder.open(
    at: scratch.record, mode: .writing(purpose: "serve"), now: "2026-11-21T09:00:00Z")
  let error = #expect(throws: RecordFault.self) {
    try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  }
  #expect(error?.kind == .locked)
  let message = try #require(error).description
  for part in ["\(getpid())", "cairn serve", "2026-11-21T09:00:00Z", scratch.record + "/lock"] {
    #expect(message.contains(part))
  }
  try RecordFolder.open(at: scratch.record, mode: .reading).close()
  try first.close()
  try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add")).close()
}

@Test func `a lock goes with its holder, and the next writes itself down`() throws {
  let scratch = try Scratch()
  let path = scratch.path + "/lock"
  var lock: WriterLock? = try WriterLock.acquire(
    at: path, purpose: "add", now: "2026-11-21T09:00:00Z")
  #expect(throws: RecordFault.self) {
    try WriterLock.acquire(at: path, purpose: "add", now: Sample.now)
  }
  #expect(lock != nil)
  lock = nil
  let next = try WriterLock.acquire(at: path, purpose: "init", now: Sample.now)
  #expect(
    WriterLock.holder(at: path)
      == .init(process: Int(getpid()), since: Sample.now, purpose: "init"))
  withExtendedLifetime(next) {}
}

@Test(arguments: ["", "x", "12\n", "twelve\nnow\nadd\n"])
func `a lock file that tells nothing still locks`(_ text: String) throws {
  let scratch = try Scratch()
  let path = scratch.path + "/lock"
  let lock = try WriterLock.acquire(at: path, purpose: "add", now: Sample.now)
  let descriptor = open(path, O_WRONLY | O_TRUNC)
  try DurableFile.write(Array(text.utf8), to: descriptor, path: path)
  close(descriptor)
  let error = #expect(throws: RecordFault.self) {
    try WriterLock.acquire(at: path, purpose: "add", now: Sample.now)
  }
  #expect(error?.kind == .locked)
  #expect(error?.what == "another process writes to the record")
  withExtendedLifetime(lock) {}
}
