// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The pages in a WARC file: whole answers that are text.
struct WARCPages {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func forEach(_ body: (ContainedPage) throws -> Void) throws -> [String] {
    var reading = WARCReading(bytes)
    var problems: [String] = []
    while true {
      let placed: WARCReading.Placed?
      do { placed = try reading.next() } catch { throw ContainerProblem("\(error)") }
      guard let record = placed?.record else { return problems }
      switch page(record) {
      case .success(let page?): try body(page)
      case .success: break
      case .failure(let problem): problems.append("\(record.target ?? record.id): \(problem)")
      }
    }
  }

  private func page(_ record: WARCRecord) -> Result<ContainedPage?, ContainerProblem> {
    guard record.kind == .response, let target = record.target,
      record["Content-Type"]?.lowercased().hasPrefix("application/http") == true,
      let (head, body) = parted(record.block), Self.isText(head.mediaType)
    else { return .success(nil) }
    if let stated = record["WARC-Block-Digest"], stated.hasPrefix("sha256:"),
      stated != WARCRecord.digest(record.block)
    {
      return .failure(ContainerProblem("it is not what its digest says"))
    }
    if let cut = record["WARC-Truncated"] {
      return .failure(ContainerProblem("it is cut off (\(cut))"))
    }
    do throws(BodyProblem) {
      let content = try MessageBody.decoded(body, head)
      return .success(
        ContainedPage(
          address: Self.plain(target), at: record["WARC-Date"] ?? "", head: head, content: content,
          name: record.id))
    } catch {
      return .failure(ContainerProblem("\(error)"))
    }
  }

  private func parted(_ block: [UInt8]) -> (ResponseHead, [UInt8])? {
    guard let end = block.firstRange(of: Array("\r\n\r\n".utf8)),
      let head = ResponseHead(Array(block[..<end.upperBound]))
    else { return nil }
    return (head, Array(block[end.upperBound...]))
  }

  private static func isText(_ type: String) -> Bool {
    type.isEmpty || type.hasPrefix("text/html") || type == "application/xhtml+xml"
      || type == "text/plain"
  }

  /// Old programs write addresses in angle brackets.
  private static func plain(_ target: String) -> String {
    target.hasPrefix("<") && target.hasSuffix(">") ? String(target.dropFirst().dropLast()) : target
  }
}
