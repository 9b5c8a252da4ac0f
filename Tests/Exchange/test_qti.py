"""QTI packages: what other tools make of ours, and we of theirs."""
import json
import pathlib
import subprocess
import sys
import unittest
import zipfile

from converting import BANK, Converting
from lxml import etree
from onyx2moodle import classifier, parser
from qti_convert import downgrade_package, upgrade_package

CANVAS = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"

TEXT = """\
Quiz title: Rivers
Quiz description: Of *Europe*.

1.  Which river flows through Paris? With <, & and "quotes".
... The Seine does.
a)  Rhine
*b) Seine
c)  Po

2.  Which are German cities?
[*] Köln
[ ] Paris
[*] Mainz

3.  Name the river of Rome.
*   Tiber
*   Tevere

4.  How long is the Rhine, in kilometres?
=   1233 +- 2

5.  How many banks has a river?
=   2

6.  Write about the Elbe.
____
"""


class QTI(Converting):
    def members(self, path):
        with zipfile.ZipFile(path) as archive:
            self.assertIsNone(archive.testzip())
            return {name: archive.read(name) for name in archive.namelist()}

    def test_every_version_holds_the_whole_bank(self):
        for version in ("qti12", "qti21", "qti30"):
            options = ("--to", version, "--lossy")
            first = self.convert(BANK, f"{version}.zip", *options)
            pack = self.convert(first, f"{version}.yaml", "--from", version)
            second = self.convert(pack, f"{version}-again.zip", *options)
            self.same(pack, self.convert(second, f"{version}-again.yaml", "--from", version))
            for name, content in self.members(first).items():
                etree.fromstring(content, etree.XMLParser(resolve_entities=False, huge_tree=True))

    def test_version_2_is_taken_to_version_3_by_others_and_read_again(self):
        ours = self.convert(BANK, "a.zip", "--to", "qti21")
        theirs = self.folder / "b.zip"
        upgrade_package(str(ours), str(theirs))
        self.same(
            self.convert(ours, "a.yaml", "--from", "qti21"),
            self.convert(theirs, "b.yaml", "--from", "qti30"))

    def test_version_3_is_taken_to_version_2_by_others_and_read_again(self):
        ours = self.convert(BANK, "a.zip", "--to", "qti30")
        theirs = self.folder / "b.zip"
        self.assertEqual(downgrade_package(str(ours), str(theirs)).warnings, [])
        self.same(
            self.convert(ours, "a.yaml", "--from", "qti30"),
            self.convert(theirs, "b.yaml", "--from", "qti21"))

    def test_another_reader_of_items_finds_options_and_keys(self):
        ours = self.convert(BANK, "a.zip", "--to", "qti21")
        with zipfile.ZipFile(ours) as archive:
            archive.extractall(self.folder / "items")
        targets = set()
        for path in sorted((self.folder / "items" / "items").glob("*.xml")):
            if b"<orderInteraction" in path.read_bytes():
                continue  # It does not know these.
            item = parser.parse_item(path)
            self.assertEqual(len(item.interactions), 1, path.name)
            found = classifier.classify(item)
            targets.add(found.target)
            interaction = item.interactions[0]
            declared = item.response_decls[interaction.response_identifier]
            self.assertTrue(declared.correct_values, path.name)
            if interaction.kind == "choice":
                offered = {choice.identifier for choice in interaction.choices}
                self.assertLessEqual(set(declared.correct_values), offered, path.name)
        self.assertLessEqual({"multichoice", "matching", "shortanswer"}, targets)

    def test_text2qti_packages_are_imported(self):
        source = self.folder / "quiz.txt"
        source.write_text(TEXT, encoding="utf-8")
        program = pathlib.Path(sys.executable).with_name("text2qti")
        subprocess.run(
            [program, source], check=True, cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, timeout=60)
        target = self.folder / "a.yaml"
        said = self.ran(
            self.folder / "quiz.zip", target, "--from", "qti12", "--drafts", status=1)
        self.assertIn("essay", said)
        self.assertFalse(target.exists())
        pack = self.convert(
            self.folder / "quiz.zip", "a.yaml", "--from", "qti12", "--drafts", "--lossy")
        text = pack.read_text("utf-8")
        for line in (
            "title: Rivers", 'ask: Which river flows through Paris? With <, & and “quotes”.',
            "answer: Seine", "others: [Rhine, Po]", "why: The Seine does.",
            "answers: [Köln, Mainz]", "also: [Tevere]", "answer: 1233", "tolerance: 2",
            "answer: 2",
        ):
            self.assertIn(line, text)
        self.assertEqual(text.count("status: unsourced"), 5)

    def test_ours_has_what_canvas_asks_for(self):
        ours = self.convert(self.traps, "a.zip", "--to", "qti12")
        members = self.members(ours)
        manifest = etree.fromstring(members["imsmanifest.xml"])
        files = [file.get("href") for file in manifest.iter("{*}file")]
        self.assertEqual(sorted(files + ["imsmanifest.xml"]), sorted(members))
        quiz = etree.fromstring(members[next(name for name in files if "meta" not in name)])
        types = [
            field.findtext(f"{CANVAS}fieldentry")
            for field in quiz.iter(f"{CANVAS}qtimetadatafield")
            if field.findtext(f"{CANVAS}fieldlabel") == "question_type"]
        self.assertEqual(
            types, ["multiple_choice_question"] * 2 + ["multiple_answers_question"])
        settings = etree.fromstring(members[next(name for name in files if "meta" in name)])
        self.assertEqual(settings.findtext("{*}shuffle_answers"), "false")

    def test_json2qti_packages_are_imported(self):
        quiz = {"Peers": {
            "Which river is in Rome & Umbria?": ["Tiber", "Po", "Arno"],
            "Which is `code`?": ["`a = 1`", "prose", "verse"]}}
        source = self.folder / "peers.json"
        source.write_text(json.dumps(quiz), encoding="utf-8")
        subprocess.run(
            [sys.executable, "-m", "json2qti", source], check=True, cwd=self.folder,
            stdout=subprocess.DEVNULL, timeout=60)
        text = self.convert(
            self.folder / "peers.zip", "a.yaml", "--from", "qti12", "--drafts").read_text("utf-8")
        for line in (
            "title: Peers", "ask: Which river is in Rome & Umbria?", "answer: Tiber",
            "ask: Which is code?", "answer: a = 1",
        ):
            self.assertIn(line, text)


if __name__ == "__main__":
    unittest.main()
