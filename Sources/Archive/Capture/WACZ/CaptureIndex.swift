// SPDX-License-Identifier: Apache-2.0

import Record

/// Where each answer lies in the WARC files, by address and time (CDXJ 0.1.0).
enum CaptureIndex {
  /// One line for each response and resource of a WARC file.
  ///
  /// - Throws: `WARCProblem` where the file is damaged.
  static func lines(of warc: [UInt8], named name: String) throws(WARCProblem) -> [[UInt8]] {
    var reading = WARCReading(warc)
    var lines: [[UInt8]] = []
    while let placed = try reading.next() {
      let record = placed.record
      guard record.kind == .response || record.kind == .resource, let target = record.target else {
        continue
      }
      lines.append(line(record, target, placed.range, Array(warc[placed.range]), name))
    }
    return lines
  }

  /// The lines in the order of their bytes.
  static func file(_ lines: [[UInt8]]) -> [UInt8] {
    lines.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 + [0x0A] }
  }

  private static func line(
    _ record: WARCRecord, _ target: String, _ range: Range<Int>, _ packed: [UInt8], _ file: String
  ) -> [UInt8] {
    let head = record.kind == .response ? ResponseHead(record.block) : nil
    let type = head?.mediaType ?? record["Content-Type"] ?? ""
    let stamp = (record["WARC-Date"] ?? "").filter(\.isNumber).prefix(14)
    var json = JSONWriter()
    json.object { json in
      json.field("url", target)
      json.field("digest", record["WARC-Payload-Digest"] ?? WARCRecord.digest(record.block))
      json.field("mime", type.isEmpty ? "application/octet-stream" : type)
      json.field("offset", range.lowerBound)
      json.field("length", range.count)
      json.field("recordDigest", WARCRecord.digest(packed))
      json.field("status", head?.status ?? 200)
      json.field("filename", file)
    }
    return Array("\(key(of: target)) \(stamp) ".utf8) + json.bytes
  }

  /// An address with its host turned round, so that a site's pages stand together: `org,example)/a`.
  static func key(of target: String) -> String {
    guard let address = try? WebAddress(target) else { return target }
    guard case .name(let name) = address.host else {
      return "\(address.host.text)\(port(address)))\(address.target)".lowercased()
    }
    var labels = name.split(separator: ".")
    if labels.first == "www" { labels.removeFirst() }
    return "\(labels.reversed().joined(separator: ","))\(port(address)))\(address.target)"
      .lowercased()
  }

  private static func port(_ address: WebAddress) -> String {
    address.origin.hasSuffix(":\(address.port)") ? ":\(address.port)" : ""
  }
}
