// SPDX-License-Identifier: Apache-2.0

/// Why nothing, or not all, was got from an address.
public struct FetchFault: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Our own rules forbid to ask.
    case refused
    case name
    case connection
    /// The certificate is not good, or no safe connection came about.
    case certificate
    case time
    /// What came is no HTTP.
    case `protocol`
    /// More than is taken.
    case length
    case redirects
    /// This machine lacks what is needed.
    case machine
  }

  public var kind: Kind
  public var description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
