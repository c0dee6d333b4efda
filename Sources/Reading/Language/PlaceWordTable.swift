// SPDX-License-Identifier: Apache-2.0

/// Bytes by the keys of words: a table of fixed places, since keys are hashes already.
struct PlaceWordTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var values = [UInt8](repeating: 0, count: 64)
  private(set) var count = 0

  /// The value of a key; 0 is no key.
  subscript(_ key: UInt64) -> UInt8? {
    get {
      let place = place(key)
      return key != 0 && keys[place] == key ? values[place] : nil
    }
    set {
      guard let newValue, key != 0 else { return }
      if count * 4 >= keys.count { grow() }
      let place = place(key)
      if keys[place] != key { count += 1 }
      (keys[place], values[place]) = (key, newValue)
    }
  }

  /// Where a key stands or may be put.
  private func place(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 4)
    values = [UInt8](repeating: 0, count: keys.count)
    for (key, value) in old {
      let place = place(key)
      (keys[place], values[place]) = (key, value)
    }
  }
}
