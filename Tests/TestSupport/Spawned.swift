// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A process with its output in files, so that none of it can block.
struct Spawned {
  private let folder: TemporaryFolder
  private let pid: pid_t

  init(_ command: [String], input: Data, environment: [String: String]) throws {
    folder = try TemporaryFolder()
    let inputPath = try folder.write("input", input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, folder.path + "/output", writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, folder.path + "/errors", writing, 0o600)
    let variables = ProcessInfo.processInfo.environment.filter { $0.key != "CAIRN_RECORD" }
      .merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    var arguments = command.map { strdup($0) } + [nil]
    var settings = variables.map { strdup($0) } + [nil]
    defer { (arguments + settings).forEach { free($0) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, command[0], &actions, nil, &arguments, &settings)
    guard failure == 0 else {
      throw CocoaError(.executableNotLoadable, userInfo: [NSFilePathErrorKey: command[0]])
    }
    pid = child
  }

  func finish() throws -> Program.Outcome {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return Program.Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: try Data(contentsOf: URL(fileURLWithPath: folder.path + "/output")),
      errors: try String(contentsOfFile: folder.path + "/errors", encoding: .utf8))
  }
}
