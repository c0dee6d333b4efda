// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

extension RecordKeeper {
  /// Writes everything a record holds into a new folder, whoever writes the record meanwhile.
  ///
  /// - Parameters:
  ///   - path: the record's.
  ///   - folder: where the export is to stand.
  ///   - user: who has it made; nil where it is not said.
  ///   - onProgress: so many captures of so many.
  /// - Returns: what was written, in words, and the captures that the record should have and has not.
  /// - Throws: where the record cannot be read or the export not be written.
  public static func exportAll(
    of path: String, to folder: String, by user: String? = nil, onProgress: (Int, Int) -> Void
  ) throws -> (text: String, missing: [String], unsaid: String?) {
    let record = try RecordFolder.open(at: path, mode: .reading)
    defer { try? record.close() }
    let export = try record.exportAll(to: folder, progress: onProgress)
    // Said afterwards: the record that is made of the export is the one that was exported.
    let sums = try GivenFile.read(folder + "/SHA256SUMS")
    let unsaid = try note(
      CustodyNote(.exported, by: user, CustodyNote.words(for: sums, as: "all, its SHA256SUMS")),
      in: path)
    return (
      "Exported \(counted(export.rows, "row")) and \(counted(export.objects, "capture")). "
        + "The signing key is not in it.",
      export.missing, unsaid
    )
  }

  /// Makes a record of an export of everything, and checks it.
  ///
  /// - Parameters:
  ///   - folder: the export.
  ///   - path: where the record is to stand.
  ///   - key: the signing key's file; nil to make a record that is only read until its key is put back.
  /// - Returns: what checking found.
  /// - Throws: where the export is not as it was written, or the record cannot be made.
  public static func importAll(
    from folder: String, at path: String, key: String?
  ) throws -> RecordCheck {
    try RecordFolder.importAll(from: folder, at: path, key: key)
    return try RecordCheck(of: path) { _, _ in }
  }
}
