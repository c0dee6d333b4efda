// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
import NIOPosix
public import ServiceLifecycle

/// Serves the pages and the JSON of one record to this machine.
///
/// The handlers only carry: questions go to threads that may block, where the record is read and the
/// answer is written, and come back as bytes.
public struct SiteServer: Service {
  private let source: any SiteSource
  private let host: String
  private let port: Int
  private let logger: Logger
  private let onReady: @Sendable (String) -> Void

  /// - Parameters:
  ///   - source: the record.
  ///   - host: `127.0.0.1`, `::1` or `localhost`; anything else is refused.
  ///   - port: 0 takes a free one.
  ///   - logger: told of faults.
  ///   - onReady: told the site's address once it answers: `http://127.0.0.1:8080`.
  /// - Throws: `SiteServerError` where the address is not of this machine alone.
  public init(
    source: any SiteSource, host: String = "127.0.0.1", port: Int = 8080, logger: Logger,
    onReady: @escaping @Sendable (String) -> Void = { _ in }
  ) throws(SiteServerError) {
    guard Loopback.addresses.contains(host) else { throw .notLoopback(host: host) }
    guard (0...65_535).contains(port) else { throw .badPort(port) }
    self.source = source
    self.host = host
    self.port = port
    self.logger = logger
    self.onReady = onReady
  }

  /// Serves until the task is cancelled or the service group shuts down.
  ///
  /// - Throws: `SiteServerError` where the port cannot be had.
  public func run() async throws {
    let leaflet = Leaflet()
    let desk = Desk(source: source, hasMap: leaflet.isThere)
    let router = siteRouter(desk: desk, leaflet: leaflet)
    let application = Application(
      router: router, server: .http1(configuration: Limits.channel),
      configuration: ApplicationConfiguration(
        address: .hostname(host == "localhost" ? "127.0.0.1" : host, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(Limits.connections)),
      onServerRunning: { [host, onReady] channel in
        let port = channel.localAddress?.port ?? 0
        onReady("http://\(host.contains(":") ? "[\(host)]" : host):\(port)")
      },
      logger: logger)
    do {
      try await application.run()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw SiteServerError.portInUse(port)
    } catch let error as IOError where error.errnoCode == EACCES {
      throw SiteServerError.portForbidden(port)
    }
  }
}

/// What one asker may take of the server.
enum Limits {
  /// More wait in the system's queue.
  static let connections = 1024
  /// Bytes of an address.
  static let address = 8192
  static let channel = HTTP1Channel.Configuration(
    idleTimeout: .seconds(60),
    httpDecoderConfiguration: .init(
      maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))
}

/// The names by which a machine calls itself.
enum Loopback {
  static let addresses: Set = ["127.0.0.1", "::1", "localhost"]

  /// Whether a request's `Host` names this machine: a name that an attacker's domain server points at
  /// 127.0.0.1 does not.
  static func isNamed(by authority: String?) -> Bool {
    guard let authority else { return false }
    let host: Substring
    if authority.hasPrefix("[") {
      host = authority.dropFirst().prefix { $0 != "]" }
    } else {
      host = authority.prefix { $0 != ":" }
    }
    return addresses.contains(host.lowercased())
  }
}
