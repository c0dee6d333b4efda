// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

struct LikenessTests {
  // The signature of a set of shingles; of more than `most` the least hashes alone.
  static func signature(_ shingles: some Sequence<Int>, most: Int = 1_024) -> Signature {
    let hashes = Set(shingles).map { shingle -> UInt32 in
      var generator = SplitMix64(seed: UInt64(shingle))
      return UInt32(truncatingIfNeeded: generator.next() >> 32)
    }
    return Signature(minima: Array(hashes.sorted().prefix(most)), shingles: hashes.count)
  }

  @Test(arguments: [(0..<100, 1.0), (20..<120, 80.0 / 120), (50..<150, 1.0 / 3), (100..<200, 0.0)])
  func `likeness of short texts is the exact share of common shingles`(
    _ other: Range<Int>, _ exact: Double
  ) {
    let likeness = Likeness(Self.signature(0..<100), Self.signature(other))
    #expect(likeness.jaccard == exact)
    #expect(likeness.shared == Set(0..<100).intersection(other).count)
  }

  @Test(arguments: [(0..<20_000, 1.0), (4_000..<24_000, 0.667), (10_000..<30_000, 0.333)])
  func `likeness of long texts comes near it`(_ other: Range<Int>, _ exact: Double) {
    let likeness = Likeness(
      Self.signature(0..<20_000, most: 1_024), Self.signature(other, most: 1_024))
    #expect(abs(likeness.jaccard - exact) < 0.06)
  }

  @Test
  func `an excerpt of a long text is contained in it`() throws {
    let policy = try Sample.policy()
    let whole = Self.signature(0..<4_000, most: 1_024)
    let excerpt = Self.signature(1_000..<1_200)
    let likeness = Likeness(whole, excerpt)
    #expect(likeness.containment == 1)
    #expect(abs(likeness.shared - 200) < 60)
    #expect(Descent.isCopied(whole, excerpt, policy: policy))
    #expect(!Descent.isCopied(whole, Self.signature(3_950..<4_150), policy: policy))
  }

  // A login wall of 80 shingles before two reports of 30 each, and before two that are one text.
  @Test
  func `what is furniture is taken off both, unless it is all there is`() throws {
    let policy = try Sample.policy()
    let (one, other) = (Self.signature(0..<110), Self.signature(Array(0..<80) + Array(200..<230)))
    #expect(Descent.isCopied(one, other, policy: policy))
    #expect(!Descent.isCopied(one, other, furniture: 1, policy: policy))
    #expect(Descent.isCopied(one, one, furniture: 0.7, policy: policy))
    #expect(Descent.isCopied(one, one, furniture: 1, policy: policy))
  }

  @Test
  func `an excerpt is contained, and both orders say the same`() throws {
    let policy = try Sample.policy()
    let (whole, excerpt) = (Self.signature(0..<100), Self.signature(0..<45))
    #expect(Likeness(whole, excerpt).jaccard < 0.5)
    #expect(Likeness(whole, excerpt).containment > 0.8)
    #expect(Likeness(whole, excerpt) == Likeness(excerpt, whole))
    #expect(Descent.isCopied(whole, excerpt, policy: policy))
    #expect(!Descent.isCopied(whole, Self.signature(60..<160), policy: policy))
  }

  @Test
  func `what is too short to tell is no copy, and an empty signature is like nothing`() throws {
    let policy = try Sample.policy()
    let short = Self.signature(0..<11)
    #expect(!Descent.isCopied(short, short, policy: policy))
    #expect(Likeness(Signature(), Signature()).jaccard == 0)
  }

  @Test
  func `a report that lies between two families makes them one`() throws {
    let policy = try Sample.policy()
    let evidence = [(3, 0..<100), (1, 30..<130), (2, 60..<160), (4, 500..<600)].map {
      Sample.evidence(
        UInt64($0.0), [], published: Sample.day.adding(days: $0.0),
        signature: Self.signature($0.1))
    }
    let families = Descent.families(of: evidence, policy: policy)
    let ids = evidence.map(\.report.id)
    #expect(families == [ids[0]: ids[1], ids[1]: ids[1], ids[2]: ids[1], ids[3]: ids[3]])
    let apart = [evidence[0], evidence[2]]
    #expect(
      Descent.copies(of: evidence[1], among: evidence, policy: policy) == [ids[0], ids[2]].sorted())
    let family = TextFamily(adding: evidence[1], copiesOf: apart)
    #expect(family.first == ids[1])
    #expect(family.absorbed == [ids[0], ids[2]].sorted())
  }
}
