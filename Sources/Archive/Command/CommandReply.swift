// SPDX-License-Identifier: Apache-2.0

/// What the process that writes answers to a command that another sent it.
public enum CommandReply: Hashable, Sendable, Codable {
  /// For standard output.
  case output(String)
  /// For standard error.
  case message(String)
  /// How far it is; the whole is nil where it is not known.
  case progress(done: Int, of: Int?)
  /// The end, with the status that the command is to exit with.
  case done(status: Int32)
}
