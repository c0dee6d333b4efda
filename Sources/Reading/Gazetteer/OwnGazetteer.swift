// SPDX-License-Identifier: Apache-2.0

/// A built gazetteer that is read where it lies, in the place of the compiled-in one.
public struct OwnGazetteer: Sendable {
  /// By what it is told from others: some digits of its hash.
  public let name: String
  let gazetteer: Gazetteer

  /// How many places it has, the compiled-in ones among them.
  public var count: Int { gazetteer.count }

  /// How many places are compiled in.
  public static var compiledInCount: Int { Gazetteer.compiledIn?.count ?? 0 }

  /// Takes a file that `GazetteerBuild` made; nil where it is none, or was cut.
  ///
  /// - Parameters:
  ///   - bytes: they must outlive every reader that uses it.
  ///   - name: how it is called in the version of a reader.
  public init?(_ bytes: UnsafeRawBufferPointer, called name: String) {
    guard let gazetteer = Gazetteer(bytes) else { return nil }
    (self.gazetteer, self.name) = (gazetteer, name)
  }
}
