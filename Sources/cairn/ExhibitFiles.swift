// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Workflow

/// The files of an exhibit that somebody was handed: one file, or a folder of them.
struct ExhibitFiles {
  /// Names relative to where the exhibit lies, with the bytes of each.
  var files: [(name: String, bytes: [UInt8])] = []

  /// - Throws: `Failure` where something cannot be read.
  init(_ path: String) throws {
    var isFolder = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isFolder else {
      files = [(path, try Self.read(path))]
      return
    }
    for name in try Self.names(in: path) {
      files.append((path + "/" + name, try Self.read(path + "/" + name)))
    }
  }

  /// - Throws: `InputProblem` where the file cannot be read, or is larger than an exhibit may be.
  static func read(_ path: String) throws -> [UInt8] { try GivenFile.read(path) }

  /// - Throws: `Failure` where the file cannot be written.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do { try Data(bytes).write(to: URL(fileURLWithPath: path)) } catch {
      throw Failure(
        "\(path): it cannot be written (\(error))", remedy: "Choose another place.", isOfUse: true)
    }
  }

  /// The names of the files in a folder and those below it.
  private static func names(in folder: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return names.sorted().filter { name in
      var isFolder = false
      return FileManager.default.fileExists(
        atPath: folder + "/" + name, isDirectory: &isFolder) && !isFolder
    }
  }
}
