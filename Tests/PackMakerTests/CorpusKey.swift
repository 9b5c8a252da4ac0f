import Foundation
import Text

/// The answer key of an article of the fixture corpus: what a careful reader finds in it.
///
/// One item a line, its fields parted by ` | `; empty fields at the end are left out. P is the
/// number of a paragraph, as the file counts them. A word with a question mark (`num?`, `org?`)
/// may be found or not: it counts neither way.
///
/// ```
/// # a comment
/// outlet NAME           byline NAME           url ADDRESS
/// published 2025-02-04          printed in the file
/// published 2025-02-04 given    not printed with its year: told to the pipeline as by a flag
/// headline P …          neutral P …     a heading, kept or dropped
/// title TEXT                            the headline that the file states apart from its text
/// noise P P-P …                         not the article's own text
/// cut P TEXT                            the paragraph's beginning, which is not its own text
/// person NAME; FORM; … | ROLE ; ROLE    without titles such as Mr or Dr
/// org NAME [ACRONYM]; FORM; …           place NAME      other NAME (a work, a ship, a road)
/// site NAME                             a building or the like: organisation or place, as you like
/// num P FIGURE | VALUE | MEASURE | NOUN | MODIFIER
///         VALUE 7..9 is a range; MEASURE: count, money:USD, percent, unit:metres, duration:hours,
///         age, ordinal, fraction, clock (minutes from midnight), label, or any (not scored);
///         NOUN is the head noun as printed, ? where a pronoun or nothing stands for it; MODIFIER: about, nearly, over, under, at-least,
///         at-most, exactly, further, part, or ? (not scored)
/// date P WORDS | FORM | RESOLVED | bound
///         FORM: full, day, month, month-alone, year, weekday, relative, era; RESOLVED is empty
///         where a reader cannot tell; bound is `bound`, empty, or `?`
/// quote P FIRST WORDS | SPEAKER         each pair of marks, scare quotes too
/// say P WORDS | SPEAKER                 indirect speech: some words of what is said
/// voice P FIRST WORDS | SPEAKER         who vouches for the sentence that begins so, or `source`
/// ```
///
/// A SPEAKER is a name of the key, the words in the text for somebody unnamed, in parentheses, or
/// `-` where nobody can be told for certain. The words `one`, `first`, `once`, `both` and `single`
/// are scored only where the key has them.
struct CorpusKey {
  var outlet: Line?
  var byline: Line?
  var url: Line?
  var published: PartialDate?
  /// Whether the file does not print it.
  var isPublishedGiven = false
  var headline: Int?
  /// Where the file states another than the paragraph.
  var title: String?
  /// The headline's paragraph and other headings.
  var neutral: Set<Int> = []
  var noise: Set<Int> = []
  var cuts: [Int: String] = [:]
  var names: [Name] = []
  var numbers: [Number] = []
  var dates: [Date] = []
  var quotations: [Speech] = []
  var reports: [Speech] = []
  var voices: [Speech] = []
  /// Lines that are no item.
  var faults: [String] = []

  struct Line {
    var text: String
    var isOptional: Bool
  }

  struct Name {
    var kind: String
    /// The fullest first.
    var forms: [String]
    var acronym: String?
    var roles: [String]
    var isOptional: Bool
  }

  struct Place {
    var paragraph: Int
    var text: String
    var isOptional: Bool
  }

  struct Number {
    var place: Place
    var value: Double
    var upper: Double?
    var measure: String
    var noun: String?
    var modifier: String?
  }

  struct Date {
    var place: Place
    var form: String
    var resolved: PartialDate?
    /// Nil where it is not scored.
    var isBound: Bool?
  }

  struct Speech {
    var place: Place
    var speaker: String
  }

  init(_ text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if !read(String(line)) { faults.append(String(line)) }
    }
  }

  private mutating func read(_ line: String) -> Bool {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    let isOptional = parts[0].hasSuffix("?")
    let word = isOptional ? String(parts[0].dropLast()) : parts[0]
    let fields = parts[1].components(separatedBy: "|")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    switch word {
    case "outlet": outlet = Line(text: fields[0], isOptional: isOptional)
    case "byline": byline = Line(text: fields[0], isOptional: isOptional)
    case "title": title = fields[0]
    case "url": url = Line(text: fields[0], isOptional: isOptional)
    case "published":
      isPublishedGiven = fields[0].hasSuffix(" given")
      published = PartialDate(String(fields[0].prefix(10)))
      return published != nil
    case "headline":
      headline = Int(fields[0])
      neutral.formUnion(Self.paragraphs(fields[0]))
    case "neutral": neutral.formUnion(Self.paragraphs(fields[0]))
    case "noise": noise.formUnion(Self.paragraphs(fields[0]))
    case "person", "org", "place", "site", "other":
      names.append(Self.name(word, fields, isOptional))
    default: return readPlaced(word, fields, isOptional)
    }
    return true
  }

  private mutating func readPlaced(_ word: String, _ fields: [String], _ isOptional: Bool) -> Bool {
    let head = fields[0].split(separator: " ", maxSplits: 1).map(String.init)
    guard head.count == 2, let paragraph = Int(head[0]) else { return false }
    let place = Place(paragraph: paragraph, text: head[1], isOptional: isOptional)
    func field(_ index: Int) -> String? {
      index < fields.count && !fields[index].isEmpty ? fields[index] : nil
    }
    switch word {
    case "cut": cuts[paragraph] = head[1]
    case "num":
      let ends = (field(1) ?? "").components(separatedBy: "..").compactMap(Double.init)
      guard let value = ends.first, let measure = field(2) else { return false }
      numbers.append(
        Number(
          place: place, value: value, upper: ends.count > 1 ? ends[1] : nil, measure: measure,
          noun: field(3), modifier: field(4)))
    case "date":
      guard let form = field(1) else { return false }
      let resolved = field(2).flatMap { PartialDate($0) }
      guard (resolved == nil) == (field(2) == nil) else { return false }
      dates.append(
        Date(
          place: place, form: form, resolved: resolved,
          isBound: field(3) == "?" ? nil : field(3) == "bound"))
    case "quote", "say", "voice":
      guard let speaker = field(1) else { return false }
      let speech = Speech(place: place, speaker: speaker)
      switch word {
      case "quote": quotations.append(speech)
      case "say": reports.append(speech)
      default: voices.append(speech)
      }
    default: return false
    }
    return true
  }

  private static func name(_ kind: String, _ fields: [String], _ isOptional: Bool) -> Name {
    var acronym: String?
    var all = fields[0]
    if let open = all.firstIndex(of: "["), let close = all.firstIndex(of: "]") {
      acronym = String(all[all.index(after: open)..<close])
      all.removeSubrange(open...close)
    }
    func trimmed(_ text: String) -> [String] {
      text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return Name(
      kind: kind, forms: trimmed(all), acronym: acronym,
      roles: fields.count > 1 ? trimmed(fields[1]) : [], isOptional: isOptional)
  }

  /// `1 3-5` as 1, 3, 4, 5.
  private static func paragraphs(_ text: String) -> [Int] {
    text.split(separator: " ").flatMap { part in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      return ends.isEmpty ? [] : Array(ends[0]...(ends.last ?? ends[0]))
    }
  }
}
