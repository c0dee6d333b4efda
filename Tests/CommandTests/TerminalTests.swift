// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What people see on a terminal, for which `script` of bsdutils stands in.
struct TerminalTests {
  private let sentence = "مقتل ثلاثة مدنيين بقصف على بلدة حارم، بحسب مراسلنا. PKK denied it."

  private func shown(_ arguments: String, _ words: String? = nil) throws -> String {
    let folder = try TemporaryFolder()
    let file = try folder.write("post.txt", words ?? sentence)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/script")
    process.arguments = [
      "-qec", "\(Program.path) read \(arguments) \(file)", "/dev/null",
    ]
    // With colour, whatever runs the tests thinks of it.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["TERM": "xterm"]) { $1 }.filter { $0.key != "NO_COLOR" }
    let pipe = Pipe()
    (process.standardOutput, process.standardInput) = (pipe, FileHandle.nullDevice)
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `on a terminal Arabic runs from right to left and turns nothing beside it`() throws {
    let text = try shown("--pretty --text")
    let line = try #require(text.split(separator: "\n").first)
    #expect(line.hasPrefix("\u{2067}") && line.contains("\u{2069}"))
    #expect(text.contains("\u{2066}[0]\u{2069}"))
    #expect(text.contains("\u{2068}مراسلنا\u{2069}"))
    let opened = text.unicodeScalars.count { (0x2066...0x2068).contains($0.value) }
    #expect(opened == text.unicodeScalars.count { $0.value == 0x2069 })
  }

  @Test func `a report commands no terminal and turns no number round`() throws {
    let hostile =
      "A strike on \u{1B}[2JHays killed \u{202E}31 people\u{7} on Monday, \u{9B}8mmedics said."
    let text = try shown("--pretty --text", hostile)
    let commands = text.unicodeScalars.filter { [0x07, 0x9B, 0x202E].contains($0.value) }
    #expect(commands.isEmpty && !text.contains("\u{1B}[2J"))
    #expect(text.contains("\u{FFFD}[2JHays") && text.contains("\u{FFFD}31 people"))
    #expect(text.contains("\u{1B}["))
  }

  @Test func `programs are given the words as they are`() throws {
    let outcome = try Program.run(["read", "--pretty", "--text"], input: Data(sentence.utf8))
    #expect(outcome.text.contains(sentence.prefix(12)))
    #expect(!outcome.text.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
  }
}
