"""Decks and text for Anki, imported by Anki's own library, twice."""
import os
import tempfile
import time
import unittest

from anki.collection import (
    Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest)
from converting import BANK, Converting


class Anki(Converting):
    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.collection = Collection(os.path.join(folder.name, "collection.anki2"))
        self.addCleanup(self.collection.close)

    def take_package(self, path):
        request = ImportAnkiPackageRequest(
            package_path=str(path), options=ImportAnkiPackageOptions())
        return self.collection.import_anki_package(request).log

    def take_text(self, path):
        metadata = self.collection.get_csv_metadata(str(path), None)
        return self.collection.import_csv(
            ImportCsvRequest(path=str(path), metadata=metadata)).log

    def edited(self):
        """The same pack with another explanation."""
        other = self.folder / "edited.yaml"
        text = self.traps.read_text("utf-8")
        other.write_text(text.replace("why: Because.", "why: Because it was mended."), "utf-8")
        return other

    def note(self, name):
        (found,) = self.collection.find_notes(f"Front:*{name}* or Question:*{name}*")
        return self.collection.get_note(found)

    def test_a_deck_is_imported_and_then_updated(self):
        log = self.take_package(self.convert(self.traps, "a.apkg"))
        self.assertEqual((len(log.new), log.found_notes), (3, 3))
        note = self.note("bold")
        self.assertEqual(note.guid, "traps/markup")
        self.assertEqual(note.fields[0], "markup")
        self.assertIn("&lt;b&gt;bold&lt;/b&gt;", note.fields[1])
        back = note.cards()[0].answer()
        self.assertIn("the Paper", back)
        self.assertIn("3 February 2025, paragraph 1: One, two; =three.", back)
        self.assertIn("https://example.org/a?b=1&amp;c=2", back)
        self.assertIn("Because.", back)
        # Anki tells the newer of two by seconds.
        time.sleep(1.1)
        log = self.take_package(self.convert(self.edited(), "b.apkg"))
        self.assertEqual((len(log.new), len(log.updated)), (0, 3))
        self.assertEqual(self.collection.note_count(), 3)
        self.assertIn("Because it was mended.", self.note("bold").fields[3])

    def test_text_is_imported_and_then_updated(self):
        log = self.take_text(self.convert(self.traps, "a.txt", "--to", "anki-tsv"))
        self.assertEqual((len(log.new), log.found_notes), (3, 3))
        self.assertEqual(self.note("bold").guid, "traps/markup")
        self.assertIn("kind::choice", self.note("bold").tags)
        log = self.take_text(self.convert(self.edited(), "b.txt", "--to", "anki-tsv"))
        self.assertEqual((len(log.new), len(log.updated)), (0, 1))
        self.assertEqual(self.collection.note_count(), 3)
        self.assertIn("Because it was mended.", self.note("bold").fields[1])

    def test_the_bank_is_a_deck(self):
        log = self.take_package(self.convert(BANK, "bank.apkg"))
        self.assertEqual(len(log.new), log.found_notes)
        self.assertEqual(self.collection.note_count(), self.collection.card_count())
        for name in ("empty_first_field", "missing_notetype", "missing_deck", "conflicting"):
            self.assertEqual(len(getattr(log, name)), 0, name)
        self.assertIn(
            "The deportations", " ".join(each.name for each in
                                         self.collection.decks.all_names_and_ids()))


if __name__ == "__main__":
    unittest.main()
