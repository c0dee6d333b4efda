// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading

/// A report before it is read: its words and what is said of it.
public struct Draft: Sendable {
  /// What the input calls it; a file is called by its path.
  public var id: String
  public var title: String
  public var text: String
  public var published: String?
  public var address: String?
  public var outlet: String
  public var language: String?
  public var country: String?
  public var invented: Bool
  /// A path, or a path and line.
  public var place: String
  public var form: InputItem.Form
  /// The bytes as they were got.
  public var bytes: [UInt8]
  /// Whether the text was taken out of a page.
  public var isExtracted = false
}

extension Draft {
  /// Takes an item apart into a report.
  ///
  /// - Throws: an `InputProblem` that names the place, for a line its column too.
  init(_ item: InputItem, defaults: DraftDefaults) throws(InputProblem) {
    let bytes = try item.content.get()
    switch item.form {
    case .line: try self.init(line: bytes, at: item.place, defaults: defaults)
    case .html: try self.init(page: bytes, at: item.place, defaults: defaults)
    case .pdf: try self.init(pdf: bytes, at: item.place, defaults: defaults)
    case .text:
      let text = try decoded(bytes, at: item.place)
      self.init(file: text, bytes: bytes, at: item.place, defaults: defaults)
    }
    // Whoever publishes at an address does not decide that by what it is called.
    invented = invented || (!item.place.contains("://") && item.place.contains(".invented."))
  }

  /// A text file whose first line is short and followed by an empty one begins with its title.
  private init(file text: String, bytes: [UInt8], at place: String, defaults: DraftDefaults) {
    let heading = defaults.title == nil ? Heading(of: text) : nil
    self.init(text: heading?.rest ?? text, bytes: bytes, at: place, defaults: defaults)
    title = heading?.title ?? title
  }

  /// The first paragraph of a PDF is its title where it is as short as one.
  private init(
    pdf bytes: [UInt8], at place: String, defaults: DraftDefaults
  ) throws(InputProblem) {
    let text: String
    do { text = try PDFText.text(of: bytes) } catch {
      throw InputProblem("\(error)", at: place, remedy: error.remedy)
    }
    self.init(file: text, bytes: bytes, at: place, defaults: defaults)
    form = .pdf
    isExtracted = true
  }

  private init(text: String, bytes: [UInt8], at place: String, defaults: DraftDefaults) {
    self.init(
      id: place, title: defaults.title ?? "", text: text, published: defaults.published,
      address: nil, outlet: defaults.outlet ?? "", language: defaults.language,
      country: defaults.country, invented: defaults.invented, place: place, form: .text,
      bytes: bytes)
  }

  private init(
    page bytes: [UInt8], at place: String, defaults: DraftDefaults, id: String? = nil
  ) throws(InputProblem) {
    let page = try article(in: bytes, at: place)
    self.init(
      id: id ?? place, title: defaults.title ?? page.title, text: page.text,
      published: defaults.published ?? page.published, address: page.canonical,
      outlet: defaults.outlet ?? page.outlet ?? "", language: defaults.language ?? page.language,
      country: defaults.country, invented: defaults.invented || page.isInvented, place: place,
      form: .html, bytes: bytes, isExtracted: true)
  }

  private init(
    line bytes: [UInt8], at place: String, defaults: DraftDefaults
  ) throws(InputProblem) {
    let line = try InputLine.read(bytes, at: place)
    if let html = line.html, line.text == nil {
      try self.init(page: Array(html.utf8), at: place, defaults: defaults, id: line.id)
    } else if let text = line.text {
      self.init(text: text, bytes: bytes, at: place, defaults: defaults)
      id = line.id
    } else {
      throw InputProblem(
        "the object has neither \"text\" nor \"html\"", at: place,
        remedy: "Give the report's words in one of them.", id: line.id)
    }
    form = .line
    self.bytes = bytes
    take(line)
  }

  /// What the line says itself goes before what the page or the caller says.
  private mutating func take(_ line: InputLine) {
    title = line.title ?? title
    published = line.published ?? published
    address = line.url ?? address
    outlet = line.outlet ?? outlet
    language = line.lang ?? language
    country = line.country ?? country
    invented = invented || line.invented ?? false
  }
}

/// The text of bytes, or what to do about them.
private func decoded(_ bytes: [UInt8], at place: String) throws(InputProblem) -> String {
  do {
    return try plainText(bytes)
  } catch {
    throw InputProblem(error, at: place)
  }
}

private func article(in bytes: [UInt8], at place: String) throws(InputProblem) -> Article {
  guard !bytes.isEmpty else { throw InputProblem(.empty, at: place) }
  do {
    return try article(fromHTML: bytes)
  } catch {
    throw InputProblem(
      "no article was found in the page (\(error))", at: place,
      remedy: "Give its text as a .txt file instead.")
  }
}
