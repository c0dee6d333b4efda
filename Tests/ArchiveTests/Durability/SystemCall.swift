// SPDX-License-Identifier: Apache-2.0

import Foundation

/// One call to the system as strace wrote it down with `-y -xx`.
struct SystemCall: Sendable {
  enum Argument: Sendable {
    case file(String)
    case bytes([UInt8])
    case other(String)
  }

  var name: String
  var arguments: [Argument]
  var result: Int

  /// The path of the file that the first argument refers to.
  var file: String? { if case .file(let path) = arguments.first { path } else { nil } }

  func path(_ index: Int) -> String? {
    guard arguments.indices.contains(index), case .bytes(let bytes) = arguments[index] else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func bytes(_ index: Int) -> [UInt8] {
    if case .bytes(let bytes) = arguments[index] { bytes } else { [] }
  }

  func text(_ index: Int) -> String {
    if arguments.indices.contains(index), case .other(let text) = arguments[index] {
      text
    } else {
      ""
    }
  }

  /// The calls that changed something, in the order in which they ended.
  static func read(_ trace: String) -> [SystemCall] {
    var begun: [Substring: Substring] = [:]
    return trace.split(separator: "\n").compactMap { line in
      guard let space = line.firstIndex(of: " ") else { return nil }
      let process = line[..<space]
      var rest = line[space...].drop { $0 == " " }
      if let cut = rest.range(of: " <unfinished ...>") {
        begun[process] = rest[..<cut.lowerBound]
        return nil
      }
      if rest.hasPrefix("<... "), let end = rest.range(of: " resumed>") {
        // strace fills short lines with spaces up to a column before their result.
        let tail = rest[end.upperBound...]
        guard let start = begun.removeValue(forKey: process), let equals = tail.range(of: "= ")
        else { return nil }
        rest = Substring(start + ") = " + tail[equals.upperBound...])
      }
      return SystemCall(rest)
    }
  }

  private init?(_ line: Substring) {
    guard let open = line.firstIndex(of: "("),
      let close = line.range(of: ") = ", options: .backwards)
        ?? line.range(of: ")  = ", options: .backwards),
      let result = Int(line[close.upperBound...].prefix { $0.isNumber || $0 == "-" }), result >= 0
    else { return nil }
    name = String(line[..<open])
    self.result = result
    arguments = line[line.index(after: open)..<close.lowerBound].components(separatedBy: ", ")
      .map(Argument.init)
  }
}

extension SystemCall.Argument {
  init(_ text: String) {
    if text.hasPrefix("\"") {
      self = .bytes(Self.bytes(text.utf8.dropFirst().prefix { $0 != UInt8(ascii: "\"") }))
    } else if let open = text.firstIndex(of: "<"), text.first?.isNumber == true {
      let path = Self.bytes(text[open...].utf8.dropFirst().prefix { $0 != UInt8(ascii: ">") })
      self = .file(String(decoding: path, as: UTF8.self))
    } else {
      self = .other(text)
    }
  }

  /// What `\x41\x42` spells.
  private static func bytes(_ hex: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in hex {
      guard digit != UInt8(ascii: "\\"), digit != UInt8(ascii: "x") else { continue }
      let value = digit < 0x3A ? digit - 0x30 : digit - 0x61 + 10
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}
