// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Assessing

/// Which reported totals are part of which; all invented.
struct NestingTests {
  private func place(_ name: String, in within: [String] = []) -> PlaceCandidate {
    PlaceCandidate(
      id: name, name: name, precision: .province, country: "XX", within: within, latitude: 0,
      longitude: 0, score: 1)
  }

  private func total(
    _ number: Int, _ place: PlaceCandidate, _ days: ClosedRange<Int32>?, _ harm: Harm = .killed
  ) -> Toll.ReportedTotal {
    var claim = Sample.claim(harm, .exactly(100))
    claim.place = Sample.mention(place)
    claim.time = nil
    claim.period = days.map {
      Sample.time(Day(number: $0.lowerBound), to: Day(number: $0.upperBound))
    }
    let report = Sample.report(UInt64(number))
    return Toll.ReportedTotal(
      id: ClaimID(report: report.id, number: number), claim: claim, report: report)
  }

  /// "4,000 in the country since spring, 900 of them in the north, 250 there in May alone".
  @Test func `a total is part of the narrowest that holds its place and time`() {
    let country = place("Exland")
    let north = place("North", in: ["Exland"])
    let totals = [
      total(1, country, 0...300), total(2, north, 0...300), total(3, north, 60...90),
      total(4, country, 60...90), total(5, place("Farland"), 60...90),
      total(6, north, 60...90, .injured), total(7, country, 0...300), total(8, north, nil),
      total(9, north, 290...310),
    ].nested()
    let numbers = totals.map { $0.inside?.number }
    #expect(numbers == [nil, 1, 4, 1, nil, nil, nil, nil, nil])
  }

  /// "57 people, among them 19 children, were killed in February": the 19 are no total beside the 57.
  @Test func `a part is inside the whole of which its report says so`() {
    var parts = [total(1, place("Exland"), 0...28), total(1, place("Exland"), 0...28)]
    parts[1].id.number = 2
    parts[1].claim.partOf = 1
    #expect(parts.nested().map { $0.inside?.number } == [nil, 1])
    // Where a report is read amiss, so that either holds the other, one stands free.
    parts[1].claim = total(1, place("Exland"), 0...90).claim
    parts[1].claim.partOf = 1
    #expect(parts.nested().map { $0.inside?.number } == [nil, 1])
  }

  @Test func `order changes nothing, and nothing is part of itself or of its parts`() {
    var totals: [Toll.ReportedTotal] = []
    for number in 0..<40 {
      let wide = place("Exland")
      let narrow = place("North", in: ["Exland"])
      let start = Int32(number * 7 % 50)
      totals.append(
        total(number, number % 3 == 0 ? wide : narrow, start...(start + Int32(number * 13 % 60))))
    }
    let forward = Dictionary(uniqueKeysWithValues: totals.nested().map { ($0.id, $0.inside) })
    let backward = Dictionary(
      uniqueKeysWithValues: Array(totals.reversed()).nested().map { ($0.id, $0.inside) })
    #expect(forward == backward)
    for id in forward.keys {
      var seen: Set<ClaimID> = [id]
      var next = forward[id] ?? nil
      while let outer = next {
        #expect(seen.insert(outer).inserted)
        next = forward[outer] ?? nil
      }
    }
  }
}
