// SPDX-License-Identifier: Apache-2.0

public import Record

/// A folder outside of the record that an export is written into.
public enum ExchangeFolder {
  /// Writes files into a folder, which is made where it is not there.
  ///
  /// - Parameters:
  ///   - files: each is there whole or not at all.
  ///   - folder: the folder; what contains it is made too.
  ///   - replacing: whether files of the same names may be replaced.
  /// - Throws: `RecordFault` where a file is there already, before anything is written, and where the
  ///   system refuses.
  public static func write(
    _ files: [ExchangeFile], into folder: String, replacing: Bool
  ) throws {
    let paths = files.map { "\(folder)/\($0.name)" }
    if !replacing, let there = paths.first(where: DurableFile.exists) {
      throw RecordFault(
        .refused, "a file of this name is there", at: there,
        remedy: "Name another folder, or add --replace.")
    }
    for end in folder.indices.dropFirst() where folder[end] == "/" {
      try DurableFile.makeDirectory(String(folder[..<end]), mode: 0o755)
    }
    try DurableFile.makeDirectory(folder, mode: 0o755)
    for (path, file) in zip(paths, files) {
      try DurableFile.replace(path, with: file.bytes, mode: 0o644)
    }
  }
}
