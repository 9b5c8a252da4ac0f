import Glibc
import Quiz
import Text

/// Reads the body of a compiled pack, whatever its bytes are. Every count is held against the bytes
/// that are left before room is made for it: each entry of a list takes a byte at least.
struct CompiledReader {
  /// The bytes are no compiled pack.
  struct Malformed: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  private var table: [String] = []

  /// Reads the table of texts.
  init(_ body: UnsafeRawBufferPointer) throws(Malformed) {
    bytes = body
    let count = try length()
    table.reserveCapacity(count)
    var lengths = self
    for _ in 0..<count { _ = try self.count() }
    for _ in 0..<count {
      let length = try lengths.count()
      guard length <= bytes.count - place else { throw Malformed() }
      let text = UnsafeRawBufferPointer(rebasing: bytes[place..<place + length])
      table.append(try Self.string(text.bindMemory(to: UInt8.self)))
      place += length
    }
  }

  /// A text of UTF-8 without a flaw. `String(validating:as:)` does the same, but is generic and
  /// costs more at its first use than all that is done here.
  private static func string(_ bytes: UnsafeBufferPointer<UInt8>) throws(Malformed) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    // What is no UTF-8 is repaired, and then differs.
    let isSame = text.withUTF8 { read in
      guard read.count == bytes.count, let old = bytes.baseAddress, let new = read.baseAddress
      else { return read.count == bytes.count }
      return memcmp(old, new, bytes.count) == 0
    }
    guard isSame else { throw Malformed() }
    return text
  }

  var isAtEnd: Bool { place == bytes.count }

  // MARK: Records

  mutating func pack() throws(Malformed) -> Pack {
    var pack = Pack(id: try text(), version: try number(), title: try text())
    pack.description = try text()
    pack.contentNote = try optionalText()
    pack.language = try text()
    pack.license = try optionalText()
    let sources = try length(of: 10)
    pack.sources.reserveCapacity(sources)
    for _ in 0..<sources { pack.sources.append(try source()) }
    let questions = try length(of: 16)
    pack.questions.reserveCapacity(questions)
    for _ in 0..<questions { pack.questions.append(try question()) }
    return pack
  }

  private mutating func source() throws(Malformed) -> Source {
    var source = Source(
      id: try text(), label: try text(), outlet: try optionalText(),
      headline: try optionalText(), published: try publication(), url: try optionalText(),
      file: try optionalText(), digest: try optionalText(), brief: try optionalText())
    let count = try length(of: 6)
    source.passages.reserveCapacity(count)
    for _ in 0..<count { source.passages.append(try passage()) }
    return source
  }

  private mutating func publication() throws(Malformed) -> Publication {
    switch try count() {
    case 0: return .notStated
    case 1: return .stated(try date())
    case 2: return .inferred(try date(), how: try text())
    default: throw Malformed()
    }
  }

  private mutating func passage() throws(Malformed) -> Passage {
    let id = try text()
    let paragraph = try number()
    var range: Range<Int>?
    if try flag() {
      let (start, end) = (try number(), try number())
      guard start <= end else { throw Malformed() }
      range = start..<end
    }
    return Passage(
      id: id, paragraph: paragraph, range: range, note: try optionalText(),
      quote: try optionalText(), digest: try optionalText())
  }

  private mutating func question() throws(Malformed) -> Question {
    Question(
      id: try text(), kind: try text(), stem: try text(), statement: try optionalText(),
      form: try form(), verdict: try verdict(), about: try texts(), citations: try citations(),
      explanation: try text(), hint: try optionalText(), fact: try text(),
      difficulty: try number(), tags: try texts(), seconds: try flag() ? number() : nil,
      status: try status(), corrections: try corrections(), from: try optionalText(),
      rejection: try optionalText())
  }

  private mutating func citations() throws(Malformed) -> [Citation] {
    let count = try length(of: 2)
    var citations: [Citation] = []
    citations.reserveCapacity(count)
    for _ in 0..<count { citations.append(Citation(source: try text(), passage: try text())) }
    return citations
  }

  private mutating func corrections() throws(Malformed) -> [Question.Correction] {
    var corrections: [Question.Correction] = []
    for _ in 0..<(try length(of: 5)) {
      corrections.append(.init(date: try date(), was: try text(), why: try text()))
    }
    return corrections
  }

  private mutating func verdict() throws(Malformed) -> Verdict? {
    switch try count() {
    case 0: return nil
    case 1: return .supported
    case 2: return .refuted
    case 3: return .notStated
    default: throw Malformed()
    }
  }

  private mutating func status() throws(Malformed) -> Question.Status {
    switch try count() {
    case 0: return .accepted
    case 1: return .draft
    case 2: return .rejected
    case 3: return .unsourced
    default: throw Malformed()
    }
  }

  private mutating func form() throws(Malformed) -> Form {
    switch try count() {
    case 0:
      let options = try texts()
      return .choice(
        Choice(options: options, key: try index(in: options), arrangement: try arrangement()))
    case 1:
      let options = try texts()
      return .selection(
        Selection(
          options: options, keys: try indices(in: options), arrangement: try arrangement()))
    case 2:
      return .number(
        NumberKey(value: try figure(), tolerance: try figure(), unit: try text()))
    case 3:
      let accepted = try texts()
      guard !accepted.isEmpty else { throw Malformed() }
      return .text(TextKey(accepted: accepted))
    case 4:
      return .ordering(Ordering(items: try texts()))
    case 5:
      let (prompts, options) = (try texts(), try texts())
      let key = try indices(in: options)
      guard key.count == prompts.count else { throw Malformed() }
      return .matching(
        Matching(prompts: prompts, options: options, key: key, arrangement: try arrangement()))
    default:
      throw Malformed()
    }
  }

  private mutating func arrangement() throws(Malformed) -> Arrangement {
    switch try count() {
    case 0: return .fixed
    case 1: return .ascending
    case 2: return .shuffled
    default: throw Malformed()
    }
  }

  private mutating func date() throws(Malformed) -> PartialDate {
    let (year, month, day) = (try count(), try count(), try count())
    guard
      let date = PartialDate(
        year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    else { throw Malformed() }
    return date
  }

  // MARK: Values

  private mutating func texts() throws(Malformed) -> [String] {
    let count = try length()
    var list: [String] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try text()) }
    return list
  }

  private mutating func indices(in options: [String]) throws(Malformed) -> [Int] {
    let count = try length()
    var list: [Int] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try index(in: options)) }
    return list
  }

  private mutating func index(in options: [String]) throws(Malformed) -> Int {
    let index = try count()
    guard index < options.count else { throw Malformed() }
    return index
  }

  private mutating func text() throws(Malformed) -> String {
    let number = try count()
    guard number < table.count else { throw Malformed() }
    return table[number]
  }

  private mutating func optionalText() throws(Malformed) -> String? {
    let number = try count()
    guard number <= table.count else { throw Malformed() }
    return number == 0 ? nil : table[number - 1]
  }

  private mutating func flag() throws(Malformed) -> Bool {
    switch try count() {
    case 0: return false
    case 1: return true
    default: throw Malformed()
    }
  }

  private mutating func figure() throws(Malformed) -> Double {
    guard bytes.count - place >= 8 else { throw Malformed() }
    let bits = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    place += 8
    let value = Double(bitPattern: UInt64(littleEndian: bits))
    guard value.isFinite else { throw Malformed() }
    return value
  }

  /// How many entries follow that take `least` bytes each, or more: never more than have room.
  private mutating func length(of least: Int = 1) throws(Malformed) -> Int {
    let count = try count()
    guard count <= (bytes.count - place) / least else { throw Malformed() }
    return count
  }

  /// A number that is not negative.
  private mutating func count() throws(Malformed) -> Int {
    guard let value = Int(exactly: try word()) else { throw Malformed() }
    return value
  }

  private mutating func number() throws(Malformed) -> Int {
    let word = try word()
    return Int(truncatingIfNeeded: word >> 1) ^ -Int(truncatingIfNeeded: word & 1)
  }

  private mutating func word() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw Malformed()
  }
}
