// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Gives what files, folders and standard input hold, one item at a time and in a settled order.
///
/// Folders are walked by name; hidden entries are left out, links in them named and not followed. A file
/// that cannot be read is an item with its problem, and the walk goes on.
public struct Inputs {
  /// 64 MiB, as for a line.
  static let largestFile = LineReader.longest

  private var waiting: [String]
  /// Links that stood in folders: whoever packed a folder must not choose what else is read here.
  private var links: Set<String> = []
  private let plainInput: Bool
  /// A file in the place of standard input.
  private let standardInput: String?
  private var lines: (reader: LineReader, path: String, number: Int, descriptor: Int32)?

  /// - Parameters:
  ///   - paths: files, folders, and `-` for standard input.
  ///   - plainInput: whether standard input is one text rather than JSON lines.
  ///   - standardInput: a file to be read as standard input, where that of another process is meant.
  public init(paths: [String], plainInput: Bool = false, standardInput: String? = nil) {
    waiting = paths.reversed()
    self.plainInput = plainInput
    self.standardInput = standardInput
  }

  /// The next item; nil when all are given.
  public mutating func next() -> InputItem? {
    while true {
      if lines != nil {
        if let item = nextLine() { return item }
        continue
      }
      guard let path = waiting.popLast() else { return nil }
      if let item = open(path) { return item }
    }
  }

  private mutating func nextLine() -> InputItem? {
    guard var current = lines else { return nil }
    do {
      while let line = try current.reader.next() {
        current.number += 1
        if case .bytes(let bytes) = line, isBlank(bytes) { continue }
        lines = current
        return item(line, at: "\(current.path):\(current.number)")
      }
      finishLines(current.descriptor)
      return nil
    } catch {
      finishLines(current.descriptor)
      return failure("it could not be read on (\(error.text))", at: current.path)
    }
  }

  private mutating func finishLines(_ descriptor: Int32) {
    if descriptor != STDIN_FILENO { close(descriptor) }
    lines = nil
  }

  private func item(_ line: LineReader.Line, at place: String) -> InputItem {
    let problem: InputProblem
    switch line {
    case .bytes(let bytes): return InputItem(place: place, form: .line, content: .success(bytes))
    case .tooLong(let length):
      problem = InputProblem(
        "the line has \(length) bytes, more than \(LineReader.longest)", at: place,
        remedy: "Split it, or give the text as a file of its own.")
    case .endless(let length):
      problem = InputProblem(
        "a line has no end after \(length) bytes; neither it nor what follows was read", at: place,
        remedy: "Give JSON lines: one report a line, each of \(LineReader.longest) bytes at most.")
    }
    return InputItem(place: place, form: .line, content: .failure(problem))
  }

  private mutating func open(_ path: String) -> InputItem? {
    if path == "-" { return openStandardInput() }
    guard links.remove(path) == nil else {
      return InputItem(
        place: path, form: .text,
        content: .failure(
          InputProblem(
            "it is a link that stood in a folder, and is not followed", at: path,
            remedy: "Give what it leads to by itself, if that is meant.")))
    }
    var status = stat()
    guard stat(path, &status) == 0 else { return failure(lastError(), at: path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return enqueueFolder(path)
    case S_IFREG: return openFile(path, size: Int(status.st_size))
    default: return failure("it is neither a file nor a folder", at: path)
    }
  }

  private mutating func openStandardInput() -> InputItem? {
    guard plainInput else {
      let descriptor = standardInput.map { Glibc.open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
      guard descriptor >= 0 else { return failure(lastError(), at: "-") }
      lines = (LineReader(descriptor: descriptor), "-", 0, descriptor)
      return nil
    }
    var item = whole(STDIN_FILENO, at: "-", form: .text)
    // Standard input has no name to tell a page by.
    if case .success(let bytes) = item.content { item.form = InputItem.Form(of: bytes) }
    return item
  }

  private mutating func openFile(_ path: String, size: Int) -> InputItem? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return failure(lastError(), at: path) }
    let name = InputPath(path)
    if name.isLines {
      lines = (LineReader(descriptor: descriptor), path, 0, descriptor)
      return nil
    }
    defer { close(descriptor) }
    let form: InputItem.Form = name.isPage ? .html : name.isPDF ? .pdf : .text
    return whole(descriptor, at: path, form: form, size: min(size, Inputs.largestFile))
  }

  private mutating func enqueueFolder(_ path: String) -> InputItem? {
    guard let folder = opendir(path) else { return failure(lastError(), at: path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), InputPath(path + "/" + name).mayBeReport { names.append(name) }
    }
    let base = path.hasSuffix("/") ? path : path + "/"
    waiting.append(contentsOf: names.sorted(by: >).map { base + $0 })
    links.formUnion(names.map { base + $0 }.filter { InputPath($0).isLink })
    return nil
  }

  private func whole(
    _ descriptor: Int32, at place: String, form: InputItem.Form, size: Int = 1 << 16
  ) -> InputItem {
    let content = Result { () throws(InputProblem) in
      guard
        let bytes = try GivenFile.bytes(
          of: descriptor, at: place, hint: size, most: Inputs.largestFile)
      else {
        throw InputProblem(
          "it is larger than \(Inputs.largestFile) bytes", at: place,
          remedy: "Split it into reports, or give JSON lines.")
      }
      return bytes
    }
    return InputItem(place: place, form: form, content: content)
  }

  private func failure(_ what: String, at place: String) -> InputItem {
    let problem = InputProblem(
      what, at: place, remedy: "Check the name and who may read it, then give it again.")
    return InputItem(place: place, form: .text, content: .failure(problem))
  }

  private func lastError() -> String { ReadFailure(number: errno).text.lowercasedFirst }
}

private func isBlank(_ bytes: [UInt8]) -> Bool {
  bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
