// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Archive

/// A row of numbers that is the same in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Changes, takes out, doubles or overwrites some of the bytes.
  mutating func spoilt(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &self)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &self))
      switch Int.random(in: 0..<5, using: &self) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &self)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.replaceSubrange(place..<end, with: repeatElement(0xFF, count: end - place))
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}

private let message = """
  Content-Type: multipart/related; boundary="m"\r\n\r\n--m\r\nContent-Type: text/html\r\n\
  Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>killed =E2=80=94</p>\r\n--m--\r\n
  """

private func samples() throws -> [(Container, [UInt8])] {
  let block =
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
  var warc = try WARCFile(name: "a.warc.gz", date: "2026-11-21T08:30:00Z", about: [])
  try warc.append(
    .response, type: "application/http;msgtype=response",
    fields: [.init("WARC-Target-URI", "http://wire.orontes.org/")], block: Array(block.utf8))
  let plain = try WARCReading.records(in: warc.bytes).flatMap(\.bytes)
  let wacz = try WACZFile(
    captures: [.init(name: "a.warc.gz", bytes: warc.bytes)],
    pages: [.init(address: "http://wire.orontes.org/", title: "", at: "2026-11-21T08:30:00Z")],
    custody: [], title: "", created: "2026-11-21T08:30:00Z", software: "")
  return [(.warc, warc.bytes), (.warc, plain), (.wacz, wacz.bytes), (.mhtml, Array(message.utf8))]
}

/// 4,000 in continuous integration; `$CAIRN_MUTATIONS` says more.
@Test func `no spoilt file ends the program`() throws {
  let count = ProcessInfo.processInfo.environment["CAIRN_MUTATIONS"].flatMap { Int($0) } ?? 1000
  var dice = Dice(state: 7)
  for (container, bytes) in try samples() {
    var read = 0
    for _ in 0..<count {
      let spoilt = dice.spoilt(bytes)
      do {
        _ = try container.forEachPage(in: spoilt) { _ in read += 1 }
      } catch is ContainerProblem {}
      if container == .wacz { _ = WACZCheck.faults(in: spoilt) }
    }
    // Some must get through, or nothing behind the first check was tried.
    #expect(read > 0)
  }
}

@Test func `no spoilt address ends the program or is read in two ways`() throws {
  var dice = Dice(state: 11)
  let address = Array("https://www.wire.orontes.org:8443/a/../b%20c?d=e#f".utf8)
  for _ in 0..<10_000 {
    let text = String(decoding: dice.spoilt(address), as: UTF8.self)
    guard let read = try? WebAddress(text) else { continue }
    #expect(try WebAddress("\(read)") == read)
  }
}
