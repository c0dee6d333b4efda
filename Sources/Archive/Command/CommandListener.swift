// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Synchronization

/// Takes commands from other processes of this user while this one writes the record.
public final class CommandListener: Sendable {
  /// Does one command: takes the request and what sends answers, gives the status to exit with.
  ///
  /// Sending throws once the other side has gone.
  public typealias Handler =
    @Sendable (_ request: [UInt8], _ reply: (CommandReply) throws -> Void) throws -> Int32

  private let path: String
  private let isOpen = Mutex(true)
  private let shut: @Sendable () -> Void

  private init(path: String, shut: @escaping @Sendable () -> Void) {
    self.path = path
    self.shut = shut
  }

  /// Listens at a path; each command is done on a thread of its own.
  static func start(at path: String, handler: @escaping Handler) throws -> CommandListener {
    let socket = SharedSocket(try UnixSocket.listen(at: path))
    let listener = CommandListener(path: path) { socket.shut() }
    Thread.detachNewThread {
      socket.serve { connection in
        let connection = SharedSocket(connection)
        Thread.detachNewThread { connection.answer(handler) }
      }
    }
    return listener
  }

  /// Takes no more commands; those under way are finished.
  public func stop() {
    let wasOpen = isOpen.withLock { isOpen in
      defer { isOpen = false }
      return isOpen
    }
    guard wasOpen else { return }
    unlink(path)
    shut()
  }

  deinit { stop() }
}

extension RecordFolder {
  /// Takes commands at the record's socket; only who holds the lock may.
  public func listen(_ handler: @escaping CommandListener.Handler) throws -> CommandListener {
    guard isWriter else {
      throw RecordFault(
        .refused, "only the process that writes the record takes commands for it", at: path,
        remedy: "Open the record for writing.")
    }
    return try CommandListener.start(at: layout.socket, handler: handler)
  }
}

/// A socket that one thread uses and another may shut.
private final class SharedSocket: @unchecked Sendable {
  // Only the thread that serves or answers touches the buffer within; `shut` is a single system call.
  private var socket: UnixSocket

  init(_ socket: consuming UnixSocket) { self.socket = socket }

  func shut() { socket.shut() }

  func serve(_ take: (consuming UnixSocket) -> Void) {
    while let connection = socket.accept() { take(connection) }
  }

  func answer(_ handler: CommandListener.Handler) {
    socket.limitWaiting(seconds: 10)
    do {
      guard let request = try socket.readLine(limit: CommandSocket.longestRequest) else { return }
      try send(.done(status: try handler(request, send)))
    } catch {
      try? send(.message("\(error)\n"))
      try? send(.done(status: 70))
    }
  }

  private func send(_ reply: CommandReply) throws {
    try socket.write(Array(try JSONEncoder().encode(reply)))
  }
}
