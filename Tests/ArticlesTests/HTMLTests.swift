import Articles
import Testing

@Suite struct HTMLTests {
  /// What each element of a page comes out as, worked out by hand.
  @Test func `the block elements are the paragraphs, in order and with their roles`() throws {
    let article = try html(
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Ferry stops</title>
      <style>p { color: red }</style><script>var p = "<p>no</p>";</script></head>
      <body>
      <header><a href="/">Home</a></header>
      <nav><ul><li><a href="/a">News</a></li></ul></nav>
      <main><article>
      <header><h1>The ferry <em>stops</em></h1></header>
      <p>The ferry was stopped on
        Monday &mdash; for &quot;a week&quot;.<p>Nobody was&nbsp;hurt.
      <figure><img src="x.jpg" alt="A ferry"><figcaption>The quay. Photo: Ida</figcaption></figure>
      <blockquote><p>We wait.</p></blockquote>
      <ul><li>One boat</li><li>Two crews</li></ul>
      <table><tr><th>Day</th><td>Boats</td></tr></table>
      <pre>let a
      let b</pre>
      <div>Text of its own <b>here</b><p>and below</p>and behind</div>
      <svg><title>Icon</title><text>drawn</text></svg><noscript>no script</noscript>
      <template><p>later</p></template>
      <aside>Read also</aside>
      </article></main>
      <form><label>Search</label> <button>Go</button></form>
      <div role="navigation">More</div><div hidden>Hidden</div><p aria-hidden="true">Unheard</p>
      <p style="display: none">Unseen</p>
      <footer>Imprint</footer>
      </body></html>
      """)
    let expected: [(String, Article.Role)] = [
      ("Home", .furniture), ("News", .furniture), ("The ferry stops", .heading(level: 1)),
      ("The ferry was stopped on Monday — for \"a week\".", .text), ("Nobody was hurt.", .text),
      ("The quay. Photo: Ida", .caption), ("We wait.", .quotation), ("One boat", .listItem),
      ("Two crews", .listItem), ("Day", .tableCell), ("Boats", .tableCell),
      ("let a let b", .code), ("Text of its own here", .text), ("and below", .text),
      ("and behind", .text), ("Read also", .furniture), ("Search", .furniture),
      ("Go", .furniture), ("More", .furniture), ("Hidden", .furniture), ("Unheard", .furniture),
      ("Unseen", .furniture), ("Imprint", .furniture),
    ]
    #expect(article.texts == expected.map(\.0))
    #expect(article.roles == expected.map(\.1))
    #expect(article.paragraphs.map(\.number) == Array(1...expected.count))
  }

  @Test func `a paragraph knows its line`() throws {
    let article = try html("<html>\n<body>\n\n<p>One</p>\n<p>\n\nTwo\nmore</p>\r\n<p>Three</p>")
    #expect(article.paragraphs.map(\.line) == [4, 7, 9])
  }

  @Test func `a first line all in bold is a heading, bold words of a line are not`() throws {
    let article = try html(
      "<div><b>Food</b><br>Porto has nine kitchens.<br><br><strong>Rooms</strong> <br/>Lagos has "
        + "rooms.<br><br><b>Faro</b> has<br>boats.</div>")
    #expect(
      article.paragraphs.map(\.text) == [
        "Food", "Porto has nine kitchens.", "Rooms", "Lagos has rooms.", "Faro has boats.",
      ])
  }

  @Test func `one line break joins with a space and two part paragraphs`() throws {
    let article = try html("<div>One<br>two<br/> <br>three<br><br><br>four</div>")
    #expect(article.texts == ["One two", "three", "four"])
  }

  @Test func `words across elements within a line are not parted`() throws {
    #expect(
      try html("<p>un<b>believ</b>able, <i>is</i> <u>it</u></p>").texts == [
        "unbelievable, is it"
      ])
  }

  @Test func `the share of a paragraph that stands in links is told`() throws {
    let article = try html(
      "<p><a href=x>abcd</a></p><p>abc <a href=y>d</a></p><p><a name=z>abcd</a></p>")
    #expect(article.paragraphs.map(\.markup.linkShare) == [1, 0.25, 0])
  }

  @Test func `references of Windows bytes are read as browsers read them`() throws {
    #expect(
      try html("<p>it&#146;s &#x93;so&#x94; &hellip; &eacute; &#8364;</p>").texts == [
        "it’s “so” … é €"
      ])
  }

  @Test func `a menu that an unclosed element would keep open ends at its end tag`() throws {
    let article = try html("<nav><div>Menu</nav><p>Text</p></div><aside><div>x</aside>Behind")
    #expect(article.roles == [.furniture, .text, .furniture, .text])
  }

  @Test func `a page that stands in a form is no form`() throws {
    let article = try html("<body><form><p>The long story of the ferry.</p></form><p>Bye.</p>")
    #expect(article.roles == [.text, .text])
    let small = try html("<body><p>The long story of the ferry.</p><form><p>Join</p></form>")
    #expect(small.roles == [.text, .furniture])
  }

  @Test func `a table that only lays out holds text`() throws {
    #expect(
      try html("<table><tr><td><p>Text</p></td><td>Cell</td></tr></table>").roles == [
        .text, .tableCell,
      ])
  }

  @Test func `HTML is told by its text where the name tells nothing`() throws {
    for text in ["<!DOCTYPE HTML><p>a", "\n <html><p>a", "<p>a</p><p></p><div></div></body>"] {
      #expect(try ArticleReader.read(Array(text.utf8), name: "a").texts == ["a"])
    }
    let text = "if a < b and b > c, <p> is a tag"
    #expect(try ArticleReader.read(Array(text.utf8), name: "a").texts == [text])
    #expect(try ArticleReader.read(Array("<p>a".utf8), name: "a.txt").texts == ["<p>a"])
    #expect(
      try ArticleReader.read(Array("<p>a".utf8), name: "a.txt", format: .html).texts == ["a"])
  }
}
