// SPDX-License-Identifier: Apache-2.0

import Assessing
import Foundation
import Reading
import Record

/// How fast copies are found among 100,000 short reports on one core, and whether all are found, beside
/// what others do with the same texts.
enum CopySpeed {
  private static let count = 100_000
  private static let asked = [0.5, 0.8]

  static func run() throws {
    let texts = CopyText(seed: 7, count: count).texts
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    print("Copied text: \(count) made-up reports of \(bytes / count) bytes, one core")
    let scan = cpu { texts.reduce(0) { $0 + $1.utf8.count { $0 == 0x20 } } }
    line("  bare: count the blanks", Double(count) / scan.seconds, "reports/s")
    let exact = ExactCopies(texts)
    for threshold in asked {
      let (found, seconds) = cpu { pairs(texts, least: threshold) }
      report("cairn", threshold, seconds, found, exact)
    }
    try peers(texts, exact)
  }

  /// From texts to pairs, each against those before it.
  private static func pairs(_ texts: [String], least: Double) -> Set<ExactCopies.Pair> {
    var index = CopyIndex()
    var signatures: [Signature] = []
    var found: Set<ExactCopies.Pair> = []
    for (number, text) in texts.enumerated() {
      let signature = Reader.signature(title: "", text: text)
      let evidence = Evidence(
        report: Report(id: ReportID(seed: 0)), claims: [], signature: signature)
      let keys = CopyKeys(evidence)
      for candidate in index.candidates(for: keys)
      where Likeness(signatures[candidate.number], signature).jaccard >= least {
        found.insert(.init(first: candidate.number, second: number))
      }
      index.add(keys, number: number)
      signatures.append(signature)
    }
    return found
  }

  private static func report(
    _ name: String, _ threshold: Double, _ seconds: Double, _ found: Set<ExactCopies.Pair>,
    _ exact: ExactCopies
  ) {
    let wanted = exact.pairs(from: threshold)
    let right = Double(found.intersection(wanted).count)
    line(
      "  \(name), Jaccard \(threshold)", Double(count) / seconds, "reports/s",
      String(
        format: "recall %.4f, precision %.4f of %d pairs", right / Double(max(1, wanted.count)),
        right / Double(max(1, found.count)), wanted.count))
  }

  // MARK: Peers

  /// Runs gaoya and rensa, where Python has them, over the same texts.
  private static func peers(_ texts: [String], _ exact: ExactCopies) throws {
    let folder = try Scratch()
    let file = try folder.write("texts", texts.joined(separator: "\n"))
    let script = "Scripts/copy-peers"
    guard FileManager.default.isExecutableFile(atPath: script) else {
      return print("  peers: \(script) is not here; run this from the repository.")
    }
    for name in ["gaoya", "rensa"] {
      for threshold in asked {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: script)
        process.arguments = [name, "\(threshold)", file, file + ".pairs"]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
          print("  \(name): not measured; `pip install \(name)` brings it.")
          break
        }
        let (seconds, found) = try answer(file + ".pairs")
        report(name, threshold, seconds, found, exact)
      }
    }
  }

  /// The seconds in the first line, then two numbers a line.
  private static func answer(
    _ path: String
  ) throws -> (seconds: Double, pairs: Set<ExactCopies.Pair>) {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let pairs = lines.dropFirst().compactMap { line -> ExactCopies.Pair? in
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      return numbers.count == 2 ? .init(first: numbers[0], second: numbers[1]) : nil
    }
    return (lines.first.flatMap { Double($0) } ?? .nan, Set(pairs))
  }
}

/// What some work gives and the processor's time it took, which others on the machine do not change.
func cpu<Value>(_ work: () -> Value) -> (value: Value, seconds: Double) {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  let value = work()
  return (value, now() - start)
}
