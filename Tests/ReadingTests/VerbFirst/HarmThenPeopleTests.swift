// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct HarmThenPeopleTests {
  @Test(arguments: [
    ("قُتل 5 مدنيين وأصيب 10 آخرون بقصف على البلدة.", ["killed 5", "injured 10"]),
    ("استشهاد طفلين وإصابة امرأة جراء غارة", ["killed 2", "injured 1"]),
    ("قُتل، صباح اليوم الاثنين، ثلاثة مزارعين بانفجار لغم", ["killed 3"]),
    ("قتل الجيش سبعة مسلحين", ["killed 7"]),
    ("أودى القصف بحياة ثلاثة أشخاص", ["killed 3"]),
    (
      "مقتل رجل وزوجته وطفليهما في قصف مدفعي",
      ["killed 4", "killed 1 of #0", "killed 1 of #0", "killed 2 of #0"]
    ),
    ("مقتل 3 عمال وجندي في الهجوم", ["killed 3", "killed 1"]),
    ("أصيب مدنيان اثنان بجروح", ["injured 2"]),
    ("مقتل ما بين 6 و9 أشخاص", ["killed 6–9"]),
    ("مقتل 20 جنديا وأسر 4 في هجوم على البلدة", ["killed 20", "detained 4"]),
    (
      "قال المرصد إن 7 عناصر من قوات النظام قتلوا وجرح 5 آخرون في هجوم",
      ["killed 7", "injured 5"]
    ),
    ("استشهاد مدني وإصابة اثنين آخرين بجروح", ["killed 1", "injured 2"]),
    ("مقتل مدنيين اثنين وإصابة امرأة", ["killed 2", "injured 1"]),
    ("استشهاد أحد سكان القرية", ["killed 1"]),
    (
      "استشهد الشاب محمد العلي مع اثنين من رفاقه بقصف على حلب",
      ["killed 3", "killed 1 of #0", "killed 2 of #0"]
    ),
    (
      "استشهد محمد العلي برفقة زوجته وطفليه بغارة",
      ["killed 4", "killed 1 of #0", "killed 1 of #0", "killed 2 of #0"]
    ),
    (
      "المسيرة أصابت منزلا، فقتل هو وثلاث من بناته",
      ["killed 4", "killed 1 of #0", "killed 3 of #0"]
    ),
    ("استشهد أخي وأبوي بقصف الطيران", ["killed 2", "killed 1 of #0", "killed 1 of #0"]),
    (
      "أصيب شاب بالرصاص في القدم، وآخر بقنبلة غاز في الرأس، خلال مواجهات",
      ["injured 1", "injured 1"]
    ),
    ("احتجزت الجماعة 13 من موظفي الأمم المتحدة", ["detained 13"]),
    ("وثقت الشبكة 112 حالة اختطاف و18 حالة قتل", ["abducted 112", "killed 18"]),
    ("مقتل 4 أسر في قصف على البلدة", ["killed plural"]),
    ("خطف مسلحون مجهولون طبيبا من عيادته", ["abducted 1"]),
    ("أعدم مسلحون خمسة من أبناء القرية", ["killed 5"]),
    ("مقتل 5 مدنيين على الأقل", ["killed ≥5"]),
    ("اغتال مسلحون يستقلون دراجة نارية، أمس، الناشط فهد العلي", ["killed 1"]),
    ("أفاد مصدر بأن شخصا قتل وأصيب آخر", ["killed 1", "injured 1"]),
    ("أدى القصف إلى مقتل 38 عاملا وموظفا وإصابة 12 امرأة", ["killed 38", "injured 12"]),
    (
      "مقتل 12 عاملا وامرأة في القصف", ["killed 13", "killed 12 of #0", "killed 1 of #0"]
    ),
    (
      "مقتل قائد كتيبة وثلاثة من حراسه في كمين",
      ["killed 4", "killed 1 of #0", "killed 3 of #0"]
    ),
    ("مسلح قتل وأصاب 10 أشخاص", ["unspecified 10"]),
    (
      "قتل رئيس بلدية دورا وسائقه برصاص مجهولين",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("وفاة الطفلة ليان ياسين متأثرة بجراحها", ["killed 1"]),
    ("مقتل 14 تكفيريا في سيناء", ["killed 14"]),
    ("مقتل سوري وإصابة 3 فلسطينيين", ["killed 1", "injured 3"]),
    ("انفجار لغم يقتل راعيين ويصيب ثالثا", ["killed 2", "injured 1"]),
    ("مقتل الأخوين حسام وسامر الدغيم", ["killed 2", "killed 1 of #0", "killed 1 of #0"]),
    ("ارتقاء الشهيدين خالد غزال وعلي محمد النصار", ["killed 2"]),
    ("استشهاد 3 من أسرة واحدة", ["killed 3"]),
    (
      "استشهد المواطن سليم العبد وزوجته وأطفالهما الأربعة",
      ["killed 6", "killed 1 of #0", "killed 1 of #0", "killed 4 of #0"]
    ),
    (
      "مقتل كل من: أحمد العلي، محمد الحسن", ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("مقتل مئتي مدني وإصابة ألف وخمسمئة", ["killed 200", "injured 1500"]),
    ("قتل نحو ألفي شخص", ["killed ~2000"]), ("غرق 12 مهاجرا قبالة السواحل", ["killed 12"]),
    ("فقدان الاتصال بأربعة صيادين", ["missing 4"]),
    ("استهداف سيارة ما أدى لمقتل سائقها", ["killed 1"]),
    ("تحييد مسلح وإلقاء القبض على آخر", ["unspecified 1", "detained 1"]),
    ("القوات قضت على تسعة مسلحين في الكهف", ["killed 9"]),
    ("لدغت العقرب راعياً، توفي على إثرها طفله", ["killed 1"]),
    ("انصاب ولدين بشظية وانقتل حارس المعمل", ["injured 2", "killed 1"]),
    (
      "مقتل الجدة وإصابة ابنتها واثنين من أحفادها",
      ["killed 1", "injured 3", "injured 1 of #1", "injured 2 of #1"]
    ),
    (
      "سقوط القذيفة على بيت الخباز واستشهاده هو وزوجته وابنتيه",
      ["killed 4", "killed 1 of #0", "killed 1 of #0", "killed 2 of #0"]
    ),
    (
      "استشهاد الممرضين فراس العلبي وسامر السعيد في القصف",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    ("مقتل كل من كان في العربة", ["killed plural"]),
    ("وثق المركز مقتل ما مجموعه 640 مدنيا", ["killed 640"]),
    ("مقتل الشاب رامي الحلو الملقب أبو وردة برصاص طائش", ["killed 1"]),
    (
      "مقتل قيادي في «هيئة تحرير الشام» وثلاثة من مرافقيه",
      ["killed 4", "killed 1 of #0", "killed 3 of #0"]
    ),
    ("مقتل 3 رعاة وإصابة رابع", ["killed 3", "injured 1"]),
    ("27 اختناقا بالغاز خلال المواجهات", ["injured 27"]),
    ("اغتال مسلحون، فجر الخميس، القاضي نزار الحموي", ["killed 1"]),
    ("استشهد 4 مرضى وممرضة", ["killed 5", "killed 4 of #0", "killed 1 of #0"]),
  ])
  func `what happened is followed by those to whom it did`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    ("خمسة مدنيين قتلوا في القصف وأصيب نحو عشرين", ["killed 5", "injured ~20"]),
    ("الشاب محمد العلي قتل برصاص قناص", ["killed 1"]),
    ("سبعة حراس على الأقل قتلوا وأصيب عشرات آخرون", ["killed ≥7", "injured عشرات"]),
    ("ننعى أربعة من شباب الحارة قضوا في الطريق إلى الحقل", ["killed 4"]),
    ("قال مراسلنا إن شخصين قتلا وأصيب 3 بجروح", ["killed 2", "injured 3"]),
    ("الطفل سامر خالد في ذمة الله", ["killed 1"]),
    ("أم وطفلتيها راحوا ضحية الصاروخ", ["killed 3", "killed 1 of #0", "killed 2 of #0"]),
    ("دفن اليوم الفلاح أبو سعيد البيطار بعد ما قتلته شظية", ["killed 1"]),
    ("حارسين لقيا حتفهما في المستودع", ["killed 2"]),
  ])
  func `people may stand before their verb`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    ("لا إصابات بشرية جراء القصف", ["injured none"]),
    ("دون وقوع إصابات", ["injured none"]), ("ثلاث إصابات في الحي", ["injured 3"]),
    ("إصابتان جراء القصف", ["injured 2"]), ("لم تسجل أي إصابات", ["injured none"]),
    ("لم تسفر الغارة عن إصابات", ["injured none"]), ("دون وقوع ضحايا", ["unspecified none"]),
    ("ولم ترد معلومات عن إصابات", ["injured none"]),
    ("انتهت المداهمة دون سقوط قتلى", ["killed none"]),
    ("لا مؤشرات على إصابة مدنيين", ["injured none"]),
    ("أصيب 16 عاملا بإصابات متفاوتة", ["injured 16"]),
  ])
  func `harm may carry its number itself, or none`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: ["نقل ألف جريح إلى مشافي العاصمة", "مقتل مدنيين بقصف على حارم عام 2019"])
  func `a thousand and a year make no long time of an incident`(_ text: String) {
    #expect(ArabicReports.claims(text).map(\.scope).contains(.cumulative) == false)
  }

  @Test(arguments: [
    ("مقتل 3 مدنيين في حلب وطفلين في إدلب.", ["killed 3 Aleppo", "killed 2 Idlib"]),
    ("مقتل شاب في درعا وآخر في حمص.", ["killed 1 Dara", "killed 1 Homs"]),
    (
      "قال المرصد إن 7 مدنيين قتلوا في قصف على دوما وامرأة في قصف على حرستا.",
      ["killed 7 Douma", "killed 1 Harasta"]
    ),
    ("قتل ثلاثة في قصف على مدرسة وسيارة في حمص.", ["killed 3 Homs"]),
  ])
  func `others joined over a place have a place of their own`(_ text: String, _ told: [String]) {
    let claims = ArabicReports.claims(text)
    let places = claims.map { $0.place?.best?.name.lowercased().filter(\.isLetter) ?? "" }
    #expect(
      claims.map(Reports.short)
        == told.map { $0.split(separator: " ").prefix(2).joined(separator: " ") })
    for (place, told) in zip(places, told) {
      #expect(place.hasPrefix(told.split(separator: " ")[2].lowercased().prefix(3)), "\(place)")
    }
  }

  @Test(arguments: [
    ("لقي شاب مصرعه وأصيب ثلاثة في حادث.", ["killed 1", "injured 3"]),
    ("لقي خمسة أشخاص مصرعهم وأصيب ثلاثة في حادث.", ["killed 5", "injured 3"]),
    ("أصابت رصاصة طائشة فتاة فأردتها قتيلة.", ["killed 1"]),
    (
      "قتل خمسة من قوات الأمن وثلاثة مدنيين في هجوم.",
      ["killed 8", "killed 5 of #0", "killed 3 of #0"]
    ),
    ("قُتلت طفلتان وأصيب والداهما.", ["killed 2", "injured 2"]),
    (
      "مقتل خمس نساء وأحد عشر رجلا ومئة وثلاثة وعشرين طفلا.",
      ["killed 139", "killed 5 of #0", "killed 11 of #0", "killed 123 of #0"]
    ),
    (
      "قتل ثمانية أفراد من عائلة المصري واثنان من جيرانهم.",
      ["killed 10", "killed 8 of #0", "killed 2 of #0"]
    ),
    ("تنظيم الدولة يعدم 3 مدنيين في مدينة هجين.", ["killed 3"]),
    ("أصيب في الهجوم ذاته ثلاثون آخرون.", ["injured 30"]),
    ("قتل إمام المسجد أمام منزله.", ["killed 1"]),
    ("استهداف سيارة بصاروخ ومقتل من بداخلها.", ["killed plural"]),
  ])
  func `what stands between or behind is nobody else's`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }
}
