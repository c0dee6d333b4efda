// SPDX-License-Identifier: Apache-2.0

/// An exhibit in one WACZ file, taken apart so that it can be checked.
public struct ExhibitArchive: Sendable {
  /// What is wrong with it as a WACZ file.
  public private(set) var faults: [String]
  /// The captures, and what stands in `custody`, each by the archive's name and its own.
  public private(set) var files: [Receipt.File] = []

  /// Whether a file is one, by how it begins.
  public static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// - Parameters:
  ///   - bytes: of the archive.
  ///   - name: what it is called here.
  public init(_ bytes: [UInt8], name: String) {
    faults = WACZCheck.faults(in: bytes)
    guard let archive = try? ZIPReading(bytes) else { return }
    for member in archive.members
    where member.name.hasPrefix("archive/") || member.name.hasPrefix("custody/") {
      guard let content = try? archive.content(of: member) else { continue }
      files.append(Receipt.File(name: "\(name)/\(member.name)", bytes: content))
    }
  }
}
