import Glibc

/// WordNet 3 as Debian's `wordnet-base` installs it, searched where it lies.
///
/// The formats are those of wndb(5WN), morphology follows morphy(7WN).
final class WordNet: Sendable {
  private let index: [MappedFile]
  private let exceptions: [MappedFile]
  private let nouns: PlacedFile
  private let verbs: PlacedFile
  private let adjectives: PlacedFile
  private let counts: MappedFile

  /// The folder that `WNSEARCHDIR` names, else Debian's.
  static var folder: String {
    getenv("WNSEARCHDIR").map { String(cString: $0) } ?? "/usr/share/wordnet"
  }

  init(folder: String) throws(LexiconError) {
    func file(_ name: String) throws(LexiconError) -> MappedFile {
      try MappedFile("\(folder)/\(name)")
    }
    // In the order of `Part`.
    index = [
      try file("index.noun"), try file("index.verb"), try file("index.adj"), try file("index.adv"),
    ]
    exceptions = [
      try file("noun.exc"), try file("verb.exc"), try file("adj.exc"), try file("adv.exc"),
    ]
    nouns = try PlacedFile("\(folder)/data.noun")
    verbs = try PlacedFile("\(folder)/data.verb")
    adjectives = try PlacedFile("\(folder)/data.adj")
    counts = try file("cntlist.rev")
  }

  enum Part: Int, CaseIterable {
    case noun, verb, adjective, adverb
  }

  /// A dictionary form as some part of speech.
  struct Lemma: Hashable, Sendable {
    /// How often it was met in WordNet's tagged texts.
    var count: Int
    var senses: Int
    /// The lexicographer file of its first sense; nil for adjectives and adverbs.
    var category: UInt8?
    /// Whether its first sense is written with a capital.
    var isName: Bool
  }

  /// What the dictionary has of a form in small letters; words are joined by `_`.
  func lemma(_ form: [UInt8], _ part: Part) -> Lemma? {
    let entry = index[part.rawValue].withLine(of: form, separator: UInt8(ascii: " ")) { line in
      // lemma pos senses pointers [symbol…] senses tagged offset…
      var fields = Fields(line)
      fields.skip(2)
      guard let senses = fields.next().flatMap(Self.number),
        let pointers = fields.next().flatMap(Self.number)
      else { return (senses: 1, tagged: 0, offset: 0) }
      fields.skip(pointers + 1)
      guard let tagged = fields.next(), let offset = fields.next() else {
        return (senses: 1, tagged: 0, offset: 0)
      }
      return (senses: senses, tagged: Self.number(tagged) ?? 0, offset: Self.number(offset) ?? 0)
    }
    guard let entry else { return nil }
    let sense = sense(of: form, at: entry.offset, part)
    return Lemma(
      count: entry.tagged > 0 ? count(form, part) : 0, senses: entry.senses,
      category: sense.category, isName: sense.isName)
  }

  /// The dictionary forms that `noun.exc` and its like give for an irregular one.
  func exceptions(_ form: [UInt8], _ part: Part) -> [[UInt8]] {
    exceptions[part.rawValue].withLine(of: form, separator: UInt8(ascii: " ")) { line in
      var fields = Fields(line)
      fields.skip(1)
      var forms: [[UInt8]] = []
      while let form = fields.next() { forms.append(Array(form)) }
      return forms
    } ?? []
  }

  /// `cntlist.rev` has a line a sense: `lemma%type:file:… number count`.
  private func count(_ form: [UInt8], _ part: Part) -> Int {
    var total = 0
    counts.forEachLine(of: form, separator: UInt8(ascii: "%")) { line in
      let type = line[form.count + 1]
      let isWanted =
        switch part {
        case .noun: type == UInt8(ascii: "1")
        case .verb: type == UInt8(ascii: "2")
        case .adjective: type == UInt8(ascii: "3") || type == UInt8(ascii: "5")
        case .adverb: type == UInt8(ascii: "4")
        }
      guard isWanted, let space = line.lastIndex(of: UInt8(ascii: " ")) else { return }
      total += Self.number(UnsafeBufferPointer(rebasing: line[(space + 1)...])) ?? 0
    }
    return total
  }

  /// What a synset tells: `00001740 03 n 01 entity 0 …`.
  private func sense(
    of form: [UInt8], at offset: Int, _ part: Part
  ) -> (category: UInt8?, isName: Bool) {
    switch part {
    case .noun:
      nouns.withBytes(from: offset, atMost: 17 + Self.longestWords) {
        (Self.category($0), Self.isName(form, in: $0))
      }
    case .verb: verbs.withBytes(from: offset, atMost: 11) { (Self.category($0), false) }
    case .adjective:
      adjectives.withBytes(from: offset, atMost: 17 + Self.longestWords) {
        (nil, Self.isName(form, in: $0))
      }
    case .adverb: (nil, false)
    }
  }

  /// Bytes of a synset's words that are looked at.
  private static let longestWords = 400

  /// The lexicographer file is the two figures behind the offset.
  private static func category(_ synset: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard synset.count > 10, (0x30...0x39).contains(synset[9]),
      (0x30...0x39).contains(synset[10])
    else { return nil }
    return (synset[9] - 0x30) * 10 + synset[10] - 0x30
  }

  /// Whether a synset has the form with a capital: `… 15 n 02 London 0 Greater_London 0`.
  private static func isName(_ form: [UInt8], in synset: UnsafeBufferPointer<UInt8>) -> Bool {
    for word in Fields(synset, from: 17) {
      guard word.first != UInt8(ascii: "|") else { return false }
      if word.count == form.count, let first = word.first,
        zip(word, form).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return (0x41...0x5A).contains(first)
      }
    }
    return false
  }

  private static func number(_ figures: UnsafeBufferPointer<UInt8>) -> Int? {
    var value = 0
    guard !figures.isEmpty, figures.count < 10 else { return nil }
    for figure in figures {
      guard (0x30...0x39).contains(figure) else { return nil }
      value = value * 10 + Int(figure - 0x30)
    }
    return value
  }
}
