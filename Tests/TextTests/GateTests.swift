import Testing
import Text

@Suite struct GateTests {
  @Test func `every harmful character is removed and every other kept`() {
    for value in (0...0x2FFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isHarmful =
        (value < 0x20 && value != 9 && value != 10) || (0x7F...0x9F).contains(value)
        || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      let text = "a" + String(Character(scalar)) + "b"
      #expect((Gate.clean(text) == "ab") == isHarmful, "U+\(String(value, radix: 16))")
      #expect((Gate.firstHarmful(in: text) == scalar) == isHarmful)
    }
  }

  @Test func `an escape sequence loses its escape`() {
    #expect(Gate.clean("\u{1B}[31mred\u{1B}[0m") == "[31mred[0m")
  }

  @Test func `a carriage return cannot overwrite a line`() {
    #expect(Gate.clean("right\rwrong\r\n") == "rightwrong\n")
  }

  @Test func `long text is cut with a mark`() {
    #expect(Gate.clean(String(repeating: "x", count: 50), limit: 10) == "xxxxxxxxx…")
    #expect(Gate.clean("éééééééééé", limit: 10) == "éééééééééé")
  }

  @Test func `a line has no line ends`() {
    #expect(Gate.line("a\nb\tc") == "a b c")
  }
}
