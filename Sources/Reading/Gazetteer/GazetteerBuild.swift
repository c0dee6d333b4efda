// SPDX-License-Identifier: Apache-2.0

/// A gazetteer of a record's own: the compiled-in one, with the places of GeoNames' tables added.
///
/// https://download.geonames.org/export/dump (CC BY 4.0) has a table for each country and one of all.
public struct GazetteerBuild {
  /// The built file, which `Reader` takes; whole without the compiled-in one.
  public let bytes: [UInt8]
  public let counts: GazetteerCounts
  /// The rows that are wrong, as far as they are told one by one.
  public let faults: [GazetteerFault]

  /// A file of another kind would fill the screen.
  static let mostFaults = 100

  /// Builds it.
  ///
  /// - Parameters:
  ///   - tables: main tables of 19 columns. Of two rows about one place the first is taken.
  ///   - names: tables of alternateNames, for further names of the places added.
  public init(adding tables: [GeoNamesTable], names: [GeoNamesTable] = []) {
    guard let base = Gazetteer.compiledIn else {
      (bytes, counts, faults) = ([], GazetteerCounts(), [])
      return
    }
    var draft = GazetteerDraft(base: base)
    var faults: [GazetteerFault] = []
    var wrong = 0
    func note(_ fault: GazetteerFault) {
      wrong += 1
      if faults.count < Self.mostFaults { faults.append(fault) }
    }
    for table in tables {
      table.forEachRow { row in
        do throws(GazetteerFault) { try draft.add(row) } catch { note(error) }
      }
    }
    for table in names {
      table.forEachRow { row in
        do throws(GazetteerFault) { try draft.addName(row) } catch { note(error) }
      }
    }
    var counts = draft.counts
    counts.wrong = wrong
    (self.counts, self.faults) = (counts, faults)
    bytes = counts.added > 0 ? GazetteerFile(draft).written() : []
  }
}
