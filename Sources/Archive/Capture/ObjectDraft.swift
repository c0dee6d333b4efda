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

  // After its renaming nothing stands there.
  deinit { unlink(path) }
}
