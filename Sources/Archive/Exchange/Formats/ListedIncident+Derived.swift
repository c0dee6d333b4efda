// SPDX-License-Identifier: Apache-2.0

import Record

extension ListedPlace {
  /// Longitude and latitude, in this order, where the place is located.
  var point: (Double, Double)? {
    guard let longitude, let latitude else { return nil }
    return (longitude, latitude)
  }

  /// The cell of PRIO-GRID: half a degree a side, counted from the south-west, 720 to a row (Tollefsen,
  /// Strand and Buhaug 2012).
  var gridCell: Int? {
    guard let (longitude, latitude) = point else { return nil }
    let row = min(Int((latitude + 90) * 2), 359)
    let column = min(Int((longitude + 180) * 2), 719)
    return row * 720 + column + 1
  }
}

extension ListedIncident {
  /// How many days it may have happened on; nil where no day is known.
  var span: Int? {
    guard let firstDay, let lastDay else { return nil }
    return Int(lastDay.number - firstDay.number) + 1
  }

  /// UCDP's grade of when: 1 a day, 2 up to six, 3 a week, 4 a month, 5 longer (METHOD §2.2).
  var datePrecision: Int? {
    span.map { days in
      switch days {
      case ...1: 1
      case ...6: 2
      case 7: 3
      case ...31: 4
      default: 5
      }
    }
  }

  /// One of its sources by its index; setting one beyond the last adds it.
  subscript(source index: Int) -> ListedSource {
    get { index < sources.count ? sources[index] : ListedSource() }
    set {
      while sources.count <= index { sources.append(ListedSource()) }
      sources[index] = newValue
    }
  }
}
