// SPDX-License-Identifier: Apache-2.0

import Record

/// An address that a page may point to: one of ours, or one on the web.
///
/// There is no other way to write `href` or `src`, so that `javascript:` cannot come in with a report.
struct Link: Hashable, Sendable {
  let text: String

  private init(_ text: String) { self.text = text }

  static let overview = Link("/")
  static let incidents = Link("/incidents")
  static let pending = Link("/pending")
  static let listed = Link("/listed")
  static let findings = Link("/findings")
  static let reports = Link("/reports")
  static let visits = Link("/visits")
  static let feeds = Link("/feeds")
  static let toll = Link("/toll")
  static let tollTable = Link("/toll.csv")
  static let tollDifference = Link("/toll/since")
  static let tollExplanation = Link("/toll/explain")
  static let about = Link("/about")
  static let description = Link("/api/v1/openapi.json")

  static func asset(_ name: StaticString) -> Link { Link("/assets/\(name)") }
  static func part(_ id: String) -> Link { Link("#\(escaped(id))") }
  static func incident(_ id: IncidentID) -> Link { Link("/incidents/\(id)") }
  static func listed(_ id: ListedID) -> Link {
    Link("/listed/incident").asking([("id", id.description)])
  }
  static func report(_ id: ReportID) -> Link { Link("/reports/\(id)") }
  static func picture(of id: ReportID) -> Link { Link("/reports/\(id)/picture.png") }
  /// The claim's own place in its report's text.
  static func claim(_ id: ClaimID) -> Link { Link("/reports/\(id.report)#claim-\(id.number)") }

  /// The same thing as JSON: pages and data stand at addresses that differ in their first part only.
  var data: Link { Link("/api/v1" + (text == "/" ? "/status" : text)) }

  /// With a query; fields without a value are left out.
  func asking(_ fields: [(String, String?)]) -> Link {
    let parts = fields.compactMap { name, value in
      value.map { "\(Link.escaped(name))=\(Link.escaped($0))" }
    }
    return parts.isEmpty ? self : Link(text + "?" + parts.joined(separator: "&"))
  }

  /// An address on the web; nil for every scheme but `http` and `https`, and for odd characters.
  static func web(_ address: String) -> Link? {
    let lower = address.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
      address.utf8.count <= 2048, address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    return Link(address)
  }

  /// Percent-encodes all but the unreserved characters of RFC 3986 §2.3.
  private static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
