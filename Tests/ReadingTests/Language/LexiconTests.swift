// SPDX-License-Identifier: Apache-2.0
import Record
import Script
import Testing

@testable import Reading

struct LexiconTests {
  @Test func `every line of the English files is understood`() {
    #expect(Language.english.lexicon.faults == [])
  }

  @Test func `words are found whatever their case, phrases word by word`() {
    let lexicon = Language.english.lexicon
    let killed = lexicon.find(Fold.hash("KILLED"))
    #expect(lexicon.lexemes[Int(killed)].harm == .killed)
    #expect(lexicon.find(Fold.hash("qwertyuiop")) == 0)
  }

  @Test func `a faulty line is named with its file and number`() {
    let text = Array("# words\n[person kaput]\nfoo\n[person harm=tickled]\n".utf8)
    let lexicon = text.withUnsafeBufferPointer {
      Lexicon(files: [LanguageFile(path: "xx/words.txt", bytes: $0)])
    }
    #expect(
      lexicon.faults == [
        "xx/words.txt:2: unknown kind kaput", "xx/words.txt:4: unknown value harm=tickled",
      ])
  }

  @Test func `a word that begins an entry tells most that do not go on with it`() {
    let text = Array("[person]\nsea captain\n".utf8)
    let lexicon = text.withUnsafeBufferPointer {
      Lexicon(files: [LanguageFile(path: "xx/words.txt", bytes: $0)])
    }
    func mayGoOn(_ word: String) -> Bool {
      lexicon.mayGoOn(
        lexicon.find(Fold.hash("sea")), with: UInt32(truncatingIfNeeded: Fold.hash(word)))
    }
    #expect(mayGoOn("captain"))
    #expect(["shore", "breeze", "level", "food"].filter(mayGoOn).count < 2)
    #expect(!lexicon.mayGoOn(0, with: 7))
  }
}

@Test func `a body with a possessive in its name is one party by any of its names`() throws {
  let findings = Reader().read(
    title: "", text: "Russia's Defence Ministry said that a missile had killed up to 40 of them.",
    context: ReadingContext(published: nil, language: "en", country: nil, outlet: ""))
  #expect(try #require(findings.claims.first).chain.first?.name == "Russian army")
}
