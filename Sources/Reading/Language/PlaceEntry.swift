// SPDX-License-Identifier: Apache-2.0
import Record

/// One record of the gazetteer.
struct PlaceEntry {
  static let size = 28

  /// In the order of the built file.
  enum Kind: UInt8, CaseIterable {
    case country, province, district, subdistrict, city, town, village, neighbourhood, camp
    case landmark

    var precision: PlacePrecision {
      switch self {
      case .country: .country
      case .province: .province
      case .district: .district
      case .subdistrict: .subdistrict
      case .city: .city
      case .town: .town
      case .village: .village
      case .neighbourhood, .camp: .neighbourhood
      case .landmark: .landmark
      }
    }

    /// Whether people live in it side by side, whatever its size.
    var isSettlement: Bool { [.city, .town, .village, .camp].contains(self) }
  }

  var kind: Kind
  /// The two letters of its country as one number, the first in the low byte.
  var country: UInt16
  var parent: Int?
  var population: Int
  /// Hundred thousandths of a degree.
  var latitude: Int32
  var longitude: Int32
  fileprivate var name: Int
  fileprivate var number: Int
  fileprivate var scheme: UInt8
}

extension Gazetteer {
  /// The record at an index; nil outside the gazetteer.
  func entry(_ index: Int) -> PlaceEntry? {
    guard index >= 0, index < records.count else { return nil }
    let at = records.offset + index * PlaceEntry.size
    let word = { (byte: Int) in bytes.loadUnaligned(fromByteOffset: at + byte, as: UInt32.self) }
    guard let kind = PlaceEntry.Kind(rawValue: bytes[at + 26]) else { return nil }
    let parent = word(8)
    return PlaceEntry(
      kind: kind, country: bytes.loadUnaligned(fromByteOffset: at + 24, as: UInt16.self),
      parent: parent == .max ? nil : Int(parent), population: Int(word(20)),
      latitude: Int32(bitPattern: word(12)), longitude: Int32(bitPattern: word(16)),
      name: Int(word(0)), number: Int(word(4)), scheme: bytes[at + 27])
  }

  /// The name a report in English would use.
  func name(of entry: PlaceEntry) -> String { text(entry.name) }

  /// The permanent identifier: `geo:` and the GeoNames number, `iso:`, `adm:` or `cairn:`.
  func id(of entry: PlaceEntry) -> String {
    entry.scheme == 0 ? "geo:" + String(entry.number) : text(entry.number)
  }

  /// The number that GeoNames gives the place; nil for one of our own, a country or a region.
  func geoNamesNumber(of entry: PlaceEntry) -> UInt32? {
    entry.scheme == 0 ? UInt32(entry.number) : nil
  }

  /// Whether the place was added by hand, under an identifier of our own.
  func isOwn(_ entry: PlaceEntry) -> Bool { entry.scheme == 3 }

  /// ISO 3166-1 alpha-2.
  func country(of entry: PlaceEntry) -> String {
    withUnsafeBytes(of: entry.country.littleEndian) { String(decoding: $0, as: UTF8.self) }
  }

  /// The indices of what contains a place, the nearest first, itself left out.
  func containers(of index: Int) -> PlaceContainers {
    PlaceContainers(gazetteer: self, index: index)
  }

  private func text(_ offset: Int) -> String {
    guard offset < texts.count else { return "" }
    let start = texts.offset + offset + 1
    let end = min(start + Int(bytes[start - 1]), texts.offset + texts.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// The indices of what contains a place, the nearest first; eight at most.
struct PlaceContainers: Sequence, IteratorProtocol {
  fileprivate let gazetteer: Gazetteer
  fileprivate var index: Int
  private var left = 8

  fileprivate init(gazetteer: Gazetteer, index: Int) {
    (self.gazetteer, self.index) = (gazetteer, index)
  }

  mutating func next() -> Int? {
    guard left > 0, let parent = gazetteer.entry(index)?.parent else { return nil }
    (index, left) = (parent, left - 1)
    return parent
  }
}
