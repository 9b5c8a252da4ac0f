import PackTesting
import Quiz

@testable import Exchange

extension RandomPacks {
  /// What formats of other tools may take for something else.
  static let exchangeTraps = [
    "\\", "#", "=", "~", "{", "}", ":", "<", ">", "&", "\"", "'", ",", ";", "|", "*", "_", "[",
    "]", "(", ")", "$", "%", "\\n", "\\:", "a\nb", "a\n\nb", "\n", " a", "a ", "  ", "\t", "a\tb",
    "A. Smith", "A) b", "a)", "*b)", "*a) c", "1.", "2. b", "+ c", "- d", "TRUE", "F", "T", "false",
    "1,200", "1200", "-5", "50%", "é", "e\u{301}", "日本語", "👩‍👩‍👧", "שלום", "العربية", "]]>",
    "<!--", "-->", "{=}", "=1+1", "+1", "-1", "@home", "=HYPERLINK(\"http://a\")", "'=2", "<b>",
    "</item>", "&amp;", "&#39;", "%20", "%", "$CATEGORY: a", "// note", "//", "::t::", "[html]",
    "[markdown]", "ANSWER: A", "ANSWER:", "$$x$$", "`code`", "![a](b)", "[a](b)", "```", "    ind",
    "GROUP", "Text title: x", "... c", "! d", "*", "**bold**", "____", "->", "=a -> b", "#1.5:0.1",
    "%50%", "####", "U.S. troops", "\u{A0}", "\u{200B}", "\u{2028}", "\u{FEFF}", "#separator:tab",
    "a\u{301}\u{323}", "\"quoted\", b", "Note: x", "Source a#p1: A", "Tags: b", "\\s", "c:\\dir",
    "|pipe|", "kind:claim", "http://example.org/?a=b&c=d", "🇫🇷", "“said”", "ß", "İ",
  ]

  /// A pack as every export sees it: through the gate.
  static func exchange(seed: UInt64) -> Pack {
    var packs = RandomPacks(seed: seed, traps: exchangeTraps)
    var pack = packs.pack().forExport
    // What is blank once harmful characters are out of it, the reader refuses by its line.
    for index in pack.questions.indices {
      pack.questions[index].corrections.removeAll { correction in
        correction.was.allSatisfy(\.isWhitespace) || correction.why.allSatisfy(\.isWhitespace)
      }
    }
    return pack
  }
}
