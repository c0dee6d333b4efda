// SPDX-License-Identifier: Apache-2.0
import Record
import Script
import Testing

@testable import Reading

struct ArabicWordsTests {
  private func words(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var words: [String] = []
      Tokens.read(bytes, lexicon: Language.arabic.lexicon) { tokens in
        words += tokens.map { Text.string(bytes, $0.bytes) }
      }
      return words
    }
  }

  @Test func `every line of the Arabic files is understood`() {
    #expect(Language.arabic.lexicon.faults == [])
  }

  @Test(arguments: [
    ("وقصف", ["و", "قصف"]), ("بالقصف", ["ب", "القصف"]), ("وبالقصف", ["و", "ب", "القصف"]),
    ("للقصف", ["لل", "قصف"]), ("وللمدنيين", ["و", "لل", "مدنيين"]), ("لمقتل", ["ل", "مقتل"]),
    ("وفاة", ["وفاة"]), ("والحسكة", ["و", "الحسكة"]), ("بالحسكة", ["ب", "الحسكة"]),
    ("وليد", ["وليد"]), ("و10 جرحى", ["و", "10", "جرحى"]), ("١٥ قتيلا", ["١٥", "قتيلا"]),
    ("شـ ـهداء", ["شـ ـهداء"]), ("قصـ.ـف", ["قصـ.ـف"]), ("شهداء ــ جرحى", ["شهداء", "جرحى"]),
    ("#ريف_حلب", ["ريف", "حلب"]), ("قت\u{200f}لى", ["قت\u{200f}لى"]),
    ("الدفاع المدني، أكثر من", ["الدفاع المدني", "،", "أكثر من"]),
    ("للدفاع المدني", ["لل", "دفاع المدني"]),
    ("أطفالpic.twitter.com/a1", ["أطفال", "pic.twitter.com/a1"]),
    ("حلبhttps://a.example/b ثم", ["حلب", "https://a.example/b", "ثم"]),
    ("أطفالImage", ["أطفال", "Image"]), ("إدلب.. قتلى", ["إدلب", "..", "قتلى"]),
  ])
  func `particles are taken off known words, and words stay as they were`(
    _ text: String, _ cut: [String]
  ) {
    #expect(words(text) == cut)
  }

  @Test(arguments: [
    ("ش..هداء", ["ش..هداء"]), ("ق*تل", ["ق*تل"]), ("الشـ/هداء", ["الشـ/هداء"]),
    ("بق.صف", ["ب", "ق.صف"]), ("استش-هاد", ["استش-هاد"]), ("الاحتلا.ل", ["الاحتلا.ل"]),
    ("٣ ش ه د ا ء و ٤", ["٣", "ش ه د ا ء", "و", "٤"]), ("قتل.وقال", ["قتل", ".", "و", "قال"]),
    ("حلب.قتل", ["حلب", ".", "قتل"]), ("أرض-أرض", ["أرض", "-", "أرض"]),
  ])
  func `marks and spaces within a word hide it from nobody`(_ text: String, _ cut: [String]) {
    #expect(words(text) == cut)
  }

  @Test(arguments: [
    ("شهيدان", 2), ("شهيدين", 2), ("طفلتين", 2), ("طفلتان", 2), ("مدنيان", 2), ("غارتان", 2),
  ])
  func `a stem has its dual`(_ word: String, _ number: Int) {
    let lexicon = Language.arabic.lexicon
    #expect(lexicon.lexemes[Int(lexicon.find(Fold.hash(word)))].number == Int32(number))
  }

  @Test(arguments: ["مدنيين", "مدنيون", "طفلات", "زوجته", "أطفالهم", "شخصا", "قتلوا", "روسية"])
  func `a stem has its forms`(_ word: String) {
    #expect(Language.arabic.lexicon.find(Fold.hash(word)) > 0)
  }

  @Test func `a faulty form is named with its file and number`() {
    let text = Array("[form=broken plural]\nان\n[person forms=lost]\nشهيد\n".utf8)
    let lexicon = text.withUnsafeBufferPointer {
      Lexicon(files: [LanguageFile(path: "xx/affixes.txt", bytes: $0)])
    }
    #expect(
      lexicon.faults == ["xx/affixes.txt:2: no form ان", "xx/affixes.txt:4: unknown form lost"])
  }

  // A blank and a mark of four bytes end the text: nothing may be read behind it.
  @Test func `a text may end with a mark behind a blank`() {
    #expect(ArabicReports.told("استشهد طفلان بلغم أرضي 😢") == ["killed 2"])
  }
}
