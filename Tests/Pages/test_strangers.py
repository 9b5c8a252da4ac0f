"""Names, stems and sources by strangers: shown as text, or refused."""
import copy
import pathlib
import tempfile
import unittest

import yaml

from browsing import Projector, Student
from hosting import CODE, LESSON, Host, wait

MARKUP = "<img src=x onerror=alert(1)>"
ESCAPES = "\x1b[31mred\x1b]0;title\x07"
TURNED = "abc\u202edcba"
NAMES = [MARKUP, ESCAPES, TURNED, "x" * 5000, "=1+1", "<b>B</b>", "\u0301" * 30, "Ana"]


class StrangerTests(unittest.TestCase):
    def host(self, **more):
        host = Host(**more)
        self.addCleanup(host.stop)
        return host

    def test_names(self):
        host = self.host()
        students = []
        for name in NAMES:
            page = Student(self, host)
            page.open(f"/j/{CODE}")
            page.js("localStorage.clear()")
            page.driver.refresh()
            wait(lambda: page.all("[name=name]"), "the form")
            # Typed keys cannot hold an escape.
            page.js("document.querySelector('[name=name]').value = arguments[0]", name)
            page.tab_to("form.join button")
            page.js("document.querySelector('form.join button').click()")
            wait(lambda: "You are in" in page.text() or page.text(".error"), "an answer")
            page.check_harmless(f"name {name[:30]!r}")
            page.check(f"name {name[:30]!r}")
            if len(name) > 1000:
                self.assertTrue(page.text(".error"), "5,000 characters are no name")
            if name == MARKUP:
                page.sees(MARKUP, "h1")
        projector = Projector(self, host)
        projector.open_by_link()
        for _ in host.entries:
            host.until("revealed")
            host.step()
        host.until("board")
        projector.shows("board")
        projector.sees(MARKUP, ".top")
        projector.check_harmless("board")
        projector.check("board")
        projector.check_size("board of long names", 20)

    def test_the_check_for_strays_sees_them(self):
        host = self.host()
        page = Projector(self, host)
        page.open_by_link()
        page.sees(CODE, ".code")
        page.check_harmless("as it is")
        for stray in ("img", "script", "iframe", "b"):
            page.js("""const stray = document.createElement(arguments[0]);
              if (arguments[0] === 'img') stray.src = 'x';
              document.querySelector('main').append(stray)""", stray)
            with self.assertRaisesRegex(AssertionError, stray):
                page.check_harmless(stray)
            page.js("document.querySelector('main').lastChild.remove()")
            page.driver.get_log("browser")

    def test_a_pack(self):
        with tempfile.TemporaryDirectory() as folder:
            pack = pathlib.Path(folder) / "hostile.yaml"
            pack.write_text(yaml.safe_dump(self.pack(), sort_keys=False, allow_unicode=False))
            host = self.host(pack=pack)
            student = Student(self, host)
            student.join("Ana")
            projector = Projector(self, host)
            projector.open_by_link()
            for _ in host.entries:
                for phase in ("open", "closed", "revealed"):
                    state = host.until(phase)
                    question = state["question"]
                    student.sees(MARKUP, "h1")
                    projector.shows(phase)
                    projector.sees(MARKUP, "h1")
                    if phase == "revealed":
                        student.sees(MARKUP, ".citations")
                        projector.sees(MARKUP, ".citations")
                        addresses = student.js("return [...document.links].map(a => a.protocol)")
                        self.assertNotIn("javascript:", addresses)
                    for page in (student, projector):
                        what = f"{question['id']} {phase}"
                        page.check_harmless(what)
                        page.check(what)
                host.step()

    def pack(self):
        """The lesson, every text of it made hostile, and one stem of 5,000 characters."""
        pack = copy.deepcopy(yaml.load(LESSON.read_text(), yaml.BaseLoader))
        # Texts are told apart by a number, as options must be.
        counter = iter(range(10_000))
        hostile = lambda text: f"{text} {MARKUP} {ESCAPES} {TURNED} {next(counter)}"
        courier = pack["sources"]["courier"]
        courier |= {"label": hostile("the Courier"), "headline": hostile("Ferry"),
                    "url": "https://courier.example/?%3Cimg%20src=x%20onerror=alert(1)%3E"}
        for passage in courier["passages"].values():
            passage["note"] = hostile(passage["note"])
        for passage in pack["sources"]["letter"]["passages"].values():
            passage["note"] = hostile(passage["note"])
        questions = [q for q in pack["questions"] if q["kind"] in ("choice", "match", "order", "number")]
        for question in questions:
            question["ask"] = hostile(question["ask"])
            question["why"] = hostile(question["why"])
            for key in ("items", "others"):
                if key in question:
                    question[key] = [hostile(text) for text in question[key]]
            if "pairs" in question:
                question["pairs"] = {hostile(k): hostile(v) for k, v in question["pairs"].items()}
        questions[0]["ask"] += " long " * 500 + "w" * 2000
        pack["questions"] = questions
        return pack


if __name__ == "__main__":
    unittest.main()
