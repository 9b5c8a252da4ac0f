"""Moodle XML: what the package moodle-questions writes, and what an XML parser sees of ours."""
import unittest
from xml.etree import ElementTree

from converting import BANK, Converting
from moodle_questions.questions.multiplechoice import MultipleChoiceQuestion
from moodle_questions.questions.shortanswer import ShortAnswerQuestion
from moodle_questions.questions.truefalse import TrueFalseQuestion
from moodle_questions.quiz import Quiz


class Moodle(Converting):
    def test_the_whole_bank_goes_there_and_comes_back(self):
        first = self.convert(BANK, "a.xml", "--to", "moodle-xml")
        pack = self.convert(first, "b.yaml", "--from", "moodle-xml")
        # Sources stand in the order in which they are cited from then on.
        second = self.convert(pack, "c.xml", "--to", "moodle-xml")
        self.same(pack, self.convert(second, "d.yaml", "--from", "moodle-xml"))
        root = ElementTree.parse(first).getroot()
        types = [question.get("type") for question in root.iter("question")]
        self.assertEqual(types[:2], ["category", "description"])
        numbers = [number.text for number in root.iter("idnumber")]
        self.assertEqual(len(numbers), len(set(numbers)))
        for question in root.iter("question"):
            if question.get("type") != "multichoice":
                continue
            marks = [float(answer.get("fraction")) for answer in question.findall("answer")]
            self.assertAlmostEqual(sum(mark for mark in marks if mark > 0), 100, places=3)
            self.assertTrue(question.findtext("generalfeedback/text").count("Source "))

    def test_texts_are_what_they_were(self):
        path = self.convert(self.traps, "a.xml", "--to", "moodle-xml")
        root = ElementTree.parse(path).getroot()
        texts = [text.text for text in root.iter("text")]
        self.assertIn("=1+1 makes what?", texts)
        self.assertIn('Which is <b>bold</b> & "quoted"\nand on two lines?', texts)
        self.assertIn("a, b; c", texts)
        # Moodle cuts spaces off plain texts.
        self.assertIn("&#32;leading", texts)

    def test_theirs_are_imported(self):
        quiz = Quiz()
        choice = MultipleChoiceQuestion(
            name="Capital", question_text="<p>Capital of <b>Italy</b> &amp; seat of the Pope?</p>",
            default_mark=1, general_feedback="Rome it is.")
        for fraction, text in ((100, "Rome"), (0, "Milan"), (0, "Turin")):
            choice.add_answer(fraction, text)
        quiz.add_question(choice)
        words = ShortAnswerQuestion(name="River", question_text="River of Rome?", default_mark=1)
        words.add_answer(100, "Tiber")
        words.add_answer(100, "Tevere")
        quiz.add_question(words)
        path = self.folder / "theirs.xml"
        quiz.save(str(path))
        pack = self.convert(path, "a.yaml", "--from", "moodle-xml", "--drafts")
        text = pack.read_text("utf-8")
        for line in (
            "ask: Capital of Italy & seat of the Pope?", "answer: Rome", "others: [Milan, Turin]",
            "why: Rome it is.", "answer: Tiber", "also: [Tevere]", "status: unsourced", "cites: []",
        ):
            self.assertIn(line, text)


if __name__ == "__main__":
    unittest.main()
