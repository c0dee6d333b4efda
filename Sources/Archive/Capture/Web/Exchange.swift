// SPDX-License-Identifier: Apache-2.0

import Foundation

/// One question to a server and its answer, byte for byte.
public struct Exchange: Hashable, Sendable {
  /// Why an answer is not whole, in the words of WARC.
  public enum Truncation: String, Hashable, Sendable { case length, time, disconnect }

  public var address: WebAddress
  /// UTC.
  public var at: String
  /// When it was over, UTC, by the same clock; empty before.
  public var ended = ""
  public var milliseconds = 0
  /// What the name was said to be.
  public var lookup: [NetworkAddress] = []
  /// The address that was connected to, a proxy's where there is one; nil where none was.
  public var peer: NetworkAddress?
  /// The port that was connected to there.
  public var port: Int?
  /// The address of this machine that it was asked from, as the machine knows it.
  public var own: String?
  public var proxy: Proxy?
  /// The protocol and cipher of a safe connection: `TLSv1.3 / TLS_AES_256_GCM_SHA384`.
  public var encryption: String?
  /// The server's certificates in PEM, its own first.
  public var certificates: [String] = []
  /// Whether the certificate was checked and found good.
  public var isVerified = false
  /// As sent.
  public var request: [UInt8] = []
  /// Status line and headers as received; empty where nothing was.
  public var head: [UInt8] = []
  /// As received: neither content nor transfer coding is undone.
  public var body: [UInt8] = []
  public var truncation: Truncation?
  public var fault: FetchFault?

  init(address: WebAddress, at: String) {
    self.address = address
    self.at = at
  }

  /// The server's answer; nil where none came that is one.
  public var response: ResponseHead? { ResponseHead(head) }
}

/// The status and the headers of a server's answer.
public struct ResponseHead: Hashable, Sendable {
  public let status: Int
  /// In their order, names in small letters.
  public let fields: [(name: String, value: String)]

  /// Reads a head; nil for what is none of HTTP/1.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    guard let first = lines.first, first.hasPrefix("HTTP/1.") else { return nil }
    let parts = first.split(separator: " ", maxSplits: 2)
    guard parts.count >= 2, parts[1].utf8.count == 3, let status = Int(parts[1]) else { return nil }
    self.status = status
    fields = lines.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      return (line[..<colon].lowercased(), String(value))
    }
  }

  /// The first value of a header, by its name in small letters.
  public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Where a redirect leads to.
  public var location: String? {
    [301, 302, 303, 307, 308].contains(status) ? self["location"] : nil
  }

  /// `text/html`, in small letters and without its parameters.
  public var mediaType: String {
    let value = self["content-type"] ?? ""
    return value.prefix { $0 != ";" }.lowercased().filter { $0 != " " && $0 != "\t" }
  }

  /// The encoding of the text, where the server names one.
  public var charset: String? {
    let value = (self["content-type"] ?? "").lowercased()
    guard let mark = value.range(of: "charset=") else { return nil }
    let name = value[mark.upperBound...].prefix { $0 != ";" && $0 != " " }
    return String(name.filter { $0 != "\"" && $0 != "'" })
  }

  public static func == (one: ResponseHead, other: ResponseHead) -> Bool {
    one.status == other.status && one.fields.elementsEqual(other.fields) { $0 == $1 }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(status) }
}
