// SPDX-License-Identifier: Apache-2.0

/// The bytes of a page or file as they were got.
public struct Capture: Hashable, Sendable {
  public enum Method: String, CaseIterable, Hashable, Sendable, Codable {
    case file, line, input, web
  }

  /// Lower-case hexadecimal SHA-256 of the bytes; it names the object.
  public var sha256: String
  public var size: Int
  /// `text/html`, `text/plain` or `application/json`.
  public var mediaType: String
  /// UTC, `2026-11-21T08:30:00Z`.
  public var at: String
  public var method: Method
  /// Where it was got from: a path, a path and line, or an address.
  public var origin: String
  /// Who handed it over, where that was said as it came in; what is read back does not carry it.
  public var provenance: Provenance?

  public init(
    sha256: String, size: Int, mediaType: String, at: String, method: Method, origin: String,
    provenance: Provenance? = nil
  ) {
    self.sha256 = sha256
    self.size = size
    self.mediaType = mediaType
    self.at = at
    self.method = method
    self.origin = origin
    self.provenance = provenance
  }
}
