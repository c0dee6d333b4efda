// SPDX-License-Identifier: Apache-2.0

/// Why a body cannot be read, in words.
public struct BodyProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String
}

/// The body of a message without the codings it travelled in.
public enum MessageBody {
  /// What a body may come to, and how much larger than it travelled (EVIDENCE §4.2).
  static let longest = 100 << 20
  static let ratio = 100
  /// How often a body may be packed; a body that unpacks to itself could be packed for ever.
  static let codings = 4

  /// - Throws: `BodyProblem` for a broken or unknown coding, and for a bomb.
  public static func decoded(_ body: [UInt8], _ head: ResponseHead) throws(BodyProblem) -> [UInt8] {
    var bytes = body
    if head["transfer-encoding"]?.lowercased().contains("chunked") == true {
      bytes = try unchunked(bytes)
    }
    let codings = (head["content-encoding"] ?? "").lowercased().split(separator: ",")
    guard codings.count <= Self.codings else {
      throw BodyProblem(description: "it is packed \(codings.count) times over")
    }
    for coding in codings.reversed() {
      switch coding.filter({ $0 != " " }) {
      case "identity", "": break
      case "gzip", "x-gzip", "deflate":
        bytes = try inflated(bytes)
      case let other: throw BodyProblem(description: "its coding \(other) is not known")
      }
    }
    return bytes
  }

  private static func inflated(_ bytes: [UInt8]) throws(BodyProblem) -> [UInt8] {
    let most = min(longest, max(bytes.count * ratio, 1 << 16))
    do { return try Inflation.all(of: bytes, most: most) } catch {
      throw BodyProblem(description: "\(error)")
    }
  }

  /// Joins the chunks; what is cut off keeps what came (RFC 9112 §7.1).
  static func unchunked(_ body: [UInt8]) throws(BodyProblem) -> [UInt8] {
    var rest = body[...]
    var bytes: [UInt8] = []
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end].prefix { $0 != 0x3B && $0 != 0x0D }
      guard let size = size(line) else {
        throw BodyProblem(description: "a chunk's length cannot be read")
      }
      if size == 0 { break }
      let chunk = rest[(end + 1)...].prefix(size)
      bytes.append(contentsOf: chunk)
      rest = rest[chunk.endIndex...].drop { $0 == 0x0D }.dropFirst()
    }
    return bytes
  }

  private static func size(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...12).contains(digits.count) else { return nil }
    let text = String(decoding: digits, as: UTF8.self).filter { $0 != " " && $0 != "\t" }
    return text.utf8.first == 0x2B || text.utf8.first == 0x2D ? nil : Int(text, radix: 16)
  }
}
