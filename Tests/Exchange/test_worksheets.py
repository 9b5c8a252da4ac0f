"""Worksheets: whatever a text holds, what is shown is the text itself."""
import html.parser
import re
import unittest

from converting import BANK, Converting
from markdown_it import MarkdownIt

# Each means something to Markdown or to HTML, at the beginning of a line or anywhere.
TRAPS = [
    "# heading", "- item", "+ item", "* item", "1. one", "1) one", "> quote", "    code", "```",
    "~~~", "---", "===", "***", "_em_ and __strong__", "*em*", "`code`", "[link](http://a.b)",
    "![image](http://a.b/c.png)", "<script>alert(1)</script>", "<b>bold</b>", "&amp; &copy; &#65;",
    "a | b", "$x^2$", "~~gone~~", "\\", "\\\\*", "line one\nline two", "line\n- item", "line\n1. x",
    "a\n===", "a\n---", "[^1]", "[x]: http://a.b", "\"quoted\" 'text'", "{.class}", "<!-- c -->",
    "]]>", "http://example.org", ":::", "% title", "!exclaim", "#tag #", "2025. A year", "-5 - 3",
]


def pack(texts):
    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    lines = ["factcheck: 1", "id: traps", f"title: {quoted(texts[0])}", "questions:"]
    for number, text in enumerate(texts):
        lines += [
            f"  - id: q-{number}", "    kind: choice", f"    ask: {quoted(text)}",
            f"    answer: {quoted('right ' + text)}",
            f"    others: [{quoted(text.strip() + ' wrong')}, other]", "    cites: []",
            f"    why: {quoted(text)}", "    status: unsourced",
        ]
    return "\n".join(lines) + "\n"


class Words(html.parser.HTMLParser):
    """The texts of a page, and its elements."""

    def __init__(self):
        super().__init__()
        self.text, self.tags, self.attributes, self.ignored = [], set(), set(), 0

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.ignored += tag in ("style", "title")
        if tag == "br":
            self.text.append("\n")

    def handle_endtag(self, tag):
        self.ignored -= tag in ("style", "title")

    def handle_data(self, data):
        if not self.ignored:
            self.text.append(data)


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


class Worksheets(Converting):
    def page(self, source, target, *options):
        words = Words()
        words.feed(self.convert(source, target, *options).read_text("utf-8"))
        return words

    def traps_file(self):
        path = self.folder / "t.yaml"
        path.write_text(pack(TRAPS), encoding="utf-8")
        return path

    def test_every_text_is_on_the_page_as_it_is(self):
        words = self.page(self.traps_file(), "t.html", "--drafts", "--lossy")
        shown = plain("".join(words.text))
        for text in TRAPS:
            self.assertIn(plain(text), shown)
            self.assertIn(plain("right " + text), shown)
        self.assertFalse(words.tags & {"script", "img", "iframe", "link", "object", "i", "form"})
        self.assertFalse({name for name in words.attributes if name.startswith("on")})

    def test_markdown_shows_every_text_as_it_is(self):
        path = self.convert(
            self.traps_file(), "t.md", "--to", "worksheet-md", "--drafts", "--lossy")
        # With all that GitHub adds.
        page = MarkdownIt("gfm-like", {"linkify": False}).render(path.read_text("utf-8"))
        words = Words()
        words.feed(page)
        shown = plain("".join(words.text))
        for text in TRAPS:
            self.assertIn(plain(text), shown)
            self.assertIn(plain("right " + text), shown)
        self.assertLessEqual(
            words.tags, {"h1", "h2", "p", "strong", "em", "ul", "li", "br", "div"})

    def test_the_key_is_behind_all_questions(self):
        words = self.page(BANK, "bank.html")
        shown = "".join(words.text)
        self.assertEqual(shown.count("Mark one."), shown.split("Key\n")[0].count("Mark one."))
        self.assertLess(shown.index("Key\n"), shown.index("Sources\n"))
        key = shown.split("Key\n")[1]
        self.assertIn("paragraph 3", key)
        self.assertNotIn("paragraph 3 relays", shown.split("Key\n")[0].lower())


if __name__ == "__main__":
    unittest.main()
