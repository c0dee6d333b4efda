// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Site

private let folder = URL(filePath: #filePath).appending(
  path: "../../../../Sources/SiteAssets/files"
)
.standardized

@Test func `every file of the site is compiled in as it is`() throws {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  #expect(Set(names) == Set(Asset.all.keys))
  for name in names {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    #expect(Asset.named(name)?.bytes == bytes, "\(name)")
  }
}

@Test func `the outlines are small, named by their source, and within the world`() throws {
  let asset = try #require(Asset.named("outlines.geojson"))
  #expect(asset.bytes.count < 400_000)
  let text = String(decoding: asset.bytes, as: UTF8.self)
  #expect(text.contains("\"source\":\"Natural Earth"))
  let read = try JSONSerialization.jsonObject(with: Data(asset.bytes))
  let features = try #require((read as? [String: Any])?["features"] as? [[String: Any]])
  #expect(features.count > 200)
  for feature in features {
    let geometry = try #require(feature["geometry"] as? [String: Any])
    let polygons = try #require(geometry["coordinates"] as? [[[[Double]]]])
    let points = polygons.joined().joined()
    #expect(!points.isEmpty)
    #expect(points.allSatisfy { $0.count == 2 && abs($0[0]) <= 180 && abs($0[1]) <= 90 })
  }
}

@Test func `without its folder there is no map, and with it both files are served`() throws {
  #expect(!Leaflet(folder: "/nowhere").isThere)
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try Data("// map".utf8).write(to: folder.appending(path: "leaflet.js"))
  #expect(!Leaflet(folder: folder.path).isThere)
  try Data("/* map */".utf8).write(to: folder.appending(path: "leaflet.css"))
  let leaflet = Leaflet(folder: folder.path)
  #expect(leaflet.isThere)
  #expect(leaflet.file("leaflet.js")?.mediaType == "text/javascript; charset=utf-8")
  #expect(leaflet.file("../passwd") == nil)
}
