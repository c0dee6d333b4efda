// SPDX-License-Identifier: Apache-2.0

import Foundation

/// One connection to the server on this machine, kept open, that asks and waits in turn.
final class Client {
  private let socket: Int32

  init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
    }
    guard connected == 0 else { throw BenchFault("no connection to port \(port)") }
  }

  deinit { close(socket) }

  /// The milliseconds of so many requests, one after another.
  func times(_ path: String, _ count: Int) throws -> [Double] {
    try (0..<count).map { _ in
      let start = ContinuousClock.now
      _ = try get(path)
      return Bench.seconds(ContinuousClock.now - start) * 1000
    }
  }

  func get(_ path: String) throws -> String {
    let request = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8)
    guard write(socket, request, request.count) == request.count else {
      throw BenchFault("the request for \(path) was not taken")
    }
    var answer: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = read(socket, &block, block.count)
      guard got > 0 else { throw BenchFault("the connection ended at \(path)") }
      answer += block[..<got]
      if let body = body(of: answer) { return body }
    }
  }

  /// The body, once all of it is there.
  private func body(of answer: [UInt8]) -> String? {
    let text = String(decoding: answer, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n"),
      let field = text[..<end.lowerBound].lowercased().split(separator: "\r\n")
        .first(where: { $0.hasPrefix("content-length:") }),
      let length = Int(field.dropFirst(15).trimmingCharacters(in: .whitespaces))
    else { return nil }
    let body = text[end.upperBound...]
    return body.utf8.count >= length ? String(body) : nil
  }
}
