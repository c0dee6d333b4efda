// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc

/// Which record a command works on: `--record`, else `$CAIRN_RECORD`, else `./record`.
struct RecordOption: ParsableArguments {
  @Option(help: "The record's folder (default: $CAIRN_RECORD, else ./record).")
  var record: String?

  var path: String { record ?? environment("CAIRN_RECORD") ?? "./record" }
}

/// Who does it: `--user`, else `$CAIRN_USER`.
struct UserOption: ParsableArguments {
  @Option(help: "Who does it (default: $CAIRN_USER). Make one with: cairn user add NAME.")
  var user: String?

  /// Nil where nobody said it.
  var given: String? { user ?? environment("CAIRN_USER") }
  var isGiven: Bool { given != nil }

  func name() throws -> String {
    if let given { return given }
    throw ValidationError(
      "Say who does it with --user NAME or $CAIRN_USER: every act in a record has a name.")
  }
}

/// Through which servers are asked: a fetch shows who is interested.
struct ProxyOption: ParsableArguments {
  @Option(
    help: """
      Fetch through it rather than as capture.json says: http://HOST:PORT, socks5h://HOST:PORT, \
      tor://HOST:PORT or tor.
      """)
  var proxy: String?
}

struct OutputOption: ParsableArguments {
  @Flag(help: "Print JSON for programs.")
  var json = false
}

func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
