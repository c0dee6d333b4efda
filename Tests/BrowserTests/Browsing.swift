// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Opens a browser on the stage, lets a test use it, and closes it whatever happens.
///
/// - Parameters:
///   - scripts: whether pages may run theirs.
///   - width: the window's, in CSS pixels; 360 is a small telephone.
///   - body: the test.
/// - Throws: what the test throws, or why there is no browser.
func browsing(
  scripts: Bool = true, width: Int = 1280, _ body: (Stage, WebDriver) throws -> Void
) throws {
  let stage = try Stage.made.get()
  let folder = try TemporaryFolder()
  var options: [String: Any] = [:]
  if !scripts { options["prefs"] = ["profile.managed_default_content_settings.javascript": 2] }
  if width < 500 {
    let metrics: [String: Any] = ["width": width, "height": 760, "pixelRatio": 2, "touch": true]
    options["mobileEmulation"] = ["deviceMetrics": metrics]
  }
  let browser = try WebDriver(
    server: stage.driver,
    arguments: ["--user-data-dir=\(folder.path)", "--window-size=\(width),900"], options: options)
  defer { browser.close() }
  try body(stage, browser)
}

extension Stage {
  /// Asks the served record for data.
  func data(_ path: String) throws -> [String: Any] {
    let (status, bytes) = try server.send("GET", "/api/v1" + path)
    #expect(status == 200, "\(path)")
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  /// The address of one page of each sort, with incidents signed and proposed.
  func pages() throws -> [String] {
    var pages = ["/", "/incidents", "/reports", "/toll?by=place", "/toll?by=grade", "/about"]
    for state in ["signed", "proposed"] {
      let list = try data("/incidents?state=\(state)&limit=1")
      pages += try #require(list["incidents"] as? [[String: Any]]).compactMap {
        $0["page"] as? String
      }
    }
    for language in ["en", "ar"] {
      pages.append(try report(in: language))
    }
    return pages + ["/incidents?from=never", "/nothing"]
  }

  /// The page of a report in a language.
  func report(in language: String) throws -> String {
    try #require(try reports(in: language).first)
  }

  /// The pages of the reports in a language.
  func reports(in language: String) throws -> [String] {
    let list = try data("/reports?limit=500")
    return try #require(list["reports"] as? [[String: Any]])
      .compactMap { $0["report"] as? [String: Any] }
      .filter { $0["language"] as? String == language }
      .compactMap { $0["id"] as? String }.map { "/reports/" + $0 }
  }
}
