// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program that runs beside the tests and ends with them.
///
/// It is held by a shell that reads a pipe of ours: when the tests end, however they end, the pipe
/// closes, and the shell stops the program and removes the folder. It insists after two seconds:
/// programs started from a test inherit its thread's mask, which holds back the gentler signal.
final class Service: @unchecked Sendable {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let process = Process()
  private let leash = Pipe()

  /// The first line of the program's output that holds the word, once it is there.
  let announcement: String

  /// Starts a program and waits until it says that it is ready, at most two minutes.
  ///
  /// - Parameters:
  ///   - command: the program and its arguments.
  ///   - word: what its announcement holds.
  ///   - folder: where its output goes; it is removed in the end.
  /// - Throws: `Failure` with the output where it does not come.
  init(_ command: [String], announcing word: String, folder: String) throws {
    let output = "\(folder)/\(UUID().uuidString).log"
    guard FileManager.default.createFile(atPath: output, contents: nil),
      let file = FileHandle(forWritingAtPath: output)
    else { throw Failure(description: "cannot write \(output)") }
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let hold = """
      "$@" & held=$!
      cat > /dev/null
      kill $held; sleep 2; kill -9 $held 2> /dev/null; rm -rf "$0"
      """
    process.arguments = ["-c", hold, folder] + command
    process.standardInput = leash
    process.standardOutput = file
    process.standardError = file
    try process.run()
    for _ in 0..<1200 {
      let said = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
      if let line = said.split(separator: "\n").first(where: { $0.contains(word) }) {
        announcement = String(line)
        return
      }
      Thread.sleep(forTimeInterval: 0.1)
    }
    let said = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    throw Failure(description: "\(command.joined(separator: " ")) did not get ready: \(said)")
  }
}
