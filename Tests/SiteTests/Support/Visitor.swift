// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import Synchronization

@testable import Site

/// Asks the site's router without a socket.
///
/// HummingbirdTesting would do the same, and would have every build of the tests compile an HTTP
/// client with its TLS library.
struct Visitor {
  struct Visit {
    var status: Int
    var headers: HTTPFields
    var bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
  }

  private let responder: RouterResponder<BasicRequestContext>

  init(_ source: any SiteSource = FixtureRecord(), leaflet: Leaflet = Leaflet(folder: "/nowhere")) {
    let desk = Desk(source: source, hasMap: leaflet.isThere)
    responder = siteRouter(desk: desk, leaflet: leaflet).buildResponder()
  }

  func get(
    _ path: String, method: HTTPRequest.Method = .get, host: String? = "127.0.0.1:8080",
    headers: HTTPFields = HTTPFields()
  ) async throws -> Visit {
    let head = HTTPRequest(
      method: method, scheme: "http", authority: host, path: path, headerFields: headers)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    let context = BasicRequestContext(
      source: ApplicationRequestContextSource(
        channel: EmbeddedChannel(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    )
    let response = try await responder.respond(to: request, context: context)
    let body = Body()
    try await response.body.write(body)
    return Visit(
      status: response.status.code, headers: response.headers, bytes: body.bytes.withLock { $0 })
  }
}

private final class Body: ResponseBodyWriter, Sendable {
  let bytes = Mutex<[UInt8]>([])

  func write(_ buffer: ByteBuffer) async throws {
    bytes.withLock { $0 += Array(buffer.readableBytesView) }
  }

  func finish(_ trailers: HTTPFields?) async throws {}
}
