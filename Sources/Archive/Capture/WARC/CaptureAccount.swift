// SPDX-License-Identifier: Apache-2.0

import CCurl
import Glibc
import Record

/// How a capture was made, for whoever has to judge it later (EVIDENCE §3).
struct CaptureAccount {
  let json: [UInt8]

  init(
    _ capture: WebCapture, outcome: (word: String, words: String),
    _ view: Result<PageView, PageView.Missing>, _ circumstances: CaptureFile.Circumstances
  ) {
    var json = JSONWriter()
    json.object { json in
      json.field("asked", "\(capture.asked)")
      json.field("final", "\(capture.last?.address ?? capture.asked)")
      json.field("outcome", outcome.word)
      json.field("outcomeInWords", outcome.words)
      json.field("began", capture.at)
      json.field("ended", capture.last?.ended ?? capture.at)
      json.field("fetchTimeMs", capture.milliseconds)
      json.key("clock")
      Machine.writeClock(&json)
      json.key("collector")
      json.object { json in
        let collector = circumstances.collector
        json.field("account", collector?.user.text ?? "")
        json.field("role", collector?.role.rawValue ?? "")
        json.field("organisation", collector?.organisation ?? "")
        json.field("machine", Machine.hostName)
        json.field("software", ThisProgram.software)
        json.field("commit", ThisProgram.commit ?? "not said")
        json.field("library", cairn_curl_version().map { String(cString: $0) } ?? "none")
        Self.writeWay(&json, capture, collector?.egress)
      }
      Self.write(&json, view)
      json.key("hops")
      json.array(capture.hops, Self.write)
    }
    self.json = json.bytes
  }

  /// From where it was asked, and as whom: nobody is ever signed in.
  private static func writeWay(
    _ json: inout JSONWriter, _ capture: WebCapture, _ egress: String?
  ) {
    let isBehindProxy = capture.hops.contains { $0.proxy != nil }
    json.field("egressAddress", isBehindProxy ? "a proxy's" : egress ?? "not said")
    json.field("signedInAs", "nobody: no cookies and no credentials of a site are sent")
  }

  private static func write(
    _ json: inout JSONWriter, _ view: Result<PageView, PageView.Missing>
  ) {
    switch view {
    case .failure(let missing): json.field("screenshot", "not taken: \(missing)")
    case .success(let view):
      json.field("screenshot", "taken")
      json.key("view")
      write(&json, view)
    }
  }

  private static func write(_ json: inout JSONWriter, _ view: PageView) {
    json.object { json in
      json.field("at", view.at)
      json.field("browser", view.browser)
      json.field("width", PageView.width)
      json.field("height", view.height)
      json.field("cutOff", view.isCutOff)
      json.field(
        "shows", "the answer as it is recorded here; all else it asked for was asked by us")
      json.field(
        "network", view.isSealed ? "none" : "a proxy that is not there, and no names looked up")
      json.key("asked")
      json.array(view.exchanges, write)
      json.key("notGiven")
      json.array(view.refusals) { json, refusal in
        json.object { json in
          json.field("address", refusal.address)
          json.field("why", refusal.words)
        }
      }
    }
  }

  private static func write(_ json: inout JSONWriter, _ hop: Exchange) {
    json.object { json in
      json.field("address", "\(hop.address)")
      json.field("began", hop.at)
      json.field("milliseconds", hop.milliseconds)
      json.strings("lookup", hop.lookup.map { "\($0)" })
      json.field("connected", hop.peer.map { "\($0)" } ?? "")
      if let port = hop.port { json.field("port", port) }
      if let own = hop.own { json.field("from", own) }
      if let proxy = hop.proxy {
        json.field("proxy", "\(proxy)")
        json.field("proxyKind", proxy.kind.words)
        json.field("addressChecked", "not behind a proxy: only the name was")
      }
      if let encryption = hop.encryption {
        json.field("encryption", encryption)
        json.field("certificateVerified", hop.isVerified)
        json.strings("certificates", hop.certificates)
      }
      if let status = hop.response?.status { json.field("status", status) }
      json.field("serverDate", hop.response?["date"] ?? "")
      if let truncation = hop.truncation { json.field("truncated", truncation.rawValue) }
      if let fault = hop.fault { json.field("fault", "\(fault)") }
    }
  }
}

/// What is known of the machine that captures.
enum Machine {
  static let hostName: String = {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }()

  /// Whether the system's clock follows others, and how far off it holds itself to be.
  static func writeClock(_ json: inout JSONWriter) {
    let error = cairn_clock_error()
    json.object { json in
      json.field("source", "system clock, UTC")
      json.field("synchronised", error >= 0)
      if error >= 0 { json.field("estimatedErrorMicroseconds", error) }
    }
  }
}
