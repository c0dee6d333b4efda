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
