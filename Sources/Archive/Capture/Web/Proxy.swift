// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A machine that fetches in our place, because a fetch shows who is interested.
public struct Proxy: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case http, socks5h
    /// SOCKS as well, each question by a way of its own.
    case tor

    /// For people, and for whoever judges a capture later.
    public var words: String {
      switch self {
      case .http: "HTTP proxy"
      case .socks5h: "SOCKS5 proxy"
      case .tor: "Tor"
      }
    }
  }

  /// Known to the proxy and to nobody else: neither shown nor kept.
  private struct Credentials: Hashable {
    var name: String
    var password: String
  }

  public let kind: Kind
  public let host: String
  public let port: Int
  private let credentials: Credentials?

  /// Reads `http://host:port`, `socks5h://host:port`, `tor://host:port`, or `tor`, which is Tor on this machine.
  ///
  /// A name and a password stand before the host, as in `http://name:password@host:port`; what other
  /// characters than letters and digits are in them is written as `%xx`.
  /// - Throws: `AddressProblem`; `socks5`, which would have this machine ask for names, is refused.
  public init(_ text: String) throws(AddressProblem) {
    let text = text == "tor" ? "tor://127.0.0.1:9050" : text
    guard let mark = text.range(of: "://"),
      let kind = Kind(rawValue: String(text[..<mark.lowerBound]))
    else { throw Self.odd }
    let parts = text[mark.upperBound...].split(separator: "@", omittingEmptySubsequences: false)
    let place = parts.last?.split(separator: ":", omittingEmptySubsequences: false) ?? []
    guard parts.count <= 2, place.count == 2, let port = Int(place[1]),
      (1...65535).contains(port)
    else { throw Self.odd }
    let host = String(place[0])
    guard !host.isEmpty,
      host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"/?#\\".utf8.contains($0) })
    else { throw AddressProblem("its host is no host's name") }
    self.kind = kind
    self.host = host
    self.port = port
    credentials = try parts.count == 2 ? Self.credentials(parts[0]) : nil
  }

  private static let odd = AddressProblem(
    "it is no proxy: write http://host:port, socks5h://host:port, tor://host:port or tor")

  private static func credentials(_ text: Substring) throws(AddressProblem) -> Credentials {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts[0].removingPercentEncoding, !name.isEmpty,
      let password = parts[1].removingPercentEncoding
    else { throw AddressProblem("its name and password are not written as name:password") }
    return Credentials(name: name, password: password)
  }

  /// As libcurl takes it, with what the proxy alone is to know.
  ///
  /// Tor leads questions with different credentials by different ways, so that nobody at the end of one can
  /// tell what else was asked (`IsolateSOCKSAuth`, which is its default).
  var way: String {
    let scheme = kind == .http ? "http" : "socks5h"
    var credentials = credentials
    if kind == .tor, credentials == nil {
      let token = String(UInt64.random(in: .min ... .max), radix: 16)
      credentials = Credentials(name: "cairn", password: token)
    }
    let own = credentials.map { Self.escaped($0.name) + ":" + Self.escaped($0.password) + "@" }
    return "\(scheme)://\(own ?? "")\(host):\(port)"
  }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.intersection(.ascii)) ?? ""
  }
}

extension CharacterSet {
  fileprivate static let ascii = CharacterSet(charactersIn: "\u{21}"..."\u{7E}")
}

extension Proxy: CustomStringConvertible {
  /// Without name and password.
  public var description: String { "\(kind)://\(host):\(port)" }
}
