import Articles
import Testing

@testable import PackMaker

@Suite struct CleaningRulesTests {
  /// A text that no rule touches, to stand around an example.
  private static let text = [
    "The harbour office counted 1,200 diverted lorries a day after the bridge was shut.",
    "Engineers had found a crack in one of the steel beams that carry the roadway.",
    "“We could not take the risk,” the harbour master, Ivo Brandt, told reporters.",
    "The repair will take four months and cost about three million euros.",
    "Two ferries will carry cars across the river until then, the office said.",
  ]

  /// For each rule what it drops between two paragraphs of that text.
  private static let examples: [String: [(String, Article.Markup)]] = [
    "page-furniture": [
      ("The fleet sails at dawn and returns at dusk today.", .init(role: .furniture))
    ],
    "marked-caption": [
      ("The bridge was empty on the morning of the closure.", .init(role: .caption))
    ],
    "no-words": [("* * *", .init()), ("47", .init())],
    "timestamp": [
      ("Friday, July 21, 2017", .init()), ("Updated 14:02, 3 Mar 2023", .init()),
      ("3 hours ago", .init()), ("4 min read", .init()),
    ],
    "byline": [("By Ana Horvat", .init()), ("Ivo Brandt, Transport Correspondent", .init())],
    "link-list": [("The mill was sold for one euro on Monday.", .init(linkShare: 1))],
    "web-address": [("https://example.org/p/4x77", .init())],
    "cookie-notice": [
      ("We use cookies to improve this page. They are stored until they are deleted.", .init()),
      ("This site stores cookies on your device so that it can be paid for.", .init()),
    ],
    "copyright": [
      ("© 2025 Harbour Gazette. All rights reserved.", .init()),
      ("This article was first published on the Harbour Gazette.", .init()),
    ],
    "photo-credit": [
      ("The crack in the beam.Image: Ivo Brandt", .init()),
      ("Lorries wait at the ramp on Monday. EFE/ Ana Horvat", .init()),
      ("Lorries wait at the ramp (Photo by Ana Horvat).", .init()),
    ],
    "file-photo": [("(FILE) The bridge was opened by the king in 1931.", .init())],
    "caption": [
      ("Brandt (left) and the mayor inspected the crack on Monday.", .init()),
      ("Ivo Brandt speaks during a visit to the bridge in Porto, Feb 12, 2025.", .init()),
    ],
    "advertisement": [("ADVERTISEMENT", .init())],
    "subscription-notice": [("This article is for subscribers only.", .init())],
    "newsletter-offer": [("Sign up for our daily letter and never miss a tide.", .init())],
    "read-also": [
      ("READ ALSO: How the old bridge was built", .init()),
      ("The ferry was late again on Monday. READ MORE: Ferry buys a new clock.", .init()),
    ],
    "continuation": [("Story continues below", .init())],
    "comments": [("12 Comments", .init()), ("Comments on this story are closed.", .init())],
    "section-label": [("POLITICS", .init())],
    "share-line": [("Share on Facebook", .init()), ("Facebook Twitter WhatsApp", .init())],
    "tag-list": [("Tags: bridges, rivers, steel", .init()), ("#bridges #rivers", .init())],
    "menu": [("2. Skip to main menu", .init()), ("Home | News | Tides", .init())],
    "desk-line": [("Edited by: Ana Horvat", .init()), ("int/mcd/seo", .init())],
    "editors-note": [
      ("Correction: The bridge was opened in 1931, not in 1913.", .init()),
      ("An earlier version of this article misspelt a name.", .init()),
    ],
    "reader-address": [("Do you have a story for our reporters? Write to us.", .init())],
    "truncated": [("The mayor of the next town said that he would…", .init())],
    "repeated-text": [("The repair will take four months", .init())],
    "question-heading": [("Why was the crack found so late?", .init())],
    "no-verb": [("The old bridge of Porto in the evening.", .init())],
    "glued-caption": [
      (
        "Ivo Brandt of the harbour office Many said that the bridge was shut to all lorries.",
        .init()
      )
    ],
    "few-small-words": [
      (
        "Puente cerrado camiones desviados is oficina portuaria anuncia medidas urgentes hoy lunes.",
        .init()
      )
    ],
    "sub-heading": [
      ("A crack in the steel", .init()), ("The cost", .init(role: .heading(level: 2))),
    ],
    "no-sentence": [
      (
        "Carpenters from eleven towns and two countries to meet in the old customs house again",
        .init()
      )
    ],
  ]

  /// Rules that look at the whole page; they have tests of their own.
  private static let ofThePage: Set<String> = [
    "author-note", "credited-caption", "summary-box", "outside-run", "other-stories",
    "lone-sentence", "lead-caption", "headline",
  ]

  @Test func `an agency in brackets that is glued to the text is no part of it`() {
    let text = "The harbour office counted 1,200 diverted lorries a day after the bridge was shut."
    let cleaned = Cleaning.clean(Self.article(["(CNN)" + text]))
    #expect(cleaned.leadOffset[0] == 5)
    #expect(Cleaning.clean(Self.article(["(Ana)" + text])).leadOffset[0] == nil)
    let labels = Labelling.labels(of: [cleaned])
    #expect(labels[0].contains("begins “The harbour office"))
  }

  @Test func `a party beside an office is no place in a picture`() {
    let lead = "South Porto Gov. Ana Horvat (R) is defending the shutting of the harbour bridge."
    func kept(_ first: String) -> Int {
      let rest = [
        "The harbour office counted 1,200 diverted lorries a day after the bridge was shut.",
        "Engineers had found a crack in one of the steel beams that carry the roadway.",
      ]
      return Cleaning.clean(Self.article([first] + rest)).kept.count
    }
    #expect(kept(lead) == 3)
    #expect(kept(lead.replacing("Gov. ", with: "")) == 2)
  }

  @Test func `every rule has a name of its own, a summary and an example`() {
    #expect(Set(Cleaning.rules.map(\.name)).count == Cleaning.rules.count)
    for rule in Cleaning.rules {
      #expect(rule.name.allSatisfy { $0.isLowercase || $0 == "-" } && !rule.summary.isEmpty)
      #expect(Self.examples[rule.name] != nil || Self.ofThePage.contains(rule.name), "\(rule.name)")
    }
  }

  @Test(arguments: examples.keys.sorted())
  func `a rule drops its examples and nothing of the text around them`(_ name: String) throws {
    for (example, markup) in try #require(Self.examples[name]) {
      let cleaned = Cleaning.clean(
        Self.article(Self.text, with: example, markup, at: name == "copyright" ? 5 : 2))
      let paragraph = name == "copyright" ? 6 : 3
      #expect(cleaned.dropped == [.init(paragraph: paragraph, reason: name)], "\(example)")
    }
  }

  @Test func `sentences below the text are dropped where a page stands between`() {
    let below = [
      "Related stories", "Otters return to the upper river",
      "The otters have not been seen since 1990.",
      "Mayor buys a boat for the town", "The boat is blue and was built in the year 1962.",
    ]
    let cleaned = Cleaning.clean(Self.article(Self.text + below))
    #expect(cleaned.kept == Array(0..<5))
  }

  @Test func `full sentences right below a heading of other stories are dropped`() {
    let below = [
      "More stories", "The otters have not been seen in the upper river since 1990.",
      "The mayor bought a boat that was built in the year 1962.",
    ]
    let cleaned = Cleaning.clean(Self.article(Self.text + Self.more + below))
    #expect(cleaned.dropped.map(\.reason) == ["read-also", "other-stories", "other-stories"])
  }

  @Test func `above a text a line that tells of a picture is dropped`() {
    func dropped(_ line: String) -> [String] {
      Cleaning.clean(Self.article([line] + Self.text + Self.more)).dropped.map(\.reason)
    }
    #expect(
      dropped("Harbour engineers Ana Horvat and Ivo Kos demonstrate the tools of the repair.")
        == ["lead-caption"])
    #expect(
      dropped("The engineer Ana Horvat discusses with nobody, said the office of the harbour.")
        == [])
    #expect(dropped("Harbour engineers of the town demonstrate the tools of the repair.") == [])
  }

  @Test func `a scene above a credit is dropped, and a sentence of the text above one is not`() {
    let scene = "A guard closes the gate of the bridge in Porto."
    let lines = Self.text + [scene, "Ana Horvat | Getty Images"] + Self.more
    #expect(
      Cleaning.clean(Self.article(lines)).dropped.map(\.reason) == [
        "credited-caption", "photo-credit",
      ])
    let plain = Self.text + ["Photo: Ana Horvat"] + Self.more
    #expect(Cleaning.clean(Self.article(plain)).dropped.map(\.paragraph) == [6])
  }

  @Test func `the points of a summary are dropped and the text below them is not`() {
    let box = [
      "Key points", "The bridge is shut for four months.", "Two ferries take over.", "Tides",
    ]
    let cleaned = Cleaning.clean(Self.article(box + Self.text))
    #expect(cleaned.kept == Array(4..<9))
    #expect(cleaned.dropped.prefix(3).allSatisfy { $0.reason == "summary-box" })
  }

  private static let more = [
    "The mayor of the lower town, Rosa Pinto, asked the government for a second bridge.",
    "“One bridge is no bridge,” she said. “A river town needs two of them.”",
  ]

  @Test func `a note about the writer is dropped below the text and kept within it`() {
    let note = "Ana Horvat is a reporter who covers rivers and bridges for the paper."
    let below = Cleaning.clean(Self.article(Self.text + [note]))
    #expect(below.dropped == [.init(paragraph: 6, reason: "author-note")])
    #expect(Cleaning.clean(Self.article(Self.text + Self.more, with: note, at: 1)).dropped.isEmpty)
  }

  @Test func `short sentences, quotations, sub-headings and lists do not lose an article`() {
    let lines = [
      "Police want the goat back.", "It was stolen on Friday.",
      "“He is called Bramley,” a steward said.",
      "What we know", "The club named three things it had lost:", "- a goat of six years",
      "- a gate with two hinges", "- the good will of the fans", "The match went on.",
    ]
    let cleaned = Cleaning.clean(Self.article(lines))
    #expect(cleaned.dropped == [.init(paragraph: 4, reason: "sub-heading")])
  }

  static func article(
    _ lines: [String], with extra: String? = nil, _ markup: Article.Markup = .init(),
    at index: Int = 0
  ) -> Article {
    var paragraphs = lines.map { ($0, Article.Markup()) }
    if let extra { paragraphs.insert((extra, markup), at: index) }
    return Article(
      paragraphs: paragraphs.enumerated().map { index, paragraph in
        .init(number: index + 1, line: index + 1, text: paragraph.0, markup: paragraph.1)
      })
  }
}
