// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// Answers what a page asks for: the captured page with its capture, the rest with what our own courier
/// brings, which is checked and recorded like any exchange.
///
/// The browser asks nobody. So the rules for addresses, the proxy and the limits hold for every picture, script
/// and frame, encrypted connections are ours with the server's true certificate, and no authority has to be
/// forged for the browser.
final class BrowserRequests: @unchecked Sendable {
  /// How many are asked for at once, and in all.
  private static let hands = 6
  private static let most = 1000

  private let tools: DevTools
  private let courier: Courier
  private let capture: WebCapture
  private let content: [UInt8]
  private let end: ContinuousClock.Instant
  private let queue = OperationQueue()
  private let state = Mutex(State())

  private struct State {
    var exchanges: [Exchange] = []
    var places: [WebAddress: Int] = [:]
    var refusals: [PageView.Refusal] = []
    var bytes = 0
    var asked = 0
    var underWay = 0
    var isPageGiven = false
  }

  /// A request that the browser holds back until it is answered.
  struct Paused: Sendable {
    var id: String
    var address: String
    var method: String
    var kind: String
    var frame: String

    init?(_ content: [String: Any]) {
      guard let id = content["requestId"] as? String,
        let request = content["request"] as? [String: Any],
        let address = request["url"] as? String
      else { return nil }
      self.id = id
      self.address = address
      method = request["method"] as? String ?? ""
      kind = content["resourceType"] as? String ?? ""
      frame = content["frameId"] as? String ?? ""
    }
  }

  /// - Parameters:
  ///   - tools: where the browser asks.
  ///   - capture: of the page, whole.
  ///   - content: what its answer says, codings undone.
  ///   - rules: for everything that is asked.
  ///   - end: nothing is asked for after it.
  init(
    _ tools: DevTools, _ capture: WebCapture, _ content: [UInt8], rules: CaptureRules,
    until end: ContinuousClock.Instant
  ) {
    self.tools = tools
    self.capture = capture
    self.content = content
    self.end = end
    courier = Courier(rules: rules)
    state.withLock { $0.bytes = capture.hops.reduce(0) { $0 + $1.body.count } }
    queue.maxConcurrentOperationCount = Self.hands
  }

  var isIdle: Bool { state.withLock { $0.underWay == 0 } }

  /// Answers one request, at once or when it has been asked for.
  ///
  /// - Parameters:
  ///   - paused: what the browser waits for.
  ///   - page: the frame of the page itself.
  func answer(_ paused: Paused, page: String) {
    if paused.kind == "Document", paused.frame == page {
      let isFirst = state.withLock { state in
        defer { state.isPageGiven = true }
        return !state.isPageGiven
      }
      guard isFirst else { return refuse(paused, "the page leads elsewhere by itself") }
      guard let head = capture.last?.response else { return refuse(paused, "nothing was answered") }
      return fulfil(paused, head, content)
    }
    guard paused.method == "GET" else {
      return refuse(paused, "a page may not have anything sent (\(paused.method))")
    }
    guard !paused.address.hasSuffix("/favicon.ico") else { return refuse(paused, nil) }
    do throws(AddressProblem) {
      ask(paused, try WebAddress(paused.address))
    } catch {
      refuse(paused, "\(error)")
    }
  }

  /// Waits until nothing is under way, and gives what came.
  func finish() -> (exchanges: [Exchange], refusals: [PageView.Refusal]) {
    queue.cancelAllOperations()
    queue.waitUntilAllOperationsAreFinished()
    return state.withLock { ($0.exchanges, $0.refusals) }
  }

  private func ask(_ paused: Paused, _ address: WebAddress) {
    let isTaken = state.withLock { state in
      guard state.asked < Self.most else { return false }
      state.asked += 1
      state.underWay += 1
      return true
    }
    guard isTaken else { return refuse(paused, "the page asks for more than is taken") }
    queue.addOperation { [self] in
      defer { state.withLock { $0.underWay -= 1 } }
      deliver(paused, exchange(address))
    }
  }

  /// What is known of the address, or what asking for it brings.
  private func exchange(_ address: WebAddress) -> Exchange {
    if let known = state.withLock({ state in state.places[address].map { state.exchanges[$0] } }) {
      return known
    }
    let exchange = courier.exchange(address, remaining: end - ContinuousClock().now)
    guard !exchange.head.isEmpty else { return exchange }
    return state.withLock { state in
      guard state.bytes + exchange.body.count <= courier.rules.limits.capture else {
        var empty = Exchange(address: address, at: exchange.at)
        empty.fault = FetchFault(.length, "the capture is longer than is taken")
        return empty
      }
      state.bytes += exchange.body.count
      state.places[address] = state.exchanges.count
      state.exchanges.append(exchange)
      return exchange
    }
  }

  private func deliver(_ paused: Paused, _ exchange: Exchange) {
    if let fault = exchange.fault, exchange.truncation == nil {
      return refuse(paused, "\(fault)")
    }
    guard let head = exchange.response else { return refuse(paused, "nothing was answered") }
    do throws(BodyProblem) {
      fulfil(paused, head, try MessageBody.decoded(exchange.body, head))
    } catch {
      refuse(paused, "\(error)")
    }
  }

  /// Fields that speak of how a body travelled, or would have the browser keep something.
  private static let ours: Set = [
    "content-encoding", "transfer-encoding", "content-length", "connection", "set-cookie",
    "strict-transport-security", "alt-svc", "report-to", "nel", "clear-site-data",
  ]

  private func fulfil(_ paused: Paused, _ head: ResponseHead, _ body: [UInt8]) {
    guard (200..<600).contains(head.status) else {
      return refuse(paused, "its status \(head.status) is none")
    }
    let fields = head.fields.filter { !Self.ours.contains($0.name) && Self.isField($0) }
      .map { ["name": $0.name, "value": $0.value] }
    tools.post(
      "Fetch.fulfillRequest",
      [
        "requestId": paused.id, "responseCode": head.status, "responseHeaders": fields,
        "body": Data(body).base64EncodedString(),
      ])
  }

  /// Whether the browser takes it; it would answer nothing at all to a request with another.
  private static func isField(_ field: (name: String, value: String)) -> Bool {
    !field.name.isEmpty
      && field.name.utf8.allSatisfy {
        $0 > 0x20 && $0 < 0x7F && !"()<>@,;:\\\"/[]?={}".utf8.contains($0)
      }
      && field.value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0x09 }
  }

  /// Gives the page nothing; where it moves on by itself, it stays where it is.
  private func refuse(_ paused: Paused, _ words: String?) {
    if let words {
      state.withLock { $0.refusals.append(.init(address: paused.address, words: words)) }
    }
    tools.post("Fetch.failRequest", ["requestId": paused.id, "errorReason": "Aborted"])
  }
}
