// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What was made to harm whoever takes it in is refused within limits, and the record stays sound.
@Suite(.enabled(if: Program.isThere), .serialized)
struct HostileImportTests {
  private let record: TestRecord

  init() throws { record = try TestRecord() }

  /// What makes each file, as a program for python3; `w(name, …)` writes a member of an archive.
  private static let files = [
    ("slip.wacz", "w('../../slip.warc', page)", "leads elsewhere"),
    ("absolute.wacz", "w('/tmp/slip.warc', page)", "leads elsewhere"),
    ("link.wacz", "w('archive/a.warc', '/etc/passwd', kind=0o120777)", "no plain file"),
    ("twice.wacz", "w('archive/a.warc', page); w('archive/A.warc', page)", "stands twice"),
    ("bomb.wacz", "w('archive/a.warc', ' ' * (200 << 20))", "more than are taken"),
    ("many.wacz", "many(10001)", "more than 10000 members"),
    ("nested.wacz", "w('archive/a.wacz', open(sys.argv[0], 'rb').read())", "no WARC file"),
    ("bomb.warc.gz", "f.write(gzip.compress(page + b' ' * (300 << 20)))", "unpacks to more"),
    ("claim.warc", "f.write(page.replace(b'LENGTH', b'1099511627776'))", "more than are taken"),
    (
      "claim.warc.gz", "f.write(gzip.compress(page.replace(b'LENGTH', b'99999999999999999999')))",
      "says no length"
    ),
    ("deep.telegram.json", "f.write(b'[' * (50 << 20))", "nested too deeply"),
    ("holes.mhtml", "f.truncate(1 << 40)", "larger than"),
    ("holes.jsonl", "f.truncate(1 << 40)", "a line has no end after"),
  ]

  private static let preamble = """
    import gzip, sys, zipfile
    page = (b'WARC/1.0\\r\\nWARC-Type: response\\r\\nWARC-Record-ID: <urn:uuid:1>\\r\\n'
      b'Content-Length: LENGTH\\r\\n\\r\\nHTTP/1.1 200 OK\\r\\n\\r\\n')
    path = sys.argv[1]
    f = open(path, 'wb')
    def w(name, content, kind=0):
        member = zipfile.ZipInfo(name)
        member.external_attr = kind << 16
        member.compress_type = zipfile.ZIP_DEFLATED
        with zipfile.ZipFile(path, 'a') as archive: archive.writestr(member, content)
    def many(count):
        with zipfile.ZipFile(path, 'w') as archive:
            for n in range(count): archive.writestr(f'archive/{n}.warc', '')

    """

  private func make(_ name: String, _ program: String) throws -> String {
    let script = try record.folder.write("make.py", Self.preamble + program)
    let made = try Program.shell("python3 -W ignore '\(script)' '\(record.folder.path)/\(name)'")
    #expect(made.status == 0, "\(made.errors)")
    return record.folder.path + "/" + name
  }

  @Test(.timeLimit(.minutes(10)), arguments: files.indices)
  func `a hostile file is refused within limits`(_ number: Int) throws {
    let (name, program, fault) = Self.files[number]
    try refuse(try make(name, program), fault)
  }

  @Test func `a file that unpacks to itself is refused`() throws {
    try refuse(
      try record.folder.write("self.warc.gz", GzipQuine.bytes), "no record of WARC 1 begins")
  }

  @Test func `links in a folder are named and not followed`() throws {
    let folder = record.folder.path + "/given"
    try record.folder.write("given/a.txt", "Two people were killed in Hays on Tuesday.")
    for (name, target) in [("self", "."), ("root", "/"), ("passwd.txt", "/etc/passwd")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/" + name, withDestinationPath: target)
    }
    let added = try record.run(["add", "--user", "nour", folder])
    #expect(added.status == 1)
    #expect(added.text.contains("Took in 1 report. 3 inputs failed"), "\(added.text)")
    #expect(added.errors.contains("passwd.txt: it is a link that stood in a folder"))
    let named = try record.run(["add", "--user", "nour", folder + "/self/a.txt"])
    #expect(named.status == 0, "what a person names is taken: \(named.errors)")
  }

  /// Takes a file in under a limit of memory, and looks at what came of it.
  private func refuse(_ path: String, _ fault: String) throws {
    let added = try Program.shell(
      "ulimit -v 3000000; \"$cairn\" add --user nour '\(path)'", environment: record.environment)
    let said = added.errors + added.text
    #expect(said.contains(fault), "\(said)")
    #expect(!said.contains("\u{0}") && said.utf8.count < 4000)
    #expect(added.text.contains("Took in 0 reports."), "\(said)")
    #expect(added.status == 1)
    #expect(try record.run(["verify"]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: record.folder.path + "/../slip.warc"))
  }
}
