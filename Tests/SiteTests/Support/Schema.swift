// SPDX-License-Identifier: Apache-2.0

/// As much of JSON Schema as our OpenAPI document uses: types, keys, enumerations, references.
struct Schema {
  let document: JSONValue

  /// What in a value is not as described; empty where it fits.
  func faults(in value: JSONValue, against schema: JSONValue, at path: String = "") -> [String] {
    if let reference = schema["$ref"]?.text {
      guard let target = resolve(reference) else { return ["\(path): no \(reference)"] }
      return faults(in: value, against: target, at: path)
    }
    if let choices = schema["oneOf"]?.elements {
      let tried = choices.map { faults(in: value, against: $0, at: path) }
      return tried.count(where: \.isEmpty) == 1 ? [] : tried.min { $0.count < $1.count } ?? []
    }
    var found = typeFaults(value, schema, path)
    if let allowed = schema["enum"]?.elements, !allowed.contains(value) {
      found.append("\(path): \(value) is none of \(allowed)")
    }
    if case .object(let fields) = value { found += fieldFaults(fields, schema, path) }
    if case .array(let elements) = value, let items = schema["items"] {
      for (index, element) in elements.enumerated() {
        found += faults(in: element, against: items, at: "\(path)/\(index)")
      }
    }
    return found
  }

  func resolve(_ reference: String) -> JSONValue? {
    reference.split(separator: "/").dropFirst().reduce(document as JSONValue?) { value, key in
      value?[String(key)]
    }
  }

  private func typeFaults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    let types = schema["type"].map { $0.text.map { [$0] } ?? $0.elements.compactMap(\.text) }
    guard let types else { return [] }
    return types.contains { fits(value, $0) } ? [] : ["\(path): \(value) is no \(types)"]
  }

  private func fits(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.bool, "boolean"), (.integer, "integer"), (.integer, "number"),
      (.number, "number"), (.string, "string"), (.array, "array"), (.object, "object"):
      true
    default: false
    }
  }

  private func fieldFaults(
    _ fields: [String: JSONValue], _ schema: JSONValue, _ path: String
  ) -> [String] {
    let described = schema["properties"]?.fields ?? [:]
    let required = schema["required"]?.elements.compactMap(\.text) ?? []
    var found = required.filter { fields[$0] == nil }.map { "\(path): no \($0)" }
    for (name, value) in fields {
      if let schema = described[name] {
        found += faults(in: value, against: schema, at: "\(path)/\(name)")
      } else if schema["additionalProperties"] == .bool(false) {
        found.append("\(path): \(name) is not described")
      }
    }
    return found
  }
}
