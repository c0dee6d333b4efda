// SPDX-License-Identifier: Apache-2.0

/// Who handed a file over, how, and under what conditions: what a court asks first of an upload
/// (EVIDENCE §3, rows 6 and 11).
///
/// It names people who may be in danger. It stands in no exhibit and on no public page, and the ledger has
/// only a salted hash of it.
public struct Provenance: Hashable, Codable, Sendable {
  /// Who gave it: a name, or what the team calls a source whose name it does not write down.
  public var givenBy: String?
  /// When it was handed over, as far as it is known: a day or a moment.
  public var givenAt: String?
  /// By what way it came: by hand, on a memory card, over Signal.
  public var how: String?
  /// What it was made with: a telephone's make, a camera.
  public var device: String?
  /// What the giver agreed to.
  public var consent: String?
  /// What may not be done with it, and what the giver has to be protected from.
  public var limits: String?
  /// The case or purpose that it was collected for.
  public var purpose: String?
  /// On what ground it may be held: a consent, a public interest, an order.
  public var basis: String?
  /// The account of a platform with which it was seen, where it shows itself to nobody else.
  public var account: String?

  public init(
    givenBy: String? = nil, givenAt: String? = nil, how: String? = nil, device: String? = nil,
    consent: String? = nil, limits: String? = nil, purpose: String? = nil, basis: String? = nil,
    account: String? = nil
  ) {
    self.givenBy = givenBy
    self.givenAt = givenAt
    self.how = how
    self.device = device
    self.consent = consent
    self.limits = limits
    self.purpose = purpose
    self.basis = basis
    self.account = account
  }

  /// What was said, each with what it is called, in the order of a form.
  public var parts: [(name: StaticString, words: String)] {
    let all: [(StaticString, String?)] = [
      ("given_by", givenBy), ("given_at", givenAt), ("how", how), ("device", device),
      ("consent", consent), ("limits", limits), ("purpose", purpose), ("basis", basis),
      ("account", account),
    ]
    return all.compactMap { name, words in words.map { (name, $0) } }
  }

  public var isEmpty: Bool { parts.isEmpty }
}
