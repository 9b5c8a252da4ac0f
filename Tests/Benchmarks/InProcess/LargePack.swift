import Packs
import Quiz
import Text

/// A large invented pack: words drawn at random, every form that people use most.
enum LargePack {
  static func text(questions: Int) -> String {
    PackWriter.write(pack(questions: questions))
  }

  static func pack(questions: Int) -> Pack {
    var generator = SeededGenerator(seed: 4711)
    let sources = (0..<40).map { index in
      Source(
        id: "paper-\(index)", label: "the \(word(&generator)) Paper \(index)",
        published: PartialDate("2025-02-03").map { .stated($0) } ?? .notStated,
        brief: phrase(40, &generator),
        passages: (1...50).map {
          Passage(
            id: "p\($0)", paragraph: $0, note: phrase(12, &generator),
            digest: "sha256:" + String(repeating: "5f2c9a1b", count: 8))
        })
    }
    return Pack(
      id: "large", title: "A large pack", description: phrase(20, &generator), sources: sources,
      questions: (0..<questions).map { question($0, &generator) })
  }

  private static func question(_ index: Int, _ generator: inout SeededGenerator) -> Question {
    let source = "paper-\(generator.next(below: 40))"
    let citation = Citation(source: source, passage: "p\(generator.next(below: 50) + 1)")
    let isNumber = index % 2 == 0
    let options = (0..<4).map { _ in phrase(3, &generator) + " \(generator.next(below: 1_000_000))x"
    }
    return Question(
      id: "question-\(index)", kind: isNumber ? "number" : "choice",
      stem: (isNumber ? "How many " : "Which ") + phrase(8, &generator) + " \(index)?",
      form: isNumber
        ? .number(NumberKey(value: Double(generator.next(below: 90_000) + 13), unit: "lorries"))
        : .choice(Choice(options: options, key: 0)),
      about: [source], citations: [citation], explanation: phrase(13, &generator) + ".",
      hint: phrase(5, &generator) + ".", fact: "fact-\(index)", difficulty: index % 3 + 1,
      tags: ["numbers", index % 4 == 0 ? "core" : "places"])
  }

  private static func phrase(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in word(&generator) }.joined(separator: " ")
  }

  /// One of some 8,000 words that can be said aloud.
  private static func word(_ generator: inout SeededGenerator) -> String {
    let syllables = [
      "ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu",
      "za", "lor", "ben", "tas", "rik",
    ]
    return (0..<3).map { _ in syllables[generator.next(below: syllables.count)] }.joined()
  }
}
