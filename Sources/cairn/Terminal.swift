// SPDX-License-Identifier: Apache-2.0

import Glibc
import ArgumentParser

/// Where people and programs read what a command says.
enum Terminal {
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether a person can be asked: standard input is a terminal, and so is where the question stands.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && errorIsTerminal }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Colour is for people: only on a terminal, and never with `NO_COLOR` set.
  static var hasColour: Bool {
    guard outputIsTerminal, getenv("TERM").map({ String(cString: $0) }) != "dumb" else {
      return false
    }
    return getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
  }

  /// The width of the terminal in columns; 100 where there is none.
  static var width: Int {
    var size = winsize()
    let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return known ? Int(size.ws_col) : 100
  }

  static func print(_ text: String) throws {
    try write(Array((Shown(text).text + "\n").utf8))
  }

  /// Writes everything to standard output.
  ///
  /// - Throws: `ExitCode` where the reader has gone away, `Failure` where the disk is full.
  static func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        throw ExitCode(0)
      } else if errno != EINTR {
        throw Failure(
          "the answer could not be written (\(String(cString: strerror(errno))))",
          remedy: "Make room or choose another place, then run it again.")
      }
    }
  }

  /// Asks a question whose answer is yes only where a person says so.
  static func ask(_ question: String) -> Bool {
    raw("\(question) [y/N] ")
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }

  static func complain(_ text: String) { raw(Shown(text).text + "\n") }

  /// Writes to standard error as it is.
  static func raw(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// A fault that ends a command: what was wrong and what to do.
struct Failure: Error, CustomStringConvertible {
  var what: String
  var remedy: String
  /// Whether another call would do what was meant, rather than mending the machine or the program.
  var isOfUse: Bool

  init(_ what: String, remedy: String, isOfUse: Bool = false) {
    self.what = what
    self.remedy = remedy
    self.isOfUse = isOfUse
  }

  var description: String { remedy.isEmpty ? what : "\(what). \(remedy)" }
}

/// The exit statuses of DESIGN, Commands.
extension ExitCode {
  static let someInputsFailed = ExitCode(1)
  static let wrongUse = ExitCode(64)
  static let ourFault = ExitCode(70)
}
