// SPDX-License-Identifier: Apache-2.0

import Glibc

extension [String] {
  /// Lends the words as a program in C is given its arguments: null behind the last.
  func withArguments<Value>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
  ) -> Value {
    let copies = map { strdup($0) }
    defer { copies.forEach { free($0) } }
    let pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
