// SPDX-License-Identifier: Apache-2.0

import CCurl
import Glibc

/// Carries single questions to servers, under the rules.
struct Courier {
  let rules: CaptureRules

  /// Asks an address once; redirects are not followed.
  ///
  /// - Parameters:
  ///   - address: what is asked for.
  ///   - fields: header lines besides the usual ones.
  ///   - body: what is sent with the question; nil for nothing, which most are.
  ///   - remaining: how much time of the whole capture is left.
  /// - Returns: what came, with its fault where it is not whole.
  func exchange(
    _ address: WebAddress, fields: [String] = [], body: [UInt8]? = nil, remaining: Duration
  ) -> Exchange {
    var exchange = Exchange(address: address, at: UTC.now())
    let clock = ContinuousClock()
    let start = clock.now
    do throws(FetchFault) {
      let reach = try reach(address, &exchange)
      let left = remaining - start.duration(to: clock.now)
      guard left > .zero else { throw FetchFault(.time, "the time for the whole capture is over") }
      ask(&exchange, reach, fields: fields, body: body, milliseconds: left.milliseconds)
    } catch {
      exchange.fault = error
    }
    exchange.ended = UTC.now()
    exchange.milliseconds = start.duration(to: clock.now).milliseconds
    return exchange
  }

  /// What may be connected to for one question.
  private struct Reach {
    var addresses: [NetworkAddress]
    var port: Int
    /// As libcurl takes it: `host:port:address,address`.
    var resolution: String?
  }

  /// Looks everything up and checks it, so that the connection has nothing left to choose.
  private func reach(
    _ address: WebAddress, _ exchange: inout Exchange
  ) throws(FetchFault) -> Reach {
    try rules.check(address)
    let seconds = rules.limits.connectSeconds
    if let proxy = rules.proxy {
      exchange.proxy = proxy
      let found = try addresses(of: proxy.host, within: seconds)
      return Reach(
        addresses: found, port: proxy.port, resolution: pin(proxy.host, proxy.port, found))
    }
    guard case .name(let name) = address.host else {
      guard case .address(let literal) = address.host else { return Reach(addresses: [], port: 0) }
      return Reach(addresses: [literal], port: address.port)
    }
    let found = try NameLookup.addresses(of: name, within: seconds)
    exchange.lookup = found
    try rules.check(found, port: address.port)
    return Reach(addresses: found, port: address.port, resolution: pin(name, address.port, found))
  }

  private func addresses(
    of host: String, within seconds: Int
  ) throws(FetchFault) -> [NetworkAddress] {
    if let literal = NetworkAddress(host) { return [literal] }
    return try NameLookup.addresses(of: host, within: seconds)
  }

  private func pin(_ host: String, _ port: Int, _ addresses: [NetworkAddress]) -> String? {
    guard NetworkAddress(host) == nil else { return nil }
    let list = addresses.map { $0.isVersionSix ? "[\($0)]" : "\($0)" }
    return "\(host):\(port):" + list.joined(separator: ",")
  }

  private func ask(
    _ exchange: inout Exchange, _ reach: Reach, fields: [String], body: [UInt8]?, milliseconds: Int
  ) {
    let sink = ExchangeSink(limits: rules.limits) { [rules] address, port in
      guard reach.addresses.contains(address), port == reach.port else { return false }
      return rules.proxy != nil || (try? rules.check([address], port: port)) != nil
    }
    let lines =
      [
        "User-Agent: \(rules.agent)", "Accept: text/html,application/xhtml+xml,*/*;q=0.8",
        "Accept-Encoding: gzip", "Connection: close",
      ] + fields
    var result = cairn_curl_result()
    withCStrings(lines) { lines in
      withOptionalCStrings(
        "\(exchange.address)", reach.resolution, rules.proxy?.way, rules.authorities
      ) { address, resolution, proxy, authorities in
        var request = cairn_curl_request()
        request.address = address
        request.headers = lines
        request.resolution = resolution
        request.proxy = proxy
        request.authorities = authorities
        request.connect_milliseconds = rules.limits.connectSeconds * 1000
        request.idle_seconds = rules.limits.idleSeconds
        request.whole_milliseconds = milliseconds
        sink.attach(to: &request)
        guard let body else { return cairn_curl_exchange(&request, &result) }
        body.withUnsafeBufferPointer {
          (request.body, request.body_count) = ($0.baseAddress, $0.count)
          cairn_curl_exchange(&request, &result)
        }
      }
    }
    withExtendedLifetime(sink) { sink.fill(&exchange, result) }
  }
}

extension Duration {
  var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}

private func withCStrings(
  _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Void
) {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  let pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
  pointers.withUnsafeBufferPointer { if let base = $0.baseAddress { body(base) } }
}

private func withOptionalCStrings(
  _ one: String, _ two: String?, _ three: String?, _ four: String?,
  _ body: (
    UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?
  ) -> Void
) {
  let copies = [one, two, three, four].map { $0.flatMap { strdup($0) } }
  defer { copies.forEach { free($0) } }
  body(
    copies[0].map { UnsafePointer($0) }, copies[1].map { UnsafePointer($0) },
    copies[2].map { UnsafePointer($0) }, copies[3].map { UnsafePointer($0) })
}
