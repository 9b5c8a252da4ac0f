import Foundation

/// Two articles of the corpus about one event, and what a careful reader finds between them.
///
/// `pairs.txt` of each half: `pair NAME NAME` begins a pair, and each line below it names one thing
/// that both tell: `agree`, `differ` (a true difference) or `seem` (different figures and no
/// difference: bounds, rounding, other spans, days or subjects), then
/// `WHAT | P WORDS | P WORDS`, paragraph and words of the one and of the other.
struct CorpusPair {
  var names: [String]
  var facts: [Fact] = []

  enum Verdict: String {
    case agree, differ, seem
  }

  struct Fact {
    var verdict: Verdict
    var what: String
    /// Paragraph and words, of the first article and of the second.
    var places: [CorpusKey.Place]
  }

  /// All pairs of a file, and the lines that could not be read.
  static func read(_ text: String) -> (pairs: [CorpusPair], faults: [String]) {
    var pairs: [CorpusPair] = []
    var faults: [String] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else {
        faults.append(String(line))
        continue
      }
      if words[0] == "pair" {
        pairs.append(CorpusPair(names: words[1].split(separator: " ").map(String.init)))
      } else if let fact = fact(words[0], words[1]), !pairs.isEmpty {
        pairs[pairs.count - 1].facts.append(fact)
      } else {
        faults.append(String(line))
      }
    }
    return (pairs, faults)
  }

  private static func fact(_ verdict: String, _ rest: String) -> Fact? {
    let fields = rest.components(separatedBy: " | ")
    let places = fields.dropFirst().compactMap { field -> CorpusKey.Place? in
      let parts = field.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let paragraph = Int(parts[0]) else { return nil }
      return CorpusKey.Place(paragraph: paragraph, text: parts[1], isOptional: false)
    }
    guard let verdict = Verdict(rawValue: verdict), fields.count == 3, places.count == 2 else {
      return nil
    }
    return Fact(verdict: verdict, what: fields[0], places: places)
  }
}
