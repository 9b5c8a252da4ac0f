"""A class whose names, answers and disagreements try to be formulas, as a spreadsheet sees it."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Pages"))
from hosting import CODE, Host  # noqa: E402

FORMULAS = [
    "=cmd|'/c calc'!A1", "=1+1", "+1+1", "-2+3", "@SUM(1,2)", "\t=1+2", "\r=1+3", "\n=1+4",
    ";=1+5", '"=1+6', " =1+7", "＝1+8", "=HYPERLINK(\"http://a\")", "'=1+9", "x;=1+10",
]
# Gnumeric's own numbers for what a cell holds; a formula has none.
NUMBER_TYPES = {"20", "30", "40"}
TEXT_TYPE = "60"


def cells(csv, folder):
    """Every cell as (text, type), the type None for a formula."""
    source = pathlib.Path(folder) / "table.csv"
    target = pathlib.Path(folder) / "table.xml"
    source.write_bytes(csv)
    subprocess.run(
        ["ssconvert", "--export-type=Gnumeric_XmlIO:sax:0", str(source), str(target)],
        check=True, capture_output=True, timeout=60, env={**os.environ, "HOME": folder})
    tree = ElementTree.parse(target)
    return [
        (cell.text or "", cell.get("ValueType"))
        for cell in tree.iter("{http://www.gnumeric.org/v10.dtd}Cell")]


def formulas(found):
    return [text for text, kind in found if kind is None or kind not in NUMBER_TYPES | {TEXT_TYPE}]


class Spreadsheet(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def test_that_a_formula_would_be_seen(self):
        self.assertEqual(formulas(cells(b"name,points\n=1+1,2\n", self.folder)), ["=1+1"])

    def test_no_text_of_a_stranger_becomes_a_formula(self):
        host = Host()
        self.addCleanup(host.stop)
        tokens = []
        for name in FORMULAS:
            status, reply = host.call("POST", "/api/players", {"name": name, "code": CODE})
            self.assertIn(status, (201, 409, 422), reply)
            if status == 201:
                tokens.append(reply["token"])
        self.assertGreaterEqual(len(tokens), 8)
        question = host.until("open", "text")["question"]["id"]
        for token, text in zip(tokens, FORMULAS):
            host.call("POST", "/api/answers", {"question": question, "answer": text}, token)
        host.until("revealed", question)
        for token, text in zip(tokens, FORMULAS):
            host.call("POST", "/api/disputes", {"question": question, "why": text}, token)
        host.type("end")
        host.process.wait(30)
        program = os.environ["FACTCHECK_HOST"].split("\n")[0]
        for options in ([], ["--disputes"], ["--anonymous"]):
            with self.subTest(options=options):
                csv = subprocess.run(
                    [program, "report", "--format", "csv", *options], check=True,
                    capture_output=True, env={**os.environ, "XDG_DATA_HOME": host.folder.name},
                ).stdout
                found = cells(csv, self.folder)
                self.assertEqual(formulas(found), [])
                texts = [text for text, kind in found if kind == TEXT_TYPE]
                # What looks like a formula is there, as text.
                self.assertTrue(any("1+1" in text for text in texts) or options == ["--anonymous"])


if __name__ == "__main__":
    unittest.main()
