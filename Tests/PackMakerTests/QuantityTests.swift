import Testing

@testable import PackMaker

@Suite struct QuantityTests {
  /// A sentence, and its quantities as `whole|value|modifier measure|noun`.
  static let cases: [(String, [String])] = [
    ("About 1,200 lorries a day crossed.", ["About 1,200 lorries a day|1200|about count|lorries"]),
    ("Two dozen boats sank.", ["Two dozen boats|24|count|boats"]),
    ("Some 1.2 million people left.", ["Some 1.2 million people|1200000|about count|people"]),
    ("A hundred and ten homes burned.", ["A hundred and ten homes|110|count|homes"]),
    ("Twelve hundred people came.", ["Twelve hundred people|1200|count|people"]),
    ("Hundreds of people came.", []),
    ("Nearly 58% of voters stayed away.", ["Nearly 58% of voters|58|nearly percent|voters"]),
    ("Rents rose by 4 per cent.", ["4 per cent|4|percent|"]),
    ("Turnout fell 3 percentage points.", ["3 percentage points|3|percentage points|"]),
    ("It cost more than $20,000.", ["more than $20,000|20000|over $|"]),
    ("It won a $77.5 million rise.", ["$77.5 million rise|77500000|$|rise"]),
    ("A $ 26 million plan failed.", ["$ 26 million plan|26000000|$|plan"]),
    ("It cost NZ $ 26 million.", ["NZ $ 26 million|26000000|NZD|"]),
    ("It raised €5bn.", ["€5bn|5000000000|EUR|"]),
    ("The firm paid 300,000 euros.", ["300,000 euros|300000|EUR|"]),
    ("At least 40 to 50 cows died.", ["At least 40 to 50 cows|40-50|atLeast count|cows"]),
    ("Between 40 and 50 cows died.", ["40 and 50 cows|40-50|count|cows"]),
    ("The fine rose from 40 to 50 euros.", ["40|40|count|", "50 euros|50|EUR|"]),
    ("The wall is 3.5 km long.", ["3.5 km|3.5|kilometres|"]),
    ("Winds reached 120 km/h.", ["120 km/h|120|kilometres per hour|"]),
    ("A 5km path opened.", ["5km path|5|kilometres|path"]),
    ("It covers 400 square metres.", ["400 square metres|400|square metres|"]),
    ("It was 30°C.", ["30°C|30|degrees Celsius|"]),
    ("It fell to minus 12 degrees.", ["minus 12 degrees|-12|degrees|"]),
    ("The trip took two and a half hours.", ["two and a half hours|2.5|hours|"]),
    ("Ana Horvat, 42, won.", ["42|42|age|"]),
    ("A boy aged 14 won.", ["aged 14|14|age|"]),
    ("A 14-year-old boy won.", ["14-year-old boy|14|age|boy"]),
    ("The child is six months old.", ["six months old|0.5|age|"]),
    ("It was her third book.", ["third book|3|ordinal|book"]),
    ("The 39th flight ended.", ["39th flight|39|ordinal|flight"]),
    ("A quarter of farmers agreed.", ["A quarter of farmers|0.25|fraction|farmers"]),
    ("Two-thirds of members agreed.", ["Two-thirds of members|0.667|fraction|members"]),
    ("Half a million people left.", ["Half a million people|500000|count|people"]),
    ("It began at 22:30.", ["22:30|1350|clock|"]),
    ("It began at 6 p.m. on Monday.", ["6 p.m.|1080|clock|"]),
    ("It began at 9:05am.", ["9:05am|545|clock|"]),
    ("Apollo 11 landed.", ["11|label"]),
    ("They drove along Route 66.", ["66|label"]),
    ("The team won 3-1.", ["3-1|label"]),
    ("Order No. 5 was signed.", ["5|label"]),
    ("It rose from fiscal 1986 levels.", ["1986|label"]),
    ("It begins at 1900 hours.", ["1900|label"]),
    ("Numbers 10 and 11 won.", ["10|label", "11|label"]),
    ("It is a $7 billion-a-year trade.", ["$7 billion-a-year|label"]),
    ("The F-16 flew.", []),
    ("STS-135 landed.", []),
    ("He lives at 10 Downing Street.", ["10|label"]),
    ("Call 0800 123 456 for help.", ["0800 123 456|label"]),
    ("In 2019 people danced.", ["2019|label"]),
    ("About 2000 people danced.", ["About 2000 people|2000|about count|people"]),
    ("Another 30 people were hurt.", ["Another 30 people|30|further count|people"]),
    ("The first 30 guests ate.", ["The first 30 guests|30|part count|guests"]),
    (
      "Three of the eleven members left.",
      ["Three|3|part count|", "eleven members|11|count|members"]
    ),
    (
      "Up to 90 badly injured people waited.",
      ["Up to 90 badly injured people|90|atMost count|badly injured people"]
    ),
    ("Thirty men and women waited.", ["Thirty|30|count|"]),
    ("Thirty men and ten women waited.", ["Thirty men|30|count|men", "ten women|10|count|women"]),
    ("Exactly 238 Venezuelans came.", ["Exactly 238 Venezuelans|238|exactly count|Venezuelans"]),
    ("One of them left.", []),
    ("No one left.", []),
    ("One boat sank.", ["One boat|1|count|boat"]),
    ("Fewer than 20 boats sank.", ["Fewer than 20 boats|20|under count|boats"]),
    ("Thirty or more boats sank.", ["Thirty or more boats|30|atLeast count|boats"]),
    ("A six-member crew flew.", ["six-member|6|count|"]),
    ("It sold 1 200 000 copies.", ["1 200 000 copies|1200000|count|copies"]),
    ("He waited over three days.", ["three|label"]),
    ("She jumped 8.25 metres.", ["8.25 metres|8.25|metres|"]),
    ("It holds 12,5 litres.", ["12,5|label"]),
  ]

  @Test func `numbers come with value, modifier, measure and noun`() {
    var (wanted, found, right) = (0, 0, 0)
    for (text, expected) in Self.cases {
      let paragraph = Annotated.paragraph(text)
      let shown = paragraph.sentences.flatMap(\.quantities).map { Self.shown($0, in: paragraph) }
      let hits = shown.filter(expected.contains).count
      (wanted, found, right) = (wanted + expected.count, found + shown.count, right + hits)
      #expect(shown == expected, "\(text)")
    }
    print(
      "quantities: precision \(Double(right) / Double(found)), recall \(Double(right) / Double(wanted))"
    )
    #expect(Double(right) / Double(found) > 0.98)
  }

  static func shown(_ quantity: Quantity, in paragraph: AnnotatedParagraph) -> String {
    if quantity.measure == .label { return "\(paragraph.text(quantity.figure))|label" }
    func short(_ value: Double) -> String {
      let rounded = (value * 1000).rounded() / 1000
      return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
    let value = short(quantity.value) + (quantity.upper.map { "-" + short($0) } ?? "")
    let measure =
      switch quantity.measure {
      case .count: "count"
      case .money(let name), .unit(let name), .duration(let name): name
      case .percent: "percent"
      case .age: "age"
      case .ordinal: "ordinal"
      case .fraction: "fraction"
      case .clock: "clock"
      case .label: "label"
      }
    let modifier = quantity.modifier.map { "\($0) " } ?? ""
    let noun = quantity.noun.map { paragraph.text($0) } ?? ""
    return "\(paragraph.text(quantity.whole))|\(value)|\(modifier)\(measure)|\(noun)"
  }
}
