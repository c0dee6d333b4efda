// SPDX-License-Identifier: Apache-2.0

/// The permanent name of one thing of the record, never reused: `INC-7F3K2Q`.
public protocol Identifier: Hashable, Sendable, CustomStringConvertible, Comparable {
  /// The three letters before the hyphen.
  static var prefix: String { get }
  var text: String { get }
  init?(_ text: some StringProtocol)
  /// Spells the lowest 30 bits of a seed.
  init(seed: UInt64)
}

extension Identifier {
  public var description: String { text }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

public struct ReportID: Identifier {
  public static let prefix = "REP"
  public let text: String

  public init?(_ text: some StringProtocol) {
    guard let text = checked(text, prefix: Self.prefix) else { return nil }
    self.text = text
  }

  public init(seed: UInt64) { text = spelled(seed, prefix: Self.prefix) }
}

public struct IncidentID: Identifier {
  public static let prefix = "INC"
  public let text: String

  public init?(_ text: some StringProtocol) {
    guard let text = checked(text, prefix: Self.prefix) else { return nil }
    self.text = text
  }

  public init(seed: UInt64) { text = spelled(seed, prefix: Self.prefix) }
}

public struct UserID: Identifier {
  public static let prefix = "USR"
  public let text: String

  public init?(_ text: some StringProtocol) {
    guard let text = checked(text, prefix: Self.prefix) else { return nil }
    self.text = text
  }

  public init(seed: UInt64) { text = spelled(seed, prefix: Self.prefix) }
}

/// One claim of one report: `REP-7F3K2Q#3`.
public struct ClaimID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var report: ReportID
  /// `Claim.id` in that report.
  public var number: Int

  public init(report: ReportID, number: Int) {
    self.report = report
    self.number = number
  }

  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, let report = ReportID(parts[0]), let number = Int(parts[1]),
      number >= 0
    else { return nil }
    self.init(report: report, number: number)
  }

  public var description: String { "\(report)#\(number)" }

  public static func < (left: ClaimID, right: ClaimID) -> Bool {
    (left.report, left.number) < (right.report, right.number)
  }
}

/// Crockford's base 32: no I, L, O, U, so that a code survives being read out.
private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
/// Characters after the hyphen: 2³⁰ codes.
///
/// The store refuses a second use, so that a clash is drawn again.
private let length = 6

private func spelled(_ seed: UInt64, prefix: String) -> String {
  let body = (0..<length).map { alphabet[Int(seed >> UInt64(5 * $0) & 31)] }
  return prefix + "-" + String(decoding: body, as: UTF8.self)
}

private func checked(_ text: some StringProtocol, prefix: String) -> String? {
  let bytes = text.utf8.map { (97...122).contains($0) ? $0 - 32 : $0 }
  guard bytes.starts(with: Array((prefix + "-").utf8)),
    bytes.count == prefix.utf8.count + 1 + length,
    bytes.dropFirst(prefix.utf8.count + 1).allSatisfy(alphabet.contains)
  else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}
