// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A page saved by a browser with what belongs to it, as one message (RFC 2557).
enum MHTML {
  /// Parts beyond these are refused, and so are longer lines of fields.
  private static let (parts, fields) = (5000, 64 << 10)

  /// The saved page: the first part that is HTML.
  static func page(in bytes: [UInt8]) throws(ContainerProblem) -> ContainedPage {
    guard let message = Part(bytes[...]) else { throw ContainerProblem("it has no message's head") }
    let address = message["snapshot-content-location"] ?? message["content-location"]
    let page: Part
    if message.type.hasPrefix("multipart/") {
      page = try firstPage(in: message)
    } else {
      page = message
    }
    guard page.type == "text/html" || page.type == "application/xhtml+xml" else {
      throw ContainerProblem("there is no page in it")
    }
    let head = Array("HTTP/1.0 200 OK\r\nContent-Type: \(page["content-type"] ?? "")\r\n\r\n".utf8)
    guard let response = ResponseHead(head) else {
      throw ContainerProblem("its type cannot be read")
    }
    return ContainedPage(
      address: page["content-location"] ?? address ?? "", at: message["date"] ?? "",
      head: response, content: try page.content(), name: page["content-id"] ?? "the page")
  }

  private static func firstPage(in message: Part) throws(ContainerProblem) -> Part {
    guard let boundary = message.parameter("boundary"), (1...200).contains(boundary.utf8.count)
    else {
      throw ContainerProblem("it does not say what parts its parts")
    }
    let mark = Array("--\(boundary)".utf8)
    var rest = message.body
    var count = 0
    while let start = rest.firstRange(of: mark) {
      count += 1
      guard count <= parts else { throw ContainerProblem("it has more than \(parts) parts") }
      let after = rest[start.upperBound...]
      let end = after.firstRange(of: mark)?.lowerBound ?? after.endIndex
      if let part = Part(after[..<end].drop { $0 == 0x0D || $0 == 0x0A || $0 == 0x20 }),
        part.type == "text/html" || part.type == "application/xhtml+xml"
      {
        return part
      }
      rest = rest[end...]
    }
    throw ContainerProblem("there is no page in it")
  }

  /// Fields and what follows them.
  private struct Part {
    private var fields: [String: String] = [:]
    var body: ArraySlice<UInt8>

    init?(_ bytes: ArraySlice<UInt8>) {
      let head = bytes.prefix(MHTML.fields)
      let crlf = head.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A])
      guard let end = crlf ?? head.firstRange(of: [0x0A, 0x0A]) else { return nil }
      body = bytes[end.upperBound...]
      var name = ""
      for line in head[..<end.lowerBound].split(separator: 0x0A) {
        let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        if text.first == " " || text.first == "\t" {
          fields[name]? += " " + text.trimmingCharacters(in: .whitespaces)
        } else if let colon = text.firstIndex(of: ":") {
          name = text[..<colon].lowercased()
          fields[name] = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
      }
      guard !fields.isEmpty else { return nil }
    }

    subscript(name: String) -> String? { fields[name] }

    var type: String {
      (self["content-type"] ?? "").prefix { $0 != ";" }.lowercased()
        .trimmingCharacters(in: .whitespaces)
    }

    func parameter(_ name: String) -> String? {
      for part in (self["content-type"] ?? "").split(separator: ";").dropFirst() {
        let pair = part.split(separator: "=", maxSplits: 1)
        guard pair.count == 2, pair[0].trimmingCharacters(in: .whitespaces).lowercased() == name
        else {
          continue
        }
        return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
      }
      return nil
    }

    func content() throws(ContainerProblem) -> [UInt8] {
      switch (self["content-transfer-encoding"] ?? "binary").lowercased() {
      case "quoted-printable": return QuotedPrintable.decoded(body)
      case "base64":
        guard let data = Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters) else {
          throw ContainerProblem("its page is broken base 64")
        }
        return Array(data)
      case "7bit", "8bit", "binary": return Array(body)
      case let other: throw ContainerProblem("its page is written in \(other), which is not known")
      }
    }
  }
}

/// Text in which odd bytes are written as `=xx` (RFC 2045 §6.7).
enum QuotedPrintable {
  /// What is no code stands for itself, as the standard advises.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      let rest = text[index...].prefix(2)
      if rest.first == 0x0A {
        index += 1
      } else if rest.elementsEqual([0x0D, 0x0A]) {
        index += 2
      } else if rest.count == 2, rest.first != 0x2B,
        let code = UInt8(String(decoding: rest, as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        index += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
