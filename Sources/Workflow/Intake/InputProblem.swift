// SPDX-License-Identifier: Apache-2.0

import Reading

/// Why one input could not be taken: what was wrong, where, and what to do.
public struct InputProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// A path, or a path and line: `news.jsonl:7`.
  public var place: String
  public var what: String
  public var remedy: String
  /// What the input calls itself, where that could be told.
  public var id: String?

  public init(_ what: String, at place: String, remedy: String, id: String? = nil) {
    self.place = place
    self.what = what
    self.remedy = remedy
    self.id = id
  }

  /// One line with place, fault and remedy.
  public var description: String { "\(place): \(what). \(remedy)" }
}

extension InputProblem {
  /// What is wrong with bytes that were to be text.
  init(_ problem: PlainTextProblem, at place: String) {
    switch problem {
    case .empty:
      self.init("it is empty", at: place, remedy: "Give a file with text in it.")
    case .binary(let offset):
      self.init(
        "it is no text: byte \(offset) belongs to a picture, an archive or UTF-16 without a mark",
        at: place, remedy: "Give text, HTML or JSON lines in UTF-8.")
    case .invalid(let offset, isCutOff: true):
      self.init(
        "its last character is cut off at byte \(offset)", at: place,
        remedy: "The file is incomplete: fetch it again.")
    case .invalid(let offset, isCutOff: false):
      self.init(
        "byte \(offset) is no UTF-8", at: place,
        remedy: "Convert it first, for example: iconv -f WINDOWS-1256 -t UTF-8.")
    case .invalidUTF16(let offset):
      self.init(
        "it is broken UTF-16 after byte \(offset)", at: place,
        remedy: "The file is incomplete or damaged: fetch it again.")
    }
  }
}
