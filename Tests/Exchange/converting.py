"""Runs `factcheck convert` for the checks beside it."""
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BANK = next(iter(sorted((ROOT / "questions").glob("*.yaml"))))
PROGRAM = os.environ.get("FACTCHECK", str(ROOT / ".build/debug/factcheck"))

# A pack whose texts mean something to spreadsheets, HTML and workbooks.
TRAPS = """\
factcheck: 1
id: traps
title: "Traps: a pack"
sources:
  paper:
    label: the Paper
    headline: "A <b>headline</b>, \\"quoted\\""
    published: 2025-02-03
    url: https://example.org/a?b=1&c=2
    passages:
      p1: {note: "One, two; =three."}
questions:
  - id: formula
    kind: choice
    ask: "=1+1 makes what?"
    answer: "=2"
    others: ["@3", "+SUM(A1)", "-cmd"]
    cites: [paper#p1]
    why: "Plain <i>sums</i> & more."
  - id: markup
    kind: choice
    ask: "Which is <b>bold</b> & \\"quoted\\"\\nand on two lines?"
    answer: "a, b; c"
    others: [" leading", "trailing ", "_x0041_", "-5"]
    cites: [paper#p1]
    why: Because.
  - id: marked
    kind: select
    ask: Which of these are colours?
    answers: [red, blue]
    others: [cat, dog]
    cites: [paper#p1]
    why: Red and blue are.
"""


class Converting(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.traps = self.folder / "traps.yaml"
        self.traps.write_text(TRAPS, encoding="utf-8")

    def convert(self, source, name, *options):
        """Converts a file, and gives the path of what was written."""
        target = self.folder / name
        self.ran(source, target, *options, status=0)
        return target

    def ran(self, source, target, *options, status):
        done = subprocess.run(
            [PROGRAM, "convert", str(source), str(target), *options], capture_output=True,
            text=True, timeout=120)
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stderr

    def same(self, first, second):
        """Whether two packs are the same file."""
        def told(path):
            """Without what an imported pack has from its file's name."""
            lines = path.read_text("utf-8").splitlines()
            return [line for line in lines if not line.startswith(("id: ", "title: "))]

        self.assertEqual(told(first), told(second))
