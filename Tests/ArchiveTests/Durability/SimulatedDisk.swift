// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A disk that keeps only what it was made to confirm: what a power cut may leave of it.
///
/// Written bytes are durable once their file is synced, names once their folder is. Of everything else
/// any part may be there: each write by itself and torn between sectors, names in the order in which
/// they were given.
struct SimulatedDisk: Sendable {
  private enum Change {
    case write(at: Int, [UInt8])
    case truncate(Int)

    func apply(to bytes: inout [UInt8]) {
      switch self {
      case .write(let start, let new):
        if bytes.count < start + new.count {
          bytes += [UInt8](repeating: 0, count: start + new.count - bytes.count)
        }
        bytes.replaceSubrange(start..<start + new.count, with: new)
      case .truncate(let size):
        if size <= bytes.count {
          bytes.removeLast(bytes.count - size)
        } else {
          bytes += [UInt8](repeating: 0, count: size - bytes.count)
        }
      }
    }
  }

  private enum Naming {
    case folder(String)
    case link(String, file: Int)
    case unlink(String, file: Int)

    var path: String {
      switch self {
      case .folder(let path), .link(let path, _), .unlink(let path, _): path
      }
    }
  }

  private struct File {
    var durable: [UInt8]
    var pending: [Change] = []

    var size: Int {
      var bytes = durable
      pending.forEach { $0.apply(to: &bytes) }
      return bytes.count
    }
  }

  private static let sector = 512
  private let root: String
  private var files: [File] = []
  private var names: [String: Int] = [:]
  private var durableNames: [String: Int] = [:]
  private var durableFolders: Set<String> = []
  /// Durable or not: a sync of one is about the names in it.
  private var folders: Set<String> = []
  private var pending: [Naming] = []

  /// Takes up a folder as it lies there, all of it durable.
  init(root: String, asIn folder: String) throws {
    self.root = root
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
      if isFolder.boolValue {
        durableFolders.insert(root + "/" + name)
      } else if !name.hasSuffix("-shm") {
        let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
        names[root + "/" + name] = files.count
        files.append(File(durable: Array(bytes)))
      }
    }
    durableNames = names
    folders = durableFolders
  }

  private func isOurs(_ path: String) -> Bool {
    path.hasPrefix(root + "/") && !path.hasSuffix("-shm")
  }

  /// Does what a call did; false where it did nothing to this disk.
  mutating func perform(_ call: SystemCall) -> Bool {
    switch call.name {
    case "openat": return open(call)
    case "mkdir": return name(.folder(call.path(0) ?? ""))
    case "rename": return rename(call.path(0) ?? "", call.path(1) ?? "")
    case "unlink": return unlink(call.path(0) ?? "")
    default:
      guard let path = call.file else { return false }
      if call.name == "fsync", folders.contains(path) || path == root {
        return syncNames(in: path)
      }
      guard isOurs(path), let file = names[path] else { return false }
      return change(file, call)
    }
  }

  private mutating func open(_ call: SystemCall) -> Bool {
    guard let path = call.path(1), isOurs(path) else { return false }
    if names[path] == nil {
      guard call.text(2).contains("O_CREAT") else { return false }
      files.append(File(durable: []))
      return name(.link(path, file: files.count - 1))
    }
    if call.text(2).contains("O_TRUNC"), let file = names[path] {
      files[file].pending.append(.truncate(0))
    }
    return true
  }

  private mutating func name(_ naming: Naming) -> Bool {
    guard isOurs(naming.path) else { return false }
    switch naming {
    case .folder: break
    case .link(let path, let file): names[path] = file
    case .unlink(let path, _): names[path] = nil
    }
    pending.append(naming)
    if case .folder(let path) = naming { folders.insert(path) }
    return true
  }

  private mutating func rename(_ from: String, _ to: String) -> Bool {
    guard let file = names[from], isOurs(to) else { return false }
    _ = name(.link(to, file: file))
    return name(.unlink(from, file: file))
  }

  private mutating func unlink(_ path: String) -> Bool {
    guard let file = names[path] else { return false }
    return name(.unlink(path, file: file))
  }

  private mutating func change(_ file: Int, _ call: SystemCall) -> Bool {
    switch call.name {
    case "write":
      let bytes = Array(call.bytes(1).prefix(call.result))
      // Small files are written from their start, once each; only the end of one is ever added to.
      files[file].pending.append(.write(at: files[file].size, bytes))
    case "pwrite64":
      let bytes = Array(call.bytes(1).prefix(call.result))
      files[file].pending.append(.write(at: Int(call.text(3)) ?? 0, bytes))
    case "ftruncate": files[file].pending.append(.truncate(Int(call.text(1)) ?? 0))
    case "fsync", "fdatasync":
      for change in files[file].pending { change.apply(to: &files[file].durable) }
      files[file].pending = []
    default: return false
    }
    return true
  }

  private mutating func syncNames(in folder: String) -> Bool {
    let waiting = pending
    pending = []
    for naming in waiting {
      if (naming.path as NSString).deletingLastPathComponent == folder {
        settle(naming, &durableNames, &durableFolders)
      } else {
        pending.append(naming)
      }
    }
    return true
  }

  private func settle(
    _ naming: Naming, _ names: inout [String: Int], _ folders: inout Set<String>
  ) {
    switch naming {
    case .folder(let path): folders.insert(path)
    case .link(let path, let file): names[path] = file
    case .unlink(let path, _): names[path] = nil
    }
  }

  /// How much of what was not confirmed a power cut leaves.
  enum Rest: Sendable {
    case nothing, everything
    case some(SplitMix64)
  }

  /// Lays out in another folder what a power cut at this moment leaves.
  func leave(_ rest: Rest, in folder: String) throws {
    var (names, folders) = (durableNames, durableFolders)
    var contents = files.map(\.durable)
    switch rest {
    case .nothing: break
    case .everything:
      pending.forEach { settle($0, &names, &folders) }
      for (index, file) in files.enumerated() {
        file.pending.forEach { $0.apply(to: &contents[index]) }
      }
    case .some(var chance):
      let count = Int.random(in: 0...pending.count, using: &chance)
      pending.prefix(count).forEach { settle($0, &names, &folders) }
      for (index, file) in files.enumerated() {
        for change in file.pending { tear(change, &contents[index], &chance) }
      }
    }
    for path in folders.sorted()
    where folders.contains((path as NSString).deletingLastPathComponent)
      || (path as NSString).deletingLastPathComponent == root
    {
      try? FileManager.default.createDirectory(
        atPath: folder + path.dropFirst(root.count), withIntermediateDirectories: true)
    }
    for (path, file) in names {
      // A file in a folder whose own name was not confirmed is gone with it.
      let bytes = Data(contents[file])
      try? bytes.write(to: URL(fileURLWithPath: folder + path.dropFirst(root.count)))
    }
  }

  private func tear(_ change: Change, _ bytes: inout [UInt8], _ chance: inout SplitMix64) {
    guard case .write(let start, let new) = change else {
      if Bool.random(using: &chance) { change.apply(to: &bytes) }
      return
    }
    for place in stride(from: 0, to: new.count, by: Self.sector)
    where Bool.random(using: &chance) {
      let part = Array(new[place..<min(new.count, place + Self.sector)])
      Change.write(at: start + place, part).apply(to: &bytes)
    }
  }
}

/// A small generator with a seed, so that a state that fails can be had again.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
