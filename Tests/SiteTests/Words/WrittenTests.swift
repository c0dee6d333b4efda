// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Site

@Test(arguments: [
  ("قتل رجلان.", "ar", "ar", Direction.rtl), ("قتل رجلان.", "en", "ar", .rtl),
  ("Two men died.", "ar", "", .ltr), ("Two men died.", "en", "en", .ltr),
  ("Harim Now: مقتل طفلين بقصف على أطراف حارم", "en", "ar", .rtl),
  ("قصف لتنظيم PKK على البلدة", "ar", "ar", .rtl),
  ("«حارم» was shelled again today", "en", "en", .ltr),
  ("12", "ar", "ar", .rtl), ("12", "", "", .ltr), ("שני הרוגים", "en", "", .rtl),
  ("ﻣﻘﺘﻞ ﺭﺟﻠﻴﻦ", "en", "", .rtl), ("دو نفر", "fa", "fa", .rtl),
])
func `words run as their letters do, and keep their report's language where they are in it`(
  _ words: String, _ said: String, _ language: String, _ direction: Direction
) {
  let written = Written(words, in: said)
  #expect(written.language == language && written.direction == direction)
}

@Test(arguments: [("ا", true), ("ﻣ", true), ("א", true), ("a", false), ("1", false), ("٣", false)])
func `letters and not figures say which way words run`(_ text: String, _ expected: Bool) {
  #expect(text.unicodeScalars.allSatisfy(Written.isRightToLeft) == expected)
}
