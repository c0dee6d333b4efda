// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The map's library, read once from where the system keeps it.
///
/// Only the files named here can be asked for: an address never becomes a path.
struct Leaflet: Sendable {
  /// Where Debian's and Ubuntu's libjs-leaflet puts it.
  static let folder = "/usr/share/javascript/leaflet"
  private static let names = ["leaflet.js", "leaflet.css"]

  private let files: [String: Asset]

  init(folder: String = Leaflet.folder) {
    var files: [String: Asset] = [:]
    for name in Leaflet.names {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
      files[name] = Asset(name: name, bytes: Array(data))
    }
    self.files = files.count == Leaflet.names.count ? files : [:]
  }

  var isThere: Bool { !files.isEmpty }

  func file(_ name: String) -> Asset? { files[name] }
}
