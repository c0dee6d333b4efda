// SPDX-License-Identifier: Apache-2.0

public import Record

/// What a report is found by when copies are looked for, a few dozen numbers a report.
public struct CopyKeys: Hashable, Sendable {
  /// Hashes of shingles: the least of the text, then those of its passages that are not among them.
  public var keys: [UInt32]
  /// How many shingles the report has.
  public var shingles: Int
  /// The hash of whose pages it stands among; 0 where that is not known.
  public var host: UInt32
  /// The day it was published; nil where that is not known.
  public var day: Int32?

  /// Two texts that share half of their shingles share each of the least sixteen of both with a
  /// probability of one half: that fewer than two of them are met has the probability 17/2¹⁶.
  public static let leastKeys = 16

  public init(keys: [UInt32], shingles: Int, host: UInt32, day: Int32?) {
    self.keys = keys
    self.shingles = shingles
    self.host = host
    self.day = day
  }

  public init(_ evidence: Evidence) {
    self.init(
      evidence.signature, host: CopyKeys.hash(evidence.report.host),
      day: evidence.report.published?.number)
  }

  init(_ signature: Signature, host: UInt32, day: Int32?) {
    let least = signature.minima.prefix(CopyKeys.leastKeys)
    let last = least.last ?? 0
    keys = Array(least) + signature.passages.filter { least.isEmpty || $0 > last }
    shingles = signature.shingles
    (self.host, self.day) = (host, day)
  }

  private static func hash(_ host: String) -> UInt32 {
    guard !host.isEmpty else { return 0 }
    let hash = host.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return max(1, hash)
  }
}

extension Report {
  /// Whose pages it stands among: the host of its address, else its outlet; empty where neither is
  /// known.
  var host: String {
    guard let address, let start = address.firstRange(of: "://")?.upperBound else {
      return folded(outlet)
    }
    let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    let plain = host.lowercased()
    return plain.hasPrefix("www.") ? String(plain.dropFirst(4)) : plain
  }
}
