// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A timestamp authority on this machine, made with openssl, and a root that vouches for it.
public struct LocalAuthority: Sendable {
  /// Where its keys and what it was asked lie.
  public let folder: TemporaryFolder
  /// The root's certificate, in PEM.
  public var path: String { folder.path + "/root.pem" }
  public var certificates: [UInt8] {
    get throws { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
  }

  /// Makes its keys and certificates.
  ///
  /// - Parameter name: as its stamps name it.
  /// - Throws: where openssl cannot.
  public init(named name: String = "Orontes Time") throws {
    folder = try TemporaryFolder()
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
    try folder.write("tsa.cnf", settings)
    try folder.write("serial", "01\n")
    let root = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30"
    try make("\(root) -subj '/CN=\(name) root' -keyout root.key -out root.pem")
    try make("req -newkey rsa:2048 -nodes -subj '/CN=\(name)' -keyout tsa.key -out tsa.csr")
    try make(
      "x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 20"
        + " -extfile tsa.cnf -extensions usage -out tsa.pem")
  }

  public struct Broken: Error {
    public var words: String
  }

  /// Runs openssl in its folder.
  ///
  /// - Throws: where it cannot be started.
  public func run(_ command: String) throws -> Program.Outcome {
    try Program.shell("cd '\(folder.path)' && openssl \(command)")
  }

  private func make(_ command: String) throws {
    let outcome = try run(command)
    guard outcome.status == 0 else { throw Broken(words: outcome.errors) }
  }

  /// What it answers to a question.
  ///
  /// - Throws: where openssl finds that it is none.
  public func answer(_ query: some Sequence<UInt8>) throws -> [UInt8] {
    try folder.write("q.tsq", query)
    try make("ts -reply -config tsa.cnf -section own -queryfile q.tsq -out r.tsr")
    return Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/r.tsr")))
  }
}
