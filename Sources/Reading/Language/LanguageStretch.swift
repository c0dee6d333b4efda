// SPDX-License-Identifier: Apache-2.0

/// Sentences of one language that follow one another in a text.
struct LanguageStretch: Equatable {
  var language: String
  var bytes: Range<Int>

  /// So many words of another script within a sentence are a sentence of their own.
  ///
  /// They are the words of a page around a post; fewer are names.
  private static let leastOfOwn = 5

  /// The stretches of a text.
  ///
  /// A sentence is of the script that most of its letters are of. The language that is stated or
  /// guessed holds for all that stands in its own script: a post keeps its language whatever the
  /// page around it says. What has no letters goes with what stands before.
  static func all(
    of text: UnsafeBufferPointer<UInt8>, _ language: String
  ) -> [LanguageStretch] {
    guard !text.isEmpty else { return [] }
    let script = Writing(of: language)
    if script == .latin, isASCII(text) {
      return [LanguageStretch(language: language, bytes: 0..<text.count)]
    }
    guard Writing.isMixed(text) else {
      let own = Writing(firstOf: text).map { $0 == script ? language : $0.language }
      return [LanguageStretch(language: own ?? language, bytes: 0..<text.count)]
    }
    var stretches: [LanguageStretch] = []
    forEachRun(in: text) { writing, bytes in
      let code = writing.map { $0 == script ? language : $0.language }
      append(code ?? stretches.last?.language ?? language, bytes, to: &stretches)
    }
    return stretches
  }

  /// The language of a report: the one stated or guessed if any of it is so written, else that of
  /// most of it.
  static func main(_ stretches: [LanguageStretch], stated: String) -> String {
    if stretches.isEmpty || stretches.contains(where: { $0.language == stated }) { return stated }
    var lengths: [String: Int] = [:]
    for stretch in stretches { lengths[stretch.language, default: 0] += stretch.bytes.count }
    return lengths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? stated
  }

  /// Most texts are, and need no look at each letter; eight bytes at a time.
  private static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(text)
    var seen: UInt64 = 0
    let whole = bytes.count & ~7
    for index in stride(from: 0, to: whole, by: 8) {
      seen |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }
    for byte in bytes[whole...] { seen |= UInt64(byte) }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  private static func append(
    _ language: String, _ bytes: Range<Int>, to stretches: inout [LanguageStretch]
  ) {
    if let last = stretches.last, last.language == language {
      stretches[stretches.count - 1].bytes = last.bytes.lowerBound..<bytes.upperBound
    } else {
      stretches.append(LanguageStretch(language: language, bytes: bytes))
    }
  }

  /// Behind the next line end, or stop with a space behind it.
  private static func sentenceEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0x0a { break }
      let isStop = byte == 0x2e || byte == 0x21 || byte == 0x3f
      if isStop, index < text.count, text[index] == 0x20 { break }
    }
    return index
  }
}

// MARK: - Scripts within a sentence

extension LanguageStretch {
  /// Words of one script on end.
  private struct Run {
    var writing: Writing
    var start: Int
    var words = 1
  }

  /// Calls `visit` with each sentence, or with each of its parts where long ones of two scripts
  /// stand in it, and the script; nil where it has no letters.
  private static func forEachRun(
    in text: UnsafeBufferPointer<UInt8>, _ visit: (Writing?, Range<Int>) -> Void
  ) {
    var start = 0
    while start < text.count {
      let end = sentenceEnd(text, from: start)
      let runs = longRuns(text, start..<end)
      if runs.count > 1 {
        for (index, run) in runs.enumerated() {
          let upper = index + 1 < runs.count ? runs[index + 1].start : end
          visit(run.writing, (index == 0 ? start : run.start)..<upper)
        }
      } else {
        visit(Writing(mostOf: text, start..<end), start..<end)
      }
      start = end
    }
  }

  /// The runs of a sentence that are long enough to stand alone; a shorter one goes with the run
  /// before it.
  private static func longRuns(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>) -> [Run]
  {
    var runs: [Run] = []
    var current: Run?
    func close() {
      guard let run = current, run.words >= leastOfOwn, run.writing != runs.last?.writing else {
        return
      }
      runs.append(run)
    }
    var isInside = false
    for index in sentence {
      let byte = text[index]
      if byte == 0x20 || byte == 0x0a || byte == 0x09 {
        isInside = false
      } else if !isInside, let writing = Writing(at: index, in: text) {
        isInside = true
        if current?.writing == writing {
          current?.words += 1
        } else {
          close()
          current = Run(writing: writing, start: index)
        }
      }
    }
    close()
    return runs
  }
}
