// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

struct LikenessTests {
  // The signature of a set of shingles under 128 permutations, made the slow way.
  static func signature(_ shingles: some Sequence<Int>) -> Signature {
    let shingles = Set(shingles)
    let minima = (0..<128).map { row -> UInt32 in
      let hashes = shingles.map { shingle in
        var generator = SplitMix64(seed: UInt64(row) << 32 | UInt64(shingle))
        return UInt32(truncatingIfNeeded: generator.next() >> 32)
      }
      return hashes.min() ?? .max
    }
    return Signature(minima: minima, shingles: shingles.count)
  }

  @Test(arguments: [(0..<100, 1.0), (20..<120, 0.667), (50..<150, 0.333), (100..<200, 0.0)])
  func `likeness comes near the exact share of common shingles`(
    _ other: Range<Int>, _ exact: Double
  ) {
    let likeness = Likeness(Self.signature(0..<100), Self.signature(other))
    #expect(abs(likeness.jaccard - exact) < 0.13)
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
    #expect(Descent.bands(of: Signature()).isEmpty)
  }

  @Test
  func `copies share a band and strangers share none`() {
    let bands = Set(Descent.bands(of: Self.signature(0..<100)))
    #expect(bands.count == 42)
    #expect(!bands.isDisjoint(with: Descent.bands(of: Self.signature(30..<130))))
    #expect(bands.isDisjoint(with: Descent.bands(of: Self.signature(200..<300))))
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
    let apart = [evidence[0].report, evidence[2].report]
    #expect(
      Descent.copies(of: evidence[1], among: evidence, policy: policy) == [ids[0], ids[2]].sorted())
    let family = TextFamily(adding: evidence[1].report, copiesOf: apart)
    #expect(family.first == ids[1])
    #expect(family.absorbed == [ids[0], ids[2]].sorted())
  }
}
