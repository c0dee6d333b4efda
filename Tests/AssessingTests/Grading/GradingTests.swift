// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

struct GradingTests {
  @Test
  func `one known source makes a weak proposal`() throws {
    let incident = Sample.incident([[Sample.claim(from: [Sample.speaker("Barada Monitor")])]])
    let assessment = Grading.assess(incident, policy: try Sample.policy())
    #expect(assessment.grade == .weak)
    #expect(assessment.bounds(.killed, .civilians) == Bounds(min: 5, max: 5))
    #expect(assessment.bounds(.injured, .civilians) == nil)
    #expect(assessment.policy == "airwars 1")
  }
}
