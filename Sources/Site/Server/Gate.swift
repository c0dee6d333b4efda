// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Stands before every address: refuses what must not come in, and marks what goes out.
struct Gate: RouterMiddleware {
  func handle(
    _ request: Request, context: BasicRequestContext,
    next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    var response = try await answer(request, context, next)
    for (name, value) in Gate.headers where response.headers[name] == nil {
      response.headers[name] = value
    }
    return response
  }

  private func answer(
    _ request: Request, _ context: BasicRequestContext,
    _ next: (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    let asData = Endpoint.isData(request.uri.path)
    if let problem = refusal(of: request) { return Response(problem, asData: asData) }
    do {
      return try await next(request, context)
    } catch let error as HTTPError where error.status == .notFound {
      return Response(.noPage, asData: asData)
    } catch {
      context.logger.error("no answer", metadata: ["error": "\(error)"])
      return Response(.fault, asData: asData)
    }
  }

  private func refusal(of request: Request) -> Problem? {
    guard Loopback.isNamed(by: request.head.authority) else {
      return .wrongHost(request.head.authority ?? "")
    }
    if request.uri.string.utf8.count > Limits.address { return .tooLong }
    guard request.method == .get || request.method == .head else { return .readOnly }
    return nil
  }

  /// For bytes out of captures, should a browser ever take them for a page (EVIDENCE §4.3).
  static let capturedPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'"

  /// OWASP ASVS 5.0, 3.4: nothing runs but our own files, nobody frames or embeds the record.
  static let headers: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    (.xContentTypeOptions, "nosniff"),
    (named("Referrer-Policy"), "no-referrer"),
    (named("Cross-Origin-Opener-Policy"), "same-origin"),
    (named("Cross-Origin-Resource-Policy"), "same-origin"),
    (named("X-Robots-Tag"), "noindex"),
  ]

  private static func named(_ name: String) -> HTTPField.Name {
    HTTPField.Name(name) ?? .server
  }
}

extension Response {
  fileprivate init(_ problem: Problem, asData: Bool) {
    let answer = Answer.problem(problem, asData: asData)
    var headers = HTTPFields()
    headers[.contentType] = answer.mediaType
    headers[.cacheControl] = "no-store"
    if problem.status == 405 { headers[.allow] = "GET, HEAD" }
    self.init(
      status: .init(code: problem.status), headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: answer.bytes)))
  }
}
