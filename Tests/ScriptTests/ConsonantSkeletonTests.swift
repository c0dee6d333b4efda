// SPDX-License-Identifier: Apache-2.0
import Script
import Testing

struct ConsonantSkeletonTests {
  private func skeleton(_ word: String) -> ConsonantSkeleton.Value {
    var word = word
    return word.withUTF8 { ConsonantSkeleton.of($0) }
  }

  @Test(arguments: [
    ["Kafrlata", "كفرلاتا", "كفرلاتة", "Kafrlatah"], ["Jahbal", "جهبل", "Gahbel"],
    ["Nashwan", "نشوان", "Нашуан"], ["Hasakah", "حسكة", "Haseke"], ["Ghouta", "غوطة"],
    ["Khalid", "خالد", "Халед"], ["Yousef", "يوسف", "Yusuf"], ["Qamishli", "Kamishly", "قامشلي"],
    ["Tarek", "طارق", "Tareq"],
  ])
  func `spellings of one name in several scripts have one skeleton`(_ spellings: [String]) {
    #expect(Set(spellings.map(skeleton)).count == 1)
  }

  @Test(arguments: [("Marea", "Manbij"), ("خان", "حان"), ("Sarmin", "Sharmin")])
  func `other consonants make another`(_ one: String, _ other: String) {
    #expect(skeleton(one) != skeleton(other))
  }

  @Test func `a name in two words is what it is in one`() {
    #expect(skeleton("Kafr").joined(skeleton("Lata")) == skeleton("كفرلاتا"))
    #expect(skeleton("Tel").joined(skeleton("Lata")) == skeleton("Tellata"))
  }

  @Test func `broken bytes and vowels have none`() {
    let broken: [UInt8] = [0xd9, 0xff, 0xe2, 0x80]
    #expect(broken.withUnsafeBufferPointer { ConsonantSkeleton.of($0) }.count == 0)
    #expect(skeleton("aeiouwy").count == 0 && skeleton("").count == 0)
  }
}
