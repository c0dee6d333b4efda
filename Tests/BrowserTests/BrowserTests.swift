// SPDX-License-Identifier: Apache-2.0

import Testing

/// The program under test in a real browser, one test after the other: a browser fills two cores.
@Suite(.serialized, .enabled(if: Stage.isThere)) struct BrowserTests {}
