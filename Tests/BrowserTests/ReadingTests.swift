// SPDX-License-Identifier: Apache-2.0

import Testing

extension BrowserTests {
  @Test
  func `no page makes the browser complain, and every one says that it is invented`() throws {
    try browsing { stage, browser in
      for page in try stage.pages() {
        try browser.open(stage.site + page)
        let complaints = try browser.complaints()
        // A page that is not found, or not allowed, is told in the log as a failed load of itself.
        let expected = page.contains("never") || page.contains("nothing")
        let unexpected = complaints.filter { !expected || !$0.contains("the server responded") }
        #expect(unexpected == [], "\(page)")
        guard !expected else { continue }
        let banner =
          try browser.run(
            "return document.querySelector('aside.invented') !== null") as? Bool
        #expect(banner == true, "\(page)")
      }
    }
  }

  @Test
  func `the map appears with an outline and a spot for each incident`() throws {
    try browsing { stage, browser in
      try browser.open(stage.site + "/incidents")
      try browser.wait(until: "return 'drawn' in document.getElementById('map').dataset")
      func count(_ selector: String) throws -> Int {
        try browser.number("return document.querySelectorAll('\(selector)').length")
      }
      let spots = try count("path.spot")
      let list = try stage.data("/incidents?limit=500")
      #expect(spots == list["total"] as? Int)
      #expect(try count("path.outline") > 200)
      #expect((1..<spots).contains(try count("path.spot.proposed")))
      #expect(try browser.complaints() == [])
    }
  }

  @Test
  func `without scripts every page says the same`() throws {
    try browsing(scripts: false) { stage, browser in
      for page in try stage.pages() {
        try browser.open(stage.site + page)
        #expect(!(try browser.find("h1").text()).isEmpty, "\(page)")
        #expect(!(try browser.find("main").text()).isEmpty, "\(page)")
      }
      try browser.open(stage.site + "/incidents")
      let note = try browser.find("figure.map").text()
      #expect(note.contains("needs scripts"))
      #expect(!(try browser.find("[aria-label='Incidents'] tbody tr").text()).isEmpty)
    }
  }

  /// What stands in the rows of the claims: the speakers of each chain as they are shown, and whether
  /// they stand one below the other beside what the claim says.
  private static let chains = """
    return [...document.querySelectorAll('tr[id^=row-]')].map(row => {
      const links = [...row.querySelectorAll('.chain li:not(.nobody)')];
      const boxes = links.map(link => link.getBoundingClientRect());
      const says = row.querySelector('td').getBoundingClientRect();
      const beside = boxes.every((box, at) => box.height > 0 && box.left >= says.right
        && box.top >= says.top && (at === 0 || box.top >= boxes[at - 1].bottom - 1));
      return [beside, ...links.map(link => link.firstChild.textContent)];
    });
    """

  @Test(arguments: ["en", "ar"])
  func `the chain stands beside each claim, from the speaker down to the outlet`(
    _ language: String
  ) throws {
    try browsing { stage, browser in
      for page in try stage.reports(in: language).prefix(3) {
        try browser.open(stage.site + page)
        let rows = try #require(try browser.run(Self.chains) as? [[Any]])
        let report = try stage.data(page)
        let claims = try #require(report["claims"] as? [[String: Any]])
        #expect(rows.count == claims.count)
        for (row, claim) in zip(rows, claims) {
          let read = try #require(claim["claim"] as? [String: Any])
          let chain = try #require(read["chain"] as? [[String: Any]])
          let shown = row.dropFirst().compactMap { $0 as? String }
          #expect(row.first as? Bool == true, "\(page): \(shown)")
          let names = chain.map { speaker -> String? in
            let name = speaker["name"] as? String ?? ""
            return name.isEmpty ? speaker["text"] as? String : name
          }
          #expect(Array(shown.dropLast()) == names.compactMap(\.self), "\(page)")
        }
      }
    }
  }

  @Test
  func `an Arabic report runs from right to left`() throws {
    try browsing { stage, browser in
      try browser.open(stage.site + (try stage.report(in: "ar")))
      for selector in ["h1", ".report-text", ".report-text p"] {
        let direction = try browser.text(
          "return getComputedStyle(document.querySelector('\(selector)')).direction")
        #expect(direction == "rtl", "\(selector)")
      }
      #expect(
        try browser.text("return getComputedStyle(document.querySelector('nav')).direction")
          == "ltr")
    }
  }
}
