// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Archive

private let pages = [
  [
    ["Shell hits a bakery in Hays"],
    [
      "Seven civilians were killed when a shell struck",
      "a bakery in Hays on Tuesday, the Northern",
    ],
    ["1"],
  ],
  [["rescue corps said (in a statement)."], ["Two others were wounded."]],
]

/// A program in the place of the reader.
private func program(_ script: String, in folder: TemporaryFolder) throws -> String {
  let path = try folder.write("pdftotext", "#!/bin/sh\n" + script)
  chmod(path, 0o755)
  return path
}

@Suite(.enabled(if: PDFText.path(of: "pdftotext") != nil))
struct PDFTextTests {
  @Test func `a PDF gives its paragraphs, over the end of a page too, without page numbers`() throws
  {
    #expect(
      try PDFText.text(of: MadePDF.bytes(pages)) == """
        Shell hits a bakery in Hays

        Seven civilians were killed when a shell struck a bakery in Hays on Tuesday, the Northern \
        rescue corps said (in a statement).

        Two others were wounded.
        """)
  }

  @Test func `what is damaged, or pictures alone, is said to be`() {
    #expect(throws: PDFProblem.unreadable) { try PDFText.text(of: Array("%PDF-1.4 no more".utf8)) }
    #expect(throws: PDFProblem.noText) { try PDFText.text(of: MadePDF.bytes([[]])) }
  }

  @Test func `no change of a few bytes does more than fail`() {
    let whole = MadePDF.bytes(pages)
    for _ in 0..<40 {
      var bytes = whole
      for _ in 0..<6 { bytes[.random(in: 0..<bytes.count)] = .random(in: 0...255) }
      let text = try? PDFText.text(of: bytes)
      #expect(text.map { $0.utf8.count < 10_000 } ?? true)
    }
  }
}

@Suite struct PDFLimitsTests {
  @Test func `a program that is still open for writing is waited for`() throws {
    let folder = try TemporaryFolder()
    let path = try program("echo Seven were killed.", in: folder)
    let writer = open(path, O_WRONLY | O_CLOEXEC)
    Thread.detachNewThread {
      usleep(100_000)
      close(writer)
    }
    #expect(try PDFText.text(of: Array("%PDF-".utf8), by: path) == "Seven were killed.")
  }

  @Test func `a machine without the program says which is missing and what to do`() {
    let problem = #expect(throws: PDFProblem.self) {
      try PDFText.text(of: [0x25], by: "/nowhere/pdftotext")
    }
    #expect(problem == .noProgram)
    #expect(problem?.description.contains("pdftotext") == true)
    #expect(problem?.remedy.contains("poppler-utils") == true)
  }

  @Test(arguments: [
    ("while :; do :; done", PDFProblem.hostile), ("sleep 600", .hostile),
    ("kill -SEGV $$", .hostile),
    ("exec >&-; sleep 600", .hostile), ("yes seven killed", .tooLong), ("exit 3", .unreadable),
    ("exit 0", .noText),
  ])
  func `a reader that falls, hangs or floods is ended and said to be`(
    _ script: String, _ problem: PDFProblem
  ) throws {
    let folder = try TemporaryFolder()
    let program = try program(script, in: folder)
    let start = ContinuousClock.now
    #expect(throws: problem) { try PDFText.text(of: [0x25], by: program, seconds: 1) }
    #expect(start.duration(to: .now) < .seconds(120))
  }

  @Test func `the reader gets the bytes, and neither environment, files, rights nor ours`() throws {
    let folder = try TemporaryFolder()
    setenv("CAIRN_SECRET_FOR_TEST", "1", 1)
    defer { unsetenv("CAIRN_SECRET_FOR_TEST") }
    let program = try program(
      """
      cat /proc/self/fd/3; echo; echo; env | grep -c SECRET; echo
      grep NoNewPrivs /proc/self/status | tr '\t' ' '; echo
      (echo x > '\(folder.path)/out') 2>/dev/null; echo
      """, in: folder)
    let text = try PDFText.text(of: Array("the bytes".utf8), by: program)
    #expect(text.hasPrefix("the bytes\n\n"))
    #expect(text.contains("NoNewPrivs: 1"))
    #expect(!text.contains("SECRET"))
    let size = try FileManager.default.attributesOfItem(atPath: folder.path + "/out")[.size] as? Int
    #expect(size == 0)
  }

  @Test func `a PDF is known by its mark, also after a few bytes of rubbish`() {
    #expect(PDFText.isPDF(Array("%PDF-1.7\n".utf8)))
    #expect(PDFText.isPDF([0, 1, 2] + Array("%PDF-1.7\n".utf8)))
    #expect(!PDFText.isPDF(Array(repeating: 0x20, count: 2000) + Array("%PDF-1.7".utf8)))
    #expect(!PDFText.isPDF([]))
  }
}
