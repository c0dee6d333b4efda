// SPDX-License-Identifier: Apache-2.0

import Record

/// What goes back to a browser, before any server's types are involved.
struct Answer: Hashable, Sendable {
  var status = 200
  var mediaType: String
  var bytes: [UInt8]
  /// Where a moved thing went.
  var location: String?
  /// Whether the bytes came from a captured page: they stand alone, without scripts, styles or frames.
  var isCaptured = false

  static func page(_ page: some SitePage, status: Int = 200) -> Answer {
    Answer(status: status, mediaType: "text/html; charset=utf-8", bytes: page.rendered())
  }

  static func data(_ write: (inout JSONWriter) -> Void) -> Answer {
    var json = JSONWriter()
    write(&json)
    json.newline()
    return Answer(mediaType: "application/json", bytes: json.bytes)
  }

  static func table(_ bytes: [UInt8]) -> Answer {
    Answer(mediaType: "text/csv; charset=utf-8; header=present", bytes: bytes)
  }

  /// A picture of a captured page; of what kind it is says nobody but us.
  static func picture(_ bytes: [UInt8]) -> Answer {
    Answer(mediaType: "image/png", bytes: bytes, isCaptured: true)
  }

  static func problem(_ problem: Problem, asData: Bool) -> Answer {
    guard asData else { return page(ProblemPage(problem: problem), status: problem.status) }
    var answer = data { problem.write(to: &$0) }
    answer.status = problem.status
    answer.mediaType = "application/problem+json"
    return answer
  }

  static func moved(to link: Link) -> Answer {
    Answer(status: 308, mediaType: "text/plain; charset=utf-8", bytes: [], location: link.text)
  }
}
