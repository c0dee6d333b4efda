// SPDX-License-Identifier: Apache-2.0
internal import CXML

/// Hands on the elements of an XML document as they come.
///
/// The document is never held as a tree, so that 100,000 entries cost no more memory than one. A document
/// type ends it before anything in that is read: without one no entity can be declared, and none but the
/// five of XML itself is ever unpacked. Names are local: what prefix a feed gives them says nothing.
enum XMLStream {
  /// An element's attributes by their local names; a name that stands twice keeps its first value.
  typealias Attributes = [String: String]

  enum End: Hashable {
    case whole
    case empty
    /// Where and why it is broken, in words.
    case broken(String)
    /// What kind of document it says it is.
    case documentType(String)

    var fault: String? {
      switch self {
      case .whole: nil
      case .empty: "it is empty"
      case .broken(let words): words
      case .documentType: "it declares a document type after its beginning"
      }
    }
  }

  /// Who hears of the elements.
  class Listener {
    func begin(_ name: String, _ attributes: Attributes) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: String) {}
  }

  static func read(_ bytes: [UInt8], charset: String?, into listener: Listener) -> End {
    guard bytes.contains(where: { $0 > 0x20 }) else { return .empty }
    cairn_xml_be_silent()
    xmlInitParser()
    let run = XMLRun(listener)
    // Space before the declaration is a common slip that would break the rest.
    let start = bytes.firstIndex { $0 > 0x20 } ?? 0
    return withExtendedLifetime(run) { run.parse(bytes[start...], charset: charset) }
  }
}

/// One pass over a document; a class, because the library holds a pointer to it.
private final class XMLRun {
  private let listener: XMLStream.Listener
  private var parser: xmlParserCtxtPtr?
  private var documentType: String?
  /// What is handed over at once, after which it is looked whether to go on.
  private static let chunk = 1 << 16

  init(_ listener: XMLStream.Listener) { self.listener = listener }

  func parse(_ bytes: ArraySlice<UInt8>, charset: String?) -> XMLStream.End {
    var handler = Self.handler()
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&handler, context, nil, 0, nil) else {
      return .broken("the parser could not be made")
    }
    defer { xmlFreeParserCtxt(parser) }
    self.parser = parser
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
    xmlCtxtUseOptions(parser, Int32(options))
    if let charset, !Self.saysItsEncoding(bytes) {
      xmlCtxtResetPush(parser, nil, 0, nil, charset)
      xmlCtxtUseOptions(parser, Int32(options))
    }
    feed(bytes, to: parser)
    if let documentType { return .documentType(documentType) }
    return end(parser)
  }

  private func feed(_ bytes: ArraySlice<UInt8>, to parser: xmlParserCtxtPtr) {
    var rest = bytes
    while documentType == nil, !rest.isEmpty {
      let piece = rest.prefix(Self.chunk)
      rest = rest.dropFirst(Self.chunk)
      piece.withUnsafeBytes { piece in
        _ = piece.withMemoryRebound(to: CChar.self) {
          xmlParseChunk(parser, $0.baseAddress, Int32($0.count), 0)
        }
      }
    }
    if documentType == nil { xmlParseChunk(parser, nil, 0, 1) }
  }

  private func end(_ parser: xmlParserCtxtPtr) -> XMLStream.End {
    guard parser.pointee.wellFormed == 0 else { return .whole }
    let error = parser.pointee.lastError
    let words = error.message.map { String(cString: $0) } ?? "it is not well formed"
    return .broken("line \(error.line): " + words.filter { !$0.isNewline })
  }

  /// Whether a mark of its first bytes or a declaration says how it is written.
  private static func saysItsEncoding(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = Array(bytes.prefix(200))
    if head.starts(with: [0xEF, 0xBB, 0xBF]) || head.prefix(4).contains(0)
      || head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE])
    {
      return true
    }
    let declaration = String(decoding: head.prefix { $0 != 0x3E }, as: UTF8.self)
    return declaration.hasPrefix("<?xml") && declaration.contains("encoding")
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLRun? {
    context.map { Unmanaged<XMLRun>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { context, name, _, _ in
      guard let run = XMLRun.of(context) else { return }
      run.documentType = name.map { XMLRun.text($0).lowercased() } ?? ""
      xmlStopParser(run.parser)
    }
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let run = XMLRun.of(context), let name else { return }
      run.listener.begin(XMLRun.text(name), XMLRun.attributes(attributes, Int(count)))
    }
    handler.endElementNs = { context, name, _, _ in
      guard let run = XMLRun.of(context), let name else { return }
      run.listener.end(XMLRun.text(name))
    }
    handler.characters = { context, bytes, count in
      XMLRun.of(context)?.listener.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    return handler
  }

  private static func text(_ name: UnsafePointer<xmlChar>) -> String { String(cString: name) }

  /// Five pointers an attribute: its name, prefix and namespace, and where its value begins and ends.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> XMLStream.Attributes {
    guard let pointers else { return [:] }
    var attributes: XMLStream.Attributes = [:]
    for number in 0..<count {
      let five = pointers + 5 * number
      guard let name = five[0], let start = five[3], let end = five[4] else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      let key = text(name)
      if attributes[key] == nil { attributes[key] = String(decoding: value, as: UTF8.self) }
    }
    return attributes
  }
}
