// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

/// Speaks W3C WebDriver with chromedriver: as much of it as these tests need.
struct WebDriver: Sendable {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let server: PlainHTTP
  private let session: String

  /// Opens a browser.
  ///
  /// - Parameters:
  ///   - server: where chromedriver listens.
  ///   - arguments: Chromium's, besides those that make it run unseen.
  ///   - options: `goog:chromeOptions` besides the arguments, such as `mobileEmulation`.
  /// - Throws: where chromedriver refuses.
  init(server: PlainHTTP, arguments: [String] = [], options: [String: Any] = [:]) throws {
    var chrome = options
    chrome["args"] =
      ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] + arguments
    let capabilities: [String: Any] = [
      "capabilities": [
        "alwaysMatch": [
          "browserName": "chrome", "goog:chromeOptions": chrome,
          "goog:loggingPrefs": ["browser": "ALL"],
        ]
      ]
    ]
    let answer = try WebDriver.send("POST", "/session", capabilities, to: server)
    guard let id = (answer as? [String: Any])?["sessionId"] as? String else {
      throw Failure(description: "chromedriver gave no session: \(answer)")
    }
    self.server = server
    session = "/session/\(id)"
  }

  func close() { _ = try? WebDriver.send("DELETE", session, to: server) }

  func open(_ address: String) throws { _ = try post("url", ["url": address]) }

  func address() throws -> String { try get("url") as? String ?? "" }

  /// Waits until the address holds words, at most a minute: a click returns before its page is there.
  func wait(forAddress words: String) throws {
    for _ in 0..<600 {
      if try address().contains(words) { return }
      Thread.sleep(forTimeInterval: 0.1)
    }
    throw Failure(description: "the address is \(try address()), without \(words)")
  }

  /// The first element that a CSS selector finds.
  func find(_ selector: String) throws -> Element {
    let answer = try post("element", ["using": "css selector", "value": selector])
    guard let id = (answer as? [String: String])?.values.first else {
      throw Failure(description: "no \(selector)")
    }
    return Element(driver: self, id: id)
  }

  /// Runs a script; what it returns comes back as JSON.
  func run(_ script: String) throws -> Any {
    try post("execute/sync", ["script": script, "args": [Any]()])
  }

  func text(_ script: String) throws -> String { try run(script) as? String ?? "" }

  func number(_ script: String) throws -> Int { try run(script) as? Int ?? -1 }

  /// Waits until a script returns true, at most a minute.
  func wait(until script: String) throws {
    for _ in 0..<600 {
      if try run(script) as? Bool == true { return }
      Thread.sleep(forTimeInterval: 0.1)
    }
    throw Failure(description: "never became true: \(script)")
  }

  /// What the browser complained of since it was last asked.
  func complaints() throws -> [String] {
    let entries = try post("se/log", ["type": "browser"]) as? [[String: Any]] ?? []
    return entries.filter { $0["level"] as? String != "INFO" }
      .compactMap { $0["message"] as? String }
  }

  /// Sends a command of the DevTools protocol.
  func command(_ name: String, _ parameters: [String: Any]) throws {
    _ = try post("goog/cdp/execute", ["cmd": name, "params": parameters])
  }

  /// Presses a key as a person would.
  func press(_ key: String) throws {
    let strokes = ["keyDown", "keyUp"].map { ["type": $0, "value": key] }
    _ = try post(
      "actions", ["actions": [["type": "key", "id": "keyboard", "actions": strokes]]])
  }

  func get(_ path: String) throws -> Any {
    try WebDriver.send("GET", session + "/" + path, to: server)
  }

  @discardableResult
  func post(_ path: String, _ body: [String: Any] = [:]) throws -> Any {
    try WebDriver.send("POST", session + "/" + path, body, to: server)
  }

  private static func send(
    _ method: String, _ path: String, _ body: [String: Any]? = nil, to server: PlainHTTP
  ) throws -> Any {
    let sent = try body.map { try JSONSerialization.data(withJSONObject: $0) }
    let (_, data) = try server.send(method, path, sent)
    let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let value = answer?["value"] ?? NSNull()
    if let failure = value as? [String: Any], let kind = failure["error"] as? String {
      throw Failure(description: "\(kind): \(failure["message"] ?? "")")
    }
    return value
  }
}

/// An element of the page that is open.
struct Element: Sendable {
  let driver: WebDriver
  let id: String

  func text() throws -> String { try driver.get("element/\(id)/text") as? String ?? "" }

  func click() throws { try driver.post("element/\(id)/click") }

  func attribute(_ name: String) throws -> String? {
    try driver.get("element/\(id)/attribute/\(name)") as? String
  }
}
