// SPDX-License-Identifier: Apache-2.0

/// Everything that asking for one address brought: each hop with its bytes, and how it ended.
public struct WebCapture: Hashable, Sendable {
  /// As it was asked for.
  public var asked: WebAddress
  /// When the first question was put, UTC.
  public var at: String
  /// By a clock that nobody can set, of all questions together.
  public var milliseconds: Int
  /// One a hop, in their order; never empty.
  public var hops: [Exchange]
  /// Why it went no further; nil where the last hop is a whole answer that redirects nowhere.
  public var fault: FetchFault?

  /// The hop whose answer the capture is about.
  public var last: Exchange? { hops.last }

  /// What the last answer's body says, codings undone.
  ///
  /// - Throws: `BodyProblem`.
  public func content() throws(BodyProblem) -> [UInt8] {
    guard let last, let head = last.response else { return [] }
    return try MessageBody.decoded(last.body, head)
  }
}

extension WebCapture {
  /// What an earlier capture of the same address lets us ask: whether anything has changed.
  public struct Known: Hashable, Sendable {
    /// What answered then: only it is told.
    public var address: String
    public var etag: String?
    public var lastModified: String?

    public init(address: String, etag: String?, lastModified: String?) {
      self.address = address
      self.etag = etag
      self.lastModified = lastModified
    }

    /// A line that a server sent is only sent back where it is one line.
    func fields(for address: WebAddress) -> [String] {
      guard self.address == "\(address)" else { return [] }
      let isLine = { (text: String) in text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
      return [
        etag.filter(isLine).map { "If-None-Match: \($0)" },
        lastModified.filter(isLine).map { "If-Modified-Since: \($0)" },
      ].compactMap { $0 }
    }
  }

  /// Asks for an address and follows where it leads; every hop is checked like the first.
  ///
  /// - Parameters:
  ///   - address: where it begins.
  ///   - rules: what may be asked, and how.
  ///   - known: what an earlier capture lets us ask.
  ///   - asking: carries out one question to a host, which it may have wait; that counts for no limit.
  /// - Returns: what came, be it nothing.
  public static func make(
    of address: WebAddress, rules: CaptureRules, known: Known? = nil,
    asking: (_ host: String, _ isFirst: Bool, () -> Exchange) -> Exchange = { $2() }
  ) -> WebCapture {
    var capture = WebCapture(asked: address, at: UTC.now(), milliseconds: 0, hops: [], fault: nil)
    let courier = Courier(rules: rules)
    var next: WebAddress? = address
    while let address = next {
      let left = rules.limits.wholeSeconds * 1000 - capture.milliseconds
      let hop = asking(address.host.text, capture.hops.isEmpty) {
        courier.exchange(
          address, fields: known?.fields(for: address) ?? [], remaining: .milliseconds(left))
      }
      capture.milliseconds += hop.milliseconds
      capture.hops.append(hop)
      capture.fault = hop.fault
      do throws(FetchFault) {
        next = try capture.next(after: hop, rules.limits)
      } catch {
        capture.fault = error
        next = nil
      }
    }
    return capture
  }

  private func next(
    after hop: Exchange, _ limits: CaptureRules.Limits
  ) throws(FetchFault) -> WebAddress? {
    guard hop.fault == nil, let location = hop.response?.location else { return nil }
    guard hops.count <= limits.hops else {
      throw FetchFault(.redirects, "it redirects more than \(limits.hops) times")
    }
    guard hops.reduce(0, { $0 + $1.body.count }) <= limits.capture else {
      throw FetchFault(.length, "the capture is longer than is taken")
    }
    let target: WebAddress
    do { target = try hop.address.resolving(location) } catch {
      throw FetchFault(.redirects, "it redirects to what is no address: \(error)")
    }
    if hop.address.scheme == .https && target.scheme == .http {
      throw FetchFault(
        .redirects, "it redirects from https to http, which anyone could read and change")
    }
    guard !hops.contains(where: { $0.address == target }) else {
      throw FetchFault(.redirects, "it redirects in a circle")
    }
    return target
  }
}

extension Optional {
  fileprivate func filter(_ isKept: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isKept($0) ? $0 : nil }
  }
}
