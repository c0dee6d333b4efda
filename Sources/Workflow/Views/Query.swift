// SPDX-License-Identifier: Apache-2.0

public import Record

/// Which incidents are asked for; an absent field asks for all.
public struct IncidentQuery: Hashable, Sendable {
  public var state: State?
  public var grade: Assessment.Grade?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  /// A gazetteer identifier; incidents inside it are meant too.
  public var place: String?
  public var actor: String?
  public var from: Day?
  public var to: Day?
  /// As of when; nil for now.
  public var asOf: Moment?
  public var page: Page

  public init(
    state: State? = nil, grade: Assessment.Grade? = nil, country: String? = nil,
    place: String? = nil, actor: String? = nil, from: Day? = nil, to: Day? = nil,
    asOf: Moment? = nil, page: Page = Page()
  ) {
    self.state = state
    self.grade = grade
    self.country = country
    self.place = place
    self.actor = actor
    self.from = from
    self.to = to
    self.asOf = asOf
    self.page = page
  }
}

/// A stretch of a long list.
public struct Page: Hashable, Sendable {
  /// From 0.
  public var offset: Int
  /// At most 500.
  public var limit: Int

  public init(offset: Int = 0, limit: Int = 50) {
    self.offset = max(0, offset)
    self.limit = min(max(1, limit), 500)
  }
}

/// A stretch of a list, and how long the whole of it is.
public struct Paged<Row: Hashable & Sendable>: Hashable, Sendable {
  public var rows: [Row]
  public var total: Int
  public var page: Page

  public init(rows: [Row], total: Int, page: Page) {
    self.rows = rows
    self.total = total
    self.page = page
  }
}
