// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Archive

/// A server of encrypted pages, with an authority of its own, made with openssl.
final class EncryptedServer {
  private let folder: TemporaryFolder
  private let process: pid_t
  let port: Int
  var authorities: String { folder.path + "/ca.pem" }

  /// Makes the certificates and begins to listen.
  ///
  /// - Parameter name: whom the certificate is for.
  /// - Throws: where openssl cannot make them.
  init(certifiedFor name: String) throws {
    folder = try TemporaryFolder()
    // One that was free a moment ago.
    port = try WebServer { _ in .init("") }.port
    let made = try Program.shell(
      """
      cd "\(folder.path)" && printf 'HTTP/1.0 200 OK\\r\\nContent-Type: text/html\\r\\n\\r\\n<p>Safe.</p>' > page &&
      openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj "/CN=Test" &&
      openssl req -newkey rsa:2048 -nodes -keyout s.key -out s.csr -subj "/CN=\(name)" &&
      printf 'subjectAltName=\(name.first?.isNumber == true ? "IP" : "DNS"):\(name)' > ext &&
      openssl x509 -req -in s.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out s.pem -days 2 -extfile ext
      """)
    try #require(made.status == 0, "\(made.errors)")
    let started = try Program.shell(
      """
      cd "\(folder.path)" && openssl s_server -accept 127.0.0.1:\(port) -cert s.pem -key s.key -HTTP \
        -quiet > /dev/null 2>&1 & echo $!
      """)
    process = try #require(pid_t(started.text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  deinit { kill(process, SIGKILL) }

  /// Asks until the server is up.
  func capture(trusting authorities: String?) throws -> WebCapture {
    let rules = CaptureRules.forTests(
      reaching: ["127.0.0.1:\(port)"], authorities: authorities)
    var capture: WebCapture
    var tries = 0
    repeat {
      capture = WebCapture.make(of: try WebAddress("https://127.0.0.1:\(port)/page"), rules: rules)
      tries += 1
      if capture.fault?.kind == .connection { usleep(100_000) }
    } while capture.fault?.kind == .connection && tries < 50
    return capture
  }
}

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")))
struct EncryptedCaptureTests {
  @Test func `the server's certificates and the way of encryption are kept`() throws {
    let server = try EncryptedServer(certifiedFor: "127.0.0.1")
    let capture = try server.capture(trusting: server.authorities)
    let hop = try #require(capture.last)
    #expect(hop.isVerified)
    #expect(hop.encryption?.hasPrefix("TLSv1.") == true)
    #expect(hop.certificates.first?.hasPrefix("-----BEGIN CERTIFICATE-----") == true)
    #expect(String(decoding: hop.body, as: UTF8.self).contains("<p>Safe.</p>"))
  }

  @Test func `a certificate that nobody vouches for is refused, and nothing is asked`() throws {
    let server = try EncryptedServer(certifiedFor: "127.0.0.1")
    let capture = try server.capture(trusting: nil)
    #expect(capture.fault?.kind == .certificate)
    #expect(capture.last?.request == [])
  }

  @Test func `a certificate for another name is refused, and nothing is asked`() throws {
    let server = try EncryptedServer(certifiedFor: "news.example.org")
    let capture = try server.capture(trusting: server.authorities)
    #expect(capture.fault?.kind == .certificate)
    #expect(capture.last?.request == [])
  }
}
