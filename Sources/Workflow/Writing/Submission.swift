// SPDX-License-Identifier: Apache-2.0

import Archive
import FoundationEssentials

extension RecordKeeper {
  /// Has a request carried out by whoever writes the record: this process, or the one that holds it.
  ///
  /// - Parameters:
  ///   - request: what is to be written.
  ///   - path: the record's folder.
  ///   - tell: hears how it goes; `done` or `refused` comes last.
  /// - Throws: `RecordFault` where the record cannot be opened and nobody answers for it.
  public static func submit(
    _ request: WriteRequest, to path: String, tell: (WriteEvent) throws -> Void
  ) async throws {
    let keeper: RecordKeeper
    do {
      keeper = try RecordKeeper(writing: path, purpose: request.purpose)
    } catch let fault as RecordFault where fault.kind == .locked {
      return try forward(request, to: path, orElse: fault, tell: tell)
    }
    do {
      try await keeper.perform(request, tell: tell)
    } catch {
      try? keeper.close()
      throw error
    }
    try keeper.close()
  }

  private static func forward(
    _ request: WriteRequest, to path: String, orElse fault: RecordFault,
    tell: (WriteEvent) throws -> Void
  ) throws {
    let line = Array(try JSONEncoder().encode(request))
    do {
      try CommandSocket.send(line, toRecordAt: path) { reply in
        try tell(try JSONDecoder().decode(WriteEvent.self, from: Data(reply)))
      }
    } catch let other as RecordFault where other.kind == .absent {
      // Somebody writes who takes no requests: another command, for as long as it runs.
      throw fault
    }
  }

  /// Answers other processes' requests until the listener is closed.
  public func listen() throws -> CommandListener {
    try CommandListener(self)
  }
}

/// The end of the record's socket at which the writer answers.
public final class CommandListener: Sendable {
  private let socket: CommandSocket

  init(_ keeper: RecordKeeper) throws {
    socket = try CommandSocket.listen(forRecordAt: keeper.path) { line, reply in
      await CommandListener.answer(line, by: keeper, reply)
    }
  }

  public func close() { socket.close() }

  private static func answer(
    _ line: [UInt8], by keeper: RecordKeeper, _ reply: ([UInt8]) throws -> Void
  ) async {
    let tell: (WriteEvent) throws -> Void = { try reply(Array(try JSONEncoder().encode($0))) }
    guard let request = try? JSONDecoder().decode(WriteRequest.self, from: Data(line)) else {
      try? tell(.refused("The writing process is of another version. Stop it, then try again."))
      return
    }
    // A client that has gone away hears no more; what it asked for goes on.
    do { try await keeper.perform(request) { try? tell($0) } } catch {
      try? tell(.refused("\(error)"))
    }
  }
}

extension WriteRequest {
  fileprivate var purpose: String {
    switch self {
    case .addUser: "user"
    case .add: "add"
    case .decide, .judge, .answer: "review"
    }
  }
}
