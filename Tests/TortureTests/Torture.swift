// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How hard to go about it.
enum Torture {
  /// `make torture` sets it.
  static let isLong = ProcessInfo.processInfo.environment["CAIRN_TORTURE"] != nil

  static let isContinuousIntegration = ProcessInfo.processInfo.environment["CI"] == "true"
}
