// SPDX-License-Identifier: Apache-2.0

import CProcess
import Foundation

/// A browser that runs beside this program, with a folder that goes with it.
///
/// It has no network where the system lets it be taken away, and else is led to a proxy that is not there: all
/// it ever shows was asked by this program. Its sandbox is its own and stays on.
final class Companion {
  let isSealed: Bool
  let folder: String
  private var companion = cairn_companion()

  var end: Int32 { companion.end }

  /// Starts a browser with an empty window.
  ///
  /// - Parameters:
  ///   - path: the program's.
  ///   - agent: what pages are told that it is.
  ///   - seconds: of work that each of its processes may do.
  /// - Throws: `PageView.Missing` where it cannot be started.
  init(_ path: String, agent: String, seconds: Int) throws(PageView.Missing) {
    folder = try Self.newFolder()
    let arguments = [path] + Self.arguments(agent: agent, folder: folder)
    for isSealed in [true, false]
    where Self.start(path, arguments, folder, isSealed, seconds, &companion) {
      self.isSealed = isSealed
      return
    }
    isSealed = false
    Self.remove(folder)
    throw PageView.Missing("the browser \(path) cannot be started")
  }

  /// Ends it, with everything that it started, and removes what it left.
  func finish() {
    cairn_companion_end(&companion)
    Self.remove(folder)
  }

  /// Why it ended by itself, in its own words.
  func lastWords() -> String {
    let text = (try? String(contentsOfFile: folder + "/errors", encoding: .utf8)) ?? ""
    if text.lowercased().contains("sandbox") {
      return "the browser's sandbox cannot start here, and without it no page is opened"
    }
    let fatal = text.split(separator: "\n").first { $0.contains("FATAL") } ?? "it gave no reason"
    return "the browser ended by itself: \(fatal.suffix(200))"
  }

  private static func newFolder() throws(PageView.Missing) -> String {
    var template = Array((NSTemporaryDirectory() + "cairn-browser-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw PageView.Missing("no folder can be made for the browser in \(NSTemporaryDirectory())")
    }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Processes that are being killed may write for a moment yet.
  private static func remove(_ folder: String) {
    for _ in 0..<20 {
      try? FileManager.default.removeItem(atPath: folder)
      guard FileManager.default.fileExists(atPath: folder) else { return }
      usleep(50_000)
    }
  }

  private static func arguments(agent: String, folder: String) -> [String] {
    [
      "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(folder)",
      "--user-agent=\(agent)", "--window-size=\(PageView.width),\(PageView.windowHeight)",
      // Nothing may go anywhere by itself.
      "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking",
      "--disable-component-update", "--disable-domain-reliability", "--disable-sync",
      "--no-pings", "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
      // The address is shown as it was captured, not as a browser would have it.
      "--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,"
        + "MediaRouter,OptimizationHints,Translate",
      "--no-first-run", "--no-default-browser-check", "--disable-extensions",
      "--disable-breakpad", "--disable-crash-reporter", "--disable-gpu", "--disable-dev-shm-usage",
      "--disk-cache-size=1", "--hide-scrollbars", "--mute-audio", "--password-store=basic",
      "--use-mock-keychain", "--lang=en", "about:blank",
    ]
  }

  private static func start(
    _ path: String, _ arguments: [String], _ folder: String, _ isSealed: Bool, _ seconds: Int,
    _ companion: inout cairn_companion
  ) -> Bool {
    path.withCString { path in
      folder.withCString { folder in
        arguments.withArguments { arguments in
          var request = cairn_companion_request()
          request.path = path
          request.arguments = arguments
          request.home = folder
          request.is_sealed = isSealed ? 1 : 0
          request.file_most = 512 << 20
          request.work_seconds = UInt32(seconds)
          return cairn_companion_start(&request, &companion) == 0
        }
      }
    }
  }
}
