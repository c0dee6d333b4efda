// SPDX-License-Identifier: Apache-2.0

import Record

/// The words that casualty recorders' formats share (METHOD §1.1, §1.4, §2.5).
enum Vocabulary {
  static let strikeStatus = Spelling<Assessment.StrikeStatus>.table(
    "strike status",
    [
      .declared: "Declared strike", .likely: "Likely strike",
      .singleSourceClaim: "Single source claim", .contested: "Contested strike",
    ])

  static let grade = Spelling<Assessment.Grade>.table(
    "grade of civilian harm",
    [
      .confirmed: "Confirmed", .fair: "Fair", .weak: "Weak", .contested: "Contested",
      .discounted: "Discounted",
    ])

  /// METHOD §1.5.
  static let involvement = Spelling<Bool>.table(
    "type of belligerent", [true: "Known", false: "Suspected"])

  /// METHOD §1.5.
  static let position = Spelling<ListedBelligerent.Position>.table(
    "belligerent's assessment",
    [
      .notYetAssessed: "Not yet assessed", .open: "Open incident", .nonCredible: "Non credible",
      .credible: "Credible", .duplicate: "Duplicate",
    ])

  /// SDG indicator 16.1.2.
  static let cause = Spelling<Cause.Kind>.table(
    "cause of death or injury",
    [
      .heavyWeapons: "Heavy weapons and explosive munitions",
      .plantedExplosives: "Planted explosives and unexploded ordnance",
      .smallArms: "Small arms and light weapons", .incendiary: "Incendiary weapons",
      .cbrn: "Chemical, biological, radiological and nuclear weapons",
      .electromagnetic: "Electromagnetic weapons", .lessLethal: "Less lethal weapons",
      .denial: "Denial of access to or destruction of objects indispensable to survival",
      .accident: "Accidents related to conflict",
      .otherMeans: "Use of objects and other means", .unknown: "Unknown",
    ])

  static let strike = Spelling<Cause.Strike>.table(
    "type of strike",
    [
      .airstrike: "Airstrike", .artillery: "Artillery", .rocket: "Rocket", .missile: "Missile",
      .drone: "Drone strike", .barrelBomb: "Barrel bomb", .clusterMunition: "Cluster munition",
      .ied: "IED", .carBomb: "Car bomb", .suicideBombing: "Suicide bombing",
      .landmine: "Landmine", .gunfire: "Gunfire", .sniper: "Sniper", .execution: "Execution",
      .stabbing: "Stabbing", .chemical: "Chemical weapon", .grenade: "Grenade",
      .explosion: "Explosion", .crossfire: "Crossfire", .other: "Other",
    ])

  /// METHOD §1.4; a country is none of Airwars' levels and keeps its own word.
  static let precision = Spelling<PlacePrecision>.table(
    "precision of a place",
    [
      .country: "Country", .province: "Province/governorate", .district: "District",
      .subdistrict: "Subdistrict", .city: "City", .town: "Town", .village: "Village",
      .neighbourhood: "Neighbourhood/area", .street: "Street", .landmark: "Nearby landmark",
      .within100m: "Within 100m (via Coalition)", .exact: "Exact location (other)",
    ])

  static let state = Spelling<State>.table(
    "state",
    [
      .proposed: "proposed", .pending: "pending", .signed: "signed", .published: "published",
      .withdrawn: "withdrawn",
    ])

  static let harm = Spelling<Harm>.table(
    "harm",
    [
      .killed: "Killed", .injured: "Injured", .missing: "Missing", .trapped: "Trapped",
      .abducted: "Abducted", .detained: "Detained", .displaced: "Displaced",
      .bodyRecovered: "Body recovered", .unspecified: "Unspecified",
    ])
}
