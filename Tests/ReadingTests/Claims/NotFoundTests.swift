// SPDX-License-Identifier: Apache-2.0
import Testing

struct NotFoundTests {
  @Test func `people who have not been found are missing`() {
    #expect(Reports.told("Six miners have still not been found.") == ["missing 6"])
    #expect(Reports.told("Six miners have been found.").isEmpty)
  }
}
