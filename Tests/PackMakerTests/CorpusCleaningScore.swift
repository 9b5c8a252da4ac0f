import Articles
import Foundation
import Text

@testable import PackMaker

extension CorpusArticle {
  /// How well cleaning tells the article's own text; headings count neither way.
  func cleaningScores() -> CorpusScores {
    var scores = CorpusScores()
    let cleaned = Cleaning.clean(article)
    let kept = Set(cleaned.kept)
    for (index, paragraph) in article.paragraphs.enumerated() {
      guard !key.neutral.contains(paragraph.number) else { continue }
      let isOwn = !key.noise.contains(paragraph.number)
      let what = "\(name) \(paragraph.number): \(paragraph.text.prefix(60))"
      let all = Array(paragraph.text.utf8)
      let noise = key.cuts[paragraph.number].map { Self.words(Array($0.utf8)) } ?? 0
      let own = isOwn ? Self.words(all) - noise : 0
      switch (kept.contains(index), isOwn) {
      case (true, true):
        scores[.keptParagraphs].hit()
        let start = min(cleaned.leadOffset[index] ?? 0, all.count)
        let end = max(start, min(cleaned.trailOffset[index] ?? all.count, all.count))
        let held = Self.words(Array(all[start..<end]))
        scores[.keptWords].hit(min(held, own))
        if held > own {
          scores[.keptWords].falseFind("beginning or end of \(what)", count: held - own)
        }
        if held < own { scores[.keptWords].miss("beginning or end of \(what)", count: own - held) }
      case (true, false):
        scores[.keptParagraphs].falseFind(what)
        scores[.keptWords].falseFind(what, count: Self.words(all))
      case (false, true):
        let reason = cleaned.dropped.first { $0.paragraph == paragraph.number }?.reason ?? "?"
        scores[.keptParagraphs].miss("\(what) (\(reason))")
        scores[.keptWords].miss(what, count: own)
      case (false, false): break
      }
    }
    score(cleaned.article.metadata, &scores[.metadata])
    return scores
  }

  private func score(_ found: Metadata, _ tally: inout CorpusTally) {
    func compare(_ what: String, _ found: String?, _ expected: CorpusKey.Line?) {
      if expected?.isOptional == true { return }
      let isSame =
        found.map { found in
          expected.map { CorpusReading.plain(found) == CorpusReading.plain($0.text) } ?? false
        } ?? false
      if isSame { return tally.hit() }
      if let found { tally.falseFind("\(name) \(what): \(found)") }
      if let expected { tally.miss("\(name) \(what): \(expected.text)") }
    }
    func line(_ text: String?) -> CorpusKey.Line? {
      text.map { CorpusKey.Line(text: $0, isOptional: false) }
    }
    let headline = key.headline.flatMap { number in
      article.paragraphs.first { $0.number == number }?.text
    }
    // Of a kicker and the line below it, either may be taken for the headline.
    let headings = article.paragraphs.filter { key.neutral.contains($0.number) }.map(\.text)
    let either = headings.first { $0 == found.headline?.value }
    compare("headline", found.headline?.value, line(key.title ?? either ?? headline))
    compare("outlet", found.outlet?.value, key.outlet)
    compare("byline", found.byline?.value, key.byline)
    if !key.isPublishedGiven {
      compare("date", found.published?.value.description, line(key.published?.description))
    }
  }

  private static func words(_ bytes: [UInt8]) -> Int {
    bytes.split(separator: 0x20).count
  }
}
