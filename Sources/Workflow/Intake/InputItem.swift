// SPDX-License-Identifier: Apache-2.0

import Archive

/// One piece of input as it was got, before anything was read in it.
public struct InputItem: Sendable {
  /// What the bytes are.
  public enum Form: Sendable { case line, text, html, pdf }

  /// A path, or a path and line.
  public var place: String
  public var form: Form
  public var content: Result<[UInt8], InputProblem>

  public init(place: String, form: Form, content: Result<[UInt8], InputProblem>) {
    self.place = place
    self.form = form
    self.content = content
  }

  var size: Int { (try? content.get().count) ?? 0 }
}

extension InputItem.Form {
  /// What bytes without a name are: a page, a PDF, or text.
  init(of bytes: [UInt8]) {
    self = beginsAsPage(bytes) ? .html : PDFText.isPDF(bytes) ? .pdf : .text
  }
}

/// Whether bytes begin with an element, a declaration or a remark.
private func beginsAsPage(_ bytes: [UInt8]) -> Bool {
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let start = (bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]).drop { $0 <= 0x20 }
    .prefix(2)
  guard start.first == UInt8(ascii: "<"), let next = start.last else { return false }
  return next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next | 0x20)
}
