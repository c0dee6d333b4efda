// SPDX-License-Identifier: Apache-2.0
import Record
import Script

/// The words and phrases of a language, in one hash table that is built once and only read then.
///
/// Open addressing over 16,384 slots; a slot holds the upper half of a 64-bit hash, so that two of
/// a few thousand words being taken for one another is a matter of one in a million.
final class Lexicon: @unchecked Sendable {
  private static let size = 16_384
  /// Upper halves of hashes; 0 where the slot is free.
  private let keys: UnsafeMutablePointer<UInt32>
  private let values: UnsafeMutablePointer<UInt16>
  /// By entry, a bit for each word that goes on with it in a longer one, by the low bits of its hash.
  ///
  /// Every third word of a text begins some entry ("of", "the"), and next to none goes on with it.
  private let followers: UnsafeMutablePointer<UInt64>
  /// Word classes by lexeme, apart from the rest so that the tokenizer touches little memory.
  private(set) var classes: [WordClass] = [WordClass()]
  private(set) var lexemes: [Lexeme] = [Lexeme()]
  private(set) var entities: [Entity] = []
  /// The number of the first entity, so that those of several languages stay apart.
  let firstEntity: Int32
  /// Kinds by the last letters of a word that is in no file: "-ly", "-ed".
  private(set) var endings = WordEndings()
  /// Particles that are written as one with the next word, and the forms that words take.
  private(set) var affixes = Affixes()
  /// What could not be understood in the files: path, line, why.
  private(set) var faults: [String] = []

  init(files: [LanguageFile], firstEntity: Int32 = 0) {
    self.firstEntity = firstEntity
    keys = .allocate(capacity: Lexicon.size)
    keys.initialize(repeating: 0, count: Lexicon.size)
    values = .allocate(capacity: Lexicon.size)
    values.initialize(repeating: 0, count: Lexicon.size)
    followers = .allocate(capacity: Lexicon.size)
    followers.initialize(repeating: 0, count: Lexicon.size)
    let first = files.filter { $0.path.hasSuffix("/affixes.txt") }
    let rest = files.filter { !$0.path.hasSuffix("/affixes.txt") }
    for file in first + rest {
      var parser = LexiconParser(file: file, lexicon: self)
      parser.parse()
    }
    classes = lexemes.map(\.classes)
  }

  deinit {
    keys.deallocate()
    values.deallocate()
    followers.deallocate()
  }

  /// The entry of a word or phrase with this hash; 0 for none.
  @inline(__always)
  func find(_ hash: UInt64) -> UInt16 {
    let key = UInt32(truncatingIfNeeded: hash >> 32) | 1
    var slot = Int(truncatingIfNeeded: hash) & (Lexicon.size - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (Lexicon.size - 1)
    }
    return 0
  }

  /// Whether it has a word or phrase that is no body's name.
  func hasWord(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "-" }.map { Fold.hash($0) }
    guard var hash = words.first else { return false }
    for next in words.dropFirst() {
      hash = Lexicon.joined(hash, UInt32(truncatingIfNeeded: next))
    }
    let lexeme = lexemes[Int(find(hash))]
    return lexeme.entity < 0 && !lexeme.classes.subtracting(WordClass(.starts)).isEmpty
  }

  /// Adds a phrase, given the hashes of its words, and marks all its beginnings.
  func add(_ words: [UInt64], _ lexeme: Lexeme) {
    guard var hash = words.first else { return }
    if words.count > 1, !affixes.particles.isEmpty {
      for word in words { insert(word, Lexeme()) }  // So that particles before them are seen.
    }
    for next in words.dropFirst() {
      var beginning = Lexeme()
      beginning.classes.insert(.starts)
      insert(hash, beginning)
      let word = UInt32(truncatingIfNeeded: next)
      followers[Int(find(hash))] |= Lexicon.mark(word)
      hash = Lexicon.joined(hash, word)
    }
    insert(hash, lexeme)
  }

  /// Whether an entry may go on with a word; false where it surely does not.
  @inline(__always)
  func mayGoOn(_ beginning: UInt16, with next: UInt32) -> Bool {
    followers[Int(beginning)] & Lexicon.mark(next) != 0
  }

  @inline(__always)
  private static func mark(_ word: UInt32) -> UInt64 { 1 &<< UInt64(word & 63) }

  /// The hash of a phrase, from that of its beginning and the key of the next word's token.
  @inline(__always)
  static func joined(_ beginning: UInt64, _ next: UInt32) -> UInt64 {
    WordHash.joined(UInt64(UInt32(truncatingIfNeeded: beginning)), UInt64(next))
  }

  private func insert(_ hash: UInt64, _ lexeme: Lexeme) {
    let known = find(hash)
    if known > 0 { return lexemes[Int(known)].merge(lexeme) }
    guard lexemes.count < Lexicon.size * 3 / 4 else { return faults.append("the table is full") }
    var slot = Int(truncatingIfNeeded: hash) & (Lexicon.size - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (Lexicon.size - 1) }
    keys[slot] = UInt32(truncatingIfNeeded: hash >> 32) | 1
    values[slot] = UInt16(lexemes.count)
    lexemes.append(lexeme)
  }

  func addEntity(_ name: String, _ kind: SourceKind) -> Int32 {
    entities.append(Entity(name: name, kind: kind))
    return firstEntity + Int32(entities.count - 1)
  }

  /// The entity with a number; nil where it is none of this language's.
  func entity(_ number: Int32) -> Entity? {
    let index = Int(number - firstEntity)
    return entities.indices.contains(index) ? entities[index] : nil
  }

  /// Changes the affixes in one step, so that looking at them needs no check that nobody else does.
  func changeAffixes(_ change: (inout Affixes) -> Void) {
    var changed = affixes
    change(&changed)
    affixes = changed
  }

  /// Adds an ending; false where it is too long for one.
  func addEnding(_ bytes: ArraySlice<UInt8>, _ classes: WordClass) -> Bool {
    endings.add(bytes, classes)
  }

  func fault(_ path: String, _ line: Int, _ reason: String) {
    faults.append("\(path):\(line): \(reason)")
  }
}
