// SPDX-License-Identifier: Apache-2.0

/// What of a text's word shingles is kept to tell its copies.
///
/// The least hashes, all of them for most texts: two short texts are compared exactly, and of long
/// ones the least hashes of both are a sample of both (Broder, "On the resemblance and containment of
/// documents", 1997, there "bottom sketch"). And the least hash of every window of shingles
/// (Schleimer, Wilkerson and Aiken, "Winnowing", 2003), by which an excerpt is found in a long text.
struct ShingleSketch {
  /// Texts of so many words and fewer are compared exactly.
  static let most = 1_024
  /// Shingles in a window: a run of 16 + 4 words in common is always seen.
  static let window = 16
  /// Of a long text the least are kept, so that memory stays bounded.
  static let mostPassages = 32
  private static let buffer = 4 * most

  private var hashes: [UInt32] = []
  /// What is greater is none of the least.
  private var limit = UInt32.max
  private var isCut = false
  private var ring = [UInt32](repeating: 0, count: window)
  private var added = 0
  /// Where the least of the window stands, counted from the first shingle.
  private var least = -1
  private var winnowed: [UInt32] = []

  mutating func add(_ hash: UInt32) {
    winnow(hash)
    guard hash <= limit else { return }
    hashes.append(hash)
    if hashes.count >= ShingleSketch.buffer { cut() }
  }

  private mutating func winnow(_ hash: UInt32) {
    let place = added
    ring[place % ShingleSketch.window] = hash
    added += 1
    if least < 0 {
      least = place
    } else if least <= place - ShingleSketch.window {
      least = leastPlace(endingAt: place)
    } else if hash <= ring[least % ShingleSketch.window] {
      least = place
    } else if added != ShingleSketch.window {
      return
    }
    guard added >= ShingleSketch.window else { return }
    winnowed.append(ring[least % ShingleSketch.window])
    if winnowed.count >= ShingleSketch.buffer {
      ShingleSketch.keep(ShingleSketch.mostPassages, of: &winnowed)
    }
  }

  /// The last of the least, so that a long run of one shingle is one passage.
  private func leastPlace(endingAt end: Int) -> Int {
    var best = end
    for place in (end - ShingleSketch.window + 1..<end).reversed()
    where ring[place % ShingleSketch.window] < ring[best % ShingleSketch.window] {
      best = place
    }
    return best
  }

  private mutating func cut() {
    let kept = ShingleSketch.keep(ShingleSketch.most, of: &hashes)
    guard !kept else { return }
    isCut = true
    limit = hashes.last ?? limit
  }

  /// Leaves the least, each once, in order; whether those are all.
  @discardableResult
  private static func keep(_ most: Int, of hashes: inout [UInt32]) -> Bool {
    hashes.sort()
    var count = 0
    for hash in hashes where count == 0 || hash != hashes[count - 1] {
      hashes[count] = hash
      count += 1
    }
    hashes.removeLast(hashes.count - min(count, most))
    return count <= most
  }

  /// The minima, how many shingles there are, and the passages; nothing may be added after.
  mutating func finish() -> (minima: [UInt32], shingles: Int, passages: [UInt32]) {
    cut()
    ShingleSketch.keep(ShingleSketch.mostPassages, of: &winnowed)
    return (hashes, shingles, winnowed)
  }

  /// Where not all are kept, the k least of n hashes spread over the range tell n by how far the
  /// greatest of them is: (k − 1) ranges over it (Bar-Yossef and others, 2002).
  private var shingles: Int {
    guard isCut, let last = hashes.last, last > 0 else { return hashes.count }
    let estimate = Double(hashes.count - 1) / (Double(last) / Double(UInt32.max))
    return max(hashes.count + 1, Int(estimate))
  }
}
