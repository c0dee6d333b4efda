// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

private func drafts(in objects: ObjectStore) throws -> [String] {
  try ObjectStore.digits.flatMap { digit in
    try Directory.names(in: "\(objects.path)/incoming/\(digit)")
  }
}

@Test func `a draft bears no name until it is named, and nothing else then`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let objects = record.objects
  do {
    let written = try objects.write([[1, 2], [3]])
    #expect(try drafts(in: objects).count == 2)
    #expect(!objects.contains(written[0].object))
    try objects.name([written[0]])
    #expect(try objects.bytes(of: written[0].object) == [1, 2])
    #expect(!objects.contains(written[1].object))
  }
  #expect(try drafts(in: objects) == [], "what was never named is gone with its holder")
  #expect(objects.contains(Fingerprint(of: [1, 2])))
}

@Test func `the same bytes written on two threads at once are one object`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let objects = record.objects
  do {
    let first = try objects.write([[7], [8]])
    let second = try objects.write([[8], [7]])
    #expect(try drafts(in: objects).count == 4)
    try objects.name(second)
    try objects.name(first)
  }
  #expect(try objects.bytes(of: Fingerprint(of: [7])) == [7])
  #expect(try drafts(in: objects) == [])
}
