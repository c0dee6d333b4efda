// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// How well reports belong to their incident, and how far the next is behind; all invented.
struct AttachmentsTests {
  private static let monitor = [Sample.speaker("Amra Monitor")]
  private static let id = IncidentID(seed: 1)
  private static let next = IncidentID(seed: 2)

  /// An incident whose claims stand where the rules put them.
  private func incident(_ id: IncidentID, _ evidence: [Evidence], _ policy: Policy) -> Incident? {
    Linking.incident(
      id,
      of: evidence.flatMap {
        Linking.sort($0, origins: Descent.origins(of: $0), policy: policy).occurrences
      })
  }

  // Two reports of Tel Amra on 9 March by one monitor; shelling there the day before, of one more.
  @Test func `each report has its score, the parts of it and the distance to the next`() throws {
    let policy = try Sample.policy()
    let own = try #require(
      incident(
        Self.id,
        [
          Sample.evidence(1, [Sample.claim(from: Self.monitor)]),
          Sample.evidence(2, [Sample.claim(.injured, .exactly(9), from: Self.monitor)]),
        ], policy))
    let shelling = Sample.claim(
      .killed, .exactly(2), cause: Cause(kind: .heavyWeapons, strike: .artillery, text: ""),
      on: Sample.day.adding(days: -1))
    let other = try #require(incident(Self.next, [Sample.evidence(3, [shelling])], policy))
    let found = Linking.attachments(
      in: own, families: [:], among: [Self.next: Dossier(other, policy: policy)], policy: policy)
    #expect(found.map(\.report) == [ReportID(seed: 1), ReportID(seed: 2)])
    for attachment in found {
      #expect(
        attachment.parts.map(\.description) == [
          "+35 one place, known to the town: Tel Amra", "+25 one day: 2024-03-09",
          "+20 one kind of cause: heavy_weapons", "+15 one origin: Amra Monitor",
        ])
      #expect(attachment.points == 95)
      // 35 for the place, 10 for the day after, 20 for the kind, less 20 for another strike.
      #expect(attachment.runnerUp == .init(incident: Self.next, points: 45))
      #expect(attachment.ahead == 50)
    }
  }

  // A person put two towns together: nothing else speaks for it, and no other incident is near.
  @Test func `what only a person put there has no parts`() throws {
    let policy = try Sample.policy()
    var own = try #require(incident(Self.id, [Sample.evidence(1, [Sample.claim()])], policy))
    let other = Sample.claim(at: Sample.place("Binnar"))
    own.members += Sample.members(of: Sample.evidence(2, [other]))
    let found = Linking.attachments(in: own, families: [:], among: [:], policy: policy)
    #expect(found.map(\.parts) == [[], []])
    #expect(found.allSatisfy { $0.runnerUp == nil && $0.ahead == nil })
  }

  @Test func `a report that stands alone is weighed against nothing`() throws {
    let policy = try Sample.policy()
    let own = try #require(incident(Self.id, [Sample.evidence(1, [Sample.claim()])], policy))
    #expect(Linking.attachments(in: own, families: [:], among: [:], policy: policy).isEmpty)
  }

  // One text in two outlets: the family says that it was copied.
  @Test func `copied text speaks for it`() throws {
    let policy = try Sample.policy()
    let own = try #require(
      incident(Self.id, (1...2).map { Sample.evidence($0, [Sample.claim()]) }, policy))
    let families = [ReportID(seed: 2): ReportID(seed: 1)]
    let found = Linking.attachments(in: own, families: families, among: [:], policy: policy)
    #expect(
      found.allSatisfy { $0.parts.contains { $0.reason == "one text copied from the other" } })
  }
}
