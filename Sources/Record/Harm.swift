// SPDX-License-Identifier: Apache-2.0

/// What happened to people, as a report says it.
public enum Harm: String, CaseIterable, Hashable, Sendable, Codable {
  case killed, injured, missing, trapped, abducted, detained, displaced
  case bodyRecovered = "body_recovered"
  case unspecified
}
