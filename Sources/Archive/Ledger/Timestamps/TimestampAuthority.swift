// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Somebody outside who says when they saw a checkpoint, as `timestamps.json` of a record names them.
public struct TimestampAuthority: Hashable, Sendable {
  public var name: String
  /// Where it is asked (RFC 3161 §3.4).
  public var address: WebAddress
  /// Its root and what lies between, in PEM.
  public var certificates: [UInt8]

  /// Asks for a token.
  ///
  /// - Parameters:
  ///   - checkpoint: the signed note; only its hash is sent.
  ///   - rules: how servers are asked, by which proxy.
  /// - Returns: a token that was checked, with what it says.
  /// - Throws: `RecordFault` of kind `refused` where it gives none that is good.
  public func stamp(
    _ checkpoint: [UInt8], rules: CaptureRules
  ) throws -> (token: TimestampToken, statement: TimestampToken.Statement) {
    let request = TimestampRequest(for: checkpoint, nonce: .random(in: 1 ... .max))
    let exchange = Courier(rules: rules).exchange(
      address, fields: ["Content-Type: application/timestamp-query"], body: request.bytes,
      remaining: .seconds(rules.limits.wholeSeconds))
    if let fault = exchange.fault { throw refusal("\(fault)") }
    guard let head = exchange.response, head.status == 200,
      head.mediaType == "application/timestamp-reply"
    else { throw refusal("it answered \(exchange.response?.status ?? 0) and no token") }
    do {
      let token = TimestampToken(bytes: try MessageBody.decoded(exchange.body, head))
      return (token, try token.check(checkpoint, certificates: certificates))
    } catch { throw refusal("\(error)") }
  }

  private func refusal(_ why: String) -> RecordFault {
    RecordFault(
      .refused, "the authority gave no timestamp: \(why)", at: "\(name) (\(address))",
      remedy: "Try again later, or ask another authority; nothing was written.")
  }
}

extension RecordFolder {
  /// The authorities that `timestamps.json` names; none where there is no such file.
  ///
  /// - Throws: `RecordFault` of kind `refused` where it, or a file of certificates, cannot be understood.
  public func timestampAuthorities() throws -> [TimestampAuthority] {
    let path = self.path + "/timestamps.json"
    guard DurableFile.exists(path) else { return [] }
    do {
      let settings = try JSONDecoder().decode(Settings.self, from: Data(try DurableFile.read(path)))
      return try settings.authorities.map { authority in
        let file = authority.certificates
        return TimestampAuthority(
          name: authority.name, address: try WebAddress(authority.url),
          certificates: try DurableFile.read(
            file.hasPrefix("/") ? file : self.path + "/" + file))
      }
    } catch let fault as RecordFault { throw fault } catch {
      throw RecordFault(
        .refused, "it cannot be understood (\(error))", at: path,
        remedy: "It is {\"authorities\": [{\"name\": …, \"url\": …, \"certificates\": PEM file}]}.")
    }
  }
}

private struct Settings: Decodable {
  struct Authority: Decodable {
    var name: String
    var url: String
    var certificates: String
  }

  var authorities: [Authority]
}
