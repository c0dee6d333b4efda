// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The program `age`, which encrypts for whoever has a key that is not here (age-encryption.org).
///
/// Its format is public, other programs read it, and it streams in both directions.
struct Age {
  private let process: pid_t
  private let input: Int32
  private let words: String

  /// Starts it.
  ///
  /// - Parameters:
  ///   - recipients: `age1…`, `ssh-ed25519 …`, or files of such lines.
  ///   - output: an open file that takes what is encrypted.
  ///   - words: a file for what it says when it fails.
  /// - Throws: `RecordFault` of kind `refused` where there is no such program, or a private key was given.
  init(recipients: [String], output: Int32, words: String) throws {
    try Self.check(recipients)
    self.words = words
    var ends: [Int32] = [0, 0]
    // A socket can say that nobody reads any more without ending the process.
    guard
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { throw RecordFault.lastSystemFault("age cannot be started", at: "age") }
    input = ends[0]
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, words, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let command =
      ["age", "--encrypt"] + recipients.flatMap { [Self.isKey($0) ? "-r" : "-R", $0] }
    var arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, "age", &actions, nil, &arguments, environ) == 0 else {
      close(input)
      throw RecordFault(
        .refused, "there is no program age on this machine", at: "age",
        remedy: "Install it: apt-get install age. Nothing was written.")
    }
    process = child
  }

  /// Hands bytes over.
  ///
  /// - Throws: `RecordFault` where it takes no more; `finish` says why.
  func put(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = send(
          input, buffer.baseAddress.map { $0 + done }, buffer.count - done,
          Int32(MSG_NOSIGNAL))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw RecordFault.lastSystemFault("age takes no more", at: "age") }
        done += count
      }
    }
  }

  /// Waits for its end.
  ///
  /// - Returns: what it says is wrong; nil where it is done.
  func finish() -> String? {
    close(input)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status != 0 else { return nil }
    let said = (try? DurableFile.read(words)).map {
      String(decoding: $0.prefix(400), as: UTF8.self)
    }
    return said?.split(separator: "\n").first.map(String.init) ?? "it ended with status \(status)"
  }

  private static func isKey(_ text: String) -> Bool {
    text.hasPrefix("age1") || text.hasPrefix("ssh-")
  }

  /// A private key beside a record would make encrypting it of no use.
  private static func check(_ recipients: [String]) throws {
    let mark = "AGE-SECRET-KEY"
    for recipient in recipients {
      let lines =
        isKey(recipient) || recipient.hasPrefix(mark)
        ? Array(recipient.utf8)
        : try DurableFile.read(recipient)
      let text = String(decoding: lines, as: UTF8.self)
      guard !text.contains(mark), !text.contains("PRIVATE KEY") else {
        throw RecordFault(
          .refused, "that is a private key", at: "--encrypt-to",
          remedy: "Give the public one, age1…, and keep the private one away from this machine.")
      }
    }
  }
}
