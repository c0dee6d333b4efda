// SPDX-License-Identifier: Apache-2.0

import Reading
import Record

/// When something is asked for again; all times in seconds since 1970.
enum FeedSchedule {
  /// A feed that fails is visited at least once a day, unless its server asks for more time.
  static let longestWait = 86_400
  /// What a server may ask for at the most.
  static let longestRest = 7 * 86_400
  /// The first wait for an article that failed; each further one is twice as long.
  static let firstWait = 900
  /// An article is tried over some 32 hours.
  static let attempts = 8

  /// When a feed is due after a visit.
  ///
  /// - Parameters:
  ///   - minutes: how long it is left alone where all is well.
  ///   - failures: visits in a row that failed, the last included; 0 where it did not.
  ///   - rest: how long the server asks to be left alone.
  ///   - now: when the visit ended.
  /// - Returns: the moment.
  static func visit(minutes: Int, failures: Int, rest: Int?, now: Int) -> Int {
    let usual = minutes * 60
    guard failures > 0 else { return now + max(usual, rest ?? 0) }
    let wait = max(usual, min(usual << min(failures, 12), longestWait))
    return now + max(wait, rest ?? 0)
  }

  /// When an article is due that has failed so often; nil where it is given up.
  static func entry(attempts: Int, rest: Int?, now: Int) -> Int? {
    guard attempts < Self.attempts else { return nil }
    return now + max(firstWait << max(0, attempts - 1), rest ?? 0)
  }

  /// How long a server is left alone that cannot be reached, by how often in a row that was so.
  static func unreachable(failures: Int) -> Int { min(60 << min(max(0, failures - 1), 6), 3600) }

  /// What `Retry-After` asks for, in seconds: a number of them, or a date (RFC 9110 §10.2.3).
  static func rest(_ field: String?, now: Int) -> Int? {
    guard let field = field?.filter({ $0 != "\t" }), !field.isEmpty else { return nil }
    let seconds = Int(field) ?? InternetDate(field).map { $0.secondsSince1970 - now }
    return seconds.map { min(max(0, $0), longestRest) }
  }
}
