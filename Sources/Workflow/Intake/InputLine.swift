// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The members of an input object that are read; others are passed over.
struct InputLine: Decodable {
  var id: String
  var text: String?
  var html: String?
  var title: String?
  var published: String?
  var url: String?
  var lang: String?
  var outlet: String?
  var country: String?
  var invented: Bool?

  /// The name alone, of an object whose other members are no report's.
  private struct Name: Decodable {
    var id: String
  }

  /// Reads a line.
  ///
  /// - Throws: an `InputProblem` with the line's place, and its name where that can be told.
  static func read(_ bytes: [UInt8], at place: String) throws(InputProblem) -> InputLine {
    do {
      return try JSONDecoder().decode(InputLine.self, from: Data(bytes))
    } catch {
      throw InputProblem(
        "this is no report (\(explanation(of: error)))", at: place,
        remedy: "Write one JSON object on each line, with \"id\" and \"text\".",
        id: (try? JSONDecoder().decode(Name.self, from: Data(bytes)))?.id)
    }
  }

  private static func explanation(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, _): return "\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let field = context.codingPath.map(\.stringValue).joined(separator: ".")
      return field.isEmpty ? "it is no object" : "\"\(field)\" has another type than it should"
    case .dataCorrupted(let context):
      let underlying = context.underlyingError as? CocoaError
      let detail = underlying?.userInfo["NSDebugDescription"] as? String
      return "broken JSON: " + (detail ?? context.debugDescription).lowercasedFirst
    @unknown default: return "\(error)"
    }
  }
}
