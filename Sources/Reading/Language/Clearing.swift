// SPDX-License-Identifier: Apache-2.0

extension Array {
  /// Empties a list whose memory is used again; of one that is empty, as most are, nothing is asked.
  @inline(__always)
  mutating func clear() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }
}
