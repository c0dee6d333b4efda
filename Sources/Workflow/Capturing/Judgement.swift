// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
import Record

/// What a capture is taken for, with the words that it says where it is a report.
struct Judgement: Sendable {
  var outcome: Visit.Outcome
  /// For people, in a sentence's words.
  var words: String
  /// SHA-256 of what the answer said, where it is whole.
  var content: String?
  var draft: Draft?

  private init(_ outcome: Visit.Outcome, _ words: String) {
    self.outcome = outcome
    self.words = words
  }

  /// Judges a capture; what fails, says nothing or is furniture is no report, whatever its status.
  init(_ capture: WebCapture, defaults: DraftDefaults) {
    self = Self.judged(capture, defaults)
  }

  /// Judges a page that somebody else captured.
  init(_ page: ContainedPage, defaults: DraftDefaults) {
    self = Judgement(.failed, "the server answered \(page.head.status)")
    guard page.head.status == 200 else { return }
    switch Draft.captured(page.content, page.head, address: page.address, defaults) {
    case .success(let read):
      self = Judgement(.report, "a report was read from it")
      draft = read
      if let outlet = page.outlet {
        draft?.outlet = defaults.outlet ?? outlet
        draft?.published = defaults.published ?? page.at
      }
    case .failure(let judgement): self = judgement
    }
  }

  private static func judged(_ capture: WebCapture, _ defaults: DraftDefaults) -> Judgement {
    if let fault = capture.fault {
      return Judgement(fault.kind == .refused ? .refused : .failed, "\(fault)")
    }
    guard let last = capture.last, let head = last.response else {
      return Judgement(.failed, "nothing was answered")
    }
    if head.status == 304 {
      return Judgement(.notModified, "the server says that nothing has changed")
    }
    let content: [UInt8]
    do { content = try capture.content() } catch {
      return Judgement(.failed, "its answer cannot be read: \(error)")
    }
    var judgement = judged(content, head, capture, defaults)
    judgement.content = Fingerprint(of: content).hex
    return judgement
  }

  private static func judged(
    _ content: [UInt8], _ head: ResponseHead, _ capture: WebCapture, _ defaults: DraftDefaults
  ) -> Judgement {
    let answer = "the server answered \(head.status)"
    switch head.status {
    case 200, 203: break
    case 404, 410: return Judgement(.notFound, answer)
    case 401, 407: return Judgement(.login, answer)
    default:
      // A check for machines comes with a status of its own, and says in words what it is.
      let kind = page(content, head).map { PageKind(of: $0, in: content) }
      return Judgement(kind == .interstitial ? .interstitial : .failed, answer)
    }
    if let gone = leadsToFrontPage(capture) { return gone }
    let draft: Draft
    let address = "\(capture.last?.address ?? capture.asked)"
    switch Draft.captured(content, head, address: address, defaults) {
    case .success(let read): draft = read
    case .failure(let judgement): return judgement
    }
    var judgement = Judgement(.report, "a report was read from it")
    judgement.draft = draft
    return judgement
  }

  /// A page deep within a site that leads to its front is gone, whatever the server says.
  private static func leadsToFrontPage(_ capture: WebCapture) -> Judgement? {
    guard let last = capture.last, capture.hops.count > 1, last.address.target == "/",
      capture.asked.target.utf8.count > 12
    else { return nil }
    return Judgement(.notFound, "it leads to the site's front page")
  }

  private static func page(_ content: [UInt8], _ head: ResponseHead) -> Article? {
    try? article(fromHTML: content, charset: head.charset)
  }

  fileprivate static func notRead(_ outcome: Visit.Outcome, _ words: String) -> Judgement {
    Judgement(outcome, words)
  }
}

/// Why a content gives no draft.
extension Judgement: Error {}

extension Draft {
  /// The report in what a server answered.
  fileprivate static func captured(
    _ content: [UInt8], _ head: ResponseHead, address: String, _ defaults: DraftDefaults
  ) -> Result<Draft, Judgement> {
    switch head.mediaType {
    case "text/html", "application/xhtml+xml", "":
      return page(content, charset: head.charset, address: address, defaults)
    case "text/plain": return plain(content, address: address, defaults)
    case "application/pdf": return pdf(content, address: address, defaults)
    case "application/octet-stream" where PDFText.isPDF(content):
      return pdf(content, address: address, defaults)
    case let other:
      return .failure(.notRead(.notText, "it is no page but \(other)"))
    }
  }

  private static func page(
    _ content: [UInt8], charset: String?, address: String, _ defaults: DraftDefaults
  ) -> Result<Draft, Judgement> {
    let page: Article
    do { page = try article(fromHTML: content, charset: charset) } catch {
      if error == .noText, PageKind.asksForPassword(content) {
        return .failure(.notRead(.login, "there is a field for a password and not a word besides"))
      }
      return .failure(
        error == .noText
          ? .notRead(.empty, "there is not a word in it")
          : .notRead(.notText, "it cannot be read as a page (\(error))"))
    }
    let kind = PageKind(of: page, in: content)
    guard kind == .report else { return .failure(.notRead(kind)) }
    return .success(
      Draft(
        id: address, title: defaults.title ?? page.title, text: page.text,
        published: defaults.published ?? page.published,
        address: canonical(page.canonical, at: address),
        outlet: defaults.outlet ?? page.outlet ?? "", language: defaults.language ?? page.language,
        country: defaults.country, invented: defaults.invented || page.isInvented, place: address,
        form: .html, bytes: [], isExtracted: true))
  }

  private static func plain(
    _ content: [UInt8], address: String, _ defaults: DraftDefaults
  ) -> Result<Draft, Judgement> {
    guard let text = try? plainText(content) else {
      return .failure(.notRead(.notText, "it says that it is text, and is none"))
    }
    return .success(
      Draft(
        id: address, title: defaults.title ?? "", text: text, published: defaults.published,
        address: address, outlet: defaults.outlet ?? "", language: defaults.language,
        country: defaults.country, invented: defaults.invented, place: address, form: .text,
        bytes: []))
  }

  private static func pdf(
    _ content: [UInt8], address: String, _ defaults: DraftDefaults
  ) -> Result<Draft, Judgement> {
    do {
      var draft = try Draft(
        InputItem(place: address, form: .pdf, content: .success(content)), defaults: defaults)
      draft.address = address
      draft.bytes = []
      return .success(draft)
    } catch {
      return .failure(.notRead(.notText, "\(error.what). \(error.remedy)"))
    }
  }

  /// A page may name its own address, but not one of another's site.
  private static func canonical(_ stated: String?, at address: String) -> String {
    guard let stated, let page = try? WebAddress(address), let named = try? page.resolving(stated),
      named.host == page.host
    else { return address }
    return "\(named)"
  }
}

extension Judgement {
  fileprivate static func notRead(_ kind: PageKind) -> Judgement {
    switch kind {
    case .login: .notRead(.login, "its words are for those who sign in")
    case .interstitial: .notRead(.interstitial, "something stands before the page")
    case .notFound: .notRead(.notFound, "the page says that there is nothing")
    case .empty, .report: .notRead(.empty, "there is nothing to read in it")
    }
  }
}
