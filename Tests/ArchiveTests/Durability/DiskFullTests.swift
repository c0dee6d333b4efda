// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Record
import Testing

@testable import Archive

/// A small disk of its own, gone when the test is; nil where this user may not have one.
private final class SmallDisk {
  let path: String
  private let scratch: Scratch

  init?(kilobytes: Int) throws {
    scratch = try Scratch()
    path = scratch.path + "/disk"
    mkdir(path, 0o700)
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
      print("skipped: no small disk can be mounted (\(String(cString: strerror(errno))))")
      return nil
    }
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }
}

/// Eight sizes of disk for continuous integration, 64 with `CAIRN_TORTURE` set.
private let sizes =
  Torture.isLong
  ? Array(stride(from: 3400, to: 3400 + 64 * 33, by: 33))
  : [3400, 3473, 3571, 3700, 3877, 4200, 4700, 5400]

@Test(arguments: sizes)
func `a full disk is said to be, loses nothing, and is written again when there is room`(
  _ kilobytes: Int
) throws {
  guard let disk = try SmallDisk(kilobytes: kilobytes) else { return }
  let filler = disk.path + "/filler"
  try DurableFile.create(filler, [UInt8](repeating: 0, count: 300_000), mode: 0o600)
  let record = try RecordFolder.create(at: disk.path + "/record", name: "Test", now: Sample.now)
  var added: [ReportID] = []
  let error = #expect(throws: RecordFault.self) {
    while added.count < 1000 {
      let text = String(repeating: "Killed in Harim: \(added.count). ", count: 300)
      added.append(try Sample.add(to: record, text: text))
    }
  }
  #expect(error?.kind == .diskFull, "\(error.map { "\($0)" } ?? "none")")
  #expect(!added.isEmpty)
  #expect(try record.store.read { try $0.reportIDs() } == added)

  unlink(filler)
  added.append(try Sample.add(to: record, text: "There is room again."))
  try record.store.sign()
  #expect(try record.store.read { try $0.reportIDs() } == added)
  let verification = try record.verify()
  #expect(verification.isSound, "\(verification.findings)")
  try record.close()
}
