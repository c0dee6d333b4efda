// SPDX-License-Identifier: Apache-2.0

import CTimestamp

/// What an authority answered: that it saw some bytes at some time (RFC 3161).
public struct TimestampToken: Hashable, Sendable {
  /// The reply as it came, in DER.
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// What a good token says.
  public struct Statement: Hashable, Sendable {
    /// UTC.
    public var at: String
    /// Whom the authority's certificate names.
    public var signer: String
  }

  public enum Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The machine has no library that can check it.
    case unchecked
    case refused(String)

    public var description: String {
      switch self {
      case .unchecked: "this machine has no libcrypto to check it with (package libssl3)"
      case .refused(let why): why
      }
    }
  }

  /// Checks that it vouches for bytes, and that its certificate leads to one of those given.
  ///
  /// The certificates are held to the time that the token names: they end long before what they vouched for.
  /// - Parameters:
  ///   - stamped: the bytes.
  ///   - certificates: the authority's root and what lies between, in PEM.
  /// - Returns: when and by whom.
  /// - Throws: `Problem`.
  public func check(_ stamped: [UInt8], certificates: [UInt8]) throws(Problem) -> Statement {
    var result = cairn_timestamp()
    cairn_timestamp_check(
      bytes, bytes.count, stamped, stamped.count, certificates, certificates.count, &result)
    guard result.is_there != 0 else { throw .unchecked }
    guard result.is_good != 0 else { throw .refused(Self.text(of: result.message)) }
    return Statement(
      at: UTC.spelled(secondsSince1970: Int(result.seconds)), signer: Self.text(of: result.signer))
  }

  private static func text<Characters>(of characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

/// What an authority is asked: to vouch for a hash (RFC 3161 §2.4.1), in DER.
public struct TimestampRequest: Hashable, Sendable {
  public let bytes: [UInt8]

  /// - Parameters:
  ///   - stamped: what is to be vouched for; only its SHA-256 leaves the machine.
  ///   - nonce: a number that the answer repeats, so that an old answer is known for one.
  public init(for stamped: [UInt8], nonce: UInt64) {
    let sha256 = Self.element(0x06, [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01])
    let algorithm = Self.element(0x30, sha256 + Self.element(0x05, []))
    let imprint = Self.element(
      0x30, algorithm + Self.element(0x04, Fingerprint(of: stamped).bytes))
    bytes = Self.element(
      0x30,
      Self.element(0x02, [1]) + imprint + Self.element(0x02, Self.integer(nonce))
        + Self.element(0x01, [0xFF]))
  }

  private static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    [tag, UInt8(content.count)] + content
  }

  /// As short as it goes, and never with its first bit set, which would make it negative.
  private static func integer(_ number: UInt64) -> [UInt8] {
    let bytes = withUnsafeBytes(of: number.bigEndian) { Array($0.drop { $0 == 0 }) }
    return bytes.first.map { $0 < 0x80 } ?? false ? bytes : [0] + bytes
  }
}
