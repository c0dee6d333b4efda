// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization

/// An object that is written but does not bear its name yet; its file goes with its last holder.
public final class ObjectDraft: Sendable {
  public let object: Fingerprint
  /// Where it is written, in one of sixteen folders, so that threads do not wait for one another's names.
  let path: String

  /// Two drafts of the same bytes may be under way on two threads.
  private static let count = Atomic(0)

  init(of object: Fingerprint, in incoming: String) {
    self.object = object
    let number = ObjectDraft.count.wrappingAdd(1, ordering: .relaxed).newValue
    path = incoming + "/\(object.hex.prefix(1))/\(getpid())-\(number)-\(object.hex)"
  }

  /// Whether it bears its name.
  private let isNamed = Atomic(false)

  deinit { if !isNamed.load(ordering: .relaxed) { unlink(path) } }

  /// Gives it its name; false, with the system's fault, where that cannot be.
  func rename(to target: String) -> Bool {
    guard Glibc.rename(path, target) == 0 else { return false }
    isNamed.store(true, ordering: .relaxed)
    return true
  }
}
