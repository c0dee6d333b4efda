// SPDX-License-Identifier: Apache-2.0

/// A machine that fetches in our place, because a fetch shows who is interested.
public struct Proxy: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case http, socks5h }

  public let kind: Kind
  public let host: String
  public let port: Int

  /// Reads `http://host:port`, `socks5h://host:port`, or `tor`, which is Tor on this machine.
  ///
  /// - Throws: `AddressProblem`; `socks5`, which would have this machine ask for names, is refused.
  public init(_ text: String) throws(AddressProblem) {
    let text = text == "tor" ? "socks5h://127.0.0.1:9050" : text
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let kind = Kind(rawValue: String(parts[0])), parts[1].hasPrefix("//"),
      let port = Int(parts[2]), (1...65535).contains(port)
    else {
      throw AddressProblem("it is no proxy: write http://host:port, socks5h://host:port or tor")
    }
    let host = String(parts[1].dropFirst(2))
    guard !host.isEmpty,
      host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"@/?#\\".utf8.contains($0) })
    else { throw AddressProblem("its host is no host's name") }
    self.kind = kind
    self.host = host
    self.port = port
  }
}

extension Proxy: CustomStringConvertible {
  public var description: String { "\(kind)://\(host):\(port)" }
}
