// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

extension BrowserTests {
  @Test
  func `a number leads from the toll to the incident, the sentence, the report and its capture`()
    throws
  {
    try browsing { stage, browser in
      try browser.open(stage.site + "/toll?by=place")
      let killed = try browser.text(
        "return document.querySelector('#signed tbody td.number').textContent")
      #expect(!killed.isEmpty)
      try browser.find("#signed tbody details summary").click()
      try browser.find("#signed tbody details a").click()

      // The incident: a reason of its range leads to a claim with its sentence.
      #expect(try browser.address().contains("/incidents/INC-"))
      #expect(!(try browser.find(".strip .number").text()).isEmpty)
      try browser.find(".derivations .refs a").click()
      #expect(try browser.address().contains("#claim-REP-"))
      let words = try browser.text(
        "return document.querySelector('li.claim:target blockquote mark').textContent")
      #expect(!words.isEmpty)

      // The report: the same words, marked in its text.
      try browser.find("li.claim:target .from a[href*='#claim-']").click()
      #expect(try browser.address().contains("/reports/REP-"))
      let marked = try browser.text(
        """
        const start = document.querySelector(':target');
        const number = start.id.replace('claim-', '');
        return [...document.querySelectorAll('mark')]
          .filter((mark) => mark.dataset.claims.split(' ').includes(number))
          .map((mark) => mark.textContent).join('');
        """)
      #expect(marked == words)

      // The capture: its hash is that of bytes which are there.
      let hash = try browser.find("#capture ~ .facts .hash").text()
      let object = "\(stage.record)/objects/sha256/\(hash.prefix(2))/\(hash)"
      let summed = try Program.shell("sha256sum '\(object)'*")
      #expect(summed.text.hasPrefix(hash))
      #expect(try browser.complaints() == [])
    }
  }

  @Test
  func `what was signed and what is proposed are told apart at a glance`() throws {
    try browsing { stage, browser in
      try browser.open(stage.site + "/")
      let styles = try browser.text(
        """
        const style = (name) => getComputedStyle(document.querySelector(name));
        return style('.panel.signed').borderTopStyle + ' ' + style('.panel.proposed').borderTopStyle;
        """)
      #expect(styles == "solid dashed")
    }
  }

  @Test
  func `filters work by the address alone`() throws {
    try browsing(scripts: false) { stage, browser in
      try browser.open(stage.site + "/incidents")
      try browser.find("#f-state option[value=signed]").click()
      try browser.find("form.filters button").click()
      #expect(try browser.address().contains("state=signed"))
      let states = try browser.find("[aria-label='Incidents'] tbody").text()
      #expect(states.contains("Signed"))
      #expect(!states.contains("Proposed"))
    }
  }
}
