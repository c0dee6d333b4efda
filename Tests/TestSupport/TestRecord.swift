// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// A record in a folder of its own, with a reviewer and a demonstrator; it wants no pictures of pages.
public struct TestRecord: Sendable {
  public let folder: TemporaryFolder
  public var path: String { folder.path + "/record" }
  public var environment: [String: String] { ["CAIRN_RECORD": path] }

  /// - Throws: where the program cannot make a record.
  public init() throws {
    folder = try TemporaryFolder()
    for arguments in [
      ["init"], ["user", "add", "nour"], ["user", "add", "demo", "--role", "demonstrator"],
    ] {
      let outcome = try run(arguments)
      guard outcome.status == 0 else { throw Refusal(text: outcome.errors) }
    }
    // A browser takes seconds of two cores; the tests of pictures ask for one.
    try capturing(with: ["browser": "none"])
  }

  /// Writes how the record captures web addresses.
  ///
  /// - Throws: where the file cannot be written.
  public func capturing(with settings: [String: String]) throws {
    let json = try JSONSerialization.data(withJSONObject: settings)
    try json.write(to: URL(fileURLWithPath: path + "/capture.json"))
  }

  /// Why the program refused.
  public struct Refusal: Error {
    public var text: String
  }

  /// Runs a command on this record.
  ///
  /// - Throws: where the program cannot be started.
  public func run(_ arguments: [String], input: Data = Data()) throws -> Program.Outcome {
    try Program.run(arguments, input: input, environment: environment)
  }

  /// Writes JSON lines of invented reports.
  ///
  /// - Parameters:
  ///   - texts: of the reports.
  ///   - published: the day of all.
  ///   - days: the day of each, where they differ.
  /// - Returns: the file's path.
  /// - Throws: where the file cannot be written.
  public func reports(
    _ texts: [String], published: String = "2019-03-05", publishedOn days: [String] = []
  ) throws -> String {
    let lines = try texts.enumerated().map { number, text in
      let object: [String: Any] = [
        "id": "r\(number)", "text": text, "invented": true, "outlet": "Outlet \(number)",
        "published": days.isEmpty ? published : days[number],
      ]
      let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
      return String(decoding: data, as: UTF8.self)
    }
    return try folder.write(UUID().uuidString + ".jsonl", lines.joined(separator: "\n"))
  }
}
