// SPDX-License-Identifier: Apache-2.0

/// What the command line asks for.
struct Options: Equatable {
  var cairn = ".build/release/cairn"
  var corpus = "Corpus"
  var language = "en"
  var json = false
  var misses = false
  var only: String?
  var raise = false
  var lower: String?
  var help = false

  static let usage = """
    Scores reading and grouping against the annotated corpus, and fails if a score is under its floor.

    usage: evaluate [options]
      --cairn PATH     the program to measure (.build/release/cairn)
      --corpus PATH    the corpus (Corpus)
      --lang CODE      the language's folder in it (en)
      --json           scores as JSON
      --misses         list what was read otherwise than expected
      --only MEASURE   with --misses: only measures that begin so, such as sentences/chain
      --raise          write the scores into floors.json where they are higher
      --lower REASON   let the broken floors down to the scores, with the reason
      --help           this

    exit status: 0 all floors hold, 1 one is broken, 64 wrong use, 70 the measure could not be taken

    """

  enum Mistake: Error, Equatable, CustomStringConvertible {
    case unknown(String)
    case noValue(String)

    var description: String {
      switch self {
      case .unknown(let option): "unknown option \(option); see evaluate --help"
      case .noValue(let option): "\(option) needs a value; see evaluate --help"
      }
    }
  }

  init(_ arguments: [String]) throws(Mistake) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--json": json = true
      case "--misses": misses = true
      case "--raise": raise = true
      case "--help", "-h": help = true
      default: try set(option, &rest)
      }
    }
  }

  private mutating func set(_ option: String, _ rest: inout ArraySlice<String>) throws(Mistake) {
    guard ["--cairn", "--corpus", "--lang", "--only", "--lower"].contains(option) else {
      throw .unknown(option)
    }
    guard let value = rest.popFirst(), !value.isEmpty else { throw .noValue(option) }
    switch option {
    case "--cairn": cairn = value
    case "--corpus": corpus = value
    case "--lang": language = value
    case "--only": only = value
    default: lower = value
    }
  }
}
