// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Reading

@Suite struct CompiledDataTests {
  /// What people read or the gazetteer is built from, and the program does not need.
  private static let leftOut = [
    "README.md", "additions.tsv", "countries.tsv", "regions.tsv",
  ]

  private func repository() -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }

  private func files() throws -> [String] {
    let root = repository()
    return try ["Languages", "Policies"].flatMap { folder -> [String] in
      let below = root.appending(path: folder).resolvingSymlinksInPath().path()
      guard FileManager.default.fileExists(atPath: below) else { return [] }
      return try FileManager.default.subpathsOfDirectory(atPath: below)
        .map { "\(folder)/\($0)" }
        .filter { path in
          var isFolder: ObjCBool = false
          _ = FileManager.default.fileExists(
            atPath: root.appending(path: path).path(), isDirectory: &isFolder)
          return !isFolder.boolValue
        }
    }
    .filter { path in !Self.leftOut.contains { path.hasSuffix("/" + $0) } }
    .sorted()
  }

  @Test func `every file of words and rules is compiled in`() throws {
    #expect(CompiledData.paths == (try files()))
  }

  @Test func `a compiled-in file has the bytes of the file`() throws {
    let path = "Languages/en/place-words.txt"
    let compiled = try #require(CompiledData.bytes(of: path))
    #expect(Data(compiled) == (try Data(contentsOf: repository().appending(path: path))))
  }

  @Test func `a path that is not compiled in has no bytes`() {
    #expect(CompiledData.bytes(of: "Languages/xx/none.txt") == nil)
  }
}
