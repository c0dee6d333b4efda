// SPDX-License-Identifier: Apache-2.0

/// Why the site cannot be served.
public enum SiteServerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The address is not of this machine alone.
  case notLoopback(host: String)
  case badPort(Int)
  /// Another program listens there.
  case portInUse(Int)
  /// The system forbids it: ports below 1024 are root's.
  case portForbidden(Int)

  /// What was wrong and what to do, in words for a terminal.
  public var description: String {
    switch self {
    case .notLoopback(let host):
      "“\(host)” would open the record to other machines. Until signing in is built, the site is "
        + "served to this machine alone: use 127.0.0.1, ::1 or localhost. From elsewhere, reach it "
        + "through a tunnel: ssh -L 8080:127.0.0.1:8080 user@machine"
    case .badPort(let port):
      "\(port) is no port. Use 1 to 65535, or 0 to have a free one chosen."
    case .portInUse(let port):
      "Port \(port) is in use, perhaps by another cairn serve. Stop that, or choose another with "
        + "--port; --port 0 takes a free one."
    case .portForbidden(let port):
      "The system does not let this user listen on port \(port). Choose one from 1024 upward."
    }
  }
}
