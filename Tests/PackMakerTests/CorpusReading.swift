import Articles
import Foundation
import Testing

@testable import PackMaker

/// An annotated article beside its key, and what all scorers ask of the two.
struct CorpusReading {
  var name: String
  var key: CorpusKey
  var annotated: AnnotatedArticle

  func paragraph(_ number: Int) -> AnnotatedParagraph? {
    annotated.paragraphs.first { $0.number == number }
  }

  /// Where some places of the key stand, each with its index; equal words in one paragraph are
  /// taken in the order in which the key has them.
  func located(_ places: [CorpusKey.Place]) -> [(index: Int, bytes: Range<Int>)] {
    var turns: [String: Int] = [:]
    return places.enumerated().compactMap { index, place in
      let turn = turns["\(place.paragraph) \(place.text)", default: 0]
      turns["\(place.paragraph) \(place.text)"] = turn + 1
      guard let paragraph = paragraph(place.paragraph),
        let bytes = place.bytes(in: paragraph.text, turn: turn)
      else { return nil }
      return (index, bytes)
    }
  }

  func bytes(_ tokens: Range<Int>, _ paragraph: AnnotatedParagraph) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return paragraph.tokens[tokens.lowerBound].bytes
      .lowerBound..<paragraph.tokens[tokens.upperBound - 1].bytes.upperBound
  }

  func at(_ paragraph: AnnotatedParagraph, _ tokens: Range<Int>) -> String {
    "\(name) \(paragraph.number): \(paragraph.text(tokens))"
  }

  func at(_ place: CorpusKey.Place) -> String {
    "\(name) \(place.paragraph): \(place.text)"
  }

  /// Whether some words name whom the key means.
  enum Match { case right, wrong, silent }

  /// Compares a speaker told with the key's; see ``CorpusKey`` for how the key names one.
  func match(
    _ expected: String, entity: Int?, words: String?
  ) -> Match {
    let told = entity.flatMap {
      annotated.entities.indices.contains($0) ? annotated.entities[$0] : nil
    }
    if expected == "-" { return told == nil ? .right : .wrong }
    if expected.hasPrefix("(") {
      let role = Self.contentWords(expected)
      if let told {
        let forms = told.forms.union([told.name])
        return forms.contains { !Self.contentWords($0).isDisjoint(with: role) } ? .right : .wrong
      }
      guard let words else { return .silent }
      return Self.contentWords(words).isDisjoint(with: role) ? .silent : .right
    }
    guard let name = key.names.first(where: { $0.forms.contains(expected) }) else { return .wrong }
    if let told { return Self.isSame(told, name) ? .right : .wrong }
    guard let words else { return .silent }
    let plain = Self.plain(words)
    return name.forms.contains { plain.contains(Self.plain($0)) } ? .right : .silent
  }

  static func isSame(_ entity: Entity, _ name: CorpusKey.Name) -> Bool {
    let forms = Set(name.forms.map(plain) + (name.acronym.map { [plain($0)] } ?? []))
    return forms.contains(plain(entity.name))
  }

  static let titles: Set = [
    "mr", "mrs", "ms", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "judge", "the",
    "cllr", "general", "ambassador", "inspector", "gov", "governor", "president", "chancellor",
  ]

  /// Small letters, plain apostrophes, no title before the name and no genitive behind it.
  static func plain(_ name: String) -> String {
    var words = name.lowercased().replacingOccurrences(of: "’", with: "'")
      .split(separator: " ").map(String.init)
    while words.count > 1, let first = words.first,
      titles.contains(first.trimmingCharacters(in: .punctuationCharacters))
    {
      words.removeFirst()
    }
    let joined = words.joined(separator: " ")
    if joined.hasSuffix(" kc") { return String(joined.dropLast(3)) }
    return joined.hasSuffix("'s") ? String(joined.dropLast(2)) : joined
  }

  /// The words of a role without the small ones.
  static func contentWords(_ text: String) -> Set<String> {
    let small: Set = [
      "the", "a", "an", "of", "for", "its", "his", "her", "their", "in", "at", "to",
    ]
    return Set(
      text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted)
        .filter { !$0.isEmpty && !small.contains($0) && $0 != "s" })
  }
}
