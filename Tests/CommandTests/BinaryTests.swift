// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Program.isThere))
struct BinaryTests {
  @Test func `stripped it is under 80 megabytes`() throws {
    let folder = try TemporaryFolder()
    let copy = folder.path + "/cairn"
    let outcome = try Program.shell("cp \"$cairn\" '\(copy)' && strip '\(copy)'")
    #expect(outcome.status == 0)
    let size = try FileManager.default.attributesOfItem(atPath: copy)[.size] as? Int
    #expect(try #require(size) < 80_000_000)
  }

  @Test func `alone in an empty folder it reads with all its words and places`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.shell(
      """
      cp "$cairn" '\(folder.path)/c' && cd '\(folder.path)'
      echo '{"id":"1","text":"Twelve civilians were killed in an airstrike on Idlib."}' | env -i ./c read
      """)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("\"kind\":\"heavy_weapons\""))
    #expect(outcome.text.contains("\"country\":\"SY\""))
  }

  @Test func `it needs the listed libraries and no other`() throws {
    let needed = try Program.shell(
      "readelf -d \"$cairn\" | sed -n 's/.*NEEDED.*\\[\\(.*\\)\\]/\\1/p'")
    let listed = ["libsqlite3", "libxml2", "libz"]
    let system = ["libc", "libm", "libstdc++", "libgcc_s", "ld-linux"]
    for library in needed.text.split(separator: "\n") {
      #expect((listed + system).contains { library.hasPrefix($0) }, "\(library)")
    }
  }
}
