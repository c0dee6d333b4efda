// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Whether a small file system may be mounted here.
private let mayMount: Bool = {
  let may =
    getuid() == 0
    && (try? Program.shell("d=$(mktemp -d) && mount -t tmpfs -o size=1m none $d && umount $d"))?
      .status == 0
  if !may { print("Left out: a full disk needs the right to mount a small file system.") }
  return may
}()

@Suite(.enabled(if: Program.isThere && mayMount), .serialized)
struct FullDiskTests {
  @Test(arguments: [4, 5, 6, 8])
  func `a disk that fills up is said and what was acknowledged stays`(megabytes: Int) throws {
    let folder = try TemporaryFolder()
    let lines = (0..<2000).map { number in
      #"{"id":"\#(number)","invented":true,"text":"\#(number % 30 + 2) people were killed in Hays. "#
        + String(repeating: "The road was closed for hours. ", count: 60) + "\"}"
    }
    let path = try folder.write("in.jsonl", lines.joined(separator: "\n"))
    let outcome = try Program.shell(
      """
      mkdir '\(folder.path)/disk' && mount -t tmpfs -o size=\(megabytes)m none '\(folder.path)/disk'
      export CAIRN_RECORD='\(folder.path)/disk/record'
      "$cairn" init >/dev/null && "$cairn" user add nour >/dev/null
      "$cairn" add --user nour '\(path)'; echo "status $?"
      mount -o remount,size=64m '\(folder.path)/disk'
      "$cairn" verify; echo "verify $?"
      "$cairn" add --user nour --json '\(path)'; echo "again $?"
      "$cairn" verify; echo "verify $?"
      umount '\(folder.path)/disk'
      """)
    #expect(!outcome.text.contains("status 0"), "it was never full: \(outcome.text)")
    #expect(outcome.errors.lowercased().contains("full") || outcome.errors.contains("No space"))
    #expect(outcome.text.contains("verify 0"))
    #expect(!outcome.text.contains("verify 1"))
    #expect(outcome.text.contains("again 0"))
  }
}
