// SPDX-License-Identifier: Apache-2.0

public import Record

/// What an import would change in what the record holds of a dataset.
public struct DatasetDifference: Sendable {
  /// An incident of which the dataset says something else than before.
  public struct Change: Sendable {
    public var row: ExchangeReading.Row
    public var old: ListedIncident
    /// Whether the dataset had taken it back.
    public var returns: Bool
  }

  public var dataset: String
  public var added: [ExchangeReading.Row] = []
  public var changed: [Change] = []
  /// How many are as they were.
  public var same = 0
  /// Codes that the dataset took back, in order.
  public var withdrawn: [String] = []
  /// How many of the record's are not in the files and stay.
  public var unmentioned = 0

  public init(dataset: String) { self.dataset = dataset }

  public var counts: DatasetImport.Counts {
    .init(
      added: added.count, changed: changed.count, same: same, withdrawn: withdrawn.count)
  }
}

extension ListedIncident {
  /// In which columns another row of the same incident differs, with both cells.
  public func changes(to other: ListedIncident) -> [(column: String, old: String, new: String)] {
    var found: [(column: String, old: String, new: String)] = []
    for column in CairnIncidents.sheet.columns where column.read != nil {
      let (old, new) = (column.write(self), column.write(other))
      if old != new { found.append((column.name, old, new)) }
    }
    func compare<Value: Hashable>(
      _ name: String, _ old: Value, _ new: Value, _ words: (Value) -> String
    ) {
      if old != new { found.append((name, words(old), words(new))) }
    }
    compare("best", best, other.best) { $0?.total.map { "\($0)" } ?? "" }
    compare("sources", sources, other.sources) { "\($0.count)" }
    compare("victims", victims, other.victims) { "\($0.count)" }
    if belligerents != other.belligerents, !found.contains(where: { $0.column == "belligerents" }) {
      found.append(("belligerents", "as conceded before", "conceded numbers differ"))
    }
    if previousCodes != other.previousCodes {
      found.append(
        (
          "previous codes", previousCodes.joined(separator: ", "),
          other.previousCodes.joined(separator: ", ")
        ))
    }
    return found
  }
}
