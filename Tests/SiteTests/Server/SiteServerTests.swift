// SPDX-License-Identifier: Apache-2.0

import Logging
import Synchronization
import Testing

@testable import Site

private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

@Test(arguments: ["0.0.0.0", "::", "192.168.1.4", "example.org", "127.0.0.2", "", "localhost.evil"])
func `an address that other machines could reach is refused, and why is said`(_ host: String) {
  let error = #expect(throws: SiteServerError.self) {
    try SiteServer(source: FixtureRecord(), host: host, port: 0, logger: quiet)
  }
  #expect(error == .notLoopback(host: host))
  #expect(error?.description.contains("signing in") == true)
}

@Test(arguments: [-1, 65_536])
func `a number that is no port is refused`(_ port: Int) {
  #expect(throws: SiteServerError.badPort(port)) {
    try SiteServer(source: FixtureRecord(), port: port, logger: quiet)
  }
}

@Test func `port 0 takes a free one and says which, and a second server cannot have it`()
  async throws
{
  let (addresses, found) = AsyncStream.makeStream(of: String.self)
  let server = try SiteServer(source: FixtureRecord(), port: 0, logger: quiet) { found.yield($0) }
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await server.run() }
    var iterator = addresses.makeAsyncIterator()
    let address = try #require(await iterator.next())
    #expect(address.hasPrefix("http://127.0.0.1:"))
    let port = try #require(address.split(separator: ":").last.flatMap { Int($0) })
    #expect(port > 0)
    let second = try SiteServer(source: FixtureRecord(), port: port, logger: quiet)
    let error = await #expect(throws: SiteServerError.self) { try await second.run() }
    #expect(error == .portInUse(port))
    #expect(error?.description.contains("--port 0") == true)
    group.cancelAll()
  }
}
