"""Tables and workbooks: what Python's csv, json and openpyxl make of ours, and we of theirs."""
import csv
import html
import io
import json
import unittest
import urllib.parse

import openpyxl
from converting import BANK, Converting

HEADER = [
    "Question - max 120 characters", "Answer 1 - max 75 characters",
    "Answer 2 - max 75 characters", "Answer 3 - max 75 characters",
    "Answer 4 - max 75 characters",
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
]
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Tables(Converting):
    def rows(self, path, encoding="utf-8"):
        with open(path, newline="", encoding=encoding) as file:
            return list(csv.reader(file, strict=True))

    def test_our_table_is_read_by_python_and_again_by_us(self):
        table = self.convert(self.traps, "a.csv", "--to", "csv")
        rows = self.rows(table, "utf-8-sig")
        self.assertEqual(rows[0][:5], ["id", "kind", "form", "question", "answer"])
        self.assertEqual([row[0] for row in rows[1:]], ["formula", "markup", "marked"])
        self.assertTrue(all(len(row) == len(rows[0]) for row in rows))
        for row in rows[1:]:
            for cell in row:
                self.assertFalse(cell.startswith(FORMULA), cell)
        # Rewritten by another program, with its own quoting.
        out = io.StringIO()
        csv.writer(out, delimiter=";").writerows(rows)
        other = self.folder / "b.csv"
        other.write_text(out.getvalue(), encoding="utf-8", newline="")
        self.same(
            self.convert(table, "a.yaml", "--from", "csv"),
            self.convert(other, "b.yaml", "--from", "csv"))

    def test_the_bank_goes_through_our_table(self):
        table = self.convert(BANK, "bank.csv", "--to", "csv")
        rows = self.rows(table, "utf-8-sig")
        again = self.convert(table, "bank.yaml", "--from", "csv")
        text = again.read_text("utf-8")
        self.assertEqual(text.count("\n  - id: "), len(rows) - 1)
        self.assertEqual(text.count("cites: ["), BANK.read_text("utf-8").count("cites: ["))

    def test_a_table_with_options_in_columns(self):
        path = self.folder / "t.csv"
        path.write_text(
            "Question,Option 1,Option 2,Option 3,Answer\nWhich?,one,two,three,b\n"
            "And?,x,y,,x\n", encoding="utf-8")
        text = self.convert(path, "t.yaml", "--from", "csv").read_text("utf-8")
        self.assertIn("answer: two", text)
        self.assertIn("answer: x", text)
        self.assertEqual(text.count("status: unsourced"), 2)

    def test_games_get_their_columns(self):
        stderr = self.ran(
            self.traps, self.folder / "refused.csv", "--to", "blooket", status=1)
        self.assertIn("formula", stderr)
        self.assertFalse((self.folder / "refused.csv").exists())
        rows = self.rows(self.convert(self.traps, "b.csv", "--to", "blooket", "--lossy"))
        self.assertEqual(rows[0][0], "Blooket\nImport Template")
        self.assertEqual(rows[1][1:4], ["Question Text", "Answer 1", "Answer 2"])
        self.assertEqual([row[0] for row in rows[2:]], ["1", "2"])
        self.assertEqual(rows[2][1], "'=1+1 makes what?")
        self.assertEqual(rows[2][1 + int(rows[2][7])], "'=2")
        self.assertEqual({rows[3][1 + int(key)] for key in rows[3][7].split(",")}, {"red", "blue"})
        rows = self.rows(self.convert(self.traps, "w.csv", "--to", "wayground", "--lossy"))
        self.assertEqual(len(rows), 4)
        kinds = {row[0]: row[1] for row in rows[1:]}
        self.assertEqual(kinds["Which of these are colours?"], "Checkbox")
        # Where an answer is found, and who says so, goes along.
        self.assertIn("Source paper#p1: the Paper", rows[1][10])

    def test_a_workbook_is_kahoots_template(self):
        path = self.convert(BANK, "k.xlsx", "--shorten", "--lossy")
        sheet = openpyxl.load_workbook(path).worksheets[0]
        self.assertEqual([sheet.cell(8, 2 + place).value for place in range(7)], HEADER)
        count = 0
        for row in sheet.iter_rows(min_row=9, values_only=True):
            number, stem, *answers, seconds, key = row[:8]
            count += 1
            self.assertEqual(number, count)
            self.assertLessEqual(len(stem), 120)
            given = [answer for answer in answers if answer is not None]
            self.assertTrue(2 <= len(given) <= 4 and all(len(each) <= 75 for each in given))
            self.assertIn(seconds, (5, 10, 20, 30, 60, 90, 120, 240))
            for each in str(key).split(","):
                self.assertIn(int(each), range(1, len(given) + 1))
        self.assertGreater(count, 20)
        # That any one of several right answers counted there is told.
        again = self.convert(path, "k.yaml", "--lossy")
        self.assertEqual(again.read_text("utf-8").count("status: unsourced"), count)

    def test_no_text_becomes_a_formula_in_a_workbook(self):
        sheet = openpyxl.load_workbook(self.convert(self.traps, "t.xlsx", "--lossy")).worksheets[0]
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        self.assertEqual([cell for cell in cells if cell.data_type == "f"], [])
        self.assertIn("=1+1 makes what?", [cell.value for cell in cells])

    def test_a_workbook_that_another_program_wrote(self):
        book = openpyxl.Workbook()
        sheet = book.active
        sheet["B2"] = "Quiz template"
        for place, name in enumerate(HEADER):
            sheet.cell(8, 2 + place, name)
        sheet.append([1, "Which is  it?", "Rød & <b>", " two", None, None, 30, 1])
        sheet.append([2, "Which are they?", "a", "b", "c", "d", 20, "1,3"])
        sheet.append([3, "No key?", "a", "b", None, None, 20, None])
        sheet.append([4, None, None, None, None, None, None, None])
        path = self.folder / "o.xlsx"
        book.save(path)
        stderr = self.ran(path, self.folder / "no.yaml", status=1)
        self.assertIn("11", stderr)
        text = self.convert(path, "o.yaml", "--lossy").read_text("utf-8")
        self.assertEqual(text.count("\n  - id: "), 2)
        self.assertIn("seconds: 30", text)
        self.assertNotIn("seconds: 20", text)
        self.assertIn("Rød & <b>", text)

    def test_trivia_in_each_encoding(self):
        spellings = {
            "entities": lambda text: html.unescape(text),
            "url3986": urllib.parse.unquote,
            "base64": lambda text: __import__("base64").b64decode(text).decode(),
        }
        packs = []
        for variant, spelt in spellings.items():
            path = self.convert(
                self.traps, f"{variant}.json", "--to", "opentdb", "--variant", variant, "--lossy")
            answer = json.loads(path.read_text("utf-8"))
            self.assertEqual(answer["response_code"], 0)
            first = answer["results"][0]
            self.assertEqual(spelt(first["question"]), "=1+1 makes what?")
            self.assertEqual(spelt(first["correct_answer"]), "=2")
            self.assertEqual(spelt(first["type"]), "multiple")
            packs.append(self.convert(path, f"{variant}.yaml", "--from", "opentdb"))
        self.same(packs[0], packs[1])
        self.same(packs[0], packs[2])

    def test_claim_reviews_are_json(self):
        path = self.convert(BANK, "c.jsonld", "--lossy")
        reviews = json.loads(path.read_text("utf-8"))["@graph"]
        self.assertGreater(len(reviews), 10)
        for review in reviews:
            self.assertEqual(review["@type"], "ClaimReview")
            self.assertTrue(review["claimReviewed"] and review["reviewRating"]["alternateName"])
            self.assertTrue(review["itemReviewed"]["appearance"])


if __name__ == "__main__":
    unittest.main()
