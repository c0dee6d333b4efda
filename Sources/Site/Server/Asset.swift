// SPDX-License-Identifier: Apache-2.0

import SiteAssets

/// A compiled-in file of the site.
struct Asset: Sendable {
  let name: String
  let bytes: [UInt8]
  let mediaType: String
  /// Changes with the bytes, so that a browser keeps a file for as long as it is the same.
  let entityTag: String

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    mediaType = Asset.mediaType(of: name)
    entityTag = Asset.tag(of: bytes)
  }

  static func named(_ name: String) -> Asset? { all[name] }

  /// Every compiled-in file, by name.
  static let all: [String: Asset] = {
    var all: [String: Asset] = [:]
    let files = UnsafeBufferPointer(
      start: cairn_site_assets_first(), count: cairn_site_assets_count)
    for file in files {
      let name = String(cString: file.name)
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      all[name] = Asset(name: name, bytes: bytes)
    }
    return all
  }()

  private static func mediaType(of name: String) -> String {
    switch name.split(separator: ".").last {
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "geojson": "application/geo+json"
    case "json": "application/json"
    case "tsv": "text/tab-separated-values; charset=utf-8"
    default: "application/octet-stream"
    }
  }

  /// FNV-1a in 64 bits: it tells versions of our own files apart and guards nothing.
  private static func tag(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return "\"" + String(hash, radix: 16) + "\""
  }
}
