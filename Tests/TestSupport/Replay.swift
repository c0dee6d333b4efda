// SPDX-License-Identifier: Apache-2.0

import Foundation

/// pywb, which shows archived pages: what it plays back of an archive of ours is what the server sent.
public struct Replay: Sendable {
  /// In an own folder, so that it finds no archive but this one.
  private static let script = """
    set -e
    rm -rf replay; mkdir replay; cd replay
    wb-manager init t > said 2>&1; wb-manager add t "$archive" >> said 2>&1
    port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    wayback -b 127.0.0.1 -p "$port" >> said 2>&1 & server=$!
    trap 'kill $server' EXIT
    python - "$port" "$address" <<'END'
    import sys, time, urllib.error, urllib.request
    port, address = sys.argv[1:]
    for wait in range(300):
        try:
            answer = urllib.request.urlopen(f"http://127.0.0.1:{port}/t/2id_/{address}")
            sys.stdout.buffer.write(answer.read())
            sys.exit(0)
        except urllib.error.HTTPError as error:
            sys.exit(str(error))
        except OSError:
            time.sleep(0.1)
    sys.exit("it does not answer")
    END
    """

  private let programs = Program.root + "/.build/judges/bin"

  /// Nil where pywb is not installed, which is said.
  public init?() {
    guard FileManager.default.isExecutableFile(atPath: programs + "/wayback") else {
      print("Left out: no pywb to play our archives back. Install it with: Scripts/install-judges")
      return nil
    }
  }

  /// Plays an address back.
  ///
  /// - Parameters:
  ///   - address: of a page.
  ///   - archive: a WARC file.
  ///   - folder: where it may put what it needs.
  /// - Returns: the body of its answer.
  /// - Throws: where it could not be started.
  public func body(of address: String, in archive: String, folder: String) throws -> Program.Outcome
  {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Program.shell(
      "cd '\(folder)'\n" + Self.script,
      environment: ["PATH": programs + ":" + path, "archive": archive, "address": address])
  }
}
