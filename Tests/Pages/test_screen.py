"""The projector's page: every phase on one screen, and Space for the next step."""
import unittest

from browsing import Projector
from hosting import CODE, Host, small_pack, wait

# Pixels at 1024 x 768: a 27th of the screen's height.
READABLE = 28


class ScreenTests(unittest.TestCase):
    def host(self, *options, **more):
        host = Host(*options, **more)
        self.addCleanup(host.stop)
        return host

    def projector(self, host):
        page = Projector(self, host)
        self.addCleanup(page.leave)
        page.open_by_link()
        return page

    def look(self, page, what, least=READABLE):
        page.check(what)
        page.check_size(what, least)

    def test_every_phase_by_the_space_bar(self):
        host = self.host()
        page = self.projector(host)
        page.sees(CODE, ".code")
        page.sees("Nobody has joined yet")
        width = wait(lambda: page.js("return document.querySelector('.qr').naturalWidth"), "the QR code")
        self.assertGreater(width, 0)
        overlap = page.js("""const code = document.createRange();
          code.selectNodeContents(document.querySelector('.code'));
          const qr = document.querySelector('.qr').getBoundingClientRect();
          return code.getBoundingClientRect().right - qr.left""")
        self.assertLess(overlap, 0, "the code runs into the QR code")
        students = [host.join(name) for name in ("Ana", "Ben", "Cleo", "Dan", "Eve", "Finn")]
        page.sees("6 joined")
        self.look(page, "waiting")
        page.space()
        page.shows("card")
        page.sees("the Quay Courier")
        self.look(page, "card", 24)
        for number in range(1, len(host.entries) + 1):
            page.space()
            if number > 1 and wait(lambda: host.state()["phase"] in ("card", "open") and
                                   host.state()["phase"], "the next question") == "card":
                page.shows("card")
                page.space()
            page.shows("open")
            question = host.state()["question"]
            self.assertEqual(question["number"], number)
            page.sees(f"Question {number} of {question['of']}")
            page.sees("0 of 6 answered")
            for student in students[:4]:
                self.assertEqual(host.answer(student, host.key_line(question))[0], 202)
            page.sees("4 of 6 answered")
            entry = host.entries[question["id"]]
            self.assertNotIn(entry["why"], page.text())
            self.look(page, f"{question['form']} open")
            page.space()
            page.shows("closed")
            page.sees("Closed")
            self.look(page, f"{question['form']} closed")
            page.space()
            page.shows("revealed")
            page.sees(entry["why"])
            reveal = host.state()["reveal"]
            page.sees(reveal.get("verdict", reveal["key"])[1:], ".key")
            page.sees(reveal["citations"][0]["text"], ".citations")
            page.sees("100%", ".shares")
            host.call("POST", "/api/disputes", {"question": question["id"], "why": "No."}, students[0])
            page.sees("1 student disagrees")
            self.look(page, f"{question['form']} revealed", 20)
        page.space()
        page.shows("board")
        self.assertEqual(len(page.all(".top li")), 5)
        page.sees("Ana", ".top")
        self.look(page, "board")
        page.space()
        page.shows("ended")
        self.look(page, "ended")

    def test_one_press_is_one_step(self):
        host = self.host()
        page = self.projector(host)
        page.js("""for (let n = 0; n < 3; n += 1)
          document.dispatchEvent(new KeyboardEvent('keydown', {key: ' ', bubbles: true}))""")
        page.shows("card")
        page.tab_to("#step")
        page.space()
        page.shows("open")
        self.assertEqual(host.state()["phase"], "open")

    def test_without_the_link_nothing_steps_and_no_code_is_shown(self):
        host = self.host()
        page = Projector(self, host)
        self.addCleanup(page.leave)
        page.open("/screen")
        wait(lambda: page.text("h1"), "a heading")
        self.assertNotIn(CODE, page.text())
        page.check("no link")
        page.space()
        self.assertEqual(host.state()["phase"], "waiting")

    def test_pausing_and_the_countdown(self):
        host = self.host("--seconds", "90")
        page = self.projector(host)
        host.until("open")
        page.sees("1:2", ".time")
        host.type("more 200")
        page.sees("4:4", ".time")
        host.type("pause")
        page.sees("Discussing", "h1")
        self.look(page, "paused", 24)
        host.type("resume")
        page.shows("open")

    def test_an_earlier_result_stands_under_its_own_question(self):
        host = self.host()
        page = self.projector(host)
        first = host.until("revealed")
        page.sees(first["question"]["stem"], "h1")
        host.step()
        second = host.until("revealed")
        page.sees(second["question"]["stem"], "h1")
        host.type("show 1")
        page.sees(first["question"]["stem"], "h1")
        page.sees(first["reveal"].get("verdict", first["reveal"]["key"])[1:], ".key")
        page.sees("Question 1 of")
        self.assertNotIn(second["question"]["stem"], page.text())

    def test_a_question_that_is_taken_out(self):
        host = self.host()
        page = self.projector(host)
        host.until("open")
        host.type("void 1")
        host.type("yes")
        page.shows("closed")
        page.sees("Taken out: it does not count")
        self.look(page, "taken out")

    def test_everybody_at_their_own_pace(self):
        with small_pack("passengers") as pack:
            host = self.host("--self-paced", pack=pack)
            page = self.projector(host)
            page.sees("own pace")
            page.sees("Nobody has joined yet")
            page.sees(CODE, ".code")
            self.look(page, "nobody at their own pace")
            student = host.join("Ana")
            page.sees("0 of 1 finished")
            for _ in range(2):
                self.assertEqual(host.call("POST", "/api/next", {}, student)[0], 202)
            question = host.call("GET", "/api/state", token=student)[1]["question"]
            answer = {"question": question["id"], "answer": "212"}
            self.assertEqual(host.call("POST", "/api/answers", answer, student)[0], 202)
            seen = {"after": question["id"]}
            self.assertEqual(host.call("POST", "/api/next", seen, student)[0], 202)
            page.sees("1 of 1 finished")
            page.driver.refresh()
            page.sees("1 of 1 finished")
            self.look(page, "all at their own pace")
            host.type("board")
            page.shows("board")
            page.sees("Ana", ".top")
            page.space()
            page.sees("1 of 1 finished")
            host.type("board")
            page.shows("board")
            page.sees("1 of 1 finished")
            self.assertEqual(host.state()["phase"], "open")
            self.assertFalse(page.text("#connection"))
            host.type("end")
            host.type("yes")
            page.shows("ended")
            page.sees("Ana", ".top")

    def test_another_link_in_the_same_tab(self):
        host = self.host()
        page = Projector(self, host)
        self.addCleanup(page.leave)
        page.open("/screen#link=of-another-evening")
        page.sees("Open this page by the link that the host prints.")
        page.sees("type 'screen' at the host's prompt", "#status")
        page.check("a link that opens nothing")
        link = host.new_link()
        page.js("location.hash = arguments[0]", f"link={link}")
        page.sees(CODE, ".code")
        self.assertNotIn(link, page.driver.current_url, "the link leaves the address bar")
        page.driver.refresh()
        page.sees(CODE, ".code")

    def test_a_link_opens_one_page(self):
        host = self.host()
        link = host.new_link()
        page = Projector(self, host)
        self.addCleanup(page.leave)
        page.open_by_link(link)
        page.sees(CODE, ".code")
        wait(lambda: "page is open" in "".join(host.printed), "the host is told")
        # A tab keeps what it has, whatever a used link says.
        page.js("location.hash = arguments[0]", f"link={link}")
        page.sees("type 'screen' at the host's prompt", "#status")
        page.sees(CODE, ".code")
        page.space()
        page.shows("card")
        # Another tab has nothing.
        page.js("sessionStorage.clear()")
        page.js("location.hash = arguments[0]", f"link={link}")
        page.sees("Open this page by the link that the host prints.")
        page.space()
        self.assertNotIn(CODE, page.text())
        self.assertEqual(host.state()["phase"], "card")

    def test_a_link_waits_for_the_host(self):
        host = self.host()
        link = host.new_link()
        page = Projector(self, host)
        self.addCleanup(page.leave)
        page.before_loading("""const fetched = window.fetch;
          let lost = 0;
          window.fetch = async (path, options) => {
            const reply = await fetched(path, options);
            if (path === '/api/screens' && lost++ === 0) throw new TypeError('the reply is lost');
            return reply;
          };""")
        page.open(f"/screen#link={link}")
        page.sees(CODE, ".code")
        page.space()
        page.shows("card")

    def test_a_tab_without_storage_hides_the_link_too(self):
        host = self.host()
        page = Projector(self, host)
        self.addCleanup(page.leave)
        page.before_loading("""Object.defineProperty(window, 'sessionStorage', {
          get() { throw new DOMException('blocked', 'SecurityError'); }})""")
        page.open_by_link()
        page.sees(CODE, ".code")
        self.assertNotIn("link", page.driver.current_url)

    def test_a_page_that_fails_says_so(self):
        host = self.host()
        page = self.projector(host)
        page.js("""document.querySelector('main').replaceChildren = () => {
          throw new Error('made to fail'); }""")
        host.until("card")
        page.sees("Something in this page failed", "#status")
        self.assertFalse(page.text("#connection"))
        with self.assertRaisesRegex(AssertionError, "made to fail"):
            page.check_log("a failing page")

    def test_no_board(self):
        host = self.host("--no-board")
        host.join("Ana")
        page = self.projector(host)
        for _ in host.entries:
            host.until("revealed")
            host.step()
        host.until("ended")
        page.shows("ended")
        self.assertNotIn("Ana", page.text())
        self.look(page, "no board")

    def test_the_server_lost_and_back(self):
        host = self.host()
        page = self.projector(host)
        host.until("open")
        page.shows("open")
        host.kill()
        page.sees("No connection", "#connection")
        page.check("no connection")
        host.start("--resume")
        wait(lambda: not page.text("#connection"), "the connection", 40)
        page.shows("open")


if __name__ == "__main__":
    unittest.main()
