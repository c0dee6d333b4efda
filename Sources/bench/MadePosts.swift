// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record

/// Made-up posts of some seventy words, one raid each: thirteen years, 26 towns, and 400 monitors.
struct MadePosts {
  private var filler: BenchText
  private var state: UInt64
  private var number = 0

  private static let towns = [
    "Kafr Takharim", "Atmeh", "Saraqib", "Ariha", "Binnish", "Hays", "Mocha", "Taiz", "Rawah",
    "Hit", "Ramadi", "Tikrit", "Barvinkove", "Izium", "Kupiansk", "Svatove", "Tandalti", "El Obeid",
    "Khan Younis", "Rafah", "Jabalia", "Idlib", "Maarat al-Numan", "Douma", "Harasta", "Raqqa",
  ]

  init(seed: UInt64) {
    filler = BenchText(seed: seed)
    state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0xd1b5_4a32_d192_ed03
  }

  private static let days = 13 * 365

  /// A post as a line of JSON, of any day.
  mutating func next() -> String { next(on: random(MadePosts.days)) }

  private mutating func next(on day: Int) -> String {
    number += 1
    let day = Day(number: Int32(15_340 + day))
    let town = MadePosts.towns[random(MadePosts.towns.count)]
    let told =
      "At least \(2 + random(39)) people were killed in an airstrike on \(town) on \(day), "
      + "Monitor \(random(400)) said. "
    return #"{"id":"\#(number)","outlet":"Outlet \#(random(500))","published":"\#(day)","#
      + #""invented":true,"text":"\#(told + filler.filler(sentences: 3))"}"# + "\n"
  }

  /// Writes posts as JSON lines in the order of their days, as archives hold them, and gives the path back.
  static func write(_ count: Int, seed: UInt64, to path: String) throws -> String {
    guard let file = fopen(path, "w") else { throw BenchFault("\(path) cannot be written") }
    defer { fclose(file) }
    var posts = MadePosts(seed: seed)
    for number in 0..<count {
      let post = posts.next(on: number * MadePosts.days / count)
      guard fputs(post, file) >= 0 else { throw BenchFault("\(path): the disk is full") }
    }
    return path
  }

  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
