// SPDX-License-Identifier: Apache-2.0

/// Why an object may be destroyed; the ledger keeps the word, and what people have to say stays with them.
public enum PurgeReason: String, CaseIterable, Hashable, Sendable, Codable {
  /// A court or an authority with the right to it ordered it.
  case courtOrder = "court_order"
  /// Who is shown or gave it takes their consent back.
  case consentWithdrawn = "consent_withdrawn"
  /// That it exists endangers somebody.
  case danger
  /// It may not be held at all.
  case unlawful
  /// It was never meant to be taken in.
  case mistake
}
