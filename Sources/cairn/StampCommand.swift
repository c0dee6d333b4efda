// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// `cairn checkpoint stamp`: has authorities outside say when they saw the ledger.
struct StampCheckpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stamp", abstract: "Have authorities outside say when they saw the checkpoint.",
    discussion: """
        cairn checkpoint stamp

      Signs what is written, asks every authority that timestamps.json in the record names (RFC 3161), \
      and keeps what they answer in the ledger. Only a hash leaves the machine. On a machine without a \
      network, carry the question to another:

        cairn checkpoint print --bare > checkpoint.txt
        cairn checkpoint stamp --checkpoint checkpoint.txt --query question.tsq
        curl -H 'Content-Type: application/timestamp-query' --data-binary @question.tsq URL > answer.tsr
        cairn checkpoint stamp --checkpoint checkpoint.txt --reply answer.tsr --certificates ca.pem

      cairn verify checks every word that is kept; receipts and exhibits carry the earliest over them.
      """)

  @Option(help: "The checkpoint that the question or the answer is about.") var checkpoint: String?
  @Option(help: "Write the question for an authority into this file.") var query: String?
  @Option(help: "Keep the answer in this file.") var reply: String?
  @Option(help: "The authority's certificates in PEM, with --reply.") var certificates: String?
  @OptionGroup var proxy: ProxyOption
  @OptionGroup var record: RecordOption

  func validate() throws {
    let isByHand = query != nil || reply != nil
    if isByHand != (checkpoint != nil) || query != nil && reply != nil {
      throw ValidationError("Give --checkpoint with --query or with --reply.")
    }
    if (reply != nil) != (certificates != nil) {
      throw ValidationError("Give --certificates with --reply.")
    }
  }

  func run() throws {
    guard let checkpoint else { return try askAll() }
    let bytes = try ExhibitFiles.read(checkpoint)
    if let query {
      try ExhibitFiles.write(StampRequest.query(for: bytes), to: query)
    } else if let reply, let certificates {
      let request = StampRequest(
        checkpoint: bytes, token: try ExhibitFiles.read(reply),
        certificates: try ExhibitFiles.read(certificates))
      try Submission(record).send(.stamp(request))
    }
  }

  private func askAll() throws {
    try RecordKeeper.sign(record.path)
    let answers = try Recorder(opening: record.path).askAuthorities(proxy: proxy.proxy)
    guard !answers.isEmpty else {
      throw Failure(
        "\(record.path)/timestamps.json names no authority",
        remedy:
          "Write one: {\"authorities\": [{\"name\": …, \"url\": …, \"certificates\": PEM file}]}",
        isOfUse: true)
    }
    for answer in answers {
      switch answer.outcome {
      case .success(let request): try Submission(record).send(.stamp(request))
      case .failure(let problem): Terminal.complain("cairn: \(problem.text)")
      }
    }
    let failed = answers.contains { if case .failure = $0.outcome { true } else { false } }
    if failed { throw ExitCode.someInputsFailed }
  }
}

/// `cairn checkpoint new-key`: exchanges the key that signs the ledger.
struct NewKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-key", abstract: "Exchange the key that signs the ledger.",
    discussion: """
        cairn checkpoint new-key --user root

      The old key signs a last checkpoint over the entry that names the new one, and is destroyed. \
      Checkpoints and receipts of before stay good under the old public key, and cairn verify follows the \
      keys from the first to the last. Give the new public key to whoever had the old one. It takes an \
      administrator, and nobody may be writing the record: stop cairn serve first.
      """)

  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func run() throws {
    let key = try RecordKeeper.changeKey(of: record.path, by: try user.name())
    try Terminal.print("The ledger is signed with another key from now on: \(key)")
  }
}
