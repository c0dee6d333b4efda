// SPDX-License-Identifier: Apache-2.0

/// Hashes every object anew, and compares what is there with what the ledger says came in.
struct ObjectCheck {
  let objects: ObjectStore

  func run(
    against expected: ExpectedRows, _ verification: inout Verification,
    _ progress: (Verification.Progress) -> Void
  ) throws {
    var total = 0
    try expected.forEachObject { object, index, purge in
      total += 1
      if let purge {
        verification.findings.append(told(object, purge))
        return
      }
      guard !objects.contains(object) else { return }
      verification.findings.append(
        Finding(
          "the object is missing that came in with ledger entry \(index)",
          at: objects.path(of: object), remedy: "Put it back from a backup."))
    }
    try objects.forEach { object, path in
      guard let object else {
        return verification.findings.append(
          Finding(
            "a file that is no object", at: path,
            remedy: "Move it away; Cairn did not put it there.",
            isHarmless: true))
      }
      check(object, path, &verification)
      if try !expected.knows(object) {
        verification.findings.append(
          Finding(
            "no ledger entry names the object", at: path,
            remedy:
              "An intake that was cut short leaves such; add the same file again, or let it be.",
            isHarmless: true))
      }
      verification.objects += 1
      if verification.objects % 100 == 0 {
        progress(.init(stage: .objects, done: verification.objects, total: total))
      }
    }
  }

  private func told(_ object: Fingerprint, _ purge: String) -> Finding {
    let path = objects.path(of: object)
    if objects.contains(object) {
      return Finding(
        "the object was purged on \(purge) and is there again", at: path,
        remedy: "Somebody put it back. The next command that writes destroys it.")
    }
    return Finding(
      "purged by two persons on \(purge)", at: path, remedy: "Nothing is to be done.",
      isHarmless: true)
  }

  private func check(_ object: Fingerprint, _ path: String, _ verification: inout Verification) {
    do { _ = try objects.bytes(of: object) } catch {
      let fault = error as? RecordFault
      verification.findings.append(
        Finding(
          fault?.what ?? "\(error)", at: path, remedy: fault?.remedy ?? Finding.restore))
    }
  }
}
