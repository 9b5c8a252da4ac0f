import Quiz
import Text

/// Writes the body of a compiled pack. Each record is written in the order in which
/// ``CompiledReader`` reads it.
struct CompiledWriter {
  private var records: [UInt8] = []
  private var texts: [UInt8] = []
  private var lengths: [UInt8] = []
  // By their bytes: texts that are equal as characters may differ in them.
  private var numbers: [[UInt8]: Int] = [:]

  /// The table and what was written.
  func finished() -> [UInt8] {
    var out: [UInt8] = []
    Self.append(UInt64(numbers.count), to: &out)
    return out + lengths + texts + records
  }

  mutating func pack(_ pack: Pack) {
    text(pack.id)
    number(pack.version)
    text(pack.title)
    text(pack.description)
    text(optional: pack.contentNote)
    text(pack.language)
    text(optional: pack.license)
    count(pack.sources.count)
    for source in pack.sources { self.source(source) }
    count(pack.questions.count)
    for question in pack.questions { self.question(question) }
  }

  private mutating func source(_ source: Source) {
    text(source.id)
    text(source.label)
    text(optional: source.outlet)
    text(optional: source.headline)
    switch source.published {
    case .notStated:
      count(0)
    case .stated(let date):
      count(1)
      self.date(date)
    case .inferred(let date, let how):
      count(2)
      self.date(date)
      text(how)
    }
    text(optional: source.url)
    text(optional: source.file)
    text(optional: source.digest)
    text(optional: source.brief)
    count(source.passages.count)
    for passage in source.passages { self.passage(passage) }
  }

  private mutating func passage(_ passage: Passage) {
    text(passage.id)
    number(passage.paragraph)
    count(passage.range == nil ? 0 : 1)
    if let range = passage.range {
      number(range.lowerBound)
      number(range.upperBound)
    }
    text(optional: passage.note)
    text(optional: passage.quote)
    text(optional: passage.digest)
  }

  private mutating func question(_ question: Question) {
    text(question.id)
    text(question.kind)
    text(question.stem)
    text(optional: question.statement)
    form(question.form)
    // Nothing is number 0, as with texts.
    count(question.verdict.flatMap(Verdict.allCases.firstIndex(of:)).map { $0 + 1 } ?? 0)
    texts(question.about)
    count(question.citations.count)
    for citation in question.citations {
      text(citation.source)
      text(citation.passage)
    }
    text(question.explanation)
    text(optional: question.hint)
    text(question.fact)
    number(question.difficulty)
    texts(question.tags)
    count(question.seconds == nil ? 0 : 1)
    if let seconds = question.seconds { number(seconds) }
    count(Question.Status.allCases.firstIndex(of: question.status) ?? 0)
    count(question.corrections.count)
    for correction in question.corrections {
      date(correction.date)
      text(correction.was)
      text(correction.why)
    }
    text(optional: question.from)
    text(optional: question.rejection)
  }

  private mutating func form(_ form: Form) {
    switch form {
    case .choice(let choice):
      count(0)
      texts(choice.options)
      count(choice.key)
      arrangement(choice.arrangement)
    case .selection(let selection):
      count(1)
      texts(selection.options)
      counts(selection.keys)
      arrangement(selection.arrangement)
    case .number(let key):
      count(2)
      figure(key.value)
      figure(key.tolerance)
      text(key.unit)
    case .text(let key):
      count(3)
      texts(key.accepted)
    case .ordering(let ordering):
      count(4)
      texts(ordering.items)
    case .matching(let matching):
      count(5)
      texts(matching.prompts)
      texts(matching.options)
      counts(matching.key)
      arrangement(matching.arrangement)
    }
  }

  private mutating func arrangement(_ arrangement: Arrangement) {
    switch arrangement {
    case .fixed: count(0)
    case .ascending: count(1)
    case .shuffled: count(2)
    }
  }

  private mutating func date(_ date: PartialDate) {
    count(date.year)
    count(date.month ?? 0)
    count(date.day ?? 0)
  }

  private mutating func texts(_ list: [String]) {
    count(list.count)
    for entry in list { text(entry) }
  }

  private mutating func counts(_ list: [Int]) {
    count(list.count)
    for entry in list { count(entry) }
  }

  private mutating func text(_ text: String) {
    count(number(of: text))
  }

  private mutating func text(optional text: String?) {
    count(text.map { number(of: $0) + 1 } ?? 0)
  }

  /// The number of a text in the table.
  private mutating func number(of text: String) -> Int {
    let bytes = Array(text.utf8)
    if let known = numbers[bytes] { return known }
    let next = numbers.count
    numbers[bytes] = next
    Self.append(UInt64(bytes.count), to: &lengths)
    texts += bytes
    return next
  }

  /// A number that is never negative.
  private mutating func count(_ value: Int) {
    Self.append(UInt64(bitPattern: Int64(value)), to: &records)
  }

  private mutating func number(_ value: Int) {
    let value = Int64(value)
    Self.append(UInt64(bitPattern: (value << 1) ^ (value >> 63)), to: &records)
  }

  private mutating func figure(_ value: Double) {
    for shift in stride(from: 0, to: 64, by: 8) {
      records.append(UInt8(truncatingIfNeeded: value.bitPattern >> UInt64(shift)))
    }
  }

  /// LEB128: seven bits a byte, the low ones first, the high bit set on all bytes but the last.
  private static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
