// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

@Test func `a report is found by the number under which its keys are kept`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let reports = try (0..<3).map { _ in try Sample.add(to: record) }
  #expect(try record.store.read { try $0.reportsWithoutCopyKeys() } == reports)
  let numbers = try record.store.write(at: Sample.now) { transaction in
    try reports.prefix(2).map { try transaction.setCopyKeys([1, 2, 3, 4], of: $0) }
  }
  try record.store.read { snapshot in
    #expect(try snapshot.reports(numbered: numbers) == Array(reports[0...1]))
    #expect(try snapshot.reports(numbered: [99]).isEmpty)
    var signed: [Int] = []
    try snapshot.forEachSignature(numbered: numbers + [99]) { number, signature in
      signed.append(number)
      #expect(signature.minima == [1, 2, 3] && signature.passages == [9, 77])
    }
    #expect(signed == numbers)
    #expect(try snapshot.reportsWithoutCopyKeys() == [reports[2]])
    #expect(try snapshot.copyKeysCount() == 2)
    var kept: [Int: [UInt8]] = [:]
    try snapshot.forEachCopyKeys { kept[$0] = $1 }
    #expect(kept == [numbers[0]: [1, 2, 3, 4], numbers[1]: [1, 2, 3, 4]])
  }
  #expect(throws: RecordFault.self) {
    try record.store.write(at: Sample.now) {
      try $0.setCopyKeys([], of: ReportID(seed: 12_345))
    }
  }
}

@Test func `a family has one first, and follows it to another`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let reports = try (0..<3).map { _ in try Sample.add(to: record) }
  try record.store.write(at: Sample.now) { transaction in
    try transaction.setFamily(reports[0], of: reports[0])
    try transaction.setFamily(reports[0], of: reports[1])
    try transaction.setFamily(reports[2], of: reports[2])
  }
  try record.store.read { snapshot in
    let firsts = try snapshot.firsts(of: reports)
    #expect(firsts == [reports[0], reports[2]].sorted())
    #expect(try snapshot.reports(inFamilies: [reports[0]]) == reports[0...1].sorted())
  }
  try record.store.write(at: Sample.now) { transaction in
    for report in reports { try transaction.setFamily(reports[2], of: report) }
  }
  #expect(try record.store.read { try $0.firsts(of: reports) } == [reports[2]])
}
