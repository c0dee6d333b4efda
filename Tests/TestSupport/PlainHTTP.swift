// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// Asks a server of this machine over a socket, and waits for its whole answer.
///
/// Foundation's client refuses chromedriver's answers: they have no space after a header's colon.
public struct PlainHTTP: Sendable {
  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  public let port: UInt16

  public init(port: UInt16) { self.port = port }

  /// The answer's status and body.
  ///
  /// - Throws: `Failure` where nobody listens, or what answers speaks no HTTP.
  public func send(_ method: String, _ path: String, _ body: Data? = nil) throws -> (Int, Data) {
    let socket = try connected()
    defer { close(socket) }
    var request = Data("\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n".utf8)
    request += Data("Connection: close\r\nContent-Type: application/json\r\n".utf8)
    request += Data("Content-Length: \(body?.count ?? 0)\r\n\r\n".utf8) + (body ?? Data())
    try write(request, to: socket)
    return try parted(try answer(from: socket))
  }

  private func connected() throws -> Int32 {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(handle, $0, size) }
    }
    guard status == 0 else {
      close(handle)
      throw Failure(description: "nobody listens on port \(port)")
    }
    var patience = timeval(tv_sec: 90, tv_usec: 0)
    setsockopt(
      handle, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    return handle
  }

  private func write(_ bytes: Data, to socket: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.send(socket, $0.baseAddress, $0.count, 0) }
      guard count > 0 else { throw Failure(description: "port \(port) took no request") }
      rest = rest.dropFirst(count)
    }
  }

  /// Everything up to the length that the head states, or to the end.
  private func answer(from socket: Int32) throws -> Data {
    var answer = Data()
    var piece = [UInt8](repeating: 0, count: 65_536)
    while length(of: answer).map({ answer.count < $0 }) ?? true {
      let count = recv(socket, &piece, piece.count, 0)
      guard count >= 0 else { throw Failure(description: "port \(port) does not answer") }
      guard count > 0 else { break }
      answer += piece[..<count]
    }
    return answer
  }

  /// How long head and body are together; nil as long as the head does not say.
  private func length(of answer: Data) -> Int? {
    guard let end = answer.range(of: Data("\r\n\r\n".utf8)) else { return nil }
    let head = String(decoding: answer[..<end.lowerBound], as: UTF8.self).lowercased()
    let line = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
    let digits = line?.drop { $0 != ":" }.dropFirst().trimmingCharacters(in: .whitespaces)
    return digits.flatMap { Int($0) }.map { end.upperBound + $0 }
  }

  private func parted(_ answer: Data) throws -> (Int, Data) {
    let words = String(decoding: answer.prefix(12), as: UTF8.self).split(separator: " ")
    guard let end = answer.range(of: Data("\r\n\r\n".utf8)), words.count > 1,
      let status = Int(words[1])
    else { throw Failure(description: "port \(port) answered no HTTP") }
    return (status, answer[end.upperBound...])
  }
}
