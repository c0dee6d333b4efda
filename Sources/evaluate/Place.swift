// SPDX-License-Identifier: Apache-2.0

import Foundation

extension GoldClaim.Place {
  /// How far from the annotated point an entry may lie and still be the place, in kilometres.
  ///
  /// Gazetteers put the point of one town up to some kilometres apart, and annotators wrote the
  /// coordinates to a hundredth of a degree.
  static let reach = 25.0

  /// Whether the reader's first candidate is this place: by its point, or else by its name.
  func accepts(_ candidate: AnswerClaim.Candidate?) -> Bool {
    guard let candidate else { return false }
    if let near, let point = candidate.near {
      return Self.kilometres(near, point) <= Self.reach
    }
    return name.names(candidate.name)
  }

  /// The great-circle distance between two points of latitude and longitude (haversine, 6,371 km).
  static func kilometres(_ a: [Double], _ b: [Double]) -> Double {
    guard a.count == 2, b.count == 2 else { return .infinity }
    let radians = (a + b).map { $0 * .pi / 180 }
    let north = sin((radians[2] - radians[0]) / 2)
    let east = sin((radians[3] - radians[1]) / 2)
    let h = north * north + cos(radians[0]) * cos(radians[2]) * east * east
    return 2 * 6_371 * asin(min(1, h.squareRoot()))
  }
}
