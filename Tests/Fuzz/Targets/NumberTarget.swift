import Quiz
import Text

/// Bytes as words: folding, numbers, matching of texts, the gate, widths.
enum NumberTarget {
  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let folded = Folded(text)
    require(Folded(folded.string) == folded, "folding '\(folded.string)' again changes it")
    let figures = NumberWords.inFigures(folded)
    require(
      NumberWords.inFigures(figures) == figures, "'\(figures.string)' in figures is another")
    if let value = NumberReading.value(of: text) {
      require(value.isFinite, "a number that is not finite: \(value)")
      let plain = Figures.plain(value)
      if !plain.contains("e") {
        require(
          NumberReading.value(of: plain) == value, "\(plain) reads as another number than \(value)")
        require(
          NumberReading.value(of: Figures.grouped(value)) == value,
          "\(Figures.grouped(value)) reads as another number than \(value)")
      }
    }
    require(
      TextMatch.accepts(text, as: [text]) == !folded.isEmpty, "'\(text)' is no answer to itself")
    let half = text.prefix(text.count / 2)
    _ = TextMatch.accepts(String(half), as: [text, String(text.reversed())])
    let clean = Gate.clean(text)
    require(Gate.firstHarmful(in: clean) == nil, "the gate let a harmful character through")
    require(same(Gate.clean(clean), clean), "the gate changes what has passed it")
    require(clean.count <= Gate.limit, "the gate let \(clean.count) characters through")
    require(!Gate.line(text).contains("\n"), "the gate let a newline into a line")
    for line in Wrapping.wrap(clean, width: 20) {
      require(Width.of(line) <= 20, "a line of \(Width.of(line)) columns where 20 are the most")
    }
    require(Width.of(Width.fit(clean, to: 12)) == 12, "a cell of 12 columns is not that wide")
  }
}
