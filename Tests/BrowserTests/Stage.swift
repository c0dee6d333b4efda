// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

/// The demonstration record, served by the program under test, and a browser's driver beside it.
///
/// Made once for all tests of the run.
struct Stage: Sendable {
  let record: String
  let server: PlainHTTP
  let driver: PlainHTTP
  private let folder: TemporaryFolder
  private let services: [Service]

  static let made = Result { try Stage() }

  /// Whether the browser tests run: where something is missing they say what, and are left out, but
  /// never in continuous integration.
  static let isThere: Bool = {
    let variables = ProcessInfo.processInfo.environment
    let missing = whatIsMissing()
    if let missing { print("Browser tests left out: \(missing)") }
    let required = variables["CI"] == "true" || variables["CAIRN_REQUIRE_BROWSER"] == "1"
    return missing == nil || required
  }()

  private static func whatIsMissing() -> String? {
    let files = FileManager.default
    if !files.isExecutableFile(atPath: Program.path) {
      return "no program at \(Program.path). Build it with: make release"
    }
    // Ubuntu's chromium is a snap, which the driver cannot start; Google's is looked for there.
    for names in [["chromedriver"], ["chromium", "google-chrome-stable", "google-chrome"]]
    where !names.contains(where: { files.isExecutableFile(atPath: "/usr/bin/" + $0) }) {
      return "no \(names[0]). Install it with: apt install chromium chromium-driver"
    }
    return nil
  }

  init() throws {
    folder = try TemporaryFolder()
    record = folder.path + "/record"
    try Stage.fill(record)
    let server = try Service(
      [Program.path, "serve", "--record", record, "--port", "0"], announcing: "http://",
      folder: folder.path)
    self.server = PlainHTTP(port: try Stage.port(in: server.announcement))
    let chrome = try Service(
      ["/usr/bin/chromedriver", "--port=0"], announcing: "started successfully on port",
      folder: folder.path)
    driver = PlainHTTP(port: try Stage.port(in: chrome.announcement))
    services = [server, chrome]
  }

  /// `http://127.0.0.1:` and the port.
  var site: String { "http://127.0.0.1:\(server.port)" }

  /// Takes the sample reports in and signs half of what they amount to.
  private static func fill(_ record: String) throws {
    let here = ["--record", record]
    try run(["init", "--name", "Invented reports for a browser"] + here)
    try run(["user", "add", "demo", "--name", "Demo reviewer", "--role", "demonstrator"] + here)
    try run(["add", "--user", "demo", Program.root + "/Samples"] + here)
    let list = try run(["incidents", "--json", "--limit", "500"] + here)
    let answer = try JSONSerialization.jsonObject(with: list) as? [String: Any]
    let incidents = (answer?["incidents"] as? [[String: Any]] ?? []).compactMap {
      $0["id"] as? String
    }
    for incident in incidents.prefix(incidents.count / 2) {
      try run(["review", "accept", incident, "--why", "Demonstration", "--user", "demo"] + here)
    }
  }

  @discardableResult
  private static func run(_ arguments: [String]) throws -> Data {
    let outcome = try Program.run(arguments)
    guard outcome.status == 0 else {
      throw Service.Failure(
        description: "cairn \(arguments.joined(separator: " ")): \(outcome.errors)")
    }
    return outcome.output
  }

  /// The last figures of a line.
  private static func port(in line: String) throws -> UInt16 {
    let figures = line.split { !$0.isNumber }.compactMap { UInt16($0) }.filter { $0 > 1023 }
    guard let port = figures.last else {
      throw Service.Failure(description: "no port in: \(line)")
    }
    return port
  }
}
