// SPDX-License-Identifier: Apache-2.0
public import Record

extension Reader {
  /// Makes the signature of a report by which copies of its text are told: a few microseconds a post.
  ///
  /// - Parameters:
  ///   - title: the report's title.
  ///   - text: the report's text.
  /// - Returns: minima, shingles and passages; the same for the same report always.
  public static func signature(title: String, text: String) -> Signature {
    var (title, text) = (title, text)
    var reader = ShingleReader()
    title.withUTF8 { reader.read($0) }
    text.withUTF8 { reader.read($0) }
    let (minima, shingles, passages) = reader.finish()
    return Signature(minima: minima, shingles: shingles, passages: passages)
  }
}
