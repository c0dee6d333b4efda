// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

struct CopyIndexTests {
  private func keys(_ keys: [UInt32], host: UInt32 = 0, day: Int32? = nil) -> CopyKeys {
    CopyKeys(keys: keys, shingles: 100, host: host, day: day)
  }

  @Test
  func `it finds whoever shares one rare key or three`() {
    var generator = SplitMix64(seed: 1)
    var index = CopyIndex()
    var rows: [CopyKeys] = []
    for number in 0..<300 {
      let row = keys(Array(Set((0..<20).map { _ in UInt32(generator.next() % 500) * 7 })))
      func having(_ key: UInt32) -> Int { rows.count { $0.keys.contains(key) } }
      let rare = Set(row.keys.filter { having($0) <= 8 })
      let wanted = rows.indices.filter {
        let common = Set(rows[$0].keys).intersection(row.keys)
        return common.count > 2 || !common.isDisjoint(with: rare)
      }
      let found = Set(index.candidates(for: row).map(\.number))
      #expect(found.isSuperset(of: wanted))
      #expect(found.allSatisfy { !Set(rows[$0].keys).isDisjoint(with: row.keys) })
      index.add(row, number: number)
      rows.append(row)
    }
    #expect(index.count == 300)
  }

  @Test
  func `of what everybody says it keeps so many and no more`() {
    var index = CopyIndex()
    for number in 0..<1_000 { index.add(keys([5, 6, UInt32(number) + 100]), number: number) }
    let found = index.candidates(for: keys([5, 6, 7]))
    #expect(found.isEmpty)
    for number in 0..<200 { index.add(keys([7]), number: number) }
    #expect(
      index.candidates(for: keys([5, 6, 7])).map(\.number) == Array(0..<CopyIndex.mostPerKey))
  }

  // Five pages of one host over three weeks have a login wall of three keys; two keys are their own.
  @Test(arguments: [(5, 7, 3.0 / 5), (4, 7, 0), (5, 3, 0)])
  func `furniture is what one host says again and again for weeks`(
    _ pages: Int, _ daysApart: Int, _ share: Double
  ) throws {
    let rules = try Sample.policy().descent
    var index = CopyIndex()
    let rows = (0..<pages).map { page in
      let own = UInt32(1_000 + page / 2)
      return keys([1, 2, 3, own, own + 100], host: 9, day: Int32(daysApart * page))
    }
    for (number, row) in rows.enumerated() { index.add(row, number: number) }
    #expect(index.furniture(rows[0], rows[1], rules: rules) == share)
    let elsewhere = keys(rows[1].keys, host: 8, day: 0)
    #expect(index.furniture(rows[0], elsewhere, rules: rules) == 0)
  }

  @Test
  func `copies of a set are those that comparing every two finds`() throws {
    let policy = try Sample.policy()
    var generator = SplitMix64(seed: 3)
    let evidence = (0..<120).map { number in
      let start = Int(generator.next() % 600)
      let length = 20 + Int(generator.next() % 80)
      return Sample.evidence(
        UInt64(number), [], signature: LikenessTests.signature(start..<(start + length)))
    }
    var wanted: [[Int]] = []
    for first in evidence.indices {
      for second in evidence.indices.dropFirst(first + 1)
      where Descent.isCopied(
        evidence[first].signature, evidence[second].signature, policy: policy)
      {
        wanted.append([first, second])
      }
    }
    let found = Descent.copies(in: evidence, policy: policy).map { [$0.0, $0.1] }
    #expect(Set(found).isSubset(of: wanted))
    // An excerpt may lie where the longer text has none of its keys; likeness of half is always found.
    #expect(Double(found.count) >= 0.97 * Double(wanted.count))
    #expect(wanted.count > 100)
  }
}
