// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc

/// A free port of this machine on which something of a test's own listens.
final class LoopbackPort: Sendable {
  let number: Int
  private let listening: Int32

  /// - Throws: where no port can be taken.
  init() throws {
    listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard let number = Self.bind(listening) else {
      close(listening)
      throw POSIXError(.EADDRINUSE)
    }
    self.number = number
  }

  /// Hands over each connection, until the port is gone or whoever takes them says that he is.
  func accept(_ take: @escaping @Sendable (Int32) -> Bool) {
    Thread.detachNewThread { [listening] in
      while true {
        let connection = Glibc.accept(listening, nil, nil)
        guard connection >= 0, take(connection) else { break }
      }
      close(listening)
    }
  }

  /// The thread that accepts closes the socket: closed here, its number could be another server's before
  /// that thread has seen it.
  deinit { shutdown(listening, Int32(SHUT_RDWR)) }

  private static func bind(_ listening: Int32) -> Int? {
    withAddress(port: 0) { address, length in
      guard Glibc.bind(listening, address, length) == 0, listen(listening, 64) == 0 else {
        return nil
      }
      var size = length
      guard getsockname(listening, address, &size) == 0 else { return nil }
      return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        Int(UInt16(bigEndian: $0.pointee.sin_port))
      }
    }
  }

  static func connect(_ socket: Int32, to port: Int) -> Bool {
    withAddress(port: port) { Glibc.connect(socket, $0, $1) == 0 }
  }

  private static func withAddress<Answer>(
    port: Int, _ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Answer
  ) -> Answer {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    address.sin_port = UInt16(port).bigEndian
    return withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
