// SPDX-License-Identifier: Apache-2.0

import Record
import Site
import Workflow

/// The invented record with one word in every place that a report, a user or a policy can fill.
struct HostileRecord: SiteSource {
  let word: String
  private let record = FixtureRecord()

  init(word: String) { self.word = word }

  func revision() throws -> Int { try record.revision() }

  func status() throws -> RecordStatus {
    var status = try record.status()
    status.name = word
    status.ledgerRoot = word
    status.policy = word
    return status
  }

  func incidents(_ query: IncidentQuery) throws -> Paged<IncidentRow> {
    var list = try record.incidents(query)
    list.rows = list.rows.map { row in
      var row = row
      row.place = hostile(row.place)
      row.proposed = hostile(row.proposed)
      row.signed = row.signed.map(hostile)
      return row
    }
    return list
  }

  func incident(_ id: IncidentID) throws -> IncidentView {
    var view = try record.incident(id)
    view.incident.place = hostile(view.incident.place)
    view.incident.members = view.incident.members.map(hostile)
    view.proposed = hostile(view.proposed)
    view.signed = view.signed.map(hostile)
    view.differences = [word]
    view.sentences = view.sentences.mapValues { _ in
      Quotation(before: word, words: word, after: word, language: word)
    }
    view.captures = view.captures.mapValues(hostile)
    view.pairs = [
      ScoredPair(
        Pair(first: id, second: Invented.incident(2), score: 1, reasons: [word, word]),
        parts: [ScorePart(points: 1, reason: word)])
    ]
    view.attachments = [
      Attachment(
        report: ReportID(seed: 1), event: 0, parts: [ScorePart(points: 1, reason: word)])
    ]
    view.regroupings = [
      Regrouping(
        id: 1, act: .linked, incident: id, other: Invented.incident(2), link: .mayOverlapWith,
        claims: [], user: UserID(seed: 1), at: word, why: word)
    ]
    view.history = view.history.map(hostile)
    return view
  }

  func visits(_ query: VisitQuery) throws -> Paged<VisitRow> {
    var list = try record.visits(query)
    list.rows = list.rows.map { row in
      var row = row
      (row.visit.asked, row.visit.address, row.visit.words) = (word, word + "/", word)
      row.capture = word
      return row
    }
    return list
  }

  func feeds() throws -> [FeedView] {
    try record.feeds().map { view in
      var view = view
      (view.feed.address, view.feed.title, view.feed.outlet) = (word, word, word)
      view.visits = view.visits.map { visit in
        var visit = visit
        visit.visit.words = word
        return visit
      }
      return view
    }
  }

  func listed(of dataset: String?, _ page: Page) throws -> Paged<ListedEntry> {
    var list = try record.listed(of: dataset, page)
    list.rows = list.rows.map(hostile)
    return list
  }

  func listed(_ id: ListedID) throws -> ListedView {
    var view = try record.listed(id)
    view.entry = hostile(view.entry)
    view.by = word
    view.file = DatasetImport.File(name: word, sha256: word)
    view.matches = view.matches.map { match in
      var match = match
      match.parts = [ScorePart(points: 1, reason: word)]
      return match
    }
    return view
  }

  private func hostile(_ entry: ListedEntry) -> ListedEntry {
    var entry = entry
    entry.id.code = word
    entry.incident.place.name = word
    entry.incident.summary = word
    entry.incident.sources = [ListedSource(outlet: word)]
    entry.incident.belligerents = [ListedBelligerent(name: word)]
    entry.source.holder = word
    entry.source.edition = word
    entry.source.licence = word
    return entry
  }

  func findings() throws -> [Breach] {
    [Breach(incident: Invented.incident(1), rule: word, text: word, invented: true)]
  }

  func difference(
    since: Moment, by axis: Toll.Axis, _ query: IncidentQuery
  ) throws -> TollDifference {
    var difference = try record.difference(since: since, by: axis, query)
    difference.changes = difference.changes.map { change in
      var change = change
      change.place = word
      change.steps = [.init(at: word, text: word, moved: nil)]
      return change
    }
    return difference
  }

  func reports(_ page: Page) throws -> Paged<ReportRow> {
    var list = try record.reports(page)
    list.rows = list.rows.map { ReportRow(report: hostile($0.report), claims: 1, addedAt: word) }
    return list
  }

  func pending(_ page: Page) throws -> Paged<PendingClaim> {
    var list = try record.pending(page)
    list.rows = list.rows.map { row in
      PendingClaim(
        id: row.id, claim: hostile(row.claim, span: 0..<1), report: hostile(row.report),
        reason: word)
    }
    return list
  }

  func report(_ id: ReportID) throws -> ReportView {
    var view = try record.report(id)
    view.report = hostile(view.report)
    view.text = word + " " + word + "\n" + word
    view.claims = [hostile(view.claims[0], span: 0..<word.utf8.count)]
    view.placements = [0: .pending(reason: word)]
    view.capture = hostile(view.capture)
    view.provenance = Provenance(givenBy: word, device: word, consent: word)
    view.collector = Collector(
      user: UserID(seed: 1), role: .viewer, organisation: word, machine: word, egress: word,
      software: word, program: word)
    view.sight =
      id == InventedReports.echo.id
      ? .missing(word)
      : .pictured(width: 1280, height: 900, at: word, browser: word, isCutOff: true)
    var translation = InventedReports.translation(of: view.report)
    (translation.title, translation.text, translation.madeBy) = (word, word, word)
    (translation.language, translation.addedAt) = (word, word)
    translation.capture = hostile(translation.capture)
    view.translations = [translation]
    view.addedAt = word
    view.history = view.history.map(hostile)
    return view
  }

  func shownPicture(of report: ReportID) throws -> [UInt8] { Array(word.utf8) }

  func explanation(
    by axis: Toll.Axis, row label: String?, _ query: IncidentQuery
  ) throws -> TollExplanation {
    var explanation = try record.explanation(by: axis, row: label, query)
    explanation.toll = try toll(by: axis, query)
    explanation.parts = try explanation.parts.map { part in
      var part = part
      part.incidents = try part.incidents.map { try incident($0.incident.id) }
      return part
    }
    return explanation
  }

  func toll(by axis: Toll.Axis, _ query: IncidentQuery) throws -> Toll {
    var toll = try record.toll(by: axis, query)
    toll.parts = toll.parts.map { part in
      var part = part
      part.rows = part.rows.map { row in
        var row = row
        row.label = word
        return row
      }
      return part
    }
    toll.reported = toll.reported.map {
      Toll.ReportedTotal(
        id: $0.id, claim: hostile($0.claim, span: 0..<1), report: hostile($0.report))
    }
    toll.notes = [word]
    return toll
  }
}
