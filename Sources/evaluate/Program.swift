// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Why the program under test could not be measured.
enum ProgramError: Error, CustomStringConvertible {
  case notThere(String)
  case failed(command: String, status: Int32)
  case unanswered(command: String, text: String)

  var description: String {
    switch self {
    case .notThere(let path):
      "\(path): no such program; build it with “swift build -c release” or name it with --cairn"
    case .failed(let command, let status): "“\(command)” exited with status \(status)"
    case .unanswered(let command, let text): "“\(command)” gave no answer for \(text)"
    }
  }
}

/// The reader under test: a program that takes JSON lines and answers each with one.
struct Program {
  var path: String

  /// Runs one of its commands over lines of input and gives back the answers by id.
  ///
  /// Input and output go through files: a pipe that is written whole before it is read stands still
  /// once both ends are full.
  func answers(_ command: String, to entries: [Corpus.Entry]) throws -> [String: JSON] {
    let output = try run(command, input: entries.map(\.input).joined(separator: "\n") + "\n")
    var answers: [String: JSON] = [:]
    for line in output.split(separator: "\n") {
      let answer = try JSONDecoder().decode(JSON.self, from: Data(line.utf8))
      if let id = answer["id"].string { answers[id] = answer }
    }
    if let silent = entries.first(where: { answers[$0.gold.id] == nil }) {
      throw ProgramError.unanswered(command: "\(path) \(command)", text: silent.gold.id)
    }
    return answers
  }

  private func run(_ command: String, input: String) throws -> String {
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ProgramError.notThere(path)
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = (folder.appending(path: "in"), folder.appending(path: "out"))
    try Data(input.utf8).write(to: files.0)
    try Data().write(to: files.1)
    try start(command, input: files.0, output: files.1)
    return String(decoding: try Data(contentsOf: files.1), as: UTF8.self)
  }

  private func start(_ command: String, input: URL, output: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = [command]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ProgramError.failed(
        command: "\(path) \(command)", status: process.terminationStatus)
    }
  }
}
