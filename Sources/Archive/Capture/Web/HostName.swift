// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The host of a web address in its one spelling: a name in ASCII, or an address of the internet.
public enum HostName: Hashable, Sendable {
  case name(String)
  case address(NetworkAddress)

  /// Reads a host as it stands in an address.
  ///
  /// Odd spellings of numbers are refused, not read: `127.1`, `0x7f000001`, `2130706433`, `１２７.0.0.1`.
  /// - Throws: `AddressProblem`.
  init(_ text: Substring) throws(AddressProblem) {
    if text.first == "[" {
      guard text.last == "]", text.contains(":"), !text.contains("%"),
        let address = NetworkAddress(String(text.dropFirst().dropLast()))
      else { throw AddressProblem("its host is no address of version 6") }
      self = .address(address)
      return
    }
    let labels = try Self.labels(text)
    let name = labels.joined(separator: ".")
    guard name.utf8.count <= 253 else { throw AddressProblem("its host is too long") }
    guard let last = labels.last, Self.isNumeric(last) else {
      self = .name(name)
      return
    }
    guard let address = NetworkAddress(name), !address.isVersionSix, address.description == name
    else { throw AddressProblem("its host is an odd spelling of a number") }
    self = .address(address)
  }

  /// As a web address writes it.
  public var text: String {
    switch self {
    case .name(let name): name
    case .address(let address): address.isVersionSix ? "[\(address)]" : "\(address)"
    }
  }

  private static func labels(_ text: Substring) throws(AddressProblem) -> [String] {
    // One dot at the end says that the name is whole; it means no other host.
    let text = text.last == "." ? text.dropLast() : text
    var labels: [String] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let label = part.utf8.allSatisfy { $0 < 0x80 } ? part.lowercased() : try inASCII(part)
      guard isPlain(label) else {
        throw AddressProblem("its host holds what no name of a host holds")
      }
      labels.append(label)
    }
    return labels
  }

  /// Letters of any script in Punycode (RFC 3492).
  ///
  /// Only letters that stand for themselves: a digit in a circle, a letter of full width or an invisible
  /// mark would name a host that the reader does not see.
  private static func inASCII(_ label: Substring) throws(AddressProblem) -> String {
    let lower = label.lowercased()
    let isItself =
      lower == lower.precomposedStringWithCompatibilityMapping
      && Array(lower.unicodeScalars)
        == Array(lower.precomposedStringWithCompatibilityMapping.unicodeScalars)
    guard isItself, lower.unicodeScalars.allSatisfy(isLetter) else {
      throw AddressProblem("its host holds letters that look like others")
    }
    guard let code = Punycode.encode(Array(lower.unicodeScalars)) else {
      throw AddressProblem("its host is too long")
    }
    return "xn--" + code
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || isASCIIDigit(scalar) || scalar == "-"
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  private static func isASCIIDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isPlain(_ label: String) -> Bool {
    let bytes = label.utf8
    guard (1...63).contains(bytes.count), bytes.first != 0x2D, bytes.last != 0x2D else {
      return false
    }
    return bytes.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
    }
  }

  /// Whether a name that ends so would be taken for a number (WHATWG URL, "ends in a number").
  private static func isNumeric(_ label: String) -> Bool {
    let digits = label.utf8
    if digits.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    guard label.hasPrefix("0x") else { return false }
    return digits.dropFirst(2).allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
  }
}

extension HostName {
  /// Names that only mean something within a machine or a network (RFC 6761, 6762, 8375, 9476).
  private static let inward: Set = [
    "localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan",
    "test", "example", "invalid", "alt", "home.arpa",
  ]

  /// Whether a name stays inside: one of a single label, or under one that is never public.
  var isInward: Bool {
    guard case .name(let name) = self else { return false }
    let labels = name.split(separator: ".")
    guard labels.count > 1, let last = labels.last else { return true }
    return Self.inward.contains(String(last)) || name.hasSuffix(".home.arpa")
  }

  var isOnion: Bool {
    guard case .name(let name) = self else { return false }
    return name.hasSuffix(".onion")
  }
}
