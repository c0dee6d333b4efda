// SPDX-License-Identifier: Apache-2.0

import Glibc

extension RecordFault {
  /// What a failed system call means for the person who waits.
  ///
  /// - Parameters:
  ///   - code: `errno` as the call left it.
  ///   - doing: what was tried, as in "the object cannot be written".
  ///   - path: what it was tried on.
  /// - Returns: the fault, with what to do about it.
  static func system(_ code: Int32, _ doing: String, at path: String) -> RecordFault {
    let message = String(cString: strerror(code))
    switch code {
    case ENOSPC, EDQUOT:
      return RecordFault(
        .diskFull, "\(doing): the disk is full", at: path,
        remedy: "Free some space and run the command again; nothing was written half.")
    case EACCES, EPERM, EROFS:
      return RecordFault(
        .noRights, "\(doing): \(message)", at: path,
        remedy: "Give this user the right to it, or run as the user who owns it.")
    case ENOENT, ENOTDIR:
      return RecordFault(
        .absent, "\(doing): \(message)", at: path, remedy: "Check the path.")
    default:
      return RecordFault(
        .device, "\(doing): \(message)", at: path,
        remedy: "Check the disk and the system's log, then run `cairn verify`.")
    }
  }

  static func lastSystemFault(_ doing: String, at path: String) -> RecordFault {
    system(errno, doing, at: path)
  }
}
