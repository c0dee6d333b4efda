// SPDX-License-Identifier: Apache-2.0

import TestSupport

@testable import Archive

extension LocalAuthority {
  /// A stamp of a checkpoint.
  func stamp(_ checkpoint: [UInt8]) throws -> Stamp {
    let query = TimestampRequest(for: checkpoint, nonce: 0x8000_0000_0000_0001)
    return Stamp(
      checkpoint: checkpoint, token: TimestampToken(bytes: try answer(query.bytes)),
      certificates: try certificates)
  }
}
