// SPDX-License-Identifier: Apache-2.0

/// Why a WARC file could not be read on, in words after "it".
public struct WARCProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String
  /// Of the file, as it lies on the disk.
  public var offset: Int
}

/// Reads WARC files of version 1.0 and 1.1, compressed record by record or not at all.
///
/// No length that a file states is believed before its bytes are there: a record is refused that is larger
/// than is taken, or that unpacks to more, before it is held.
public struct WARCReading {
  public struct Limits: Sendable {
    public var record = 64 << 20
    public var fields = 64 << 10
    public var records = 1_000_000

    public init() {}
  }

  private let bytes: ArraySlice<UInt8>
  private let limits: Limits
  private var offset: Int
  private var count = 0

  public init(_ bytes: [UInt8], limits: Limits = Limits()) {
    self.bytes = bytes[...]
    self.limits = limits
    offset = 0
  }

  /// Everything in a file that fits the limits.
  static func records(in bytes: [UInt8]) throws(WARCProblem) -> [WARCRecord] {
    var reading = WARCReading(bytes)
    var records: [WARCRecord] = []
    while let placed = try reading.next() { records.append(placed.record) }
    return records
  }

  /// A record with the place where it lies in the file, compressed as it is.
  public struct Placed: Hashable, Sendable {
    public var record: WARCRecord
    public var range: Range<Int>
  }

  /// The next record; nil at the end of the file.
  ///
  /// - Throws: `WARCProblem` where the file is damaged, cut off or too large; nothing more is read then.
  public mutating func next() throws(WARCProblem) -> Placed? {
    while offset < bytes.count, bytes[offset] == 0x0D || bytes[offset] == 0x0A { offset += 1 }
    guard offset < bytes.count else { return nil }
    count += 1
    guard count <= limits.records else {
      throw problem("it has more than \(limits.records) records")
    }
    let start = offset
    let record = bytes[start] == 0x1F ? try nextCompressed() : try nextPlain()
    return Placed(record: record, range: start..<offset)
  }

  private mutating func nextCompressed() throws(WARCProblem) -> WARCRecord {
    let unpacked: (bytes: [UInt8], read: Int)
    do {
      unpacked = try Inflation.one(
        in: bytes[offset...], .gzipOrZlib, most: limits.record + limits.fields)
    } catch { throw problem("\(error)") }
    let parsed = try record(in: unpacked.bytes[...])
    let rest = unpacked.bytes[parsed.end...]
    guard rest.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) else {
      throw problem("more than one record is compressed in one piece")
    }
    offset += unpacked.read
    return parsed.record
  }

  private mutating func nextPlain() throws(WARCProblem) -> WARCRecord {
    let parsed = try record(in: bytes[offset...])
    offset = parsed.end
    return parsed.record
  }

  private func record(
    in bytes: ArraySlice<UInt8>
  ) throws(WARCProblem) -> (record: WARCRecord, end: Int) {
    let head = bytes.prefix(limits.fields)
    guard head.starts(with: "WARC/1.".utf8) else {
      throw problem("no record of WARC 1 begins there")
    }
    guard let end = head.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) else {
      throw problem("a record's fields do not end")
    }
    let record = WARCRecord(fields: try fields(head[..<end.lowerBound]), block: [])
    guard let length = record["Content-Length"].flatMap({ Int($0) }), length >= 0 else {
      throw problem("a record says no length")
    }
    guard length <= limits.record else {
      throw problem("a record says that it has \(length) bytes, more than are taken")
    }
    guard bytes.endIndex - end.upperBound >= length else { throw problem("a record is cut off") }
    let stop = end.upperBound + length
    return (WARCRecord(fields: record.fields, block: Array(bytes[end.upperBound..<stop])), stop)
  }

  private func fields(_ head: ArraySlice<UInt8>) throws(WARCProblem) -> [WARCRecord.Field] {
    var fields: [WARCRecord.Field] = []
    for line in head.split(separator: 0x0A).dropFirst() {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if let first = text.utf8.first, first == 0x20 || first == 0x09, !fields.isEmpty {
        fields[fields.count - 1].value += text
        continue
      }
      guard let colon = text.firstIndex(of: ":") else { throw problem("a field has no colon") }
      let value = text[text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      fields.append(.init(String(text[..<colon]), String(value)))
    }
    return fields
  }

  private func problem(_ what: String) -> WARCProblem {
    WARCProblem(description: "\(what), at byte \(offset)", offset: offset)
  }
}
