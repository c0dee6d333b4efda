// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Site
import Workflow

/// `cairn serve`: workbench and site in a browser.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the pages on this machine until stopped.",
    discussion: """
      There is no sign-in yet, so the pages are for this machine only: any other address is refused. \
      While it runs it is the record's one writer; other commands hand it their work.

        cairn serve
        cairn serve --port 9000
      """)

  @Option(help: "The port; 0 takes a free one.") var port = 8080
  @Option(help: "The address: 127.0.0.1, ::1 or localhost.") var host = "127.0.0.1"
  @OptionGroup var record: RecordOption

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port takes 0 to 65535.") }
  }

  func run() async throws {
    let keeper = try RecordKeeper(writing: record.path)
    let recorder = try Recorder(opening: record.path)
    defer { keeper.close() }
    try keeper.listen()
    try await SiteServer(recorder, host: host, port: port).run()
  }
}
