// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix

/// Puts every endpoint and file of the site at its address, behind the gate.
func siteRouter(
  desk: Desk, leaflet: Leaflet, threads: NIOThreadPool = .singleton
) -> Router<BasicRequestContext> {
  let router = Router(
    context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: Gate())
  for endpoint in Endpoint.allCases {
    router.get(RouterPath(endpoint.path)) { request, context in
      let question = Question(
        endpoint: endpoint, id: context.parameters.get("id"), query: request.uri.query)
      let logger = context.logger
      let answer = try await threads.runIfActive {
        desk.answer(question) { error in
          logger.error("no answer", metadata: ["path": "\(endpoint.path)", "error": "\(error)"])
        }
      }
      return Response(answer)
    }
  }
  for asset in Asset.all.values {
    router.get(RouterPath("/assets/" + asset.name)) { request, _ in
      Response(asset, for: request)
    }
  }
  router.get("/assets/leaflet/{name}") { request, context in
    guard let file = context.parameters.get("name").flatMap(leaflet.file) else {
      throw HTTPError(.notFound)
    }
    return Response(file, for: request)
  }
  return router
}

extension Response {
  fileprivate init(_ answer: Answer) {
    var headers = HTTPFields()
    headers[.contentType] = answer.mediaType
    // A record changes under its pages: nothing of them is kept.
    headers[.cacheControl] = "no-store"
    if let location = answer.location { headers[.location] = location }
    if answer.isCaptured { headers[.contentSecurityPolicy] = Gate.capturedPolicy }
    self.init(
      status: .init(code: answer.status), headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: answer.bytes)))
  }

  /// A file of the program: kept by the browser, and asked for again only by its tag.
  fileprivate init(_ asset: Asset, for request: Request) {
    var headers = HTTPFields()
    headers[.cacheControl] = "no-cache"
    headers[.eTag] = asset.entityTag
    if request.headers[.ifNoneMatch] == asset.entityTag {
      self.init(status: .notModified, headers: headers)
      return
    }
    headers[.contentType] = asset.mediaType
    self.init(
      status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
  }
}
