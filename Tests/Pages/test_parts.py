"""Modules of the pages on their own, in a browser but without a lesson."""
import unittest

from browsing import Projector
from hosting import Host


class PartTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = Host()
        cls.addClassCleanup(cls.host.stop)

    def setUp(self):
        self.page = Projector(self, self.host)
        self.page.open("/screen")

    def test_a_reveal_of_another_question_takes_the_question_away(self):
        same, other = self.page.run("""
          const { after, nothing } = await load("model");
          const model = { ...nothing, phase: "revealed", question: { id: "q2" } };
          return ["q2", "q1"].map((id) => after(model, "reveal", { id }, 0).question)""")
        self.assertEqual((same, other), ({"id": "q2"}, None))

    def test_the_board_turns_nobody_s_own_page(self):
        found = self.page.run("""
          const { after, nothing } = await load("model");
          const model = { ...nothing, phase: "open", question: { id: "q" }, you: { total: 1 },
            session: { selfPaced: true } };
          const { phase, you } = after(model, "board", { total: 2, rank: 1, players: 3 }, 0);
          return [phase, you.total]""")
        self.assertEqual(found, ["open", 2])

    def test_a_correction_replaces_what_was_shown(self):
        found = self.page.run("""
          const { after, nothing } = await load("model");
          const model = { ...nothing, phase: "revealed", reveal: { id: "q", key: "a", void: true } };
          const data = { id: "q", number: 1, change: "undo", reveal: { id: "q", key: "b" } };
          return after(model, "corrected", data, 0).reveal""")
        self.assertEqual(found, {"id": "q", "key": "b"})

    def rows(self, form, options, shares):
        return self.page.run("""
          const { distribution } = await load("parts");
          const [form, options, shares] = given;
          const question = { form, options: options.map((text, n) => ({ letter: "abc"[n], text })) };
          return [...distribution(question, { shares, key: "" }).querySelectorAll("th bdi")]
            .map((text) => text.textContent)""", form, options, shares)

    def test_the_form_decides_what_shares_are_of(self):
        self.assertEqual(
            self.rows("matching", ["right", "made tea"], {"right": 0.6, "not right": 0.4}),
            ["right", "not right"])
        self.assertEqual(self.rows("choice", ["one", "two"], {}), ["one", "two"])
        self.assertEqual(self.rows("number", [], {"right": 1}), ["right"])

    def test_what_cannot_be_stored_goes_before_what_was_stored(self):
        found = self.page.run("""
          const { place } = await load("place");
          const here = place("AAAAAA");
          here.set("draft", "old");
          const { setItem, removeItem } = Storage.prototype;
          Storage.prototype.setItem = Storage.prototype.removeItem = () => { throw new Error("full"); };
          here.set("draft", "new");
          const kept = here.get("draft");
          here.forget();
          const forgotten = here.get("draft") ?? null;
          Object.assign(Storage.prototype, { setItem, removeItem });
          here.set("draft", "newest");
          localStorage.setItem("factcheck:AAAAAA", JSON.stringify({ draft: "of another tab" }));
          return [kept, forgotten, here.get("draft")]""")
        self.assertEqual(found, ["new", None, "of another tab"])


if __name__ == "__main__":
    unittest.main()
