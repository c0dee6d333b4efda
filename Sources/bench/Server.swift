// SPDX-License-Identifier: Apache-2.0

import Foundation

/// `cairn serve` on a free port.
final class Server {
  let port: Int
  private let process = Process()
  /// The process's.
  var identifier: Int32 { process.processIdentifier }

  init(record: [String: String]) throws {
    let output = Pipe()
    process.executableURL = Bench.cairn
    process.arguments = ["serve", "--port", "0"]
    process.environment = ProcessInfo.processInfo.environment.merging(record) { $1 }
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    port = try Server.announcedPort(in: output.fileHandleForReading)
  }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }

  /// The address of some incident's page.
  func firstIncident() throws -> String {
    let list = try Client(port: port).get("/api/v1/incidents?limit=1")
    guard let start = list.range(of: "INC-") else {
      throw BenchFault("the record of the bench has no incident")
    }
    return "/incidents/" + list[start.lowerBound...].prefix(10)
  }

  private static func announcedPort(in output: FileHandle) throws -> Int {
    var text = ""
    while true {
      let data = output.availableData
      guard !data.isEmpty else { throw BenchFault("cairn serve did not start: \(text)") }
      text += String(decoding: data, as: UTF8.self)
      if let address = text.range(of: "http://127.0.0.1:"), text.contains("\n") {
        let digits = text[address.upperBound...].prefix { $0.isNumber }
        if let port = Int(digits) { return port }
      }
    }
  }
}
