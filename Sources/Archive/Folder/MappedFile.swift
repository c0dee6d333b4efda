// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A file whose bytes are used where the system keeps them, for as long as the process lives.
public enum MappedFile {
  /// The bytes of a file; they are never let go, so that whoever reads them need not be counted.
  ///
  /// - Throws: `RecordFault` where it cannot be read.
  public static func bytes(at path: String) throws -> UnsafeRawBufferPointer {
    try DurableFile.withFile(path) { descriptor, size in
      guard size > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
      let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
      guard start != MAP_FAILED else {
        throw RecordFault.lastSystemFault("it cannot be mapped into memory", at: path)
      }
      return UnsafeRawBufferPointer(start: start, count: size)
    }
  }
}
