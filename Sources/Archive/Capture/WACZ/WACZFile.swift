// SPDX-License-Identifier: Apache-2.0

import Record

/// Captures in one file that outsiders open and check with their own programs (WACZ 1.1.1).
public struct WACZFile: Sendable {
  /// A file within it.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// A page that a reader begins with.
  public struct Page: Hashable, Sendable {
    public var address: String
    public var title: String
    /// When it was captured, UTC.
    public var at: String

    public init(address: String, title: String, at: String) {
      self.address = address
      self.title = title
      self.at = at
    }
  }

  public let bytes: [UInt8]

  /// Writes captures and what vouches for them.
  ///
  /// - Parameters:
  ///   - captures: WARC files, compressed record by record, each under a name of its own.
  ///   - pages: what stands in them, the first one first.
  ///   - custody: proofs and words, written into `custody/`; names with a dot and without a folder.
  ///   - title: of the whole.
  ///   - created: UTC.
  ///   - software: the program's name and version.
  /// - Throws: `WARCProblem` where a capture cannot be read, `CompressionProblem`, `ArchiveProblem` for a
  ///   name that may not stand there.
  public init(
    captures: [Member], pages: [Page], custody: [Member], title: String, created: String,
    software: String
  ) throws {
    for member in captures + custody {
      guard ZIPReading.isPlain(member.name), !member.name.contains("/"), member.name.contains(".")
      else {
        throw ArchiveProblem("\"\(member.name)\" is no name for a file in it")
      }
    }
    let lines = try captures.flatMap { try CaptureIndex.lines(of: $0.bytes, named: $0.name) }
    var members = captures.map { Member(name: "archive/\($0.name)", bytes: $0.bytes) }
    members.append(Member(name: "indexes/index.cdx", bytes: CaptureIndex.file(lines)))
    members.append(Member(name: "pages/pages.jsonl", bytes: Self.pages(pages)))
    members += custody.map { Member(name: "custody/\($0.name)", bytes: $0.bytes) }
    let package = Self.package(members, pages.first, title: title, created: created, software)
    members.append(Member(name: "datapackage.json", bytes: package))
    members.append(Member(name: "datapackage-digest.json", bytes: Self.digest(of: package)))
    var archive = ZIPWriting(date: created)
    for member in members { try archive.append(member.name, member.bytes) }
    bytes = archive.finished()
  }

  private static func pages(_ pages: [Page]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "json-pages-1.0")
      json.field("id", "pages")
      json.field("title", "All Pages")
    }
    json.newline()
    for (number, page) in pages.enumerated() {
      json.object { json in
        json.field("id", "page-\(number + 1)")
        json.field("url", page.address)
        json.field("ts", page.at)
        json.field("title", page.title)
      }
      json.newline()
    }
    return json.bytes
  }

  private static func package(
    _ members: [Member], _ main: Page?, title: String, created: String, _ software: String
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("profile", "data-package")
      json.field("wacz_version", "1.1.1")
      json.field("title", title)
      json.field("created", created)
      json.field("software", software)
      if let main {
        json.field("mainPageUrl", main.address)
        json.field("mainPageDate", main.at)
      }
      json.key("resources")
      json.array(members) { json, member in
        json.object { json in
          // Data packages allow small letters only.
          json.field("name", (member.name.split(separator: "/").last ?? "").lowercased())
          json.field("path", member.name)
          json.field("hash", WARCRecord.digest(member.bytes))
          json.field("bytes", member.bytes.count)
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func digest(of package: [UInt8]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("path", "datapackage.json")
      json.field("hash", WARCRecord.digest(package))
    }
    json.newline()
    return json.bytes
  }
}
