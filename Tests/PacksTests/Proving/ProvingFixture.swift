import Articles
import Packs
import Quiz
import Testing
import Text

/// An invented article about a library's roof, and a pack that cites it.
enum Library {
  static let paragraphs = [
    "Library roof gives way after storm",
    "The roof of the town library gave way on Monday night, the council said.",
    "Nobody was in the reading room when 40 panes fell.",
    "Repairs will cost 90,000 crowns, the builder Ida Holm estimates.",
    "The library opens again in May.",
  ]

  static func copy(_ paragraphs: [String] = paragraphs, name: String = "roof.txt") -> Copy {
    Copy(
      name: name,
      article: Article(
        paragraphs: paragraphs.enumerated().map {
          Article.Paragraph(number: $0 + 1, line: $0 + 1, text: $1)
        }))
  }

  static func digest(_ paragraph: Int) -> String {
    Digest(of: paragraphs[paragraph - 1]).description
  }

  static func passage(_ paragraph: Int, _ letter: String = "", quote: String? = nil) -> Passage {
    Passage(
      id: "p\(paragraph)\(letter)", paragraph: paragraph, note: quote == nil ? "A note." : nil,
      quote: quote, digest: digest(paragraph))
  }

  static func pack(
    _ passages: [Passage] = [passage(2), passage(3), passage(4)], file: String? = "roof.txt",
    digest: String? = copy().article.digest.description
  ) -> Pack {
    let questions = passages.flatMap { passage in
      ["first", "second"].map { which in
        Question(
          id: "\(which)-\(passage.id)", kind: "text", stem: "What?",
          form: .text(TextKey(accepted: ["roof"])), about: ["post"],
          citations: [Citation(source: "post", passage: passage.id)], explanation: "So.")
      }
    }
    return Pack(
      id: "roof", title: "The roof",
      sources: [
        Source(id: "post", label: "the Post", file: file, digest: digest, passages: passages)
      ],
      questions: questions)
  }

  static func outcomes(_ pack: Pack, _ copies: [Copy]) -> [PassageProof.Outcome] {
    Proving.proofs(of: pack, in: copies).flatMap { $0.passages.map(\.outcome) }
  }
}
