// SPDX-License-Identifier: Apache-2.0

/// A person wants reports to be read with the places of GeoNames' tables besides the compiled-in ones.
public struct GazetteerRequest: Codable, Sendable {
  public var user: String
  /// Absolute paths of main tables that the writer can read; none to go back to the compiled-in places.
  public var tables: [String]
  /// Absolute paths of tables of alternateNames.
  public var names: [String]

  public init(user: String, tables: [String], names: [String] = []) {
    self.user = user
    self.tables = tables
    self.names = names
  }
}
