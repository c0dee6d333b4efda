// SPDX-License-Identifier: Apache-2.0

import CCurl
import Foundation
import Glibc

/// Takes the bytes of one exchange from libcurl's callbacks.
///
/// A class, because the library holds a pointer to it while the exchange runs.
final class ExchangeSink {
  private let limits: CaptureRules.Limits
  private let mayConnect: (NetworkAddress, Int) -> Bool
  private var request: [UInt8] = []
  private var head: [UInt8] = []
  private var body: [UInt8] = []
  private var certificates: [String] = []
  private var encryption: String?
  private var peer: NetworkAddress?
  private var refused: NetworkAddress?
  private var isTooLong = false

  init(limits: CaptureRules.Limits, mayConnect: @escaping (NetworkAddress, Int) -> Bool) {
    self.limits = limits
    self.mayConnect = mayConnect
  }

  /// Has the library call this sink, which must outlive the exchange.
  func attach(to target: inout cairn_curl_request) {
    target.context = Unmanaged.passUnretained(self).toOpaque()
    target.may_connect = { context, address, length in
      guard let context, let address else { return 0 }
      let sink = Unmanaged<ExchangeSink>.fromOpaque(context).takeUnretainedValue()
      return sink.allows(address.assumingMemoryBound(to: sockaddr.self), length) ? 1 : 0
    }
    target.take = { context, part, bytes, count in
      guard let context else { return 1 }
      let sink = Unmanaged<ExchangeSink>.fromOpaque(context).takeUnretainedValue()
      return sink.take(part, UnsafeBufferPointer(start: bytes, count: count)) ? 0 : 1
    }
  }

  func allows(_ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Bool {
    guard let found = NetworkAddress(address, length: length),
      mayConnect(found, NetworkAddress.port(address))
    else {
      refused = NetworkAddress(address, length: length)
      return false
    }
    peer = found
    return true
  }

  private func take(_ part: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch cairn_curl_part(rawValue: UInt32(part)) {
    case CAIRN_CURL_REQUEST: takeRequest(bytes)
    case CAIRN_CURL_HEAD: take(bytes, into: &head, most: limits.head)
    case CAIRN_CURL_BODY: take(bytes, into: &body, most: limits.response)
    case CAIRN_CURL_WORDS: takeWords(String(decoding: bytes, as: UTF8.self))
    case CAIRN_CURL_CERTIFICATE: certificates.append(String(decoding: bytes, as: UTF8.self))
    default: break
    }
    return !isTooLong
  }

  /// What went before to a proxy, to have it open the way, is none of the exchange.
  private func takeRequest(_ bytes: UnsafeBufferPointer<UInt8>) {
    if request.starts(with: "CONNECT ".utf8) {
      request = []
      head = []
      body = []
    }
    request.append(contentsOf: bytes)
  }

  private func take(_ bytes: UnsafeBufferPointer<UInt8>, into target: inout [UInt8], most: Int) {
    let room = most - target.count
    target.append(contentsOf: bytes.prefix(max(0, room)))
    if bytes.count > room { isTooLong = true }
  }

  private func takeWords(_ words: String) {
    let mark = "SSL connection using "
    guard let start = words.range(of: mark) else { return }
    encryption = String(words[start.upperBound...].prefix { $0 != "\n" })
  }
}

// MARK: - The end

extension ExchangeSink {
  /// Hands over what was taken, with how it ended.
  func fill(_ exchange: inout Exchange, _ result: cairn_curl_result) {
    exchange.request = withoutCredentials(request)
    exchange.head = withoutInterim(head)
    exchange.body = body
    exchange.certificates = certificates
    exchange.encryption = encryption
    exchange.isVerified = result.is_verified != 0 && encryption != nil
    exchange.peer = peer
    exchange.port = result.port > 0 ? Int(result.port) : nil
    exchange.own = result.ownAddress
    if request.starts(with: "CONNECT ".utf8) {
      (exchange.request, exchange.head, exchange.body) = ([], [], [])
    }
    end(&exchange, result)
  }

  private func end(_ exchange: inout Exchange, _ result: cairn_curl_result) {
    let hasAnswer = exchange.response != nil
    guard result.code != Int32(CAIRN_CURL_WHOLE.rawValue) || !hasAnswer else { return }
    let fault = fault(Int(result.code), words: result.words)
    if hasAnswer, let truncation = truncation(fault.kind) {
      exchange.truncation = truncation
    } else {
      exchange.head = hasAnswer ? exchange.head : []
    }
    exchange.fault = fault
  }

  private func truncation(_ kind: FetchFault.Kind) -> Exchange.Truncation? {
    switch kind {
    case .length: .length
    case .time: .time
    case .connection: .disconnect
    default: nil
    }
  }

  private func fault(_ code: Int, words: String) -> FetchFault {
    if let refused { return FetchFault(.refused, "\(refused) may not be connected to") }
    if isTooLong { return FetchFault(.length, "the answer is longer than is taken") }
    switch code {
    case 0: return FetchFault(.protocol, "the answer is no HTTP")
    case Int(CAIRN_CURL_ABSENT.rawValue):
      return FetchFault(.machine, "this machine has no libcurl: install the package libcurl4")
    case 5, 6: return FetchFault(.name, words)
    case 28: return FetchFault(.time, words)
    case 1, 8, 43: return FetchFault(.protocol, words)
    case 35, 51, 53, 54, 58, 59, 60, 77, 83, 90, 91: return FetchFault(.certificate, words)
    default: return FetchFault(.connection, words)
    }
  }

  /// What a proxy alone is to know is kept nowhere: a record and its exhibits go to others.
  private func withoutCredentials(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("\r\nProxy-Authorization:".utf8)
    guard let start = bytes.firstRange(of: mark)?.lowerBound,
      let end = bytes[(start + mark.count)...].firstRange(of: Array("\r\n".utf8))?.lowerBound
    else { return bytes }
    return Array(bytes[..<start] + bytes[end...])
  }

  /// Answers of status 1xx only say that another is coming.
  ///
  /// libcurl leaves out the empty line after each, so that the next one's first line is looked for.
  private func withoutInterim(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    while let head = ResponseHead(Array(rest)), (100..<200).contains(head.status),
      let next = rest.firstRange(of: Array("\r\nHTTP/1.".utf8))
    {
      rest = rest[(next.lowerBound + 2)...]
    }
    return Array(rest)
  }
}

extension cairn_curl_result {
  fileprivate var words: String {
    withUnsafeBytes(of: message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

extension cairn_curl_result {
  /// This machine's address on the connection; nil where there was none.
  fileprivate var ownAddress: String? {
    withUnsafeBytes(of: own) { bytes in
      let text = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      return text.isEmpty ? nil : text
    }
  }
}
