// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Archive

/// Ways to write this machine, its network, and where clouds keep their secrets.
private func spellings(port: Int) -> [String] {
  let numbers = ["127.0.0.1", "127.1.2.3", "0.0.0.0", "10.0.0.1", "192.168.0.1", "169.254.169.254"]
  let odd = numbers.flatMap(oddSpellings)
  let six = [
    "::1", "::", "0:0:0:0:0:0:0:1", "0000::0001", "::ffff:127.0.0.1", "::ffff:7f00:1",
    "::127.0.0.1",
    "64:ff9b::7f00:1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "2002:a00:1::", "fe80::1",
    "fe80::1%eth0",
    "fe80::1%251", "fc00::1", "fd12::1", "fec0::1", "ff02::1", "2001:db8::1", "2001::1",
    "64:ff9b:1::7f00:1", "100::1", "::ffff:0:127.0.0.1", "::1%lo", "0:0:0:0:0:ffff:127.0.0.1",
    "::ffff:0x7f.1",
  ].map { "[\($0)]" }
  let names = [
    "localhost", "LOCALHOST", "localhost.", "a.localhost", "localhost.localdomain", "printer.local",
    "router.lan", "db.internal", "intranet", "metadata", "ip6-localhost", "host.docker.internal",
    "box.home.arpa", "nas.home", "ad.corp", "x.test", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ", "ｌｏｃａｌｈｏｓｔ", "loc\u{00AD}alhost",
    "localhost%00.example.org", "localhost%2eexample.org", "127.0.0.1%00", "127。0。0。1", "127．0．0．1",
    "①②⑦.⓪.⓪.①", "１２７.0.0.1", "127.0.0.1@news.example.org", "news.example.org@127.0.0.1",
    "nour:x@127.0.0.1", "127.0.0.1\\@news.example.org", "127.0.0.1%20", "127.0.0.1\t", "x.onion",
  ]
  let hosts = odd + six + names
  return hosts.flatMap { ["http://\($0):\(port)/", "http://\($0)/"] }
    + [
      "\(port)", "http:127.0.0.1:\(port)", "http:///127.0.0.1:\(port)", "file:///etc/passwd",
      "gopher://127.0.0.1:\(port)/", "dict://127.0.0.1:\(port)/", "//127.0.0.1:\(port)/",
    ]
}

private func oddSpellings(of address: String) -> [String] {
  let parts = address.split(separator: ".").compactMap { UInt32($0) }
  let whole = parts.reduce(0) { $0 << 8 | $1 }
  let hex = { (number: UInt32) in String(number, radix: 16) }
  let octal = { (number: UInt32) in "0" + String(number, radix: 8) }
  return [
    address, address + ".", address + "..", "\(whole)", "0x" + hex(whole),
    "0X" + hex(whole).uppercased(),
    octal(whole), "\(parts[0]).\(whole & 0xFFFFFF)", "\(parts[0]).\(parts[1]).\(whole & 0xFFFF)",
    parts.map { "0x" + hex($0) }.joined(separator: "."), parts.map(octal).joined(separator: "."),
    parts.map { "000" + octal($0) }.joined(separator: "."),
    "\(parts[0]).0x" + hex(whole & 0xFFFFFF), "\(UInt64(whole) + 1 << 32)",
    parts.map { "\($0 + 256)" }.joined(separator: "."), "00" + address, address + ".0x",
  ]
}

@Test func `no spelling of a private address is connected to`() throws {
  let canary = try WebServer { _ in .page("a secret") }
  let all = spellings(port: canary.port)
  #expect(all.count >= 200)
  var rules = CaptureRules()
  rules.ports.insert(canary.port)
  for spelling in all {
    guard let address = try? WebAddress(spelling) else { continue }
    let capture = WebCapture.make(of: address, rules: rules)
    #expect(capture.fault?.kind == .refused, "\(spelling)")
    #expect(capture.last?.peer == nil, "\(spelling)")
    #expect(capture.last?.head == [], "\(spelling)")
  }
  #expect(canary.connections == 0)
}

@Test func `a redirect to a private address is not followed`() throws {
  let canary = try WebServer { _ in .page("a secret") }
  let targets = spellings(port: canary.port)
  let server = try WebServer { [targets] head in
    let number = Int(head.split(separator: " ")[1].dropFirst()) ?? 0
    return targets.indices.contains(number)
      ? .redirect(to: targets[number]) : .status("404 Not Found")
  }
  var rules = CaptureRules.forTests(reaching: [server.authority])
  rules.ports.insert(canary.port)
  for number in targets.indices where !targets[number].contains("\t") {
    let address = try WebAddress("http://\(server.authority)/\(number)")
    let capture = WebCapture.make(of: address, rules: rules)
    #expect(capture.fault != nil || capture.hops.allSatisfy { $0.address.port == server.port })
    #expect(capture.last?.response?.status != 200, "\(targets[number])")
  }
  #expect(canary.connections == 0)
}

@Test func `an address that changes between the check and the connection is not connected to`()
  throws
{
  let canary = try WebServer { _ in .page("a secret") }
  // The name was looked up and found public; the socket is then given another address.
  var rules = CaptureRules()
  rules.ports.insert(canary.port)
  let sink = ExchangeSink(limits: rules.limits) { address, port in
    address == NetworkAddress("93.184.216.34") && port == canary.port
  }
  #expect(!sink.wouldConnect(to: "127.0.0.1", port: canary.port))
  #expect(sink.wouldConnect(to: "93.184.216.34", port: canary.port))
  #expect(!sink.wouldConnect(to: "93.184.216.34", port: canary.port + 1))
  #expect(throws: FetchFault.self) {
    try rules.check(
      ["93.184.216.34", "10.0.0.1"].compactMap { NetworkAddress($0) }, port: 80)
  }
  #expect(canary.connections == 0)
}

extension ExchangeSink {
  /// Asks as libcurl does, with what a socket would get.
  fileprivate func wouldConnect(to text: String, port: Int) -> Bool {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr(text)
    address.sin_port = UInt16(port).bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { allows($0, length) }
    }
  }
}
