// SPDX-License-Identifier: Apache-2.0

/// Who stands as the source of a cue.
struct Source {
  /// The phrases that name and describe the source.
  var phrases: Range<Int>
  /// The first phrase that belongs to it, "who" of a relative clause included.
  var lower: Int
  /// The words as they stand, the comma that closes an insertion included.
  var words: Extent
  /// The statement of the same sentence whose source it shares; -1 for none.
  var shared = -1
}
