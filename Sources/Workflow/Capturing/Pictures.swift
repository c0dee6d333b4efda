// SPDX-License-Identifier: Apache-2.0

import Archive
public import Record

/// The picture of a report's page, as it can be shown.
public enum PageSight: Hashable, Sendable {
  /// Sizes in pixels; when in UTC; by which browser.
  case pictured(width: Int, height: Int, at: String, browser: String, isCutOff: Bool)
  /// Why there is none, in words after "not taken:".
  case missing(String)
}

extension Recorder {
  /// The picture of the page that a report was read from, as it lies in the capture.
  ///
  /// - Returns: PNG; nil where none was taken.
  /// - Throws: `RecorderError.notFound`; `RecordFault` where the capture was purged or has changed.
  public func picture(of report: ReportID) throws -> [UInt8]? {
    guard let stored = try folder.store.read({ try $0.report(report) }) else {
      throw RecorderError.notFound(report.text)
    }
    guard case .success(let seen)? = try stored.capture.seen(in: folder) else { return nil }
    return seen.picture
  }

  /// The same with nothing in it but its pixels, for a page of ours.
  ///
  /// - Returns: PNG.
  /// - Throws: `RecorderError.notFound` where there is none that can be shown.
  public func shownPicture(of report: ReportID) throws -> [UInt8] {
    guard let picture = try picture(of: report).flatMap(PlainPicture.init) else {
      throw RecorderError.notFound("a picture of \(report)")
    }
    return picture.bytes
  }

  /// What a page of ours can say of a capture's picture; nil where the capture is not of a page.
  ///
  /// A capture that was purged or has changed keeps nobody from reading the rest: `verify` names it.
  func sight(of capture: Capture) -> PageSight? {
    guard let seen = try? capture.seen(in: folder) else { return nil }
    switch seen {
    case .failure(let missing): return .missing("\(missing)")
    case .success(let seen):
      guard let size = PlainPicture.size(ofPNG: seen.picture) else {
        return .missing("the browser gave a picture of a kind that is not shown")
      }
      return .pictured(
        width: size.width, height: size.height, at: seen.at, browser: seen.browser,
        isCutOff: seen.isCutOff)
    }
  }
}

extension Capture {
  /// Only of what Cairn itself fetched: in a file of others a picture may be of another page.
  fileprivate func seen(in folder: RecordFolder) throws -> Result<SeenPage, PageView.Missing>? {
    guard method == .web, mediaType == "application/warc", let object = Fingerprint(hex: sha256)
    else { return nil }
    return try CaptureFile.seen(in: folder.objects.bytes(of: object))
  }
}
