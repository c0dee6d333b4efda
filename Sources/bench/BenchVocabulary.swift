// SPDX-License-Identifier: Apache-2.0

/// The words of which made-up news text of one language is put together.
struct BenchVocabulary {
  /// Sentences that tell of harm: `#` is a number, `@` a target, `%` a place, `^` a weekday.
  var told: [String]
  var places: [String]
  var targets: [String]
  var days: [String]
  /// Of sentences that tell of nothing, and what these begin with.
  var words: [String]
  var opening: String

  static let english = BenchVocabulary(
    told: [
      "At least # people were killed and # injured when warplanes struck a @ in % on ^, the Northern Rescue Corps said.",
      "Among the dead were # children and a medic, according to the Barada Monitor, which counted the @ among the targets.",
      "A spokesman for the army denied the claim and said that # militants had been neutralised near a @ in %.",
      "Rescue workers pulled # bodies from the rubble of a @ in %, and said that a family of # was still missing.",
      "Since March more than # civilians have lost their lives around %, the monitor said in its report on the @.",
      "Shelling of a @ in % wounded # people on ^, a doctor at the hospital told reporters.",
    ],
    places: [
      "Kafr Takharim", "Atmeh", "Saraqib", "Ariha", "Binnish", "Hays", "Mocha", "Taiz", "Rawah",
      "Hit", "Ramadi", "Tikrit", "Barvinkove", "Izium", "Kupiansk", "Svatove", "Tandalti",
      "El Obeid",
      "Khan Younis", "Rafah", "Jabalia", "Idlib", "Maarat al-Numan", "Douma", "Harasta", "Raqqa",
    ],
    targets: [
      "market", "school", "house", "bakery", "clinic", "mosque", "bus", "farm", "bridge", "camp",
    ],
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    words: """
      council water road bridge budget repair plan officials expect families return winter north open \
      traffic slow workers pipe metres vote postponed hours station power line supply price bread flour \
      season harvest olive trees farmers trucks border crossing queue office paper form list ministry \
      letter answer week month spring summer autumn school teachers pupils lessons books desks roof rain \
      wall paint street lamp market stall fruit onions tomatoes sugar tea oil shop owner rent month debt \
      neighbour cousin wedding guests music evening square fountain stone old new small large narrow wide \
      quiet busy empty full early late slowly again often rarely before after during without against
      """.split { $0 == " " || $0 == "\n" }.map(String.init),
    opening: "The ")

  static let arabic = BenchVocabulary(
    told: [
      "قُتل # مدنيين على الأقل وأصيب # آخرون بجروح في غارة جوية استهدفت @ في % يوم ^، بحسب الدفاع المدني.",
      "وأفاد مصدر طبي بأن بين القتلى # أطفال ومسعفاً، فيما لا يزال # أشخاص تحت الأنقاض.",
      "ونفى المتحدث باسم الجيش ذلك، مؤكداً تحييد # مسلحين قرب @ في %.",
      "انتشلت فرق الإنقاذ # جثث من تحت ركام @ في %، وقالت إن عائلة من # أفراد ما زالت مفقودة.",
      "ووثقت الشبكة منذ آذار مقتل أكثر من # مدنياً في محيط %، وفق تقرير لها عن @.",
      "أدى قصف مدفعي على @ في % إلى إصابة # أشخاص يوم ^، وفق ما ذكر مدير المستشفى لمراسلنا.",
    ],
    places: [
      "كفر تخاريم", "أطمة", "سراقب", "أريحا", "بنش", "حيس", "المخا", "تعز", "راوة", "هيت",
      "الرمادي",
      "تكريت", "الأبيض", "الفاشر", "نيالا", "خان يونس", "رفح", "جباليا", "إدلب", "معرة النعمان",
      "دوما",
      "حرستا", "الرقة", "درنة", "زوارة", "بنغازي",
    ],
    targets: [
      "سوق", "مدرسة", "منزل", "مخبز", "عيادة", "مسجد", "حافلة", "مزرعة", "جسر", "مخيم",
    ],
    days: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
    words: """
      المجلس الماء الطريق الجسر الموازنة إصلاح خطة المسؤولون يتوقعون العائلات عودة الشتاء الشمال مفتوح \
      المرور بطيء العمال الأنابيب متر التصويت تأجل ساعات المحطة الكهرباء الخط إمداد السعر الخبز الطحين \
      الموسم الحصاد الزيتون الأشجار المزارعون الشاحنات الحدود المعبر الطابور المكتب الورق القائمة الوزارة \
      الرسالة الجواب الأسبوع الشهر الربيع الصيف الخريف المدرسة المعلمون التلاميذ الدروس الكتب المقاعد السقف \
      المطر الجدار الطلاء الشارع المصباح السوق الفاكهة البصل الطماطم السكر الشاي الزيت الدكان المالك الإيجار \
      الجار العرس الضيوف الموسيقى المساء الساحة النافورة الحجر القديم الجديد صغير واسع ضيق هادئ مزدحم فارغ \
      مبكرا متأخرا ببطء مجددا غالبا نادرا قبل بعد خلال بدون ضد
      """.split { $0 == " " || $0 == "\n" }.map(String.init),
    opening: "وقد ")
}
