// SPDX-License-Identifier: Apache-2.0
internal import CXML

/// A parsed page, freed with its owner.
struct HTMLTree: ~Copyable {
  private let document: htmlDocPtr

  /// - Parameter utf8: without NUL bytes.
  /// - Throws: `noText` without a word in them, `tooDeep` beyond the limits.
  init(_ utf8: [UInt8]) throws(ArticleProblem) {
    guard utf8.contains(where: { $0 > 0x20 }) else { throw .noText }
    let isBounded = utf8.withUnsafeBufferPointer { bytes in
      var check = HTMLGuard(bytes)
      return check.passes()
    }
    guard isBounded else { throw .tooDeep }
    cairn_xml_be_silent()
    guard HTMLTree.isReady, let document = HTMLTree.parse(utf8) else { throw .noText }
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  /// The html element.
  var root: xmlNodePtr? { xmlDocGetRootElement(document) }

  /// The library is made ready once, before any thread uses it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static func parse(_ utf8: [UInt8]) -> htmlDocPtr? {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
    return utf8.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        htmlReadMemory(
          chars.baseAddress, Int32(chars.count), nil, "UTF-8", Int32(bitPattern: options))
      }
    }
  }
}
