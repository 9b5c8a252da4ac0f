import Quiz
import Text

/// Two small invented articles and a pack that cites them, with digests made here.
struct Roof {
  static let post = [
    "Library roof gives way after storm",
    "The roof of the town library gave way on Monday night, the council said.",
    "Nobody was in the reading room when 40 panes fell.",
    "Repairs will cost 90,000 crowns, the builder Ida Holm estimates.",
    "The library opens again in May.",
  ]
  static let mail = [
    "Readers ask for a new hall",
    "Three hundred readers signed a letter to the mayor.",
    "The mayor promised an answer before the summer.",
  ]

  /// The pack's text. Comments stand where a careless rewriter would lose them.
  static let pack = """
    # Written by hand.
    factcheck: 1
    id: roof
    title: "The roof"   # short
    sources:
      post:
        label: the Post
        file: post.txt
        digest: "\(digest(of: post))"
        passages:
          p2: {note: The council dates the fall of the roof., digest: "\(digest(of: [post[1]]))"}
          p4: {note: Ida Holm gives an estimate., digest: "\(digest(of: [post[3]]))"}   # the builder
      mail:
        label: the Mail
        file: mail.txt
        digest: "\(digest(of: mail))"
        passages:
          p2: {note: Readers wrote a letter., digest: "\(digest(of: [mail[1]]))"}
          p3: {note: The mayor promised an answer., digest: "\(digest(of: [mail[2]]))"}
    questions:
      - id: roof-day
        kind: choice
        ask: On which day did the roof give way?
        answer: Monday
        others: [Tuesday, Friday]
        cites: [post#p2]
        why: The council names Monday night.
      # the estimate
      - id: repair-cost
        kind: number
        ask: At how many crowns are repairs estimated?
        answer: 90000
        unit: crowns
        cites: [post#p4]   # not the council's figure
        why: Ida Holm estimates 90,000 crowns.
      - id: who-wrote
        kind: text
        ask: Who wrote to the mayor?
        answer: readers
        cites: [mail#p2, mail#p3]
        why: Three hundred readers signed a letter.

    """

  private static func digest(of paragraphs: [String]) -> String {
    Digest(of: paragraphs.joined(separator: "\n")).description
  }

  /// Writes the pack and the articles, each as it is given.
  static func write(
    to folder: Folder, post: [String] = post, mail: [String] = mail,
    names: (post: String, mail: String) = ("post.txt", "mail.txt")
  ) throws {
    try folder.write(pack, to: "roof.yaml")
    try folder.write(text(post), to: "articles/\(names.post)")
    try folder.write(text(mail), to: "articles/\(names.mail)")
  }

  /// Paragraphs as people save them, with empty lines between.
  static func text(_ paragraphs: [String]) -> String {
    paragraphs.map { $0 + "\n" }.joined(separator: "\n")
  }
}
