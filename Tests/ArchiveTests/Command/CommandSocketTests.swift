// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Synchronization
import Testing

@testable import Archive

private func send(
  _ request: String, to record: String
) throws -> (status: Int32?, replies: [CommandReply]) {
  var replies: [CommandReply] = []
  let status = try CommandSocket.send(Array(request.utf8), toRecord: record) { replies.append($0) }
  return (status, replies)
}

@Test func `a command reaches the writer, and its answers come back in order`() throws {
  let (scratch, record) = try Sample.open()
  let listener = try record.listen { request, reply in
    try reply(.message("taken\n"))
    for done in 1...3 { try reply(.progress(done: done, of: 3)) }
    try reply(.output(String(decoding: request, as: UTF8.self) + "\nwith a line feed"))
    return 1
  }
  let (status, replies) = try send(#"{"add":"a.txt"}"#, to: scratch.record)
  #expect(status == 1)
  #expect(
    replies == [
      .message("taken\n"), .progress(done: 1, of: 3), .progress(done: 2, of: 3),
      .progress(done: 3, of: 3), .output("{\"add\":\"a.txt\"}\nwith a line feed"),
    ])
  listener.stop()
}

@Test func `where nobody listens, the sender is told so and may write itself`() throws {
  let (scratch, record) = try Sample.open()
  #expect(try send("{}", to: scratch.record).status == nil)
  try record.listen { _, _ in 0 }.stop()
  #expect(try send("{}", to: scratch.record).status == nil)
  #expect(!DurableFile.exists(scratch.record + "/cairn.sock"))
}

@Test func `a socket that a killed process left is taken over`() throws {
  let (scratch, record) = try Sample.open()
  try DurableFile.create(scratch.record + "/cairn.sock", [], mode: 0o600)
  let listener = try record.listen { _, _ in 0 }
  #expect(try send("{}", to: scratch.record).status == 0)
  var status = stat()
  #expect(stat(scratch.record + "/cairn.sock", &status) == 0)
  #expect(status.st_mode & 0o777 == 0o600)
  listener.stop()
}

@Test func `a record whose path is longer than a socket's may be is reached all the same`() throws {
  let scratch = try Scratch()
  let folder = scratch.path + "/" + String(repeating: "long", count: 30)
  mkdir(folder, 0o700)
  let path = folder + "/record"
  let record = try RecordFolder.create(at: path, name: "Test", now: Sample.now)
  let listener = try record.listen { request, _ in Int32(request.count) }
  #expect(try send("12345", to: path).status == 5)
  listener.stop()
}

@Test func `an error of the command is told with the status of a fault`() throws {
  let (scratch, record) = try Sample.open()
  let listener = try record.listen { _, _ in
    throw RecordFault(.refused, "no", at: "there", remedy: "Do otherwise.")
  }
  let (status, replies) = try send("{}", to: scratch.record)
  #expect(status == 70)
  #expect(replies == [.message("there: no. Do otherwise.\n")])
  listener.stop()
}

@Test func `commands are done side by side`() throws {
  let (scratch, record) = try Sample.open()
  let arrived = Mutex(0)
  let both = DispatchSemaphore(value: 0)
  let listener = try record.listen { _, _ in
    if arrived.withLock({
      $0 += 1; return $0
    }) == 2 {
      both.signal(); both.signal()
    }
    return both.wait(timeout: .now() + 10) == .success ? 0 : 1
  }
  let statuses = Mutex<[Int32?]>([])
  DispatchQueue.concurrentPerform(iterations: 2) { _ in
    let status = try? send("{}", to: scratch.record).status
    statuses.withLock { $0.append(status) }
  }
  #expect(statuses.withLock { $0 } == [0, 0])
  listener.stop()
}

@Test func `a sender that goes away early does not end the listener`() throws {
  let (scratch, record) = try Sample.open()
  let refused = DispatchSemaphore(value: 0)
  let listener = try record.listen { request, reply in
    guard request == Array("gone".utf8) else { return 0 }
    defer { refused.signal() }
    while true { try reply(.output(String(repeating: "x", count: 65_536))) }
  }
  struct Gone: Error {}
  #expect(throws: Gone.self) {
    _ = try CommandSocket.send(Array("gone".utf8), toRecord: scratch.record) { _ in throw Gone() }
  }
  #expect(refused.wait(timeout: .now() + 10) == .success)
  #expect(try send("{}", to: scratch.record).status == 0)
  listener.stop()
}

@Test func `a record that is only read takes no commands`() throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  let reader = try RecordFolder.open(at: scratch.record, mode: .reading)
  #expect(throws: RecordFault.self) { try reader.listen { _, _ in 0 } }
}
