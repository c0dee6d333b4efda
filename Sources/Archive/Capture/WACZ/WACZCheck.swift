// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Checks a WACZ file strictly: what others' programs let pass too (EVIDENCE §0.4).
public enum WACZCheck {
  /// Everything that is wrong with a file; empty where nothing is.
  public static func faults(in bytes: [UInt8]) -> [String] {
    do {
      let archive = try ZIPReading(bytes)
      var faults: [String] = []
      let contents = try Dictionary(
        uniqueKeysWithValues: archive.members.map { ($0.name, try archive.content(of: $0)) })
      faults += archive.members.filter { !$0.isStored && $0.name.hasPrefix("archive/") }
        .map { "\($0.name) is compressed again" }
      faults += try package(contents)
      faults += warcs(contents)
      faults += pages(contents["pages/pages.jsonl"])
      return faults
    } catch {
      return ["\(error)"]
    }
  }

  private struct Package: Decodable {
    var profile: String
    var wacz_version: String
    var resources: [Resource]

    struct Resource: Decodable {
      var name: String
      var path: String
      var hash: String
      var bytes: Int
    }
  }

  private struct Digest: Decodable {
    var path: String
    var hash: String
  }

  private static let unlisted: Set = ["datapackage.json", "datapackage-digest.json"]

  private static func package(_ contents: [String: [UInt8]]) throws -> [String] {
    guard let bytes = contents["datapackage.json"] else { return ["it has no datapackage.json"] }
    let package = try JSONDecoder().decode(Package.self, from: Data(bytes))
    var faults: [String] = []
    if package.profile != "data-package" { faults.append("its profile is \(package.profile)") }
    if !package.wacz_version.hasPrefix("1.") {
      faults.append("its version is \(package.wacz_version)")
    }
    faults += digest(contents["datapackage-digest.json"], of: bytes)
    let listed = package.resources.map(\.path)
    if Set(listed).count != listed.count { faults.append("a resource is listed twice") }
    for name in contents.keys.sorted() where !unlisted.contains(name) && !listed.contains(name) {
      faults.append("\(name) is not listed")
    }
    for resource in package.resources {
      guard let content = contents[resource.path] else {
        faults.append("\(resource.path) is missing")
        continue
      }
      if content.count != resource.bytes || WARCRecord.digest(content) != resource.hash {
        faults.append("\(resource.path) is not what it was listed as")
      }
    }
    return faults
  }

  private static func digest(_ bytes: [UInt8]?, of package: [UInt8]) -> [String] {
    guard let bytes, let digest = try? JSONDecoder().decode(Digest.self, from: Data(bytes)) else {
      return ["it has no datapackage-digest.json that can be read"]
    }
    return digest.path == "datapackage.json" && digest.hash == WARCRecord.digest(package)
      ? [] : ["datapackage.json is not what its digest says"]
  }

  /// Every record whole, with the digests that are demanded of it, and the index saying where it lies.
  private static func warcs(_ contents: [String: [UInt8]]) -> [String] {
    let files = contents.filter { $0.key.hasPrefix("archive/") }.sorted { $0.key < $1.key }
    guard !files.isEmpty else { return ["it has no WARC file"] }
    var faults: [String] = []
    var lines: [[UInt8]] = []
    for (path, bytes) in files {
      let name = String(path.dropFirst("archive/".count))
      do throws(WARCProblem) {
        lines += try CaptureIndex.lines(of: bytes, named: name)
        for record in try WARCReading.records(in: bytes) {
          faults += WARCCheck.faults(in: record).map { "\(path): \($0)" }
        }
      } catch {
        faults.append("\(path): \(error)")
      }
    }
    guard let index = contents["indexes/index.cdx"] else { return faults + ["it has no index"] }
    return index == CaptureIndex.file(lines)
      ? faults : faults + ["its index is not that of its records"]
  }

  private static func pages(_ bytes: [UInt8]?) -> [String] {
    guard let bytes else { return ["it has no pages/pages.jsonl"] }
    let lines = bytes.split(separator: 0x0A).map {
      (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any]
    }
    guard lines.first??["format"] as? String == "json-pages-1.0" else {
      return ["its pages do not say their format"]
    }
    let isWhole = lines.dropFirst().allSatisfy { $0?["url"] is String && $0?["ts"] is String }
    return isWhole && lines.count > 1 ? [] : ["its pages lack an address or a time"]
  }
}

/// Checks one record: that it has its digests, and that they are its own.
enum WARCCheck {
  static func faults(in record: WARCRecord) -> [String] {
    let name = "\(record["WARC-Type"] ?? "record") \(record.id)"
    guard record.kind != nil, record.id.hasPrefix("<urn:uuid:"), record["WARC-Date"] != nil else {
      return ["\(name) lacks what every record has"]
    }
    var faults: [String] = []
    if record["WARC-Block-Digest"] != WARCRecord.digest(record.block) {
      faults.append("\(name) is not what its digest says")
    }
    if record.kind == .response {
      let mark = Array("\r\n\r\n".utf8)
      let body =
        record.block.firstRange(of: mark).map { Array(record.block[$0.upperBound...]) } ?? []
      if record["WARC-Payload-Digest"] != WARCRecord.digest(body) {
        faults.append("the body of \(name) is not what its digest says")
      }
    }
    return faults
  }
}
