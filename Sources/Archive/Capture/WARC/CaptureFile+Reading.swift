// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What a capture's file says of how the page was seen.
public struct SeenPage: Hashable, Sendable {
  /// When the picture was taken, UTC.
  public var at: String
  /// The program that took it, as it says itself.
  public var browser: String
  /// Whether the page is longer than the picture.
  public var isCutOff: Bool
  /// As it lies in the capture, PNG.
  public var picture: [UInt8]
}

extension CaptureFile {
  /// How a page was seen, in the file of its capture.
  ///
  /// - Parameter warc: a file that Cairn wrote.
  /// - Returns: the picture, or why none was taken; nil where the file says nothing of it.
  /// - Throws: `WARCProblem` where the file is damaged.
  public static func seen(
    in warc: [UInt8]
  ) throws(WARCProblem) -> Result<SeenPage, PageView.Missing>? {
    var reading = WARCReading(warc)
    var account: Account?
    while let record = try reading.next()?.record {
      if record.kind == .metadata {
        account = account ?? (try? JSONDecoder().decode(Account.self, from: Data(record.block)))
        if let missing = account?.missing { return .failure(missing) }
      }
      guard record.kind == .resource, record.target?.hasPrefix("urn:view:") == true,
        let view = account?.view
      else { continue }
      return .success(
        SeenPage(
          at: view.at, browser: view.browser, isCutOff: view.cutOff, picture: record.block))
    }
    return nil
  }

  /// What `CaptureAccount` writes, as far as it is about the picture.
  private struct Account: Decodable {
    struct View: Decodable {
      var at: String
      var browser: String
      var cutOff: Bool
    }

    var screenshot: String
    var view: View?

    var missing: PageView.Missing? {
      let mark = "not taken: "
      return screenshot.hasPrefix(mark)
        ? PageView.Missing(String(screenshot.dropFirst(mark.count))) : nil
    }
  }
}
