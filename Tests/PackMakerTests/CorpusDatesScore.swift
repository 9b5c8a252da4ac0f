import Foundation
import Text

@testable import PackMaker

extension CorpusReading {
  func dateScores() -> CorpusScores {
    var scores = CorpusScores()
    let expected = located(key.dates.map(\.place))
    for paragraph in annotated.paragraphs {
      var open = expected.filter { key.dates[$0.index].place.paragraph == paragraph.number }
      for mention in paragraph.sentences.flatMap(\.dates) {
        let found = bytes(mention.tokens, paragraph)
        guard let at = open.firstIndex(where: { $0.bytes.overlaps(found) }) else {
          scores[.dates].falseFind(self.at(paragraph, mention.tokens))
          continue
        }
        let date = key.dates[open.remove(at: at).index]
        if date.place.isOptional { continue }
        scores[.dates].hit()
        score(mention, date, self.at(paragraph, mention.tokens), &scores)
      }
      for item in open where !key.dates[item.index].place.isOptional {
        let place = key.dates[item.index].place
        scores[.dates].miss(at(place))
        if key.dates[item.index].resolved != nil { scores[.resolvedDates].miss(at(place)) }
      }
    }
    return scores
  }

  private func score(
    _ mention: DateMention, _ date: CorpusKey.Date, _ what: String, _ scores: inout CorpusScores
  ) {
    if Self.name(mention.form) == date.form {
      scores[.dateForms].hit()
    } else {
      scores[.dateForms].falseFind("\(what): \(Self.name(mention.form))")
      scores[.dateForms].miss("\(what): \(date.form)")
    }
    // A year alone may be right for `last autumn`, where a day or month would be a guess.
    let isYearOfSeason = date.resolved == nil && mention.date?.month == nil && key.published != nil
    if mention.date == date.resolved {
      if date.resolved != nil { scores[.resolvedDates].hit() }
    } else if !isYearOfSeason {
      if let found = mention.date { scores[.resolvedDates].falseFind("\(what): \(found)") }
      if let expected = date.resolved { scores[.resolvedDates].miss("\(what): \(expected)") }
    }
    guard let isBound = date.isBound else { return }
    switch (mention.isBound, isBound) {
    case (true, true): scores[.boundDates].hit()
    case (true, false): scores[.boundDates].falseFind(what)
    case (false, true): scores[.boundDates].miss(what)
    case (false, false): break
    }
  }

  private static func name(_ form: DateMention.Form) -> String {
    switch form {
    case .dayOfMonth: "day"
    case .monthAlone: "month-alone"
    default: "\(form)"
    }
  }
}
