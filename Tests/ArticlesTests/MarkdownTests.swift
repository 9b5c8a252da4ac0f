import Articles
import Testing
import Text

@Suite struct MarkdownTests {
  @Test func `a block is a paragraph with its role and without its markup`() throws {
    let article = try markdown(
      """
      ---
      title: "The ferry: stopped"
      author: [Ida Holm, Per Lund]
      date: 2025-02-03 09:14
      source: Harbour Gazette
      url: https://example.org/ferry
      lang: en_GB
      ---

      # The *ferry* stops #

      The ferry was **stopped** on
      Monday for `a * week`, said [the
      master](https://example.org "Title").

      Under a rule
      ------------

      * One \\*boat\\*
      * Two crews
        and a cook

      1. First
      2) Second

      > We wait,
      > and wait.

      ![The quay](quay.jpg)
      *Photo: Ida*

      ![Alone](a.jpg)

      *Its caption*

      ```swift
      let *a*
      ```

      | Day | Boats |
      |-----|:-----:|
      | Mon | 3     |

      <!-- nothing
      of this -->
      Fish &amp; chips<br>and a_b_c <b>bold</b> <https://example.org>

      [ref]: https://example.org
      See [the page][ref] and [ref] and [none].

      2 * 3 * 4 and ~~gone~~ text
      2017. was a good year
      """)
    let expected: [(String, Article.Role)] = [
      ("The ferry stops", .heading(level: 1)),
      ("The ferry was stopped on Monday for a * week, said the master.", .text),
      ("Under a rule", .heading(level: 2)), ("One *boat*", .listItem),
      ("Two crews and a cook", .listItem), ("First", .listItem), ("Second", .listItem),
      ("We wait, and wait.", .quotation), ("The quay Photo: Ida", .caption),
      ("Alone", .caption), ("Its caption", .caption), ("let *a*", .code), ("Day", .tableCell),
      ("Boats", .tableCell), ("Mon", .tableCell), ("3", .tableCell),
      ("Fish & chips and a_b_c bold https://example.org", .text),
      ("See the page and ref and [none].", .text),
      ("2 * 3 * 4 and gone text 2017. was a good year", .text),
    ]
    #expect(article.texts == expected.map(\.0))
    #expect(article.roles == expected.map(\.1))
    #expect(article.paragraphs[0].line == 10)
    #expect(article.paragraphs[1].markup.linkShare > 0.15)
    let metadata = article.metadata
    #expect(metadata.headline == Stated("The ferry: stopped", .frontMatter))
    #expect(metadata.byline?.value == "Ida Holm, Per Lund")
    #expect(metadata.published?.value == PartialDate("2025-02-03"))
    #expect(metadata.outlet?.value == "Harbour Gazette")
    #expect(metadata.url?.value == "https://example.org/ferry")
    #expect(metadata.language?.value == "en-GB")
  }

  @Test func `front matter tells Markdown where the name tells nothing`() throws {
    let text = "---\ntitle: A\n---\n# B"
    let article = try ArticleReader.read(Array(text.utf8), name: "notes")
    #expect(article.texts == ["B"])
    #expect(article.metadata.headline?.value == "A")
    #expect(
      try ArticleReader.read(Array("---\nno key\n---\n# B".utf8), name: "n").texts.last == "# B")
  }

  @Test func `a rule at the top is no front matter`() throws {
    #expect(try markdown("---\n\nText\n\n---\n\nMore").texts == ["Text", "More"])
  }

  @Test func `front matter that is no YAML says nothing and is no paragraph`() throws {
    let article = try markdown("---\ntitle: [A\n---\nText")
    #expect(article.texts == ["Text"])
    #expect(article.metadata == Metadata())
  }

  @Test(arguments: [
    ("**a** *b* ***c*** __d__ _e_", "a b c d e"), ("snake_case_name", "snake_case_name"),
    ("``a`b`` `c", "a`b `c"), ("[a [b](c) d](e)", "[a b d](e)"), ("![a](b (c) d", "![a](b (c) d"),
    ("[a](<b c> 'd') !", "a !"), ("a \\[b\\] \\q", "a [b] \\q"), ("1 < 2 > 0 <3", "1 < 2 > 0 <3"),
    ("[![a](b)](c)", "a"), ("&copy; &nothing; &#8364;", "© &nothing; €"),
    ("5 * 4 * 3", "5 * 4 * 3"), ("*a _b* c_", "a b c"),
  ])
  func `inline markup vanishes and what is none stays`(_ source: String, _ text: String) throws {
    #expect(try markdown(source).texts == [text])
  }
}
