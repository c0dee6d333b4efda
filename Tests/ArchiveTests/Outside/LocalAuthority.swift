// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

@testable import Archive

/// A timestamp authority on this machine, made with openssl, and a root that vouches for it.
struct LocalAuthority: Sendable {
  let scratch: Scratch
  var certificates: [UInt8] { get throws { try DurableFile.read(scratch.path + "/root.pem") } }

  init(named name: String = "Orontes Time") throws {
    scratch = try Scratch()
    let settings = """
      [tsa]
      default_tsa = own
      [own]
      serial = serial
      signer_cert = tsa.pem
      signer_key = tsa.key
      certs = root.pem
      signer_digest = sha256
      default_policy = 1.2.3.4.1
      digests = sha256
      ess_cert_id_alg = sha256
      [usage]
      extendedKeyUsage = critical,timeStamping
      """
    try Data(settings.utf8).write(to: URL(fileURLWithPath: scratch.path + "/tsa.cnf"))
    let root = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30"
    let commands = [
      "\(root) -subj '/CN=\(name) root' -keyout root.key -out root.pem",
      "req -newkey rsa:2048 -nodes -subj '/CN=\(name)' -keyout tsa.key -out tsa.csr",
      "x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 20"
        + " -extfile tsa.cnf -extensions usage -out tsa.pem",
    ]
    for command in commands {
      let outcome = try run(command)
      guard outcome.status == 0 else { throw Broken(words: outcome.text) }
    }
    try Data("01\n".utf8).write(to: URL(fileURLWithPath: scratch.path + "/serial"))
  }

  struct Broken: Error {
    var words: String
  }

  func run(_ command: String) throws -> Outside.Outcome {
    try Outside.run(["bash", "-c", "openssl " + command], in: scratch.path)
  }

  /// What it answers to a question.
  func answer(_ query: [UInt8]) throws -> [UInt8] {
    try Data(query).write(to: URL(fileURLWithPath: scratch.path + "/q.tsq"))
    let outcome = try run("ts -reply -config tsa.cnf -section own -queryfile q.tsq -out r.tsr")
    guard outcome.status == 0 else { throw Broken(words: outcome.text) }
    return try DurableFile.read(scratch.path + "/r.tsr")
  }

  /// A stamp of a checkpoint.
  func stamp(_ checkpoint: [UInt8]) throws -> Stamp {
    let query = TimestampRequest(for: checkpoint, nonce: 0x8000_0000_0000_0001)
    return Stamp(
      checkpoint: checkpoint, token: TimestampToken(bytes: try answer(query.bytes)),
      certificates: try certificates)
  }
}
