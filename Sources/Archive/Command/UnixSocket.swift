// SPDX-License-Identifier: Apache-2.0

import Glibc

/// One end of a connection within this machine, or what listens for them.
struct UnixSocket: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private var unread: [UInt8] = []

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Listens at a path, for this user alone.
  ///
  /// - Throws: `RecordFault`.
  static func listen(at path: String) throws -> UnixSocket {
    let socket = try UnixSocket.make(path)
    unlink(path)
    try socket.withAddress { address, length in
      guard bind(socket.descriptor, address, length) == 0 else {
        throw RecordFault.lastSystemFault("the socket cannot be made", at: path)
      }
    }
    // Nobody can connect before `listen`, so that the mode is there in time.
    guard chmod(path, 0o600) == 0, Glibc.listen(socket.descriptor, 16) == 0 else {
      throw RecordFault.lastSystemFault("the socket cannot be made", at: path)
    }
    return socket
  }

  /// Connects to who listens at a path; nil where nobody does.
  static func connect(to path: String) throws -> UnixSocket? {
    let socket = try UnixSocket.make(path)
    let code: Int32 = try socket.withAddress { address, length in
      Glibc.connect(socket.descriptor, address, length) == 0 ? 0 : errno
    }
    switch code {
    case 0: return socket
    case ENOENT, ECONNREFUSED: return nil
    default: throw RecordFault.system(code, "the socket cannot be reached", at: path)
    }
  }

  /// Waits for the next connection of this very user; nil once the socket is shut.
  func accept() -> UnixSocket? {
    while true {
      let peer = Glibc.accept(descriptor, nil, nil)
      if peer < 0 && [EINTR, ECONNABORTED].contains(errno) { continue }
      guard peer >= 0 else { return nil }
      _ = fcntl(peer, F_SETFD, FD_CLOEXEC)
      let socket = UnixSocket(descriptor: peer, path: path)
      if socket.peerUser() == geteuid() { return socket }
    }
  }

  /// Ends the waiting in `accept` and `readLine`.
  func shut() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  func limitWaiting(seconds: Int) {
    var limit = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  func write(_ line: [UInt8]) throws {
    let bytes = line + [0x0A]
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(
          descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done,
          Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        throw RecordFault.lastSystemFault("the other side has gone", at: path)
      }
      done += count
    }
  }

  /// The next line without its line feed; nil at the end.
  ///
  /// - Throws: `RecordFault` for one longer than the limit, or when nothing comes in time.
  mutating func readLine(limit: Int) throws -> [UInt8]? {
    var searched = 0
    while true {
      if let end = unread[searched...].firstIndex(of: 0x0A) {
        let line = Array(unread[..<end])
        unread.removeSubrange(...end)
        return line
      }
      searched = unread.count
      guard searched <= limit else {
        throw RecordFault(
          .refused, "a line of a command is longer than \(limit) bytes", at: path,
          remedy: "Send less at once.")
      }
      guard try fill() else { return nil }
    }
  }

  private mutating func fill() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw RecordFault.lastSystemFault("nothing came from the other side", at: path)
      }
      unread += buffer.prefix(count)
      return count > 0
    }
  }

  private func peerUser() -> uid_t? {
    // struct ucred: process, user, group.
    var peer: (pid_t, uid_t, gid_t) = (0, 0, 0)
    var length = socklen_t(MemoryLayout.size(ofValue: peer))
    let answer = getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length)
    return answer == 0 ? peer.1 : nil
  }

  private static func make(_ path: String) throws -> UnixSocket {
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_UNIX, kind, 0)
    guard descriptor >= 0 else {
      throw RecordFault.lastSystemFault("no socket can be made", at: path)
    }
    return UnixSocket(descriptor: descriptor, path: path)
  }

  /// Calls with the path's address; one that is too long for an address is reached through its folder's
  /// descriptor.
  private func withAddress<Value>(
    _ body: (UnsafePointer<sockaddr>, socklen_t) throws -> Value
  ) throws -> Value {
    var address = sockaddr_un()
    guard path.utf8.count >= MemoryLayout.size(ofValue: address.sun_path) else {
      return try Self.call(body, path, &address)
    }
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let folder = open(String(path[..<slash]), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw RecordFault.lastSystemFault("it cannot be opened", at: path) }
    defer { close(folder) }
    return try Self.call(body, "/proc/self/fd/\(folder)\(path[slash...])", &address)
  }

  private static func call<Value>(
    _ body: (UnsafePointer<sockaddr>, socklen_t) throws -> Value, _ path: String,
    _ address: inout sockaddr_un
  ) throws -> Value {
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return try withUnsafePointer(to: &address) {
      try $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        try body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
