// SPDX-License-Identifier: Apache-2.0

public import Record

/// One input and what each stage of reading made of it.
public struct ExplainedReading: Sendable {
  public var id: String
  public var explanation: Explanation
}
