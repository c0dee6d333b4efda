// SPDX-License-Identifier: Apache-2.0

public import Record

/// The WARC file of one capture: what was asked and answered, and how it was got.
public struct CaptureFile: Sendable {
  /// Who has the capture made, and with what.
  public struct Circumstances: Sendable {
    public var collector: Collector?
    public var agent: String

    public init(collector: Collector?, agent: String) {
      self.collector = collector
      self.agent = agent
    }
  }

  private var file: WARCFile
  private let capture: WebCapture
  private var answer: String?

  public var bytes: [UInt8] { file.bytes }
  public var name: String { file.name }

  /// Writes a capture's requests and responses, and what is known of how they came about.
  ///
  /// - Parameters:
  ///   - capture: what was got, be it nothing.
  ///   - outcome: what it was judged to be, in one word and in words.
  ///   - view: how a browser showed it, or why none did.
  ///   - circumstances: who and with what.
  /// - Throws: `CompressionProblem`.
  public init(
    _ capture: WebCapture, outcome: (word: String, words: String),
    view: Result<PageView, PageView.Missing>, _ circumstances: Circumstances
  ) throws(CompressionProblem) {
    self.capture = capture
    let stamp = capture.at.filter(\.isNumber)
    file = try WARCFile(
      name: "\(stamp)-\(capture.asked.host.text.filter { $0 != "[" && $0 != "]" }).warc.gz",
      date: capture.at, about: Self.about(circumstances))
    for hop in capture.hops {
      answer = try append(hop) ?? answer
    }
    let shown = try? view.get()
    for exchange in shown?.exchanges ?? [] { try append(exchange) }
    let account = CaptureAccount(capture, outcome: outcome, view, circumstances)
    // Under the page's own address pywb would show this in the place of the page.
    var fields: [WARCRecord.Field] = [
      .init("WARC-Target-URI", "urn:account:\(capture.asked)")
    ]
    if let answer { fields.append(.init("WARC-Concurrent-To", answer)) }
    try file.append(.metadata, type: "application/json", fields: fields, block: account.json)
    guard let shown, let address = capture.last?.address else { return }
    try append(resource: shown.picture, type: "image/png", as: "urn:view:\(address)")
    try append(
      resource: shown.document, type: "text/html;charset=utf-8", as: "urn:dom:\(address)")
  }

  private static func about(_ circumstances: Circumstances) -> [WARCRecord.Field] {
    var about: [WARCRecord.Field] = [
      .init("software", ThisProgram.software), .init("format", "WARC File Format 1.1"),
      .init(
        "conformsTo",
        "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
      .init("hostname", Machine.hostName), .init("http-header-user-agent", circumstances.agent),
    ]
    if let collector = circumstances.collector {
      about.append(.init("operator", collector.user.text))
    }
    return about
  }

  /// A response and its request; nil where there was no answer.
  @discardableResult
  private mutating func append(_ hop: Exchange) throws(CompressionProblem) -> String? {
    var fields: [WARCRecord.Field] = [.init("WARC-Target-URI", "\(hop.address)")]
    // Behind a proxy the address is not the server's.
    if let peer = hop.peer, hop.proxy == nil { fields.append(.init("WARC-IP-Address", "\(peer)")) }
    var response: String?
    if !hop.head.isEmpty {
      var own = fields + [.init("WARC-Payload-Digest", WARCRecord.digest(hop.body))]
      if let truncation = hop.truncation {
        own.append(.init("WARC-Truncated", truncation.rawValue))
      }
      response = try file.append(
        .response, type: "application/http;msgtype=response", fields: own,
        block: hop.head + hop.body)
    }
    if !hop.request.isEmpty {
      if let response { fields.append(.init("WARC-Concurrent-To", response)) }
      try file.append(
        .request, type: "application/http;msgtype=request", fields: fields, block: hop.request)
    }
    return response
  }

  /// Adds the text that was taken out of the answer.
  public mutating func append(text: String) throws(CompressionProblem) {
    guard let answer, let address = capture.last?.address else { return }
    try file.append(
      .conversion, type: "text/plain;charset=utf-8",
      fields: [.init("WARC-Target-URI", "\(address)"), .init("WARC-Refers-To", answer)],
      block: Array(text.utf8))
  }

  /// Adds bytes that belong to the capture, such as a picture of the page.
  public mutating func append(
    resource: [UInt8], type: String, as name: String
  ) throws(CompressionProblem) {
    var fields: [WARCRecord.Field] = [.init("WARC-Target-URI", name)]
    if let answer { fields.append(.init("WARC-Concurrent-To", answer)) }
    fields.append(.init("WARC-Payload-Digest", WARCRecord.digest(resource)))
    try file.append(.resource, type: type, fields: fields, block: resource)
  }
}
