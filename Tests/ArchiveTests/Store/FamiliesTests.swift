// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

@Test func `reports that share a band find each other, those that do not never`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let reports = try (0..<3).map { _ in try Sample.add(to: record) }
  let bands: [[UInt64]] = [[1, .max], [.max, 7], [8]]
  try record.store.write(at: Sample.now) { transaction in
    for (report, bands) in zip(reports, bands) { try transaction.addBands(bands, of: report) }
  }
  func found(_ bands: [UInt64]) throws -> [ReportID] {
    try record.store.read { try $0.signatures(withBands: bands) }.map(\.report.id)
  }
  #expect(try found([.max, 1]) == [reports[0], reports[1]])
  #expect(try found([8]) == [reports[2]])
  #expect(try found([99]) == [])
  #expect(try found([]) == [])
  // More than one statement takes at once.
  #expect(try found(Array(0..<1200)) == reports)
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
