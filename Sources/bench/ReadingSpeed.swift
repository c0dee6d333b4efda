// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reading
import Record

/// How fast texts are read, all stages, on one core, beside a bare scan of the same bytes.
enum ReadingSpeed {
  private static let total = 24 << 20

  static func run() {
    run("English", .english, "en")
    run("Arabic", .arabic, "ar")
  }

  private static func run(_ name: String, _ vocabulary: BenchVocabulary, _ language: String) {
    print("Reading, one core's own time, plain \(name) news of which half tells of casualties")
    for size in [3_000, 10_000, 1_000_000, 10_000_000] {
      let texts = made(of: size, vocabulary)
      let bytes = texts.reduce(0) { $0 + $1.utf8.count }
      let scan = best { scanned(texts) }
      let read = best { reading(texts, language) }
      line(
        "  texts of \(size) bytes", Double(bytes) / read / 1e6, "MB/s",
        String(
          format: "%.1f ns a byte; a bare scan %.2f", read / Double(bytes) * 1e9,
          scan / Double(bytes) * 1e9))
    }
  }

  private static func made(of size: Int, _ vocabulary: BenchVocabulary) -> [String] {
    var source = BenchText(seed: UInt64(size), in: vocabulary)
    return (0..<max(1, total / size)).map { _ in source.text(of: size) }
  }

  /// The least of some runs in seconds of this thread, so that other work on the machine counts little.
  private static func best(of runs: Int = 3, _ work: () -> Int) -> Double {
    (0..<runs).map { _ in
      let start = ownTime()
      // What is counted goes into the program's state, so that no work can be left out.
      counted &+= work()
      return ownTime() - start
    }.min() ?? .nan
  }

  private static func ownTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  nonisolated(unsafe) private static var counted = 0

  private static func scanned(_ texts: [String]) -> Int {
    texts.reduce(0) { sum, text in
      var text = text
      return text.withUTF8 { bytes in
        var lines = sum
        for byte in bytes where byte == UInt8(ascii: ".") { lines &+= 1 }
        return lines
      }
    }
  }

  private static func reading(_ texts: [String], _ language: String) -> Int {
    let reader = Reader()
    let context = ReadingContext(
      published: Day(year: 2020, month: 5, day: 4), language: language, country: nil, outlet: "")
    return texts.reduce(0) {
      $0 + reader.read(title: "", text: $1, context: context).claims.count
    }
  }
}
