// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import Workflow

@Test func `a path says by its ending what stands there`() {
  #expect(InputPath("news.JSONL").isLines && InputPath("news.json").isLines)
  #expect(InputPath("a.htm").isPage && !InputPath("a.html.txt").isPage)
  #expect(InputPath("a.pdf").isPDF && !InputPath("pdf").isPDF)
}

@Test func `folders and what bears a report's ending may be reports`() throws {
  let folder = try TemporaryFolder()
  #expect(InputPath(folder.path).mayBeReport)
  #expect(InputPath("none.txt").mayBeReport && !InputPath("none.png").mayBeReport)
  #expect(!InputPath(folder.path).isLink)
}
