// SPDX-License-Identifier: Apache-2.0

/// What the gold accepts in a field: one value, or a list of which each is right.
struct OneOf<Value: Decodable & Hashable>: Decodable, Hashable {
  var values: [Value]

  init(_ values: Value...) {
    self.values = values
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let list = try? container.decode([Value].self) {
      values = list
    } else {
      values = [try container.decode(Value.self)]
    }
  }

  func accepts(_ value: Value?) -> Bool {
    value.map(values.contains) ?? false
  }
}

extension OneOf<String> {
  /// Whether one of the accepted texts names the same thing as these words.
  func names(_ words: String?) -> Bool {
    guard let words else { return false }
    return values.contains { Words($0).names(Words(words)) }
  }

  /// Whether one of the accepted texts names the same thing as one of these.
  func names(anyOf words: [String]) -> Bool {
    words.contains(where: names)
  }

  var shown: String { values.joined(separator: " / ") }
}
