// SPDX-License-Identifier: Apache-2.0

/// A WARC file that is being written: one gzip member a record, one date for all of them.
public struct WARCFile: Sendable {
  /// Compressed, as far as it is written.
  public private(set) var bytes: [UInt8] = []
  /// The name that the file calls itself by.
  public let name: String
  private let date: String
  private var information: String?

  /// - Parameters:
  ///   - name: ends in `.warc.gz`.
  ///   - date: when the capture began, UTC.
  ///   - about: what the file says of itself: software, operator, machine.
  /// - Throws: `CompressionProblem`.
  init(
    name: String, date: String, about: [WARCRecord.Field]
  ) throws(CompressionProblem) {
    self.name = name
    self.date = date
    let text = about.map { "\($0.name): \(Self.oneLine($0.value))\r\n" }.joined()
    information = try append(
      .warcinfo, type: "application/warc-fields", fields: [.init("WARC-Filename", name)],
      block: Array(text.utf8))
  }

  /// Whether a file may stand in an exhibit as it is: compressed record by record, with every digest that is
  /// demanded of it; what others gave often is not, and is then wrapped.
  public static func isSound(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0x1F, 0x8B]), let records = try? WARCReading.records(in: bytes) else {
      return false
    }
    return records.allSatisfy { WARCCheck.faults(in: $0).isEmpty }
  }

  /// Appends a record and gives its identifier.
  @discardableResult
  mutating func append(
    _ kind: WARCRecord.Kind, type: String, fields: [WARCRecord.Field], block: [UInt8]
  ) throws(CompressionProblem) -> String {
    let id = WARCRecord.newID()
    var all: [WARCRecord.Field] = [
      .init("WARC-Type", kind.rawValue), .init("WARC-Record-ID", id), .init("WARC-Date", date),
    ]
    if let information { all.append(.init("WARC-Warcinfo-ID", information)) }
    all += fields.map { .init($0.name, Self.oneLine($0.value)) }
    all += [
      .init("WARC-Block-Digest", WARCRecord.digest(block)), .init("Content-Type", type),
      .init("Content-Length", "\(block.count)"),
    ]
    bytes += try Gzip.member(WARCRecord(fields: all, block: block).bytes)
    return id
  }

  /// What comes from outside may not begin a field of its own.
  private static func oneLine(_ value: String) -> String {
    let cleaned = value.unicodeScalars.map {
      $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0)
    }
    return String(cleaned)
  }
}
