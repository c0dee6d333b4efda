// SPDX-License-Identifier: Apache-2.0

import CProcess
import Glibc

/// Why no text was got from a PDF, in words after "it".
public enum PDFProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// This machine lacks the program that reads it.
  case noProgram
  /// The file is damaged, locked by a password, or no PDF.
  case unreadable
  /// It made its reader fall, or take more memory or time than one may.
  case hostile
  /// More text than is taken.
  case tooLong
  /// Pictures of pages, as a scanner makes them.
  case noText

  public var description: String {
    switch self {
    case .noProgram: "it is a PDF, for which this machine lacks pdftotext"
    case .unreadable: "it is a PDF that is damaged or locked"
    case .hostile: "it is a PDF that took its reader more time or memory than one may"
    case .tooLong: "it is a PDF with more than \(PDFText.longest) bytes of text"
    case .noText: "it is a PDF without text, pictures of pages perhaps"
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .noProgram: "Install the package poppler-utils, then give it again."
    case .unreadable: "Open it with another program, and give its text as a .txt file."
    case .hostile, .tooLong: "Give the part that matters as a .txt file."
    case .noText:
      "Have it read by a person or a program for scans, and give the text as a .txt file."
    }
  }
}

/// The text of PDF files, by poppler's `pdftotext`, which is looked up when the first one comes.
///
/// The program runs apart, within limits: readers of PDF have been broken by hostile files for decades.
public enum PDFText {
  static let longest = 16 << 20
  private static let memory: UInt64 = 1 << 30

  /// Whether bytes begin as a PDF does, within the first kilobyte as its readers allow.
  public static func isPDF(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil
  }

  /// Reads a PDF.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: its paragraphs, an empty line between two.
  /// - Throws: `PDFProblem`.
  public static func text(of bytes: [UInt8]) throws(PDFProblem) -> String {
    guard let program = path(of: "pdftotext") else { throw .noProgram }
    return try text(of: bytes, by: program)
  }

  static func text(
    of bytes: [UInt8], by program: String, seconds: UInt32 = 60
  ) throws(PDFProblem) -> String {
    let sink = Sink()
    let arguments = [
      "pdftotext", "-q", "-enc", "UTF-8", "-eol", "unix", "/proc/self/fd/3", "-",
    ]
    switch run(program, arguments, bytes, seconds, sink) {
    case CAIRN_PROCESS_DONE: break
    case CAIRN_PROCESS_ABSENT: throw .noProgram
    case CAIRN_PROCESS_FAILED: throw .unreadable
    case CAIRN_PROCESS_TOO_LONG: throw .tooLong
    default: throw .hostile
    }
    let text = PDFLines.joined(String(decoding: sink.bytes, as: UTF8.self))
    guard !text.isEmpty else { throw .noText }
    return text
  }

  /// Where a program of the system stands; relative entries of the path are passed over.
  static func path(of name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// What a running program prints.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private static func run(
    _ program: String, _ arguments: [String], _ input: [UInt8], _ seconds: UInt32, _ sink: Sink
  ) -> cairn_process_end {
    let count = input.count
    return input.withUnsafeBufferPointer { input in
      program.withCString { program in
        arguments.withArguments { arguments in
          var request = cairn_process_request()
          request.path = program
          request.arguments = arguments
          (request.input, request.input_count) = (input.baseAddress, count)
          request.memory = memory
          (request.work_seconds, request.whole_seconds) = (seconds, seconds)
          request.output_most = longest
          request.context = Unmanaged.passUnretained(sink).toOpaque()
          request.take = { context, bytes, count in
            guard let context else { return }
            Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().bytes
              .append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
          }
          return cairn_process_end(UInt32(cairn_process_run(&request)))
        }
      }
    }
  }
}
