// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CProcess
import Foundation
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
      While it runs it is the record's one writer; other commands hand it their work. It visits the \
      feeds that are watched (cairn watch), unless it is told not to, and checks the whole record every day \
      as cairn verify does: what does not hold is said here and stands in the ledger.

        cairn serve
        cairn serve --port 9000 --no-watch
        cairn serve --proxy tor
        cairn serve --read-only --record restored
      """)

  @Option(help: "The port; 0 takes a free one.") var port = 8080
  @Option(help: "The address: 127.0.0.1, ::1 or localhost.") var host = "127.0.0.1"
  @Flag(inversion: .prefixedNo, help: "Visit the feeds that are watched.") var watch = true
  @Option(help: "Hours between two checks of the whole record; 0 for none.") var checkEvery = 24.0
  @Flag(help: "Only show the record, which then needs no signing key: visit and check nothing.")
  var readOnly = false
  @OptionGroup var proxy: ProxyOption
  @OptionGroup var record: RecordOption

  func validate() throws {
    guard (0...8784).contains(checkEvery) else {
      throw ValidationError("--check-every takes hours from 0 to 8784, which is a year.")
    }
  }

  func run() async throws {
    cairn_give_memory_back_early()
    if readOnly { return try await run([server()]) }
    let keeper = try RecordKeeper(writing: record.path, purpose: "serve", proxy: proxy.proxy)
    let listening = try keeper.listen()
    var services: [any Service] = [try server()]
    if watch { services.append(FeedWatch(keeper: keeper)) }
    services.append(RecordChecks(keeper: keeper, hours: checkEvery))
    let running = services
    let outcome = await Result { try await run(running) }
    listening.stop()
    try keeper.close()
    try outcome.get()
  }

  private var logger: Logger {
    var logger = Logger(label: "cairn.serve")
    logger.logLevel = .error
    return logger
  }

  private func server() throws -> SiteServer {
    try SiteServer(
      source: Recorder(opening: record.path), host: host, port: port, logger: logger,
      onReady: { address in
        try? Terminal.print("Cairn is at \(address)/ for this machine. Stop it with Ctrl-C.")
      })
  }

  private func run(_ services: [any Service]) async throws {
    let group = ServiceGroup(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    try await group.run()
  }
}

/// Visits feeds for as long as the server runs, on a thread of its own: visits block.
private struct FeedWatch: Service {
  let keeper: RecordKeeper

  func run() async {
    await withTaskCancellationOrGracefulShutdownHandler {
      await withCheckedContinuation { (ended: CheckedContinuation<Void, Never>) in
        Thread.detachNewThread {
          keeper.watch { Terminal.complain("cairn: \($0)") }
          ended.resume()
        }
      }
    } onCancelOrGracefulShutdown: {
      keeper.stopWatching()
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(catching body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
