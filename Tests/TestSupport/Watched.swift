// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The program serving a record beside a test, and what it holds of the machine.
public final class Watched: Sendable {
  /// What a process holds at one moment.
  public struct Holdings: Sendable, CustomStringConvertible {
    /// Resident memory that is its own, in bytes.
    public var memory: Int
    public var descriptors: Int
    public var threads: Int

    public var description: String {
      "\(memory >> 20) MiB, \(descriptors) descriptors, \(threads) threads"
    }
  }

  public let port: UInt16
  private let process: pid_t

  /// Serves a record on a free port and waits until the socket for other commands is there.
  ///
  /// - Parameters:
  ///   - record: what it serves.
  ///   - variables: of its environment, besides the record's.
  /// - Throws: `PlainHTTP.Failure` where it does not get ready in two minutes.
  public init(serving record: TestRecord, with variables: [String: String] = [:]) throws {
    let said = record.folder.path + "/served"
    let started = try Program.shell(
      """
      "$cairn" serve --port 0 > '\(said)' 2>&1 < /dev/null & echo $!; disown
      """, environment: record.environment.merging(variables) { $1 })
    guard let process = pid_t(started.text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw PlainHTTP.Failure(description: started.errors)
    }
    self.process = process
    for _ in 0..<1200 {
      let words = (try? String(contentsOfFile: said, encoding: .utf8)) ?? ""
      if let found = words.firstMatch(of: /http:\/\/[^ ]*:(\d+)/), let port = UInt16(found.1),
        FileManager.default.fileExists(atPath: record.path + "/cairn.sock")
      {
        self.port = port
        return
      }
      usleep(100_000)
    }
    kill(process, SIGKILL)
    throw PlainHTTP.Failure(description: "it did not get ready")
  }

  /// - Throws: where the process is gone.
  public func holdings() throws -> Holdings {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let number = { (name: String) -> Int in
      let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
      return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }
    let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")
    return Holdings(
      memory: number("RssAnon") << 10, descriptors: descriptors.count, threads: number("Threads"))
  }

  /// Asks it to end, and waits for half a minute until it has.
  public func stop() {
    kill(process, SIGTERM)
    for _ in 0..<300 where kill(process, 0) == 0 { usleep(100_000) }
  }

  deinit { kill(process, SIGKILL) }
}
