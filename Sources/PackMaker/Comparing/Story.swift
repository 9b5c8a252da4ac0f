import Articles
import Text

/// What the articles of a pack have in common.
struct Story {
  let material: Material
  /// For each article the folded forms of everything it names.
  private let names: [Set<String>]
  /// For each article those of the places among them.
  private let places: [Set<String>]
  /// For each article the meanings of its common nouns.
  private let nouns: [Set<String>]

  init(_ material: Material) {
    self.material = material
    names = material.articles.map { article in
      Set(article.entities.flatMap(\.forms).map { Folded($0).string })
    }
    places = material.articles.map { article in
      Set(
        article.entities.filter { $0.kind == .place }.flatMap(\.forms).map { Folded($0).string })
    }
    nouns = material.articles.prefix(Self.limit).map { article in
      article.paragraphs.reduce(into: []) { nouns, paragraph in
        for token in paragraph.tokens where token.tag == .noun || token.tag == .pluralNoun {
          nouns.insert(Meaning.of(token.lower, material.stemmer))
        }
      }
    }
  }

  /// Whether two articles tell one story: three names in common, one of them of two words or more;
  /// or two such names; or one such name and another, and a third of the shorter one's nouns. Much
  /// happens in one town: one of the long names must be no place.
  func isShared(_ a: Int, _ b: Int) -> Bool {
    let common = names[a].intersection(names[b]).filter { $0.utf8.count > 3 }
    guard
      common.contains(where: {
        $0.utf8.contains(0x20) && !places[a].contains($0) && !places[b].contains($0)
      })
    else { return false }
    let long = common.count { $0.utf8.contains(0x20) }
    if long >= 2 || long == 1 && common.count >= 3 { return true }
    guard long == 1, common.count == 2, nouns.indices.contains(a), nouns.indices.contains(b) else {
      return false
    }
    let shared = nouns[a].intersection(nouns[b]).count
    return shared >= 10 && shared * 3 >= min(nouns[a].count, nouns[b].count)
  }

  /// Beyond so many articles in one pack none are compared with each other.
  static let limit = 64

  /// All pairs of articles that tell one story, the lower index first.
  var pairs: [(Int, Int)] {
    let indices = material.articles.indices.prefix(Self.limit)
    return indices.flatMap { a in
      indices.filter { $0 > a && isShared(a, $0) }.map { (a, $0) }
    }
  }

  /// Whether an article names something under one of these folded forms.
  func isNamed(_ forms: [String], in article: Int) -> Bool {
    forms.contains(where: names[article].contains)
  }

  /// Whether two articles are known to be of one day.
  func isSameDay(_ a: Int, _ b: Int) -> Bool {
    let days = [a, b].map { material.articles[$0].article.metadata.published?.value }
    guard let day = days[0], day.day != nil else { return false }
    return day == days[1]
  }
}
