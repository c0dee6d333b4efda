// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Workflow

@Test(arguments: [
  ("<html><p>Three died.", InputItem.Form.html), ("\u{FEFF} <!doctype html>", .html),
  ("%PDF-1.7", .pdf), ("Three died.", .text), ("< 3 died", .text), ("", .text),
])
func `bytes without a name say themselves what they are`(_ text: String, _ form: InputItem.Form) {
  #expect(InputItem.Form(of: Array(text.utf8)) == form)
}
