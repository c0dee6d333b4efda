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
  let outlines = try JSONValue(asset.bytes)
  #expect(outlines["source"]?.text?.contains("Natural Earth") == true)
  #expect(try #require(outlines["features"]).elements.count > 200)
  func points(_ value: JSONValue) -> [JSONValue] {
    guard case .array(let elements) = value else { return [] }
    if case .array = elements.first { return elements.flatMap(points) }
    return [value]
  }
  for feature in try #require(outlines["features"]).elements {
    for point in points(try #require(feature["geometry"]?["coordinates"])) {
      #expect(degrees(point[0]).map { abs($0) <= 180 } == true)
      #expect(degrees(point[1]).map { abs($0) <= 90 } == true)
    }
  }
}

private func degrees(_ value: JSONValue?) -> Double? {
  switch value {
  case .integer(let number): Double(number)
  case .number(let number): number
  default: nil
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
