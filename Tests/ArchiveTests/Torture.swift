// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How hard the tests of durability and integrity go about it.
enum Torture {
  /// `make torture` sets it: every crash point, every bit, every size, rather than a sample.
  static let isLong = ProcessInfo.processInfo.environment["CAIRN_TORTURE"] != nil
}
