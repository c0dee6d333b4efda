// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Synchronization

/// A network for one thread and those it starts, with nothing in it but this machine and a name server.
///
/// The system's resolver reads its usual file, which names the server here: what it answers is what
/// captures get to see. Needs the rights of root.
enum LonelyNetwork {
  /// Runs a body there; false where that is not allowed.
  static func run(
    answering records: @escaping @Sendable (Question) -> [[UInt8]],
    _ body: @escaping @Sendable () throws -> Void
  ) throws -> Bool {
    let result = Mutex<Result<Bool, any Error>>(.success(false))
    let isDone = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let outcome = Result {
        guard try isolate(), let server = NameServer(records) else { return false }
        try body()
        withExtendedLifetime(server) {}
        return true
      }
      result.withLock { $0 = outcome }
      isDone.signal()
    }
    isDone.wait()
    return try result.withLock { try $0.get() }
  }

  /// What the resolver asks for: a name, and 1 for addresses of version 4 or 28 for those of version 6.
  struct Question: Hashable, Sendable {
    var name: String
    var type: Int
  }

  private static func isolate() throws -> Bool {
    // CLONE_FS, CLONE_NEWNS and CLONE_NEWNET, which Swift's headers leave out with the call.
    typealias Unshare = @convention(c) (Int32) -> Int32
    guard let symbol = dlsym(nil, "unshare"),
      unsafeBitCast(symbol, to: Unshare.self)(0x200 | 0x20000 | 0x4000_0000) == 0
    else { return false }
    let folder = NSTemporaryDirectory() + "cairn-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let file = folder + "/resolv.conf"
    try "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n".write(
      toFile: file, atomically: false, encoding: .utf8)
    mount(nil, "/", nil, UInt(MS_REC | MS_PRIVATE), nil)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return mount(file, "/etc/resolv.conf", nil, UInt(MS_BIND), nil) == 0 && raiseLoopback()
  }

  private static func raiseLoopback() -> Bool {
    let socket = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(socket) }
    var request = [UInt8](repeating: 0, count: 40)
    request.replaceSubrange(0..<2, with: Array("lo".utf8))
    request[16] = 1  // IFF_UP
    return ioctl(socket, UInt(SIOCSIFFLAGS), &request) == 0
  }
}

/// Answers questions for names, on the port that every resolver asks.
private final class NameServer: Sendable {
  private let listening: Int32

  init?(_ records: @escaping @Sendable (LonelyNetwork.Question) -> [[UInt8]]) {
    listening = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(53).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listening, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard bound == 0 else { return nil }
    Thread.detachNewThread { [listening] in
      while NameServer.answer(listening, records) {}
      close(listening)
    }
  }

  deinit { shutdown(listening, Int32(SHUT_RDWR)) }

  private static func answer(
    _ socket: Int32, _ records: (LonelyNetwork.Question) -> [[UInt8]]
  ) -> Bool {
    var query = [UInt8](repeating: 0, count: 512)
    var from = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafeMutablePointer(to: &from) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { sender in
        let got = recvfrom(socket, &query, query.count, 0, sender, &length)
        guard got > 12 else { return false }
        let reply = reply(to: Array(query.prefix(got)), records)
        sendto(socket, reply, reply.count, 0, sender, length)
        return true
      }
    }
  }

  /// The question again, and after it one record for each address (RFC 1035 §4.1).
  private static func reply(
    to query: [UInt8], _ records: (LonelyNetwork.Question) -> [[UInt8]]
  ) -> [UInt8] {
    var labels: [String] = []
    var place = 12
    while place < query.count, query[place] > 0 {
      let end = min(query.count, place + 1 + Int(query[place]))
      labels.append(String(decoding: query[place + 1..<end], as: UTF8.self))
      place = end
    }
    guard place + 4 < query.count else { return [] }
    let type = Int(query[place + 2])
    let found = records(.init(name: labels.joined(separator: "."), type: type))
    let head: [UInt8] = [0x81, 0x80, 0, 1, 0, UInt8(found.count), 0, 0, 0, 0]
    let answers = found.flatMap { address -> [UInt8] in
      [0xC0, 12, 0, UInt8(type), 0, 1, 0, 0, 0, 0, 0, UInt8(address.count)] + address
    }
    return Array(query.prefix(2)) + head + query[12..<place + 5] + answers
  }
}
