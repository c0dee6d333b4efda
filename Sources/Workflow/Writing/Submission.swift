// SPDX-License-Identifier: Apache-2.0

import Archive
import FoundationEssentials
import Glibc

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
  ) throws {
    let keeper: RecordKeeper
    do {
      keeper = try RecordKeeper(writing: path, purpose: request.purpose)
    } catch let fault as RecordFault where fault.kind == .locked {
      return try forward(request, to: path, orElse: fault, tell: tell)
    }
    do {
      try keeper.perform(request, tell: tell)
    } catch {
      try? keeper.close()
      throw error
    }
    try keeper.close()
  }

  /// - Throws: the fault where the holder takes no requests: another command, for as long as it runs.
  private static func forward(
    _ request: WriteRequest, to path: String, orElse fault: RecordFault,
    tell: (WriteEvent) throws -> Void
  ) throws {
    var request = request
    var input: String?
    defer { if let input { unlink(input) } }
    if case .add(var add) = request, add.paths.contains("-") {
      input = try HandedInput.keep(inRecord: path)
      add.standardInput = input
      request = .add(add)
    }
    let line = Array(try JSONEncoder().encode(request))
    let status = try CommandSocket.send(line, toRecord: path) { reply in
      guard case .output(let text) = reply else { return }
      try tell(try JSONDecoder().decode(WriteEvent.self, from: Data(text.utf8)))
    }
    if status == nil { throw fault }
  }

  /// Answers other processes' requests until the answer is stopped.
  public func listen() throws -> Listening {
    Listening(
      listener: try folder.listen { [self] line, reply in
        let tell: (WriteEvent) throws -> Void = { event in
          let json = try JSONEncoder().encode(event)
          try reply(.output(String(decoding: json, as: UTF8.self)))
        }
        try answer(line, tell: tell)
        return 0
      })
  }

  private func answer(_ line: [UInt8], tell: (WriteEvent) throws -> Void) throws {
    guard let request = try? JSONDecoder().decode(WriteRequest.self, from: Data(line)) else {
      return try tell(
        .refused("The writing process is of another version. Stop it, then try again."))
    }
    // A client that has gone away hears no more; what it asked for goes on.
    try perform(request) { try? tell($0) }
  }
}

/// A writer's ear at the record's socket.
public struct Listening: Sendable {
  let listener: CommandListener

  /// Takes no more requests; those under way are finished.
  public func stop() { listener.stop() }
}

extension WriteRequest {
  fileprivate var purpose: String {
    switch self {
    case .addUser: "user"
    case .importDataset: "import"
    case .importGazetteer: "gazetteer"
    case .add: "add"
    case .decide, .judge, .answer, .regroup: "review"
    case .describe: "source"
    case .sign: "receipt"
    case .purge: "purge"
    case .erase: "user"
    case .rebuild: "rebuild"
    case .note: "export"
    case .stamp: "checkpoint"
    case .watch: "watch"
    case .translate: "translate"
    }
  }
}
