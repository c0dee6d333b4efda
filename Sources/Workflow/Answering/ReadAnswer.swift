// SPDX-License-Identifier: Apache-2.0

public import Record
import Reading

/// What one input was answered: what was read in it, or why it could not be read.
public struct ReadAnswer: Sendable {
  /// A report with its words and what was read in them.
  public struct Reading: Sendable {
    public var id: String
    public var title: String
    public var text: String
    public var published: Day?
    public var findings: Findings
    /// Whether the text was taken out of a page, so that it is given back with the claims.
    public var isExtracted: Bool
  }

  public var place: String
  public var outcome: Result<Reading, InputProblem>

  public var isFailure: Bool {
    if case .failure = outcome { true } else { false }
  }
}

extension ReadAnswer {
  init(_ item: InputItem, defaults: DraftDefaults, reader: Reader) {
    place = item.place
    outcome = Result { () throws(InputProblem) in
      let draft = try Draft(item, defaults: defaults)
      return Reading(draft, reader: reader)
    }
  }

  /// Writes the line that `cairn read` answers.
  public func write(to json: inout JSONWriter) {
    switch outcome {
    case .success(let reading): reading.write(to: &json)
    case .failure(let problem): problem.write(to: &json)
    }
    json.newline()
  }
}

extension InputProblem {
  /// Writes the object that answers an input that could not be read.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("error", "\(self)")
    }
  }
}

extension ReadAnswer.Reading {
  init(_ draft: Draft, reader: Reader) {
    let context = draft.context
    id = draft.id
    title = draft.title
    text = draft.text
    published = context.published
    findings = reader.read(title: draft.title, text: draft.text, context: context)
    isExtracted = draft.isExtracted
  }

  fileprivate func write(to json: inout JSONWriter) {
    let form = ClaimJSON(offsets: ReportOffsets(title: title.utf8, text: text.utf8))
    json.object { json in
      json.field("id", id)
      json.field("lang", findings.language)
      if isExtracted {
        json.field("title", title)
        json.field("text", text)
      }
      json.key("claims")
      json.array(findings.claims) { form.write($1, to: &$0) }
      json.key("attributions")
      json.array(findings.attributions) { form.write($1, to: &$0) }
    }
  }
}

extension Draft {
  /// What reading is told besides the words.
  var context: ReadingContext {
    ReadingContext(
      published: published.flatMap { Day($0) }, language: language, country: country,
      outlet: outlet)
  }

  /// What is known of the report besides its words, under an identifier.
  func report(_ id: ReportID, language: String) -> Report {
    Report(
      id: id, title: title, outlet: outlet, address: address,
      published: published.flatMap { Day($0) }, publishedText: published, language: language,
      country: country, invented: invented)
  }
}
