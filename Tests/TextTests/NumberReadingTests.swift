import Testing
import Text

@Suite struct NumberReadingTests {
  @Test(arguments: [
    ("1200", 1200), ("1,200", 1200), ("1 200", 1200), ("1.2k", 1200), ("1.2 k", 1200),
    ("about 1200", 1200), ("about 1,200 lorries", 1200), ("over 200", 200), ("200+", 200),
    ("more than 200", 200), ("twelve hundred", 1200), ("twelve hundred lorries a day", 1200),
    ("two hundred and five", 205), ("one thousand two hundred", 1200), ("a dozen", 12),
    ("a hundred", 100), ("3.5 million", 3_500_000), ("-4", -4), ("minus four", -4), ("−4", -4),
    ("40%", 40), ("$6m", 6_000_000), ("6 bn", 6e9), ("1798", 1798), ("0", 0), ("zero", 0),
    ("fourteen", 14), ("twenty-one", 21), ("2nd", 2), ("approximately 300", 300), ("~250", 250),
    ("1,234,567", 1_234_567), ("0.5", 0.5), ("5 thousand", 5000), ("238.", 238),
    ("1\u{A0}200", 1200), ("1\u{2009}234\u{2009}567", 1_234_567), ("1\u{202F}200", 1200),
    ("1'200", 1200), ("１,２００", 1200), ("1,200.5", 1200.5), ("1,200k", 1_200_000), (".5", 0.5),
    ("-.5", -0.5), ("–4", -4), ("about -4", -4), ("(-4)", -4), ("-1,200", -1200), ("about 40%", 40),
    ("40 %", 40), ("about forty percent", 40),
  ])
  func `a number is read as a person types it`(text: String, value: Double) {
    #expect(NumberReading.value(of: text) == value)
  }

  @Test(arguments: [
    "", "many", "about", "b", "1-2", "200 to 300", "1200 1300", "1.2.3", "%", "k", "hundreds of",
    "no idea", "@gazette", "1 +23", String(repeating: "9", count: 400),
    "one" + String(repeating: " hundred", count: 200),
  ])
  func `what is no single number is not read as one`(text: String) {
    #expect(NumberReading.value(of: text) == nil)
  }

  @Test(arguments: [
    "1-200", "1–200", "1—200", "1 - 200", "1/200", "1:200", "200-250", "200–250", "1_200", "1, 200",
    "1 +200", "１-２００", "1200 300", "0 200", "1,200 300", "1 200,300", "5 -200", "5…200",
  ])
  func `a range, a ratio or a list is no number`(text: String) {
    #expect(NumberReading.value(of: text) == nil)
  }

  @Test(arguments: [
    "12,5", "12,00", "1,2k", "1,2", "1,2000", "1,234,56", "1,23,456", "1234,567", "0,500",
    "1.234,567", "5'11", "1,200.5.5",
  ])
  func `a comma that may be a decimal one is no number`(text: String) {
    #expect(NumberReading.value(of: text) == nil)
  }

  @Test(
    arguments: [
      ("seventeen ninety-eight", 1798), ("twenty nineteen", 2019), ("nineteen forty-five", 1945),
      ("ten sixty-six", 1066), ("twenty twenty", 2020), ("twenty twenty-five", 2025),
      ("in", nil), ("nineteen hundred", 1900), ("nineteen hundred and five", 1905),
      ("two thousand and nineteen", 2019), ("one hundred and two thousand", 102_000),
      ("a thousand and one", 1001), ("two million three hundred thousand and six", 2_300_006),
      ("two dozen", 24), ("five hundred thousand", 500_000), ("minus twenty-one", -21),
      ("five six", nil), ("two three", nil), ("nineteen five", nil), ("twenty-one two", nil),
      ("five twenty", nil), ("two and three", nil), ("two or three", nil), ("twenty zero", nil),
      ("two hundred three hundred", nil), ("five thousand two million", nil),
      ("ten twenty thousand", nil), ("two and a half", nil), ("two millions", nil),
      ("nineteen eighteen seventeen", nil), ("5 six", nil), ("2 hundred thousand", nil),
    ] as [(String, Double?)])
  func `number words add up only as they are said`(text: String, value: Double?) {
    #expect(NumberReading.value(of: text) == value)
  }

  @Test(arguments: [
    ("five six", "5 6"), ("in seventeen ninety-eight, two hundred", "in 1798 200"),
    ("one hundred and two hundred", "100 and 200"), ("fourteen and more", "14 and more"),
    ("two hundred hundred", "200 hundred"), ("a hundred and a dozen", "100 and 12"),
  ])
  func `each number of a text is turned into figures`(text: String, figures: String) {
    #expect(NumberWords.inFigures(Folded(text)).string == figures)
  }

  @Test func `texts without a number word stay as they are`() {
    for text in ["", "a someone and a hundredth", "seventeens eleventh", "million", "an hour ago"] {
      #expect(NumberWords.inFigures(Folded(text)) == Folded(text))
    }
    #expect(NumberWords.inFigures(Folded("seventeen of a dozen")).string == "17 of 12")
    #expect(NumberWords.inFigures(Folded("half a hundred")).string == "half 100")
  }

  @Test func `numbers in words and figures come out alike`() {
    #expect(
      NumberWords.inFigures(Folded("After fourteen days, two hundred came"))
        == NumberWords.inFigures(Folded("after 14 days 200 came")))
  }

  @Test func `a text in figures has no more to turn into figures`() {
    let words = [
      "a", "and", "zero", "six", "ten", "twelve", "twenty", "ninety", "hundred", "dozen",
      "thousand", "million", "7", "lorries",
    ].map { Substring($0) }
    var changed: [String] = []
    for first in words {
      for second in words {
        for third in words {
          for fourth in words {
            let figures = NumberWords.inFigures(Folded(words: [first, second, third, fourth]))
            if NumberWords.inFigures(figures) != figures { changed.append(figures.string) }
          }
        }
      }
    }
    #expect(changed.isEmpty)
  }
}
