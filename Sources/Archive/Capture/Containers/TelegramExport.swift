// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What Telegram's desktop program writes for machines: `result.json` with the messages of one chat, or of
/// several.
///
/// Every message with words is a page of its own. The export names no channel by the name in its address,
/// so that a message is addressed by numbers, as those see it who are in the channel.
enum TelegramExport {
  /// Deeper nesting is none of Telegram's.
  private static let depth = 64

  /// Hands on the messages in the order of the file.
  ///
  /// - Returns: what kept chats from being read; the others are read.
  /// - Throws: `ContainerProblem` for what is no such file; what `body` throws.
  static func forEachMessage(
    in bytes: [UInt8], _ body: (ContainedPage) throws -> Void
  ) throws -> [String] {
    guard isShallow(bytes) else { throw ContainerProblem("it is nested too deeply") }
    guard let root = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      throw ContainerProblem("it is no JSON of Telegram's, or is cut off")
    }
    let several = (root["chats"] as? [String: Any])?["list"] as? [[String: Any]]
    guard let chats = several ?? (root["messages"] == nil ? nil : [root]) else {
      throw ContainerProblem(
        "there are no messages in it; a file of reports is to be called something else than result.json"
      )
    }
    var problems: [String] = []
    for chat in chats {
      guard let messages = chat["messages"] as? [[String: Any]] else {
        problems.append("the chat \(chat["name"] as? String ?? "without a name") has no messages")
        continue
      }
      for message in messages {
        if let page = page(message, in: chat) { try body(page) }
      }
    }
    return problems
  }

  /// A message as a page; nil for one without words, such as that somebody joined.
  private static func page(_ message: [String: Any], in chat: [String: Any]) -> ContainedPage? {
    let words = words(message["text"])
    guard message["type"] as? String == "message", let id = message["id"] as? Int,
      words.utf8.contains(where: { $0 > 0x20 }),
      let head = ResponseHead(
        Array("HTTP/1.0 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n".utf8))
    else { return nil }
    var page = ContainedPage(
      address: address(of: id, in: chat), at: time(message), head: head,
      content: Array(words.utf8), name: "message \(id)")
    // Who wrote it is who answers for it, also where a channel only hands it on.
    page.outlet = message["forwarded_from"] as? String ?? chat["name"] as? String
    return page
  }

  /// Text, or pieces that are text or say what kind of text they are: a link, a word in bold.
  private static func words(_ text: Any?) -> String {
    if let text = text as? String { return text }
    let pieces = text as? [Any] ?? []
    return pieces.map { ($0 as? String) ?? ($0 as? [String: Any])?["text"] as? String ?? "" }
      .joined()
  }

  private static func address(of id: Int, in chat: [String: Any]) -> String {
    let number = (chat["id"] as? Int).map(String.init) ?? "unknown"
    let kind = chat["type"] as? String ?? ""
    let isLinked = kind.hasSuffix("_channel") || kind.hasSuffix("_supergroup")
    return isLinked ? "https://t.me/c/\(number)/\(id)" : "telegram:\(number)/\(id)"
  }

  /// In UTC; older exports have only the time of day of the machine that made them.
  private static func time(_ message: [String: Any]) -> String {
    if let seconds = (message["date_unixtime"] as? String).flatMap({ Int($0) }),
      (0..<4_102_444_800).contains(seconds)
    {
      return UTC.spelled(secondsSince1970: seconds)
    }
    return message["date"] as? String ?? ""
  }

  /// Whether brackets stand within brackets no deeper than they may: asked before a reader that recurses.
  private static func isShallow(_ bytes: [UInt8]) -> Bool {
    var (open, isText, isEscaped) = (0, false, false)
    for byte in bytes {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        open += 1
        if open > depth { return false }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= 1
      default: break
      }
    }
    return true
  }
}
