import Classroom
import Glibc
import Quiz

/// Packs whose secrets are words that stand nowhere else.
enum SecretPack {
  /// - Parameter variant: another number gives other keys, explanations and notes, and nothing else.
  static func make(questions count: Int = 12, variant: Int = 0) -> Pack {
    let sources = (0..<3).map { index in
      Source(
        id: "s\(index)", label: "the Paper \(index)", brief: "A scene \(index).",
        passages: (0..<count).map {
          Passage(id: "p\($0 + 1)", paragraph: $0 + 1, note: "secretnote\(variant)x\($0)x")
        })
    }
    return Pack(
      id: "secret", title: "Secrets", sources: sources,
      questions: (0..<count).map { question($0, variant) })
  }

  static func question(_ index: Int, _ variant: Int) -> Question {
    let options = ["Alder \(index)", "Birch \(index)", "Cedar \(index)", "Dogwood \(index)"]
    let key = (index + variant) % 3
    let forms: [(String, Form, Verdict?)] = [
      (
        "claim", .choice(Choice(options: Verdict.options, key: key, arrangement: .fixed)),
        Verdict.allCases[key]
      ),
      ("choice", .choice(Choice(options: options, key: key)), nil),
      ("select", .selection(Selection(options: options, keys: [key])), nil),
      (
        "number", .number(NumberKey(value: Double(7_000_000 + index * 100 + variant), unit: "x")),
        nil
      ),
      ("text", .text(TextKey(accepted: ["secretkey\(variant)x\(index)x"])), nil),
      (
        "match",
        .matching(
          Matching(prompts: ["one", "two", "three"], options: options, key: [key, 0, 1])), nil
      ),
    ]
    let (kind, form, verdict) = forms[index % forms.count]
    return Question(
      id: "q\(index)", kind: kind, stem: "What of matter \(index)?", form: form, verdict: verdict,
      about: ["s\(index % 2)"],
      citations: [Citation(source: "s\(index % 2)", passage: "p\(index + 1)")],
      explanation: "secretreason\(variant)x\(index)x", hint: "secrethint\(variant)x\(index)x",
      seconds: index % 4 == 0 ? 20 : nil)
  }

  /// Words that only a reveal of that question may bring; a number as pages write it and as it is.
  static func secrets(_ index: Int, variant: Int = 0) -> [String] {
    let tail = "\(variant)x\(index)x"
    let digits = String(index * 100 + variant)
    let figure = String(repeating: "0", count: 4 - digits.count) + digits
    return [
      "secretnote" + tail, "secretreason" + tail, "secretkey" + tail,
      "7,00\(figure.prefix(1)),\(figure.dropFirst())", "700\(figure)",
    ]
  }

  /// Members that only a reveal of their question has, whatever the key is.
  private static let later: Set = ["key", "keys", "verdict", "explanation", "citations", "shares"]

  /// What an event tells of questions of which the page knows nothing yet: their words, and members
  /// of a reveal, since the key of a choice is a word that stands among its options anyway.
  static func leaks(in event: LessonEvent, known: Set<String>) -> [String] {
    var leaks: [String] = []
    if event.holds("secret") || event.holds("7,00") || event.holds("700") {
      for index in 0..<12 where !known.contains("q\(index)") {
        leaks += secrets(index).filter(event.holds)
      }
      if event.holds("secrethint") { leaks.append("secrethint") }
    }
    guard event.holds("\"key") || event.holds("\"verdict") || event.holds("\"citations") else {
      return leaks
    }
    var rest = (try? JSONReader.value(of: event.body)).map { [$0] } ?? []
    while let value = rest.popLast() {
      switch value {
      case .object(let members):
        rest += members.map(\.value)
        guard let id = value["id"]?.string, !known.contains(id) else { continue }
        leaks += members.map(\.name).filter(later.contains).map { "\(id).\($0)" }
      case .array(let values): rest += values
      default: break
      }
    }
    return leaks
  }
}

extension LessonEvent {
  /// Whether the bytes hold a word.
  func holds(_ word: String) -> Bool {
    // No event holds a zero byte.
    (body + [0]).withUnsafeBytes { body in
      guard let start = body.baseAddress?.assumingMemoryBound(to: CChar.self) else { return false }
      return strstr(start, word) != nil
    }
  }
}
