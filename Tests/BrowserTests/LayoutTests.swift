// SPDX-License-Identifier: Apache-2.0

import Testing

/// The words whose contrast with what stands behind them is under 4.5 (WCAG 2.2, 1.4.3).
private let faintWords = """
  const numbers = (color) => color.match(/[0-9.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = numbers(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let place = element; place; place = place.parentElement) {
      const color = getComputedStyle(place).backgroundColor;
      if (numbers(color)[3] !== 0) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const faint = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest('svg, script, noscript')) continue;
    if (!element.checkVisibility()) continue;
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) faint.add(walker.currentNode.data.trim() + ' ' + contrast.toFixed(2));
  }
  return [...faint].join('; ');
  """

extension BrowserTests {
  @Test(arguments: [320, 360, 480])
  func `a narrow screen never scrolls sideways`(_ width: Int) throws {
    try browsing(width: width) { stage, browser in
      for page in try stage.pages() {
        try browser.open(stage.site + page)
        let excess = try browser.number(
          "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        #expect(excess == 0, "\(page)")
      }
    }
  }

  @Test
  func `the keyboard comes first to a way past the menu, and its place is seen`() throws {
    try browsing { stage, browser in
      try browser.open(stage.site + "/incidents")
      try browser.press("\u{E004}")
      let skip = try browser.text("return document.activeElement.textContent")
      #expect(skip == "Skip to the content")
      #expect(
        try browser.number("return document.activeElement.getBoundingClientRect().left") >= 0)
      try browser.press("\u{E004}")
      let outline = try browser.text(
        "return getComputedStyle(document.activeElement).outlineStyle")
      #expect(outline == "solid")
    }
  }

  @Test(arguments: ["light", "dark"])
  func `all words stand out from what is behind them`(_ scheme: String) throws {
    try browsing { stage, browser in
      try browser.command(
        "Emulation.setEmulatedMedia",
        ["features": [["name": "prefers-color-scheme", "value": scheme]]])
      for page in try stage.pages() {
        try browser.open(stage.site + page)
        #expect(try browser.text(faintWords) == "", "\(page)")
      }
      // The measure itself: a heading made faint is found.
      _ = try browser.run(
        """
        const faint = getComputedStyle(document.body).backgroundColor;
        document.querySelector('h1').style.color = faint;
        """)
      #expect(try browser.text(faintWords).hasPrefix("Not found"))
    }
  }
}
