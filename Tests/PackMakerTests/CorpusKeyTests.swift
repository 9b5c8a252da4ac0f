import Articles
import Testing

@testable import PackMaker

/// The keys themselves: a misprint in a key would be counted as a fault of the pipeline.
@Suite struct CorpusKeyTests {
  @Test(arguments: CorpusHalf.allCases)
  func `every line of every key is an item whose words stand in its paragraph`(
    half: CorpusHalf
  ) throws {
    let articles = try half.articles()
    #expect(articles.count == 16)
    for article in articles {
      #expect(article.key.faults.isEmpty, "\(article.name)")
      let key = article.key
      let places =
        key.numbers.map(\.place) + key.dates.map(\.place)
        + (key.quotations + key.reports + key.voices).map(\.place)
      for place in places { expect(place, in: article) }
      for (number, cut) in key.cuts {
        let text = article.article.paragraphs.first { $0.number == number }?.text
        #expect(text?.hasPrefix(cut + " ") == true, "\(article.name) \(number): \(cut)")
      }
      let names = Set(key.names.flatMap(\.forms))
      for speech in key.quotations + key.reports + key.voices {
        let isKnown =
          names.contains(speech.speaker) || speech.speaker.hasPrefix("(")
          || ["-", "source"].contains(speech.speaker)
        #expect(isKnown, "\(article.name): \(speech.speaker)")
      }
    }
  }

  @Test(arguments: CorpusHalf.allCases)
  func `every fact of every pair stands in both articles`(half: CorpusHalf) throws {
    let articles = try half.articles()
    let (pairs, faults) = try half.pairs()
    #expect(faults.isEmpty)
    #expect(pairs.count == 6)
    for pair in pairs {
      for fact in pair.facts {
        for (name, place) in zip(pair.names, fact.places) {
          let article = try #require(articles.first { $0.name == name })
          expect(place, in: article)
        }
      }
    }
  }

  private func expect(_ place: CorpusKey.Place, in article: CorpusArticle) {
    let paragraph = article.article.paragraphs.first { $0.number == place.paragraph }
    let found = paragraph.flatMap { place.bytes(in: $0.text) } != nil
    #expect(found, "\(article.name) \(place.paragraph): \(place.text)")
    #expect(!article.key.noise.contains(place.paragraph), "\(article.name) \(place.paragraph)")
  }
}
