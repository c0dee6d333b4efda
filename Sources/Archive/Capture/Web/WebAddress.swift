// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Why something is no address to fetch from, in words after "it" or "its".
public struct AddressProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String

  init(_ description: String) { self.description = description }
}

/// An address of the web in its one spelling: the one that is checked, asked and recorded.
public struct WebAddress: Hashable, Sendable {
  public enum Scheme: String, Hashable, Sendable { case http, https }

  public let scheme: Scheme
  public let host: HostName
  public let port: Int
  /// Path and query, beginning with `/`; nothing but printing ASCII.
  public let target: String

  /// Longer ones are refused.
  static let longest = 2048

  /// Reads an address.
  ///
  /// White space around it is passed over, a fragment dropped: it is never sent.
  /// - Throws: `AddressProblem` for anything that is not plainly `http` or `https` with a host, for a name
  ///   and password in it, and for what programs read in more than one way.
  public init(_ text: String) throws(AddressProblem) {
    let text = Self.trimmed(text)
    guard text.utf8.count <= Self.longest else {
      throw AddressProblem("it is longer than \(Self.longest) bytes")
    }
    guard text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" })
    else {
      throw AddressProblem("it holds a space, a backslash or a control character")
    }
    guard let colon = text.range(of: "://"),
      let scheme = Scheme(rawValue: text[..<colon.lowerBound].lowercased())
    else { throw AddressProblem("it begins with neither http:// nor https://") }
    self.scheme = scheme
    let rest = text[colon.upperBound...]
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    (host, port) = try Self.authority(rest[..<end], scheme)
    target = Self.target(rest[end...])
  }

  private static func authority(
    _ text: Substring, _ scheme: Scheme
  ) throws(AddressProblem) -> (HostName, Int) {
    guard !text.contains("@") else { throw AddressProblem("it holds a name or a password") }
    var host = text
    var port = scheme == .http ? 80 : 443
    let afterBracket = text.lastIndex(of: "]") ?? text.startIndex
    if let colon = text[afterBracket...].lastIndex(of: ":") {
      host = text[..<colon]
      let digits = text[text.index(after: colon)...]
      if !digits.isEmpty {
        guard digits.utf8.count <= 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
          let number = Int(digits), (1...65535).contains(number)
        else { throw AddressProblem("its port is no number from 1 to 65535") }
        port = number
      }
    }
    guard !host.isEmpty else { throw AddressProblem("it has no host") }
    return (try HostName(host), port)
  }

  /// The path and query with everything but printing ASCII as `%xx`, and dot segments taken out.
  private static func target(_ text: Substring) -> String {
    let text = text.prefix { $0 != "#" }
    let path = text.prefix { $0 != "?" }
    return withoutDots(escaped(path)) + escaped(text[path.endIndex...])
  }

  private static func escaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if byte > 0x20, byte < 0x7F, !"\"<>`{}|^".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// RFC 3986 §5.2.4.
  private static func withoutDots(_ path: String) -> String {
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (number, segment) in segments.enumerated() {
      let isLast = number == segments.count - 1
      switch segment.lowercased().replacing("%2e", with: ".") {
      case ".": if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return "/" + kept.joined(separator: "/")
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.value <= 0x20 }
    let start = text.unicodeScalars.drop(while: isSpace)
    return String(String.UnicodeScalarView(start.reversed().drop(while: isSpace).reversed()))
  }
}

extension WebAddress: CustomStringConvertible {
  public var description: String { origin + target }

  /// Scheme, host and, where it is not the scheme's own, port.
  public var origin: String {
    let isUsual = port == (scheme == .http ? 80 : 443)
    return "\(scheme)://\(host.text)" + (isUsual ? "" : ":\(port)")
  }

  /// Where a link or a redirect on this page leads (RFC 3986 §5.2).
  public func resolving(_ reference: String) throws(AddressProblem) -> WebAddress {
    let reference = Self.trimmed(reference)
    if reference.hasPrefix("//") { return try WebAddress("\(scheme):\(reference)") }
    if reference.hasPrefix("/") { return try WebAddress(origin + reference) }
    if let colon = reference.firstIndex(where: { ":/?#".contains($0) }), reference[colon] == ":" {
      return try WebAddress(reference)
    }
    let path = target.prefix { $0 != "?" }
    if reference.isEmpty || reference.hasPrefix("#") { return self }
    if reference.hasPrefix("?") { return try WebAddress(origin + path + reference) }
    let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
    return try WebAddress(origin + folder + reference)
  }
}
