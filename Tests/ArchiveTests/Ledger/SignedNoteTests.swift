// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Archive

@Test func `the key of the format's own example is read, and written back the same`() throws {
  let text = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
  let key = try #require(NoteVerifier(text))
  #expect(key.name == "example.com/foo")
  #expect(key.description == text)
  #expect(NoteVerifier(text.replacing("530d903a", with: "530d903b")) == nil)
  #expect(NoteVerifier("example.com/foo+530d903a") == nil)
  #expect(NoteVerifier("") == nil)
}

/// The example of C2SP's signed-note.
@Test func `the published note is accepted under its key, and no other words are`() throws {
  let key = try #require(
    NoteVerifier("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"))
  let text = """
    This is an example message.

    — example.com/foo \
    Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=

    """
  let note = try #require(SignedNote(text))
  #expect(note.isSigned(by: key))
  #expect(note.description == text)
  for (old, new) in [("example message", "example massage"), ("QM=", "QI="), ("Uw2Q", "Uw2R")] {
    let changed = text.replacing(old, with: new)
    #expect(changed != text && SignedNote(changed)?.isSigned(by: key) != true)
  }
}

/// Checkpoints of the log that Tessera publishes for tests (`testdata/log`).
@Test(arguments: [
  (
    8, "bC+VwvrJbalNVjfkdI8kUgs7mJoXrqiXCE7bgnD28pY=",
    "M9e0lq1EK37dHtgv9O3UzPxisw5vwIPcJsX9ab0xt4mvVfbdUR1fbMjN6sBFYpBoBEmD4+cWhj/AVgI5MitCO5+mews="
  ),
  (
    15, "rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=",
    "M9e0luh4jTG+UMBqOUo9/q+yAEvx1ilBEniMvjf1zfcBOhg+CKubMt53MvIt/uEWP6zdkdIQzd/fmwlM/dlPWF74ewI="
  ),
])
func `checkpoints that another program published are read and accepted`(
  _ size: Int, _ root: String, _ signature: String
) throws {
  let name = "example.com/log/testdata"
  let key = try #require(
    NoteVerifier(name + "+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"))
  let note = try #require(
    SignedNote("\(name)\n\(size)\n\(root)\n\n— \(name) \(signature)\n"))
  #expect(note.isSigned(by: key))
  let checkpoint = try #require(Checkpoint(text: note.text))
  #expect(checkpoint.origin == name && checkpoint.size == size)
  #expect(Base64.encoded(checkpoint.root.bytes) == root)
}

@Test func `a signed note is accepted with its own key and text only`() throws {
  let signer = NoteSigner(name: "cairn/test/1")
  let note = try signer.sign("a text\nof two lines\n")
  let read = try #require(SignedNote(note.description))
  #expect(read == note)
  #expect(read.isSigned(by: signer.verifier))
  #expect(!read.isSigned(by: NoteSigner(name: "cairn/test/1").verifier))
  for (old, new) in [("two", "ten"), ("cairn/test/1", "cairn/test/2")] {
    let changed = try #require(SignedNote(note.description.replacing(old, with: new)))
    #expect(!changed.isSigned(by: signer.verifier))
  }
}

@Test(arguments: ["", "text\n", "text\n\n", "text\n\n— name\n", "text\n\n— name AAAA\n", "\n\n\n"])
func `what is no signed note is not read as one`(_ text: String) {
  #expect(SignedNote(text) == nil)
}

@Test func `a signing key comes back from its file, and not with another's hash`() throws {
  let signer = NoteSigner(name: "cairn/test/1")
  let read = try #require(NoteSigner(signer.written))
  #expect(read.verifier == signer.verifier)
  #expect(try read.sign("text\n").isSigned(by: signer.verifier))
  #expect(NoteSigner(signer.written.replacing("cairn/test/1", with: "cairn/test/2")) == nil)
  #expect(NoteSigner(signer.written.dropFirst()) == nil)
}

@Test func `a checkpoint is read back, and nothing that only looks like one`() throws {
  let checkpoint = Checkpoint(origin: "cairn/test/1", size: 12, root: Fingerprint(of: [1]))
  #expect(Checkpoint(text: checkpoint.text) == checkpoint)
  #expect(Checkpoint(text: checkpoint.text + "an extension\n") == checkpoint)
  let lines = checkpoint.text.split(separator: "\n").map(String.init)
  for (place, wrong) in [(0, ""), (1, "012"), (1, "-1"), (1, "x"), (2, "AAAA"), (2, "")] {
    var changed = lines
    changed[place] = wrong
    #expect(Checkpoint(text: changed.joined(separator: "\n") + "\n") == nil)
  }
}

@Test func `openssl accepts the signature of a checkpoint`() throws {
  let openssl = "/usr/bin/openssl"
  guard FileManager.default.isExecutableFile(atPath: openssl) else {
    return print("skipped: openssl is not installed")
  }
  let scratch = try Scratch()
  let signer = NoteSigner(name: "cairn/test/1")
  let note = try signer.sign(
    Checkpoint(origin: "cairn/test/1", size: 1, root: Fingerprint(of: [])).text)
  // SubjectPublicKeyInfo of an Ed25519 key: a fixed head, then the key (RFC 8410 §4).
  let head: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
  let signature = try #require(note.signatures.first).bytes.dropFirst(4)
  for (name, bytes) in [
    ("key", head + signer.verifier.key), ("text", Array(note.text.utf8)),
    ("signature", Array(signature)),
  ] {
    try DurableFile.create(scratch.path + "/" + name, bytes, mode: 0o600)
  }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: openssl)
  process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
  process.arguments = [
    "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", "key", "-in", "text",
    "-sigfile", "signature",
  ]
  process.standardOutput = Pipe()
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
}
