// SPDX-License-Identifier: Apache-2.0

public import Record

/// Finds the reports that may share text with one, among millions, in memory.
///
/// About 13 bytes a key, 400 a post: a table of keys and reports in pieces that grow apart, so that none of
/// them ever has to be copied whole. Reports are numbers that only grow. Finding and adding take a time
/// that the size of the record does not change.
public struct CopyIndex: Sendable {
  /// A report that shares keys with the one asked about.
  public struct Candidate: Hashable, Sendable {
    public var number: Int
    /// The more the likelier it shares text.
    public var points: Int
  }

  /// Of what more reports say, these are kept: a family of thousands is found by a few.
  public static let mostPerKey = 128
  /// Points from which a report is worth comparing: two that share half their shingles are expected to
  /// share eight of the least sixteen, and fewer than three with a probability of .002.
  private static let enough: UInt8 = 3

  private var shards: [CopyShard]
  private var facts: [CopyFacts] = []
  /// How often each report was met in the search that goes on; 0 between searches.
  private var met: [UInt8] = []

  /// - Parameter capacity: how many keys to make room for.
  public init(capacity: Int = 0) {
    let each = capacity / CopyShard.count
    shards = (0..<CopyShard.count).map { _ in CopyShard(capacity: each + each / 8) }
  }

  /// Bytes in use.
  public var memory: Int {
    shards.reduce(0) { $0 + $1.memory } + facts.capacity * MemoryLayout<CopyFacts>.stride
      + met.capacity
  }

  /// How many reports there is room for without growing: one more than the greatest number.
  public var count: Int { facts.count }

  /// Adds a report under a number that it alone bears.
  public mutating func add(_ keys: CopyKeys, number: Int) {
    guard number >= 0, number < Int(UInt32.max) else { return }
    if number >= facts.count {
      facts += repeatElement(CopyFacts(), count: number + 1 - facts.count)
      met += repeatElement(0, count: number + 1 - met.count)
    }
    facts[number] = CopyFacts(keys)
    for key in keys.keys {
      shards[CopyShard.place(of: key)].insert(key, number: UInt32(truncatingIfNeeded: number))
    }
  }

  /// Those that may share text with a report, the likeliest first.
  ///
  /// One key that few have is enough, of those that many have it takes three.
  public mutating func candidates(for keys: CopyKeys) -> [Candidate] {
    var touched: [UInt32] = []
    var row: [UInt32] = []
    for key in keys.keys {
      row.removeAll(keepingCapacity: true)
      shards[CopyShard.place(of: key)].read(key, into: &row)
      let points = CopyIndex.points(having: row.count)
      for number in row {
        let before = met[Int(number)]
        if before == 0 { touched.append(number) }
        met[Int(number)] = before > 200 ? before : before + points
      }
    }
    var candidates: [Candidate] = []
    for number in touched {
      let points = met[Int(number)]
      met[Int(number)] = 0
      if points >= CopyIndex.enough {
        candidates.append(Candidate(number: Int(number), points: Int(points)))
      }
    }
    return candidates.sorted { ($1.points, $0.number) < ($0.points, $1.number) }
  }

  /// What sharing a key tells that so many reports have: what many have may be a turn of the trade.
  private static func points(having count: Int) -> UInt8 {
    count <= 8 ? enough : count <= 32 ? enough - 1 : 1
  }

  /// The keys of a report that was added, told from its signature again.
  public func keys(of number: Int, _ signature: Signature) -> CopyKeys {
    guard facts.indices.contains(number) else { return CopyKeys(signature, host: 0, day: nil) }
    let known = facts[number]
    return CopyKeys(signature, host: known.host, day: known.day == .min ? nil : known.day)
  }

  /// Which share of what two reports have in common is furniture of the host's pages, 0 to 1.
  ///
  /// Furniture is what five reports of one host say within more than two weeks. The keys are a sample
  /// of the shingles in common.
  ///
  /// - Parameters:
  ///   - keys: one of the two; it may be in the index or not.
  ///   - other: the keys of the other.
  ///   - rules: when a line is furniture.
  /// - Returns: 0 for reports of two hosts, or of one that is not known.
  public func furniture(_ keys: CopyKeys, _ other: CopyKeys, rules: DescentRules) -> Double {
    guard keys.host != 0, keys.host == other.host else { return 0 }
    let common = Set(keys.keys).intersection(other.keys)
    guard !common.isEmpty else { return 0 }
    let furniture = common.count { isFurniture($0, of: keys.host, rules) }
    return Double(furniture) / Double(common.count)
  }

  private func isFurniture(_ key: UInt32, of host: UInt32, _ rules: DescentRules) -> Bool {
    var row: [UInt32] = []
    shards[CopyShard.place(of: key)].read(key, into: &row)
    let days = row.lazy.map { facts[Int($0)] }.filter { $0.host == host && $0.day != .min }
      .map(\.day)
    guard let first = days.min(), let last = days.max() else { return false }
    return days.count >= rules.furniture && Int(last) - Int(first) > rules.furnitureDays
  }
}

/// What the index knows of a report besides its keys.
private struct CopyFacts {
  var host: UInt32 = 0
  /// `Int32.min` where it is not known.
  var day: Int32 = .min

  init() {}

  init(_ keys: CopyKeys) { (host, day) = (keys.host, keys.day ?? .min) }
}
