"""The student's page in a network that loses, delays, and answers in the host's place."""
import json
import unittest

from browsing import Student
from hosting import CODE, Host, wait

SIGN_IN = "<!doctype html><title>Guest network</title><p>Please sign in."
BUSY = json.dumps({"refusal": "full", "message": "No more connections."})


class NetworkTests(unittest.TestCase):
    def host(self, *options):
        host = Host(*options)
        self.addCleanup(host.stop)
        return host

    def student(self, host, name="Ana"):
        page = Student(self, host)
        self.addCleanup(page.leave)
        page.join(name)
        return page

    def answering(self, host, page, form="choice"):
        question = host.until("open", form)["question"]
        page.asked(question)
        page.fill(question, host.key_line(question))
        return question

    def test_only_the_host_takes_or_refuses_an_answer(self):
        host = self.host()
        page = self.student(host)
        self.answering(host, page)
        page.between("/api/answers", 200, SIGN_IN)
        page.send()
        page.sees("Not sent yet: something in this network answers in the host's place", ".delivery")
        for status in (401, 403, 404):
            page.between("/api/answers", status, SIGN_IN)
            page.count_calls()
            wait(lambda: page.calls("/api/answers") > 0, "another attempt", 40)
            page.sees("Not sent yet", ".delivery")
        self.assertEqual(host.state()["answered"], 0)
        page.between("/api/answers", 0, "")
        page.sees("✓ Received", ".delivery", 40)
        self.assertEqual(host.state()["answered"], 1)

    def test_only_the_host_ends_a_place(self):
        host = self.host()
        page = self.student(host)
        page.between("/api/events", 401, SIGN_IN)
        page.js("document.dispatchEvent(new Event('visibilitychange'))")
        page.sees("No connection", "#connection")
        page.sees("You are in, Ana")
        page.between("/api/events", 0, "")
        page.sees("Connected", "#connection", 40)
        page.sees("You are in, Ana")

    def test_joining_through_a_page_to_sign_in(self):
        host = self.host()
        page = Student(self, host)
        self.addCleanup(page.leave)
        page.open(f"/j/{CODE}")
        wait(lambda: page.all("[name=name]"), "the form")
        for status in (200, 403):
            page.between("/api/players", status, SIGN_IN)
            page.js("document.querySelector('[name=name]').value = ''")
            page.js("document.querySelector('.error').textContent = ''")
            page.enter("Ana")
            page.sees("No answer from the host's computer", ".error")
        page.between("/api/players", 0, "")
        page.tab_to("form.join button")
        page.press("\ue007")
        page.sees("You are in, Ana")

    def test_a_double_tap_joins_once(self):
        host = self.host()
        page = Student(self, host)
        self.addCleanup(page.leave)
        page.open(f"/j/{CODE}")
        wait(lambda: page.all("[name=name]"), "the form")
        page.count_calls()
        page.js("""document.querySelector('[name=name]').value = 'Ana';
          const button = document.querySelector('form.join button');
          button.click();
          button.click()""")
        page.sees("You are in, Ana")
        page.sees("Connected", "#connection")
        host.until("card")
        page.sees("The case", "h1")
        self.assertEqual((page.calls("/api/players"), page.calls("/api/events")), (1, 1))

    def test_that_an_answer_waits_is_told_once(self):
        host = self.host()
        page = self.student(host)
        self.answering(host, page)
        page.listen()
        page.between("/api/answers", 503, BUSY)
        page.count_calls()
        page.send()
        page.sees("Not sent yet: the host's computer is busy.", ".delivery")
        wait(lambda: page.calls("/api/answers") >= 3, "three attempts", 40)
        self.assertEqual(len(page.heard("Not sent yet")), 1)
        page.between("/api/answers", 409, json.dumps({"refusal": "paused", "message": "Paused."}))
        page.sees("Not sent yet: the host has stopped the clock.", ".delivery", 40)
        wait(lambda: len(page.heard("Not sent yet")) == 2, "the other reason told")
        page.between("/api/answers", 0, "")
        page.sees("✓ Received", ".delivery", 40)

    def test_an_answer_that_the_end_refuses_is_told(self):
        host = self.host()
        page = self.student(host)
        question = self.answering(host, page)
        page.between("/api/answers", 503, BUSY)
        page.send()
        page.sees("Not sent yet", ".delivery")
        host.type("end")
        host.type("yes")
        page.sees("The session has ended", "h1")
        ended = {"refusal": "ended", "message": "The session has ended."}
        page.between("/api/answers", 409, json.dumps(ended))
        page.sees(f"Your answer to question {question['number']} was not taken", "#notices", 40)

    def test_a_late_refusal_leaves_the_next_question_alone(self):
        host = self.host()
        page = self.student(host)
        first = self.answering(host, page)
        page.between("/api/answers", 503, BUSY)
        page.send()
        page.sees("Not sent yet", ".delivery")
        host.until("revealed")
        host.step()
        page.asked(host.until("open")["question"])
        page.js("document.querySelector('main form').dataset.mark = 'mine'")
        page.between("/api/answers", 0, "")
        page.sees(f"Question {first['number']} closed while you were away.", "#notices", 40)
        self.assertTrue(page.all("form[data-mark]"), "the form that is being filled in stays")

    def test_a_page_that_is_looked_at_again_asks_where_the_lesson_stands(self):
        host = self.host()
        page = self.student(host)
        page.listen()
        page.count_calls()
        page.js("document.dispatchEvent(new Event('visibilitychange'))")
        wait(lambda: page.calls("/api/events") == 1, "a new snapshot")
        host.until("card")
        page.sees("The case", "h1")
        page.sees("Connected", "#connection")
        self.assertEqual(page.heard("No connection"), [])

    def test_sleep_is_noticed_by_the_wall_s_clock(self):
        host = self.host()
        page = self.student(host)
        page.count_calls()
        page.js("const real = Date.now; Date.now = () => real() + 60_000")
        wait(lambda: page.calls("/api/events") > 0, "a new line", 10)
        page.sees("Connected", "#connection")


if __name__ == "__main__":
    unittest.main()
