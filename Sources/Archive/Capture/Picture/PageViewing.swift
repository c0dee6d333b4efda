// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Has a browser show a captured page, and keeps what it showed.
public struct PageViewing {
  /// How long and how much.
  struct Limits {
    var whole = 60.0
    /// Until the page says that it is there.
    var load = 20.0
    /// After that, while it brings more.
    var settle = 6.0
    /// Nothing asked for and nothing said for so long means that a page is there.
    var quiet = 0.6
    /// Of a picture or a document.
    var bytes = 50 << 20
  }

  /// A browser fills a core and half a gigabyte.
  private static let turns = DispatchSemaphore(value: 2)

  private let companion: Companion
  private let tools: DevTools
  private let requests: BrowserRequests
  private let limits: Limits
  private let end: ContinuousClock.Instant
  private var page = ""
  private var session = ""
  private var isLoaded = false

  /// Shows a page that was captured, and pictures it from top to bottom.
  ///
  /// - Parameters:
  ///   - capture: the browser is given its last answer, so that the picture shows the very bytes.
  ///   - rules: for everything that the page asks for, and with which browser.
  /// - Returns: the view, or why there is none.
  public static func view(
    of capture: WebCapture, rules: CaptureRules
  ) -> Result<PageView, PageView.Missing> {
    Result { () throws(PageView.Missing) in try view(of: capture, rules: rules, limits: Limits()) }
  }

  static func view(
    of capture: WebCapture, rules: CaptureRules, limits: Limits
  ) throws(PageView.Missing) -> PageView {
    let path = try path(rules.browser)
    guard let content = content(of: capture), let address = capture.last?.address else {
      throw .noPage
    }
    turns.wait()
    defer { turns.signal() }
    let companion = try Companion(path, agent: rules.agent, seconds: Int(limits.whole))
    defer { companion.finish() }
    var viewing = PageViewing(companion, capture, content, rules, limits)
    // Whatever is still being asked for writes to the browser: that comes to an end before its end closes.
    defer { _ = viewing.requests.finish() }
    do throws(PageView.Missing) {
      return try viewing.view(of: address)
    } catch {
      throw error == .gone ? PageView.Missing(companion.lastWords()) : error
    }
  }

  private static func path(_ browser: Browser) throws(PageView.Missing) -> String {
    switch browser {
    case .at(let path): return path
    case .absent: throw .noBrowser
    case .unwanted: throw .unwanted
    }
  }

  /// What is a page, be it one that says it is not found or wants a password.
  private static func content(of capture: WebCapture) -> [UInt8]? {
    guard capture.fault == nil, let head = capture.last?.response, head.status != 304,
      ["text/html", "application/xhtml+xml", ""].contains(head.mediaType),
      let content = try? capture.content(), !content.isEmpty
    else { return nil }
    return content
  }

  private init(
    _ companion: Companion, _ capture: WebCapture, _ content: [UInt8], _ rules: CaptureRules,
    _ limits: Limits
  ) {
    self.companion = companion
    self.limits = limits
    end = ContinuousClock().now + .seconds(limits.whole)
    tools = DevTools(companion.end)
    requests = BrowserRequests(tools, capture, content, rules: rules, until: end)
  }

  private mutating func view(of address: WebAddress) throws(PageView.Missing) -> PageView {
    let version = try call("Browser.getVersion")
    try open()
    try call("Page.navigate", ["url": "\(address)"], to: session)
    try settle(within: limits.load, untilLoaded: true)
    try scroll()
    try settle(within: limits.settle, untilLoaded: false)
    let document = try self.document()
    let (picture, height, isCutOff) = try self.picture()
    let at = UTC.now()
    let came = requests.finish()
    return PageView(
      at: at, browser: version["product"] as? String ?? "", picture: picture, height: height,
      isCutOff: isCutOff, document: document, exchanges: came.exchanges, refusals: came.refusals,
      isSealed: companion.isSealed)
  }
}

extension PageViewing {
  /// Has everything that any page, frame or worker asks for come to us, and takes hold of the window.
  private mutating func open() throws(PageView.Missing) {
    try call("Fetch.enable", ["patterns": [["urlPattern": "*"]]])
    try call("Browser.setDownloadBehavior", ["behavior": "deny"])
    let targets = try call("Target.getTargets")["targetInfos"] as? [[String: Any]] ?? []
    guard let window = targets.first(where: { $0["type"] as? String == "page" }),
      let id = window["targetId"] as? String
    else { throw PageView.Missing("the browser has no window") }
    page = id
    let attached = try call("Target.attachToTarget", ["targetId": id, "flatten": true])
    session = attached["sessionId"] as? String ?? ""
    try call("Page.enable", to: session)
  }

  /// Pages bring much of themselves only when somebody comes near it.
  private mutating func scroll() throws(PageView.Missing) {
    var place = 0
    while place < min(try measuredHeight(), PageView.longest) {
      try call("Runtime.evaluate", ["expression": "window.scrollTo(0, \(place))"], to: session)
      _ = try hear(within: 0.1)
      place += PageView.windowHeight
    }
    try call("Runtime.evaluate", ["expression": "window.scrollTo(0, 0)"], to: session)
  }

  private mutating func measuredHeight() throws(PageView.Missing) -> Int {
    let measures = try call("Page.getLayoutMetrics", to: session)
    let size = measures["cssContentSize"] as? [String: Any]
    return Int((size?["height"] as? NSNumber)?.doubleValue.rounded(.up) ?? 0)
  }

  private mutating func document() throws(PageView.Missing) -> [UInt8] {
    let root = try call("DOM.getDocument", ["depth": 0], to: session)["root"] as? [String: Any]
    let html = try call("DOM.getOuterHTML", ["nodeId": root?["nodeId"] ?? 0], to: session)
    guard let text = html["outerHTML"] as? String, text.utf8.count <= limits.bytes else {
      throw PageView.Missing("the document is longer than is taken")
    }
    return Array(text.utf8)
  }

  private mutating func picture() throws(PageView.Missing) -> ([UInt8], Int, Bool) {
    let whole = try measuredHeight()
    let height = min(max(whole, 1), PageView.longest)
    let clip: [String: Any] = [
      "x": 0, "y": 0, "width": PageView.width, "height": height, "scale": 1,
    ]
    let shot = try call(
      "Page.captureScreenshot",
      ["format": "png", "captureBeyondViewport": true, "clip": clip], to: session)
    guard let data = (shot["data"] as? String).flatMap({ Data(base64Encoded: $0) }),
      data.starts(with: [0x89, 0x50, 0x4E, 0x47])
    else { throw PageView.Missing("the browser gave no picture") }
    guard data.count <= limits.bytes else {
      throw PageView.Missing("the picture is longer than is taken")
    }
    return (Array(data), height, whole > height)
  }

  /// Waits until the page neither asks for anything nor says anything.
  private mutating func settle(
    within seconds: Double, untilLoaded: Bool
  ) throws(PageView.Missing) {
    let clock = ContinuousClock()
    let limit = min(clock.now + .seconds(seconds), end)
    var quiet = clock.now
    while clock.now < limit {
      if try hear(within: 0.1) != nil || !requests.isIdle { quiet = clock.now }
      let isQuiet = quiet.duration(to: clock.now) > .seconds(limits.quiet)
      if isQuiet, isLoaded || !untilLoaded { return }
    }
  }

  @discardableResult
  private mutating func call(
    _ method: String, _ parameters: [String: Any] = [:], to session: String? = nil
  ) throws(PageView.Missing) -> [String: Any] {
    guard let id = tools.post(method, parameters, to: session) else { throw .gone }
    while ContinuousClock().now < end {
      guard let message = try hear(within: 1), message.id == id else { continue }
      guard let fault = message.fault else { return message.content }
      throw PageView.Missing("the browser refused \(method): \(fault)")
    }
    throw .tooSlow
  }

  /// Takes one thing that the browser says, and does what it asks for.
  private mutating func hear(within seconds: Double) throws(PageView.Missing) -> DevTools.Message? {
    guard let message = try tools.next(within: seconds) else { return nil }
    switch message.method {
    case "Fetch.requestPaused":
      if let paused = BrowserRequests.Paused(message.content) {
        requests.answer(paused, page: page)
      }
    case "Page.loadEventFired": isLoaded = true
    case "Page.javascriptDialogOpening":
      tools.post("Page.handleJavaScriptDialog", ["accept": false], to: session)
    default: break
    }
    return message
  }
}
