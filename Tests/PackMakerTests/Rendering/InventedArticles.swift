import Articles
import Quiz
import Text

@testable import PackMaker

/// Articles made of a seed: invented sentences in any order.
struct InventedArticles {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private static let sentences = [
    "Ana Horvat, the mayor of Braga, opened a library with 4,200 books in 2019.",
    "Ivo Kos, the head of the harbour office, counted 310 boats in the port of Braga.",
    "Marta Lindqvist, the director of the city museum, bought nine paintings from a collector.",
    "Workers in Braga repaired 27 kilometres of the road to Faro in 2021.",
    "Teachers from Faro planted 640 trees along the river Tavo in April 2022.",
    "Engineers from Oslo built a bridge of 85 metres near Braga in 2018.",
    "The University of Braga gave 1.5 million euros to a hospital in Faro.",
    "Farmers near Lagos lost about 300 sheep in a storm on 4 February 2023.",
    "A ferry with 118 passengers reached Lagos after a journey of nine hours.",
    "Bakers in Faro sold 2,400 loaves of bread for a school in Lagos.",
    "A choir of 75 singers from Oslo performed in Braga on 12 June 2022.",
    "Readers in Braga borrowed 18,000 books from a library in 2020.",
    "Divers found a bell of 210 kilograms in the bay of Lagos on 3 May 2021.",
    "The Museum of Faro sold 9,600 tickets for a show of maps in 2019.",
    "Pilots from Oslo flew 1,450 kilometres to Faro in a plane without an engine.",
    "About 52 percent of the voters in Lagos chose a new flag in March 2020.",
    "Nurses in Faro treated 380 patients from Lagos in January 2021.",
    "“Every child in Braga deserves a library with warm rooms and good books,” said Ana Horvat.",
    "“The boats in the harbour need new engines and better masts,” said Ivo Kos.",
    "“A museum without visitors keeps paintings from the people of Braga,” said Marta Lindqvist.",
    "Ana Horvat said that the library of Braga needed 40 new shelves.",
    "Ivo Kos said that a storm of 2021 damaged 16 boats in Lagos.",
    "The roof of the town hall of Faro reportedly cost 700,000 euros.",
    "Residents of Lagos walked 14 kilometres to a market in Faro in 2017.",
    "The river Tavo flooded 33 houses in Braga in November 2019.",
    "Painters from Faro needed 95 days for a wall in the harbour of Lagos.",
  ]

  private static let outlets = ["Harbour Gazette", "Northern Courier", "Evening Post"]
  private static let headlines = [
    "A year of building", "What the river took", "Small towns, long roads",
  ]

  /// Some articles of ten to twenty sentences each, in paragraphs of two or three.
  mutating func articles() -> [Making.Input] {
    (0...random.next(below: 3)).map { number in
      var left = Self.sentences
      var paragraphs: [String] = []
      let wanted = 4 + random.next(below: 4)
      while paragraphs.count < wanted {
        paragraphs.append(
          (0..<2 + random.next(below: 2)).map { _ in left.remove(at: random.next(below: left.count))
          }
          .joined(separator: " "))
      }
      var article = Article(
        paragraphs: paragraphs.enumerated().map { place, text in
          .init(number: place + 1, line: 2 * place + 1, text: text)
        })
      if random.next(below: 3) > 0 {
        article.metadata.outlet = Stated(Self.outlets[random.next(below: 3)], .flag)
      }
      if random.next(below: 3) > 0 {
        article.metadata.headline = Stated(Self.headlines[random.next(below: 3)], .flag)
      }
      if random.next(below: 2) > 0 {
        article.metadata.published = PartialDate("2023-03-13").map { Stated($0, .flag) }
      }
      return Making.Input(
        name: random.next(below: 4) == 0 ? nil : "article-\(number).txt", article: article)
    }
  }
}
