import Foundation
import Text

@testable import PackMaker

extension CorpusReading {
  private static let unscored: Set = ["one", "first", "once", "both", "single", "a", "an", "last"]

  func numberScores() -> CorpusScores {
    var scores = CorpusScores()
    let expected = located(key.numbers.map(\.place))
    for item in expected where paragraph(key.numbers[item.index].place.paragraph) == nil {
      scores[.numbers].miss(at(key.numbers[item.index].place))
    }
    for paragraph in annotated.paragraphs {
      var open = expected.filter { key.numbers[$0.index].place.paragraph == paragraph.number }
      for quantity in paragraph.sentences.flatMap(\.quantities) {
        let figure = bytes(quantity.figure, paragraph)
        let overlapping = open.filter { $0.bytes.overlaps(figure) }
        let isExact = { (item: (index: Int, bytes: Range<Int>)) in
          Self.isSame(quantity, self.key.numbers[item.index])
        }
        guard let item = overlapping.first(where: isExact) ?? overlapping.first else {
          let words = paragraph.text(quantity.figure)
          if !Self.unscored.contains(words.lowercased()) {
            scores[.numbers].falseFind(at(paragraph, quantity.whole))
          }
          continue
        }
        open.removeAll { $0.index == item.index }
        let number = key.numbers[item.index]
        if number.place.isOptional { continue }
        let what = "\(at(paragraph, quantity.whole)) (\(quantity))"
        guard isExact(item) else {
          scores[.numbers].miss(at(number.place))
          scores[.numbers].falseFind(what)
          continue
        }
        scores[.numbers].hit()
        score(quantity, number, paragraph, &scores)
      }
      for item in open where !key.numbers[item.index].place.isOptional {
        scores[.numbers].miss(at(key.numbers[item.index].place))
      }
    }
    return scores
  }

  private static func isSame(_ quantity: Quantity, _ number: CorpusKey.Number) -> Bool {
    func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 0.001 * max(abs(a), abs(b)) }
    guard near(quantity.value, number.value) else { return false }
    if number.measure == "any" { return true }
    switch (quantity.upper, number.upper) {
    case (nil, nil): return true
    case (let found?, let expected?): return near(found, expected)
    default: return false
    }
  }

  private func score(
    _ quantity: Quantity, _ number: CorpusKey.Number, _ paragraph: AnnotatedParagraph,
    _ scores: inout CorpusScores
  ) {
    let what = at(paragraph, quantity.whole)
    if number.measure != "any" {
      if Self.word(quantity.measure, isLike: number.measure) {
        scores[.measures].hit()
      } else {
        scores[.measures].falseFind("\(what) (\(quantity.measure))")
        scores[.measures].miss("\(what): \(number.measure)")
      }
    }
    let noun = quantity.noun.map { paragraph.text($0) }
    if let expected = number.noun, expected != "?" {
      if let noun, Self.isHead(expected, of: noun, stem: quantity.head) {
        scores[.nouns].hit()
      } else {
        scores[.nouns].miss("\(what): \(expected)")
        if let noun { scores[.nouns].falseFind("\(what): \(noun)") }
      }
    } else if number.noun == nil, number.measure == "count", let noun {
      scores[.nouns].falseFind("\(what): \(noun)")
    }
    let modifier = quantity.modifier.map(Self.name)
    if number.modifier == "?" { return }
    if modifier == number.modifier {
      if modifier != nil { scores[.modifiers].hit() }
    } else {
      // Whether `two of the men` are a part is a matter of taste where the key does not say so.
      if let modifier, modifier != "part" {
        scores[.modifiers].falseFind("\(what): \(modifier)")
      }
      if let expected = number.modifier { scores[.modifiers].miss("\(what): \(expected)") }
    }
  }

  private static func isHead(_ expected: String, of noun: String, stem: String?) -> Bool {
    let wanted = expected.lowercased()
    if let last = noun.lowercased().split(separator: " ").last, last == wanted { return true }
    guard let stem else { return false }
    let shared = zip(stem, wanted).prefix { $0 == $1 }.count
    return shared >= 3 && shared >= min(stem.count, wanted.count) - 2
  }

  private static func word(_ measure: Quantity.Measure, isLike expected: String) -> Bool {
    let parts = expected.split(separator: ":").map(String.init)
    let unit = parts.count > 1 ? parts[1] : ""
    func isUnit(_ found: String) -> Bool {
      let alike = [
        "tons": "tonnes", "meters": "metres", "kilometers": "kilometres", "foot": "feet",
      ]
      let plain = found.lowercased()
      let found = alike[plain] ?? plain
      return found == unit || found + "s" == unit
    }
    switch measure {
    case .count: return expected == "count"
    case .money(let currency):
      let signs = [
        "£": "GBP", "$": "USD", "₹": "INR", "€": "EUR", "pounds": "GBP", "dollars": "USD",
      ]
      let found = signs[currency.lowercased()] ?? currency
      return parts[0] == "money" && (found == unit || isUnit(found))
    case .percent: return expected == "percent"
    case .unit(let found): return parts[0] == "unit" && isUnit(found)
    case .duration(let found): return parts[0] == "duration" && isUnit(found)
    case .age: return expected == "age"
    case .ordinal: return expected == "ordinal"
    case .fraction: return expected == "fraction"
    case .clock: return expected == "clock"
    case .label: return expected == "label"
    }
  }

  private static func name(_ modifier: Quantity.Modifier) -> String {
    switch modifier {
    case .atLeast: "at-least"
    case .atMost: "at-most"
    default: "\(modifier)"
    }
  }
}
