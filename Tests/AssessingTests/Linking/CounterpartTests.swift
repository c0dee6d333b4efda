// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Assessing

struct CounterpartTests {
  private let policy: Policy
  private let scene = RecordedScene(
    place: PlaceCandidate(
      id: "geo:1", name: "Kafr Takharim", precision: .town, country: "SY", within: [],
      latitude: 36.117, longitude: 36.516, score: 1),
    day: Day(number: 17_960), cause: .heavyWeapons, strike: .airstrike,
    killed: Bounds(min: 5, max: 7))

  init() throws { policy = try Sample.policy() }

  private func listed(
    days: (Int32, Int32) = (0, 0), name: String = "Kafr Takharim",
    point: (Double, Double)? = (36.117, 36.516), precision: PlacePrecision = .town
  ) -> ListedIncident {
    ListedIncident(
      code: "X1", firstDay: Day(number: 17_960 + days.0), lastDay: Day(number: 17_960 + days.1),
      place: ListedPlace(
        name: name, latitude: point?.0, longitude: point?.1, precision: precision))
  }

  @Test func `parts add up, and each has its reason`() throws {
    var other = listed()
    other.cause = .heavyWeapons
    other[.killed, .civilians] = .init(harm: .killed, group: .civilians, min: 5, max: 7)
    let found = try #require(Counterpart(scene, other, policy: policy))
    #expect(
      found.parts.map(\.reason) == [
        "one name: Kafr Takharim, 0 km apart", "one day: \(scene.day)",
        "one kind of cause: heavy_weapons", "one figure of the killed: 5–7",
      ])
    let points = policy.linking.points
    #expect(
      found.points == points.samePlace + points.sameDay + points.sameKind + points.sameCount)
    #expect(found.isWorthAsking(policy))
  }

  @Test(arguments: [
    ((2, 2), false), ((1, 1), true), ((-1, -1), true), ((-2, -2), false), ((-6, 0), true),
    ((-9, -2), false),
  ])
  func `days too far apart bring nothing together`(days: (Int32, Int32), isFound: Bool) {
    #expect((Counterpart(scene, listed(days: days), policy: policy) != nil) == isFound)
  }

  /// 0.1 degrees of latitude are 11 km.
  @Test(arguments: [
    ("Elsewhere", 36.13, PlacePrecision.town, "1 km apart", true),
    ("Elsewhere", 36.217, .town, "11 km apart", false),
    ("KAFR TAKHARIM", 36.217, .town, "one name: Kafr Takharim, 11 km apart", true),
    ("Elsewhere", 36.13, .district, "1 km apart", false),
  ])
  func `a place is one by its name or its point, and a district's middle only may be`(
    name: String, latitude: Double, precision: PlacePrecision, words: String, isOne: Bool
  ) throws {
    let other = listed(name: name, point: (latitude, 36.516), precision: precision)
    let part = try #require(Counterpart(scene, other, policy: policy)?.parts.first)
    #expect(part.reason == words)
    let points = policy.linking.points
    #expect(part.points == (isOne ? points.samePlace : points.mayBeOnePlace))
  }

  @Test func `other places are not compared, located or not`() {
    #expect(Counterpart(scene, listed(point: (33.5, 36.3)), policy: policy) == nil)
    #expect(Counterpart(scene, listed(name: "Salqin", point: nil), policy: policy) == nil)
    #expect(Counterpart(scene, listed(point: nil), policy: policy) != nil)
    #expect(Counterpart(scene, ListedIncident(code: "X2"), policy: policy) == nil)
  }

  @Test func `a victim or an address in both speaks for them, another cause against`() throws {
    var other = listed()
    other.cause = .smallArms
    other.strike = .gunfire
    other.victims = [ListedVictim(name: "Samir  Haddad", harm: .killed)]
    other.sources = [ListedSource(address: "https://wire.example/1")]
    var scene = scene
    scene.names = ["samir haddad"]
    scene.addresses = ["https://wire.example/1"]
    let found = try #require(Counterpart(scene, other, policy: policy))
    let points = policy.linking.points
    #expect(
      found.parts.dropFirst(2).map(\.points) == [
        points.kindsDiffer, points.strikesDiffer, points.sharedName, points.sameOrigin,
      ])
  }
}
