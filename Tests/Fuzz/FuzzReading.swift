// SPDX-License-Identifier: Apache-2.0
import Reading
import Record

/// Reads what libFuzzer makes up, as a text and as a page, and stops at the first broken promise.
///
/// The first byte chooses the language, the first line is the title. Built by `Scripts/fuzz`, outside
/// of the package: its two sanitizers would make every other build compile anew.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let line = bytes.firstIndex(of: 0x0A) ?? 0
  let title = String(decoding: bytes[..<line], as: UTF8.self)
  let text = String(decoding: bytes[line...], as: UTF8.self)
  let languages = ["en", "ar", nil]
  let context = ReadingContext(
    published: Day(year: 2024, month: 3, day: 9), language: languages[Int(first) % 3])
  check(title, text, context)
  if let page = try? article(fromHTML: bytes) { check(page.title, page.text, context) }
  return 0
}

private func check(_ title: String, _ text: String, _ context: ReadingContext) {
  let findings = Reader().read(title: title, text: text, context: context)
  let faults = FindingFaults(findings, title: title, text: text).all
  precondition(faults.isEmpty, faults.joined(separator: "\n"))
}
