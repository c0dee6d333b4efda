// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How a command reaches the process that writes the record: a line there, lines back.
public enum CommandSocket {
  /// The longest command, in bytes.
  static let longestRequest = 64 << 20
  static let longestReply = 64 << 20

  /// Sends a command to the process that writes a record and passes on what it answers.
  ///
  /// - Parameters:
  ///   - request: one line, without a line feed; what is in it is between the two sides.
  ///   - record: the record's folder.
  ///   - onReply: takes each answer but the last.
  /// - Returns: the status that the command ended with; nil where no process listens.
  /// - Throws: `RecordFault`, also where the process ended before the command did; what `onReply` throws.
  public static func send(
    _ request: [UInt8], toRecord record: String, onReply: (CommandReply) throws -> Void
  ) throws -> Int32? {
    let path = Layout(path: record).socket
    guard var socket = try UnixSocket.connect(to: path) else { return nil }
    try socket.write(request)
    let decoder = JSONDecoder()
    while let line = try socket.readLine(limit: longestReply) {
      guard let reply = try? decoder.decode(CommandReply.self, from: Data(line)) else { break }
      if case .done(let status) = reply { return status }
      try onReply(reply)
    }
    throw RecordFault(
      .device, "the process that writes the record ended before the command did", at: path,
      remedy: "See what was done with `cairn reports`, and run the command again.")
  }
}
