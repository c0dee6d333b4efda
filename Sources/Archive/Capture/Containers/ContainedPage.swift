// SPDX-License-Identifier: Apache-2.0

/// A page that somebody else captured, as it stands in their file.
public struct ContainedPage: Hashable, Sendable {
  /// Where it was got from, as the file says.
  public var address: String
  /// When, as the file says; empty where it does not.
  public var at: String
  public var head: ResponseHead
  /// Codings undone.
  public var content: [UInt8]
  /// How the file names it: a record's identifier, a part's place.
  public var name: String
  /// Who published it, where the file says so; then `at` is when.
  public var outlet: String?

  init(address: String, at: String, head: ResponseHead, content: [UInt8], name: String) {
    self.address = address
    self.at = at
    self.head = head
    self.content = content
    self.name = name
  }
}

/// Files of others that hold captured pages.
public enum Container: Hashable, Sendable {
  case warc, wacz, mhtml, telegram

  /// What a file's name says; nil for what holds no pages.
  public init?(name: String) {
    let name = name.lowercased()
    if name.hasSuffix(".warc") || name.hasSuffix(".warc.gz") {
      self = .warc
    } else if name.hasSuffix(".wacz") {
      self = .wacz
    } else if name.hasSuffix(".mhtml") || name.hasSuffix(".mht") {
      self = .mhtml
    } else if name.hasSuffix(".telegram.json") || name.split(separator: "/").last == "result.json" {
      self = .telegram
    } else {
      return nil
    }
  }

  public var mediaType: String {
    switch self {
    case .warc: "application/warc"
    case .wacz: "application/wacz"
    case .mhtml: "multipart/related"
    case .telegram: "application/json"
    }
  }

  /// Hands on every page, one at a time, in the order of the file.
  ///
  /// - Parameters:
  ///   - bytes: the file; it is not trusted in anything.
  ///   - body: takes a page.
  /// - Returns: what kept a page from being read, in words; the others are read.
  /// - Throws: `ContainerProblem` where nothing more can be read; what `body` throws.
  public func forEachPage(
    in bytes: [UInt8], _ body: (ContainedPage) throws -> Void
  ) throws -> [String] {
    switch self {
    case .warc: try WARCPages(bytes).forEach(body)
    case .wacz: try Self.forEachPage(inWACZ: bytes, body)
    case .mhtml: try Self.forEachPage(inMHTML: bytes, body)
    case .telegram: try TelegramExport.forEachMessage(in: bytes, body)
    }
  }

  private static func forEachPage(
    inWACZ bytes: [UInt8], _ body: (ContainedPage) throws -> Void
  ) throws -> [String] {
    let archive: ZIPReading
    do { archive = try ZIPReading(bytes) } catch { throw ContainerProblem("\(error)") }
    let members = archive.members.filter {
      $0.name.hasPrefix("archive/") && Container(name: $0.name) == .warc
    }
    guard !members.isEmpty else { throw ContainerProblem("there is no WARC file in its archive") }
    var problems: [String] = []
    for member in members {
      do {
        let pages = WARCPages(try archive.content(of: member))
        problems += try pages.forEach(body).map { "\(member.name): \($0)" }
      } catch let problem as ArchiveProblem {
        problems.append("\(problem)")
      } catch let problem as ContainerProblem {
        // What is broken in one keeps nobody from reading the others.
        problems.append("\(member.name): \(problem)")
      }
    }
    return problems
  }

  private static func forEachPage(
    inMHTML bytes: [UInt8], _ body: (ContainedPage) throws -> Void
  ) throws -> [String] {
    let page: ContainedPage
    do { page = try MHTML.page(in: bytes) } catch { throw ContainerProblem("\(error)") }
    try body(page)
    return []
  }
}

/// Why a file of others cannot be read on, in words after "it".
public struct ContainerProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String

  init(_ description: String) { self.description = description }
}
