// SPDX-License-Identifier: Apache-2.0

/// Why an archive is refused, in words after "it".
public struct ArchiveProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String

  init(_ description: String) { self.description = description }
}

/// A ZIP archive whose members are named by its directory, and none of which is trusted (EVIDENCE §4.3).
struct ZIPReading {
  struct Limits {
    var members = 10_000
    var member = 256 << 20
    var total = 1 << 30
    var ratio = 100
  }

  struct Member: Hashable {
    var name: String
    var isStored: Bool
    var checksum: UInt32
    var packed: Int
    var size: Int
    /// Where its own header begins.
    var offset: Int
    /// Where its bytes lie.
    var range: Range<Int>
  }

  /// In the order of the directory.
  let members: [Member]
  private let bytes: [UInt8]

  /// Reads the directory and refuses what could harm: names that lead elsewhere, links, encryption, names
  /// that stand twice, members over one another, and lengths beyond the limits.
  init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ArchiveProblem) {
    self.bytes = bytes
    let reader = Reader(bytes: bytes)
    let end = try reader.end()
    let count = reader.two(end + 10)
    guard count <= limits.members else {
      throw ArchiveProblem("it has more than \(limits.members) members")
    }
    guard reader.two(end + 4) == 0, reader.two(end + 8) == count else {
      throw ArchiveProblem("it is one part of several")
    }
    var offset = reader.four(end + 16)
    guard offset + reader.four(end + 12) == end else {
      throw ArchiveProblem("its directory does not end where its end begins")
    }
    var members: [Member] = []
    for _ in 0..<count {
      let (member, next) = try reader.member(at: offset, before: end)
      members.append(member)
      offset = next
    }
    guard offset == end else { throw ArchiveProblem("its directory has more than it says") }
    try Self.check(members, limits)
    self.members = members
  }

  private static func check(_ members: [Member], _ limits: Limits) throws(ArchiveProblem) {
    guard Set(members.map { $0.name.lowercased() }).count == members.count else {
      throw ArchiveProblem("a name stands twice in it")
    }
    for member in members {
      guard isPlain(member.name) else {
        throw ArchiveProblem("the name \"\(member.name)\" leads elsewhere")
      }
      guard member.size <= limits.member, member.size <= max(member.packed * limits.ratio, 1 << 16)
      else {
        throw ArchiveProblem("\(member.name) unpacks to \(member.size) bytes, more than are taken")
      }
    }
    guard members.reduce(0, { $0 + $1.size }) <= limits.total else {
      throw ArchiveProblem("it unpacks to more than \(limits.total) bytes")
    }
    let ranges = members.map { $0.offset..<$0.range.upperBound }.sorted {
      $0.lowerBound < $1.lowerBound
    }
    guard zip(ranges, ranges.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }) else {
      throw ArchiveProblem("members lie over one another")
    }
  }

  /// Whether a name stays within the archive's own folder.
  static func isPlain(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && name.utf8.count < 1024 && !name.contains("\\") && !name.contains(":")
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      && parts.enumerated().allSatisfy { number, part in
        part != "." && part != ".." && (!part.isEmpty || number > 0 && number == parts.count - 1)
      }
  }

  /// A member's bytes, compared with what the directory says of them.
  func content(of member: Member) throws(ArchiveProblem) -> [UInt8] {
    let stored = bytes[member.range]
    let content: [UInt8]
    if member.isStored {
      content = Array(stored)
    } else {
      do { content = try Inflation.one(in: stored, .raw, most: member.size).bytes } catch {
        throw ArchiveProblem("\(member.name): \(error)")
      }
    }
    guard content.count == member.size, Gzip.checksum(content) == member.checksum else {
      throw ArchiveProblem("\(member.name) is not what the directory says of it")
    }
    return content
  }

  func content(of name: String) throws(ArchiveProblem) -> [UInt8]? {
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    return try content(of: member)
  }
}

/// Reads the numbers of a ZIP archive; what lies beyond its end is 0.
private struct Reader {
  let bytes: [UInt8]

  func two(_ offset: Int) -> Int {
    offset >= 0 && offset + 2 <= bytes.count ? Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 : 0
  }

  func four(_ offset: Int) -> Int { two(offset) | two(offset + 2) << 16 }

  /// Where the end of the directory is described: the last 22 bytes, but for a remark.
  func end() throws(ArchiveProblem) -> Int {
    var offset = bytes.count - 22
    let least = max(0, offset - 0xFFFF)
    while offset >= least, offset >= 0 {
      if four(offset) == 0x0605_4B50, offset + 22 + two(offset + 20) == bytes.count {
        return offset
      }
      offset -= 1
    }
    throw ArchiveProblem("it is no ZIP archive, or is cut off")
  }

  func member(at offset: Int, before end: Int) throws(ArchiveProblem) -> (ZIPReading.Member, Int) {
    guard offset + 46 <= end, four(offset) == 0x0201_4B50 else {
      throw ArchiveProblem("its directory is broken")
    }
    let nameEnd = offset + 46 + two(offset + 28)
    let next = nameEnd + two(offset + 30) + two(offset + 32)
    guard next <= end, let name = String(validating: bytes[offset + 46..<nameEnd], as: UTF8.self)
    else {
      throw ArchiveProblem("a name in its directory cannot be read")
    }
    let method = two(offset + 10)
    guard method == 0 || method == 8, two(offset + 8) & 1 == 0 else {
      throw ArchiveProblem("\(name) is packed or locked in a way that is not read")
    }
    // The upper half holds the kind of file on systems like this one.
    let kind = four(offset + 38) >> 16 & 0o170000
    guard [0, 0o100000, 0o040000].contains(kind) else {
      throw ArchiveProblem("\(name) is no plain file")
    }
    return (try placed(name, offset, isStored: method == 0, before: end), next)
  }

  private func placed(
    _ name: String, _ offset: Int, isStored: Bool, before end: Int
  ) throws(ArchiveProblem) -> ZIPReading.Member {
    let header = four(offset + 42)
    let packed = four(offset + 20)
    let start = header + 30 + two(header + 26) + two(header + 28)
    guard four(header) == 0x0403_4B50, start + packed <= end,
      Array(bytes[header + 30..<header + 30 + two(header + 26)]) == Array(name.utf8)
    else { throw ArchiveProblem("\(name) does not lie where the directory says") }
    guard !isStored || packed == four(offset + 24) else {
      throw ArchiveProblem("\(name) says two lengths")
    }
    return ZIPReading.Member(
      name: name, isStored: isStored, checksum: UInt32(four(offset + 16)), packed: packed,
      size: four(offset + 24), offset: header, range: start..<start + packed)
  }
}
