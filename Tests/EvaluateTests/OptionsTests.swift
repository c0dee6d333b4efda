// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import evaluate

@Test func `options have their defaults and take their values`() throws {
  #expect(try Options([]).cairn == ".build/release/cairn")
  let options = try Options(["--cairn", "x", "--misses", "--only", "s/chain", "--lower", "why"])
  #expect(options.cairn == "x")
  #expect(options.misses)
  #expect(options.only == "s/chain")
  #expect(options.lower == "why")
}

@Test(arguments: ["--lower", "--cairn"])
func `an option without its value is wrong use`(_ option: String) {
  #expect(throws: Options.Mistake.noValue(option)) { try Options([option]) }
}

@Test func `an unknown option is wrong use`() {
  #expect(throws: Options.Mistake.unknown("--rise")) { try Options(["--rise"]) }
}

@Test(arguments: [
  "--cairn", "--corpus", "--lang", "--json", "--misses", "--only", "--raise", "--lower", "--help",
])
func `every option is explained`(_ option: String) {
  #expect(Options.usage.contains("\n  \(option) "))
}
