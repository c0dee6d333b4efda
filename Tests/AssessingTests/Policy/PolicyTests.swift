// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

struct PolicyTests {
  /// A result cites its policy's version, so that other rules under the same number would say two things.
  ///
  /// Who changes a rule raises the version, and then the number here.
  @Test(arguments: [
    ("airwars", 5, 0x1B88_1BFE_943E_2CE1), ("acled", 5, 0xE1BF_1EB1_CEE6_3D0A),
    ("ibc", 5, 0xC72A_4F76_3616_0966),
  ])
  func `rules change only with the version of their policy`(
    _ name: String, _ version: Int, _ rules: UInt64
  ) throws {
    let lines = String(decoding: try Sample.file("\(name).policy"), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    // What stands after a semicolon is where a rule was read.
    let words = lines.map { $0.prefix { $0 != ";" }.filter { $0 != " " } }
    // FNV-1a over 64 bits.
    let found = words.joined(separator: "\n").utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    #expect(try Sample.policy(name).title == "\(name) \(version)")
    #expect(found == rules, "raise the version of \(name).policy, and keep its rules' number here")
  }

  @Test(arguments: ["airwars", "acled", "ibc"])
  func `every policy of the repository reads, and every rule of it has a source`(
    _ name: String
  ) throws {
    let policy = try Sample.policy(name)
    #expect(policy.citations.count > 40)
    #expect(!policy.citations.values.contains(""))
  }

  @Test(arguments: [
    ("airwars", "en", "dozens", Bounds(min: 12, max: 24)),
    ("airwars", "en", "Many", Bounds(min: 2, max: 10)),
    ("airwars", "en", "several  Hundred", Bounds(min: 100, max: 200)),
    ("airwars", "ar", "عشرات", Bounds(min: 12, max: 24)),
    ("airwars", "", "عشرات", Bounds(min: 12, max: 24)),
    ("airwars", "en", "عشرات", Bounds(min: 12, max: 24)),
    ("airwars", "ar", "عدد من", Bounds(min: 2, max: 2)),
    ("airwars", "ar", "عدد كبير من", Bounds(min: 12, max: 24)),
    ("airwars", "ar", "بضعة", Bounds(min: 2, max: 2)),
    ("airwars", "en", "heaps", nil),
    ("acled", "en", "tens", Bounds(min: 10, max: 10)),
    ("acled", "en", "dozens", Bounds(min: 12, max: 12)),
    ("acled", "en", "hundreds", Bounds(min: 100, max: 100)),
    ("ibc", "en", "dozens", nil),
  ])
  func `a vague word is worth what its policy says`(
    _ name: String, _ language: String, _ word: String, _ worth: Bounds?
  ) throws {
    #expect(try Sample.policy(name).words.bounds(of: word, language: language) == worth)
  }

  @Test(arguments: [
    ("plural = 2– ; METHOD", "Write two figures, such as 2-2, or unknown"),
    ("plural = 5-2 ; METHOD", "Write two figures, such as 2-2, or unknown"),
    ("plural = 2-2", "Write where the rule was read after a semicolon"),
    ("plural 2-2", "Write \"key = value ; source\""),
    ("plural = ; METHOD", "Write \"key = value ; source\""),
  ])
  func `a faulty line is named with its remedy`(_ wrong: String, _ remedy: String) throws {
    var lines = String(decoding: try Sample.file("airwars.policy"), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = try #require(lines.firstIndex { $0.hasPrefix("plural =") })
    lines[index] = wrong
    let error = #expect(throws: PolicyError.self) {
      try Policy(parsing: lines.joined(separator: "\n").utf8, name: "x.policy")
    }
    #expect(error?.line == index + 1)
    #expect(error?.remedy == remedy)
    #expect(error?.description.hasPrefix("x.policy:\(index + 1): ") == true)
  }

  @Test(arguments: ["[rules]\nplurall = 2-2 ; own", "[rulez]\nplural = 2-2 ; own", "colour = red"])
  func `a rule nobody knows is refused, so that no misspelt rule is silently without effect`(
    _ addition: String
  ) throws {
    let text = String(decoding: try Sample.file("ibc.policy"), as: UTF8.self)
    let error = #expect(throws: PolicyError.self) {
      try Policy(parsing: (addition + "\n[]\n" + text).utf8, name: "x.policy")
    }
    #expect(error?.problem.contains("has no rule called") == true)
  }

  @Test
  func `a rule given twice, a missing rule and broken bytes are told apart`() throws {
    let bytes = try Sample.file("airwars.policy")
    let text = String(decoding: bytes, as: UTF8.self)
    let twice = #expect(throws: PolicyError.self) {
      try Policy(parsing: (text + "\nعدد = 2-2 ; own").utf8, name: "x")
    }
    #expect(twice?.problem == "عدد stands twice in [words ar]")
    let missing = #expect(throws: PolicyError.self) {
      try Policy(parsing: "name = x\nversion = 1".utf8, name: "x")
    }
    #expect(missing?.line == nil)
    #expect(missing?.remedy == "Write \"disagreement = value ; source\" under [rules]")
    let broken = #expect(throws: PolicyError.self) {
      try Policy(parsing: [0x23, 0x0A, 0xFF, 0x0A], name: "x")
    }
    #expect(broken?.line == 2)
  }

  @Test
  func `finer kinds are compatible both ways, and with what is not stated`() throws {
    let rules = try Sample.policy().linking
    #expect(rules.mayBeOne(.airstrike, .barrelBomb) && rules.mayBeOne(.barrelBomb, .airstrike))
    #expect(rules.mayBeOne(nil, .artillery) && rules.mayBeOne(.artillery, .artillery))
    #expect(!rules.mayBeOne(.airstrike, .artillery) && !rules.mayBeOne(.artillery, .airstrike))
  }
}
