import Articles
import Testing
import Text

@Suite struct MetadataTests {
  private static let page = """
    <html lang="en-GB"><head><title>Bridge shut | Harbour Gazette</title>
    <meta property="og:title" content="Bridge shut after crack &amp; flood">
    <meta property="og:site_name" content="Harbour Gazette">
    <meta name="author" content="By Ida Holm">
    <meta property="article:published_time" content="2025-02-03T23:30:00-05:00">
    <link rel="canonical" href="https://example.org/bridge">
    \(script)
    </head><body><p>Text</p>
    """
  private static let script = """
    <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
      {"@type": "WebPage", "name": "no"},
      {"@type": ["NewsArticle", "Thing"], "headline": "Bridge \\u201cshut\\u201d &amp; flooded",
       "datePublished": "2025-02-02", "author": [{"@id": "#ida"}, {"name": "Per Lund"}],
       "publisher": {"@type": "Organization", "name": "The Gazette"},
       "url": "https://example.org/ld"},
      {"@type": "Person", "@id": "#ida", "name": "Ida Holm"}]}</script>
    """

  @Test func `a page's elements say what it is`() throws {
    let metadata = try html(Self.page.replacing(Self.script, with: "")).metadata
    #expect(metadata.headline == Stated("Bridge shut after crack & flood", .html))
    #expect(metadata.outlet == Stated("Harbour Gazette", .html))
    #expect(metadata.byline == Stated("Ida Holm", .html))
    #expect(metadata.published?.value == PartialDate("2025-02-03"))
    #expect(metadata.url == Stated("https://example.org/bridge", .html))
    #expect(metadata.language == Stated("en-GB", .html))
  }

  @Test func `schema org's words go before the page's elements`() throws {
    let metadata = try html(Self.page).metadata
    #expect(metadata.headline == Stated("Bridge “shut” & flooded", .jsonLD))
    #expect(metadata.published?.value == PartialDate("2025-02-02"))
    #expect(metadata.byline?.value == "Ida Holm, Per Lund")
    #expect(metadata.outlet?.value == "The Gazette")
    #expect(metadata.url?.value == "https://example.org/ld")
    #expect(metadata.language == Stated("en-GB", .html))
  }

  @Test func `of two statements the more trusted one counts, whichever is merged`() throws {
    let origins: [Origin] = [.flag, .sidecar, .frontMatter, .jsonLD, .html, .paragraph(1)]
    for (index, better) in origins.enumerated() {
      let first = Metadata(headline: Stated("a", better))
      for worse in origins.dropFirst(index + 1) {
        let second = Metadata(headline: Stated("b", worse), outlet: Stated("c", worse))
        for merged in [first.merged(over: second), second.merged(over: first)] {
          #expect(merged.headline == Stated("a", better))
          #expect(merged.outlet == Stated("c", worse))
        }
      }
    }
  }

  @Test func `a title loses the outlet's name, and stands in for a headline`() throws {
    let page =
      "<title>Bridge shut - The Post</title><meta property=og:site_name content='The Post'>"
    #expect(try html(page).metadata.headline?.value == "Bridge shut")
    #expect(
      try html("<title>Bridge shut - The Post</title>").metadata.headline?.value
        == "Bridge shut - The Post")
  }

  @Test func `the time of an update, or of a list of other news, is no date of publication`() throws
  {
    let page = """
      <aside><time datetime="2024-01-01">x</time></aside>
      <time class="updated" datetime="2025-02-05">x</time><time datetime="2025-02-03T09:00Z">y</time>
      """
    #expect(try html(page).metadata.published?.value == PartialDate("2025-02-03"))
  }

  @Test(arguments: [
    "<meta property=article:published_time content=yesterday>",
    "<meta property=article:published_time content=2025-02-30>",
    "<meta property=og:url content='javascript:alert(1)'>",
    "<link rel=canonical href='https://user@example.org/'>", "<link rel=canonical href='/bridge'>",
    "<meta name=author content='https://example.org/ida'>", "<html lang='all of them'>",
    #"<script type=application/ld+json>{"@type":"NewsArticle","headline":[1]}</script>"#,
    #"<script type=application/ld+json>{"@type":"NewsArticle","headline":"a"</script>"#,
    #"<script type=application/ld+json>{"@type":"Person","name":"Ida"}</script>"#,
    #"<script type=text/javascript>{"@type":"NewsArticle","headline":"a"}</script>"#,
    "<svg><title>Icon</title></svg>",
  ])
  func `a value that is not what it should be is left out`(_ page: String) throws {
    #expect(try html(page).metadata == Metadata())
  }

  @Test func `a sidecar has front matter's keys`() throws {
    let metadata = try Sidecar.metadata(
      Array(
        """
        headline: Bridge shut
        publication: Harbour Gazette
        byline:
          - name: Ida Holm
            email: ida@example.org
          - Per Lund
        published: 4 May 2025
        canonical: https://example.org/bridge
        nested: {headline: no, list: [a, {b: c}]}
        language: 12
        """.utf8))
    #expect(
      metadata
        == Metadata(
          headline: Stated("Bridge shut", .sidecar), outlet: Stated("Harbour Gazette", .sidecar),
          byline: Stated("Ida Holm, Per Lund", .sidecar),
          published: PartialDate("2025-05-04").map { Stated($0, .sidecar) },
          url: Stated("https://example.org/bridge", .sidecar)))
    #expect(Sidecar.name(for: "bridge.html") == "bridge.html.meta.yaml")
    #expect(throws: ArticleError.notYAML(line: 2)) {
      try Sidecar.metadata(Array("a: b\n- c\n".utf8))
    }
    #expect(throws: ArticleError.notYAML(line: 1)) { try Sidecar.metadata(Array("[a]".utf8)) }
    let deep = String(repeating: "[", count: 30_000)
    #expect(throws: ArticleError.notYAML(line: 1)) {
      try Sidecar.metadata(Array("a: \(deep)".utf8))
    }
  }
}
