import Articles
import Quiz
import Text

@testable import PackMaker

/// Invented articles on the way to questions.
enum Drafting {
  /// Articles of one paragraph a line, each published on 13 March 2025 where nothing else is said.
  static func material(
    _ articles: String..., labels: [String]? = nil, published: String? = "2025-03-13"
  ) -> Material {
    material(articles, labels: labels, published: published)
  }

  static func material(
    _ articles: [String], labels: [String]? = nil, published: String? = "2025-03-13"
  ) -> Material {
    Material(
      articles.map {
        Annotated.article($0.split(separator: "\n").map(String.init), published: published)
      },
      labels: labels ?? articles.indices.map { ["the Gazette", "the Courier", "the Post"][$0 % 3] })
  }

  /// The whole of a sentence but its stop, as it stands or with names and dates completed.
  static func statement(
    _ material: Material, article: Int = 0, paragraph: Int = 0, sentence: Int = 0,
    isCompleted: Bool = false
  ) -> Statement {
    let text = material.articles[article].paragraphs[paragraph]
    let whole = text.sentences[sentence]
    var end = whole.tokens.upperBound
    while end > whole.tokens.lowerBound, [".", "!", "?"].contains(text.tokens[end - 1].lower) {
      end -= 1
    }
    return Statement(
      article: article, paragraph: paragraph, sentence: sentence,
      tokens: whole.tokens.lowerBound..<end,
      edits: isCompleted
        ? Completing(article: material.articles[article], paragraph: text).edits(in: whole) : [])
  }

  /// What one proposer makes of some articles.
  static func proposed(_ name: String, _ material: Material) -> [Candidate] {
    Proposing.all.filter { $0.name == name }.flatMap { $0.propose(material) }
  }

  /// What one proposer makes of some articles, as it is shown with its key.
  static func words(_ proposer: String, _ articles: String...) -> [String] {
    proposed(proposer, material(articles)).map(\.words)
  }

  /// An article with three who speak and have roles of their own.
  static let people = """
    Ana Horvat, the mayor of Braga, met Ivo Kos, the head of the harbour office, in 2021.
    Marta Lindqvist, the director of the city museum, came to Faro.
    “The harbour sold nine engines and bought better masts for boats,” said Ivo Kos.
    “Every child in Braga deserves a library with warm rooms,” said Ana Horvat.
    Marta Lindqvist said that a storm of 2021 damaged 16 boats in Lagos.
    """

  /// A line with two who do not speak.
  static let met = "Ana Horvat met Ivo Kos in Faro.\n"
}

extension Candidate {
  /// What is shown, the key behind an arrow: `Which …? -> 12 lorries`.
  var words: String {
    switch body {
    case .claim(let claim, let verdict): "\(claim) -> \(verdict.rawValue)"
    case .number(let ask, let value, let unit):
      "\(ask) -> \(value == value.rounded() ? "\(Int(value))" : "\(value)") \(unit)"
    case .choice(let ask, let key, _): "\(ask) -> \(key)"
    case .text(let ask, let accepted): "\(ask) -> \(accepted.joined(separator: ", "))"
    case .whoSaid(let statement, let speaker, _): "\(statement) -> \(speaker)"
    case .match(_, let pairs, _):
      pairs.map { "\($0.prompt) -> \($0.value)" }.joined(separator: "; ")
    case .order(_, let items): items.joined(separator: " < ")
    case .sourcesDiffer(let ask, let values, _):
      "\(ask) -> "
        + values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        .joined(separator: ", ")
    }
  }

  /// The wrong answers.
  var distractors: [String] {
    switch body {
    case .choice(_, _, let others), .whoSaid(_, _, let others), .match(_, _, let others),
      .sourcesDiffer(_, _, let others):
      others
    case .claim, .number, .text, .order: []
    }
  }
}
