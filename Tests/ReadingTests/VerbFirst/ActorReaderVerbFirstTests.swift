// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ActorReaderVerbFirstTests {
  @Test(arguments: [
    ("مقتل 3 مدنيين بقصف روسي", "Russian army"),
    ("مقتل 3 مدنيين بقصف مدفعي لقوات النظام", "Syrian army"),
    ("مقتل طفل في غارة إسرائيلية", "Israeli military"),
    ("استشهاد 3 بغارات للتحالف الدولي", "US-led coalition"),
    ("مقتل جنديين في هجوم لتنظيم الدولة", "Islamic State"),
    ("قتلت قوات الدعم السريع 20 مدنيا في القرية", "Rapid Support Forces"),
    ("مقتل 4 برصاص قوات الاحتلال الإسرائيلي", "Israeli military"),
    ("الشاب محمد العلي قتلته قوات النظام في السجن", "Syrian army"),
  ])
  func `who did it stands behind the cause, and has one name in every language`(
    _ text: String, _ name: String
  ) {
    #expect(ArabicReports.claims(text).first?.actor?.name == name)
  }

  @Test(arguments: [
    ("مقتل شاب على يد مجهولين", "مجهولين"), ("اغتيال ناشط بعبوة زرعها مجهولون", "مجهولون"),
    ("استشهاد فتى برصاص الاحتلال", "الاحتلال"), ("قصف مدفعي للنظام يوقع 10 قتلى", "نظام"),
    ("الجيش يحيد خمسة مسلحين", "الجيش"), ("مقتل 4 بقصف لطيران التحالف", "طيران التحالف"),
  ])
  func `general words for who did it are kept`(_ text: String, _ words: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == words)
  }

  @Test(arguments: [
    (
      "قالت شبكة أطباء السودان إن قوات الدعم السريع قصفت سوق المدينة ما أدى إلى مقتل خمسة أشخاص.",
      "Rapid Support Forces"
    ),
    // The one that is shelled did not shell.
    (
      "قال شهود إن قوات النظام قصفت قوات الدعم السريع في السوق ما أدى إلى مقتل خمسة أشخاص.",
      "Syrian army"
    ),
    ("قصفت قوات الدعم السريع سوق المدينة ما أدى إلى مقتل خمسة أشخاص.", "Rapid Support Forces"),
  ])
  func `who shells stands before the verb where the clause begins with him`(
    _ text: String, _ name: String
  ) {
    #expect(ArabicReports.claims(text).first?.actor?.name == name)
  }

  @Test func `a cause alone names nobody`() {
    #expect(ArabicReports.claims("مقتل 3 مدنيين في قصف على السوق").first?.actor == nil)
  }

  @Test(arguments: [
    ("أصيب شاب برصاص مستوطن قرب القرية", "مستوطن"),
    ("أصيب طفل برصاص جندي إسرائيلي", "جندي إسرائيلي"),
    ("قتل شاب على يد مستوطن في البلدة", "مستوطن"),
    ("اعتدى مستوطنون على رعاة ما أسفر عن إصابة اثنين برضوض", "مستوطنون"),
    ("أجهز مسلحون على 3 مدنيين في البلدة", "مسلحون"),
    ("إصابة 3 مواطنين إثر اعتداء مستوطنين عليهم بالضرب", "مستوطنين"),
  ])
  func `one alone may have done it`(_ text: String, _ words: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == words)
  }

  @Test(arguments: [
    "مقتل رجل في هجوم مسلح", "مقتل رجل خلال اشتباك مسلح",
    "أصيب ثلاثة جنود إثر استهداف مسيرة معادية جرافة للجيش في بلدة سرقوبا",
    "انفجرت عبوة ناسفة بدورية للجيش ما أسفر عن مقتل ضابط",
  ])
  func `what is only armed, and who was hit, did nothing`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.actor == nil)
  }

  @Test(arguments: [
    "قالت وزارة الدفاع الروسية إن قواتها قضت على نحو 340 عسكريا",
    "أعلن الجيش الروسي أن جنوده قتلوا 12 مسلحا",
  ])
  func `its forces are those of who speaks`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.actor?.name == "Russian army")
  }

  @Test(arguments: [
    ("قتل شرطيان بهجوم لعناصر داعش على نقطة تفتيش", "Islamic State"),
    ("أصيب مدني برصاص عناصر قوات سوريا الديمقراطية", "Syrian Democratic Forces"),
    ("هاجم عناصر تنظيم داعش حاجزا وقتلوا 3 جنود", "Islamic State"),
  ])
  func `fighters are of the body named behind them`(_ text: String, _ name: String) {
    #expect(ArabicReports.claims(text).first?.actor?.name == name)
  }

  @Test(arguments: [
    ("استشهد طفلان بقذيفة أطلقتها دبابات الاحتلال على منزلهما", "دبابات الاحتلال"),
    ("أطلق جنود الاحتلال النار على مركبة ما أدى لاستشهاد سائقها", "جنود الاحتلال"),
    ("قتل جندي في هجوم لوحدات حماية الشعب", "وحدات حماية الشعب"),
    ("هاجم مسلحون الشرطة في كركوك وقتلوا ثلاثة", "مسلحون"),
  ])
  func `whose soldiers or weapons they are belongs to their name`(_ text: String, _ actor: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == actor)
  }

  @Test func `mines behind their article are a cause`() {
    #expect(ArabicReports.claims("قتل 45 شخصا بالألغام").first?.cause?.strike == .landmine)
  }

  @Test(arguments: [
    ("مقتل طفل بقصف روسي مكثف على القرية", "Russian army"),
    ("قتل مدنيان جراء القصف التركي المدفعي على القرية.", "Turkish army"),
    ("قتل مدنيان بقصف النظام المدفعي على القرية.", "Syrian army"),
    ("قتل شاب برصاص ميليشيا \"قسد\" في القرية.", "Syrian Democratic Forces"),
    ("قالت المصادر إن قوات \"قسد\" قتلت خمسة مدنيين.", "Syrian Democratic Forces"),
    ("استشهد مدني برصاص قوات الاحتلال الأمريكي", "US military"),
    ("مقتل ثلاثة مدنيين بغارات المقاتلات الروسية على البلدة", "Russian army"),
    ("قتل سبعة جنود في كمين نصبه مسلحون من تنظيم داعش.", "Islamic State"),
  ])
  func `what is said of a strike or set in quotation marks leaves whose it was`(
    _ text: String, _ name: String
  ) {
    #expect(ArabicReports.claims(text).first?.actor?.name == name)
  }

  @Test(arguments: [
    ("أصيب 3 مدنيين بقصف الميليشيات الكردية على المدينة.", "الميليشيات الكردية"),
    ("أطلق مستوطنون النار على المزارع عاطف حنا في بلدة قصرة فأصيب بجراح.", "مستوطنون"),
    ("استهدف مجهولون \"أبو الليل\" بعبوة ما أدى إلى مقتل شخصين.", "مجهولون"),
  ])
  func `a body is named with what describes it and nothing else`(_ text: String, _ words: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == words)
  }

  @Test func `who claims an attack is behind the one told last`() {
    let text =
      "قتل 11 شخصا في تفجير انتحاري استهدف مقهى في مقديشو. وأعلنت حركة الشباب مسؤوليتها عن الهجوم."
    #expect(ArabicReports.claims(text).first?.actor?.name == "Al-Shabaab")
  }

  @Test(arguments: [
    "أعلن الحزب استهداف تجمع لجنود إسرائيليين وأكد وقوع قتلى وجرحى في صفوفهم.",
    "قتل مدنيان بقذائف الدبابات في القرية.",
  ])
  func `neither who was aimed at nor a weapon did it`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.actor == nil)
  }

  @Test(arguments: [
    ("قتل 13 مسلحا في غارات يرجح أنها أميركية على حيس.", "أميركية"),
    ("قتل ثلاثة بقصف قالت الوكالة إنه تركي على حيس.", "تركي"),
    ("داهمت قوات الأمن بلدة حيس واعتقلت ثلاثة شبان.", "قوات الأمن"),
    ("اقتحمت قوة إسرائيلية بلدة حيس فجرا، واعتقلت أربعة شبان.", "قوة إسرائيلية"),
    ("راح ضحيتها 40 شخصا أعدمتهم قوات النظام في حيس.", "قوات النظام"),
    ("اغتال مجهولان يستقلان دراجة نارية ناشطا في حيس.", "مجهولان"),
    ("قتل ثلاثة بانفجار في حيس. ويشتبه في أن تنظيم داعش يقف وراء الانفجار.", "تنظيم داعش"),
  ])
  func `who is held to have done it, or began it, did it`(_ text: String, _ words: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == words)
  }

  @Test(arguments: [
    "نفى الجيش أن يقف وراء الانفجار. وقتل ثلاثة بانفجار في حيس.",
    "زارت قوات الأمن البلدة وأصيب ثلاثة شبان بحادث سير.",
  ])
  func `who denies it or only was there did not`(_ text: String) {
    #expect(ArabicReports.claims(text).first?.actor == nil)
  }

  @Test(arguments: [
    ("نفذت وحدات تابعة لقوات النظام مداهمة واعتقلت ثلاثة شبان في حيس.", "وحدات تابعة لقوات النظام"),
    ("شنت ثلاث طائرات حربية روسية غارات على حيس، وقتل ثلاثة مدنيين.", "طائرات حربية روسية"),
  ])
  func `whose the units are belongs to them, and no number does`(_ text: String, _ words: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == words)
  }

  @Test func `who did what another verb tells did nothing else`() {
    let text = "قتل مدني بهجوم بسلاح أبيض في حمص، بينما قتل آخر برصاص قوات النظام في حماة."
    #expect(ArabicReports.claims(text).map { $0.actor?.text } == [nil, "قوات النظام"])
  }
}
