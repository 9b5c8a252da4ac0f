import Quiz
import Testing

@testable import Exchange

@Suite struct FormulaTests {
  @Test(arguments: [
    "=1+1", "+1+1", "-2+3", "@SUM(A1)", " =1", "\"=1", "'=1", "''=1", ";=1", "a;=1", "a;b; \"=1",
    "＝1", "＋1", "－1", "＠A", "\u{FEFF}=1", "\u{A0}=1", "a\n=1", "a\n-b", "=cmd|'/c calc'!A1",
    "-", "--5", "-5+1",
  ]) func `a formula is a text, and itself again when it is read`(text: String) {
    #expect(Formula.isIn(text))
    let disarmed = Formula.disarmed(text)
    #expect(disarmed != text)
    #expect(Formula.armed(disarmed) == text)
  }

  @Test(arguments: [
    "", "a", "-5", "+1,200.5", "-3 %", "+40%", "a=b", "1-2", "a - b", "it's", "'a", "a@b", "x;y",
  ]) func `what no spreadsheet runs stays as it is`(text: String) {
    #expect(!Formula.isIn(text))
    #expect(Formula.disarmed(text) == text)
    #expect(Formula.armed(text) == text)
  }

  @Test func `any text comes back`() {
    let alphabet = Array("=+-@';\" \n\ta1\u{FF1D}é").map(String.init)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let text = (0..<random.next(below: 8)).map { _ in alphabet[random.next(below: alphabet.count)]
      }
      .joined()
      #expect(Formula.armed(Formula.disarmed(text)) == text)
      let texts = [text, "b" + text, "\\" + text + "\\n"].filter { !$0.isEmpty }
      #expect(TextList.split(TextList.joined(texts)) == texts)
    }
  }

  @Test func `lines that a person wrote are texts, backslashes and all`() {
    #expect(TextList.split("a\r\nb\\c\r\n\r\n\\d\\") == ["a", "b\\c", "\\d\\"])
    #expect(TextList.split("") == [])
  }
}
