// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

extension BrowserTests {
  private static let html = """
    <html><head><title>Market hit in Kafr Takharim</title>
    <meta name="cairn:invented" content="true"><meta name="date" content="2019-03-05"></head>
    <body style="background: #fed"><article><h1>Market hit in Kafr Takharim</h1><p>Seven civilians \
    were killed when warplanes struck a market in Kafr Takharim on Tuesday, the Northern Rescue Corps \
    said. Fourteen others were wounded.</p></article></body></html>
    """

  /// Has the served record capture a page, through a proxy that is the whole web to it.
  private func capture(in stage: Stage) throws -> String {
    let web = try WebServer { _ in .page(Self.html) }
    defer { withExtendedLifetime(web) {} }
    let added = try Program.run([
      "add", "--user", "demo", "--invented", "--json", "--record", stage.record, "--proxy",
      "http://\(web.authority)", "http://wire.orontes.org/market-\(web.port)",
    ])
    let summary = try #require(try added.lines().first, "\(added.errors)")
    return try #require((summary["subjects"] as? [String])?.first { $0.hasPrefix("REP-") })
  }

  @Test
  func `the picture of a page is fetched and shown only when somebody opens it`() throws {
    try browsing { stage, browser in
      let report = try capture(in: stage)
      let picture = try stage.data("/reports/\(report)")["picture"] as? [String: Any]
      guard picture?["taken"] as? Bool == true else {
        return print("Left out: no picture was taken: \(picture?["why"] ?? "")")
      }
      try browser.open(stage.site + "/reports/\(report)")
      let fetched = """
        return performance.getEntriesByType('resource').some(e => e.name.endsWith('/picture.png'))
        """
      #expect(try browser.run(fetched) as? Bool == false)
      #expect(try browser.find("details.sight summary").text().contains("may show the dead"))

      try browser.find("details.sight summary").click()
      try browser.wait(until: "return document.querySelector('.sight img').naturalWidth > 0")
      let sizes =
        try browser.run(
          """
          const image = document.querySelector('.sight img');
          return [image.naturalWidth, image.naturalHeight, image.width / image.height,
            document.documentElement.scrollWidth - document.documentElement.clientWidth];
          """) as? [Double]
      let found = try #require(sizes)
      #expect(found[0] == picture?["width"] as? Double)
      #expect(found[1] == picture?["height"] as? Double)
      #expect(abs(found[2] - found[0] / found[1]) < 0.01 && found[3] == 0)
      #expect(try browser.find(".sight img").attribute("alt")?.contains(report) == true)
      #expect(try browser.complaints() == [])
    }
  }

  @Test
  func `without scripts a picture is opened all the same`() throws {
    try browsing(scripts: false) { stage, browser in
      let report = try capture(in: stage)
      try browser.open(stage.site + "/reports/\(report)")
      let text = try browser.find("main").text()
      guard text.contains("It may show the dead") else {
        return print("Left out: no picture was taken here.")
      }
      try browser.find("details.sight summary").click()
      #expect(try browser.find(".sight figcaption").text().contains("showed the bytes"))
    }
  }
}
