// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Logging
import ServiceLifecycle
import Site
import UnixSignals
import Workflow

/// `cairn serve`: workbench and site in a browser.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
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

  func run() async throws {
    var logger = Logger(label: "cairn.serve")
    logger.logLevel = .error
    let keeper = try RecordKeeper(writing: record.path, purpose: "serve")
    let listening = try keeper.listen()
    let server = try SiteServer(
      source: Recorder(opening: record.path), host: host, port: port, logger: logger,
      onReady: { address in
        try? Terminal.print("Cairn is at \(address)/ for this machine. Stop it with Ctrl-C.")
      })
    let group = ServiceGroup(
      services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    let outcome = await Result { try await group.run() }
    listening.stop()
    try keeper.close()
    try outcome.get()
  }
}

extension Result where Failure == any Error {
  fileprivate init(catching body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
