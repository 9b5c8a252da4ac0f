import PackTesting
import Testing

@testable import Exchange

struct HTMLTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("<p>a</p><p>b</p>", "a\nb"), ("a<br>b<br/>c", "a\nb\nc"),
    ("<p>\n  a\n  b </p>\n", "a b"), ("a <b>b</b> c", "a b c"),
    ("&lt;b&gt; &amp;amp;", "<b> &amp;"),
    ("&#233;&#xE9;&eacute;&nbsp;&unknown;", "ééé\u{A0}&unknown;"),
    ("1 < 2 && 3 > 2", "1 < 2 && 3 > 2"),
    ("a<!-- b <i> -->c", "ac"), ("<script>if (a<b) {}</script>c", "c"), ("<style>p{}</style>", ""),
    ("<a href=\"http://e.org/\">here</a>", "here (http://e.org/)"),
    ("<a href='http://e.org/'>http://e.org/</a>", "http://e.org/"),
    ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
    (
      "<table><tr><th>a</th><th><p>b</p></th></tr> <tr><td>1</td><td>2</td></tr></table>c",
      "a | b\n1 | 2\nc"
    ),
    (
      "<p>a</p><table><tr><th></th><th>b</th></tr><tr><td>c</td><td>3</td></tr>"
        + "<tr><td><br></td><td></td><td>7</td></tr></table>d",
      "a\n| b\nc | 3\n|  | 7\nd"
    ),
    ("a<ol><li>b<ul><li>c</li></ul></li><li>d</li></ol>e", "a\n1. b\nc\n2. d\ne"),
    ("<ol type=\"A\"><li>b</li></ol><ol start=3><li>c</li></ol>", "b\nc"),
    ("<ol reversed><li>b</li><li>c</li></ol>", "b\nc"),
    ("<ol type=1><li>b</li><li value=7>c</li><li>d</li></ol>", "1. b\nc\nd"),
    ("<P CLASS=x>A</P>", "A"),
    ("<![CDATA[<p>a</p>]]>", "a"), ("<", "<"), ("<p", ""), ("&", "&"), ("&#1114112;", "&#1114112;"),
    ("<p>a<br></p>", "a"), ("a\u{A0}b", "a\u{A0}b"),
  ])
  func `marked-up text is read as it is seen`(html: String, text: String) {
    #expect(HTMLText.read(html).text == text)
    #expect(HTMLText.read(html).media == nil)
  }

  @Test(arguments: [
    ("<img src=\"a.png\">", "a.png"), ("a<video>b</video>", "video"),
    ("It is <s>not</s> so.", "text struck out"),
    ("<math><mi>x</mi></math>", "math"),
    ("<IMG SRC=b.gif />", "b.gif"),
  ])
  func `pictures and the like are named`(html: String, media: String) {
    #expect(HTMLText.read(html).media == media)
  }

  @Test func `what is written is read as it was`() {
    var texts = RandomPacks(seed: 11, traps: RandomPacks.exchangeTraps)
    for _ in 0..<3_000 {
      let text = texts.text()
      #expect(HTMLText.read(HTMLText.written(text)).text == text)
    }
  }

  @Test func `hostile fragments take linear time`() {
    let part = 200_000
    for piece in ["<", "<a ", "<!--", "&", "<script>", "<a b='", "</p>", "<br>", "<a href=x>"] {
      _ = HTMLText.read(String(repeating: piece, count: part / piece.utf8.count))
    }
  }
}
