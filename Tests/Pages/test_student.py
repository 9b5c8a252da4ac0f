"""The student's page: joining, every form by keys alone, results, and a bad network."""
import signal
import time
import unittest

from selenium.webdriver.common.keys import Keys

from browsing import Student
from hosting import CODE, Host, wait


class StudentTests(unittest.TestCase):
    def host(self, *options, **more):
        host = Host(*options, **more)
        self.addCleanup(host.stop)
        return host

    def student(self, host, name="Ana"):
        page = Student(self, host)
        self.addCleanup(page.open, "/healthz")
        page.join(name)
        return page

    def test_joining_by_the_code(self):
        host = self.host()
        page = Student(self, host)
        page.open("/")
        wait(lambda: page.all("[name=code]"), "the form")
        page.check("joining")
        page.enter("Ana", "AAAAAA")
        page.sees("That is not the code of this session.")
        page.check("wrong code")
        page.js("document.querySelector('[name=code]').value = ''")
        page.js("document.querySelector('[name=name]').value = ''")
        page.enter("Ana", CODE.lower())
        page.sees("You are in, Ana")
        page.check("waiting")
        self.assertEqual(host.state()["joined"], 1)
        page.open(f"/j/{CODE}")
        page.sees("You are in, Ana")
        self.assertEqual(host.state()["joined"], 1, "a reload is no second student")

    def test_a_name_that_is_taken_is_told_with_a_free_one(self):
        host = self.host()
        host.join("Ana")
        page = Student(self, host)
        page.open(f"/j/{CODE}")
        page.enter("Ana")
        page.sees("Somebody has that name already.")
        page.sees("is free")
        page.check("name taken")

    def test_an_address_that_is_not_secure_takes_nothing_away(self):
        host = self.host()
        page = Student(self, host)
        page.driver.get(host.base.replace("127.0.0.1", "classroom.test") + f"/j/{CODE}")
        self.assertFalse(page.js("return isSecureContext"))
        page.enter("Ana")
        page.sees("You are in, Ana")
        question = host.until("open", "choice")["question"]
        page.asked(question)
        page.fill(question, host.key_line(question))
        page.send()
        page.sees("✓ Received", ".delivery")
        page.check("not secure")

    def test_teams_are_chosen_from(self):
        host = self.host("--teams", "Red,Blue")
        page = Student(self, host)
        page.open(f"/j/{CODE}")
        wait(lambda: page.all("[name=team]"), "the teams")
        page.check("teams")
        page.js("document.querySelector('[name=team]').value = 'Blue'")
        page.enter("Ana")
        page.sees("You are in")

    def test_generated_names_are_not_asked_for(self):
        host = self.host("--names", "generated")
        page = Student(self, host)
        page.open(f"/j/{CODE}")
        wait(lambda: page.all("form.join"), "the form")
        self.assertFalse(page.all("[name=name]"))
        page.tab_to("form.join button")
        page.press(Keys.ENTER)
        page.sees("You are in")

    def test_a_whole_lesson_by_keys_alone(self):
        host = self.host()
        page = self.student(host)
        host.until("card")
        page.sees("The case", "h1")
        page.sees("the Quay Courier")
        page.check("card")
        forms = set()
        for number in range(1, len(host.entries) + 1):
            question = host.until("open")["question"]
            self.assertEqual(question["number"], number)
            page.asked(question)
            focused = page.js("return document.activeElement.tagName")
            self.assertEqual(focused, "H1", "the focus is on the new question")
            page.check(f"{question['form']} asked")
            page.send()
            if question["form"] != "ordering":
                self.assertTrue(page.text(".error"), "an empty answer is not sent")
                page.check(f"{question['form']} not filled in")
                page.js("document.querySelector('h1').focus()")
                page.fill(question, host.key_line(question))
                page.send()
            else:
                page.sees("Received", ".delivery")
            page.sees("✓ Received", ".delivery")
            page.check(f"{question['form']} sent")
            self.assertEqual(host.state()["answered"], 1)
            host.until("closed")
            page.sees("The result comes")
            page.check(f"{question['form']} closed")
            reveal = host.until("revealed")["reveal"]
            page.sees(reveal["explanation"])
            if question["form"] != "ordering":
                page.sees("✓ Right", ".mark")
            for citation in reveal["citations"]:
                for words in (citation["label"], citation["published"], citation["text"],
                              f"paragraph {citation['paragraph']}"):
                    page.sees(words, ".citations")
                if citation.get("url"):
                    page.sees(citation["url"], ".citations a")
            page.sees(reveal.get("verdict", reveal["key"])[1:], ".key")
            page.check(f"{question['form']} revealed")
            forms.add((host.entries[question["id"]]["kind"], question["form"]))
            host.step()
        self.assertEqual(len(forms), 7, "all kinds of answers were given")
        host.until("board")
        page.sees("Where you stand", "h1")
        page.sees("rank 1 of 1", ".mark")
        page.check("board")
        host.type("end")
        host.type("yes")
        page.sees("The session has ended", "h1")
        page.check("ended")

    def test_an_order_is_made_by_keys(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "ordering")["question"]
        page.asked(question)
        page.fill(question, host.key_line(question))
        page.sees("now ", "#status")
        self.assertTrue(page.js("return document.activeElement.matches('.arrow')"),
                        "the focus stays on the arrow that was pressed")
        page.send()
        page.sees("✓ Received", ".delivery")
        host.until("revealed")
        page.sees("✓ Right", ".mark")

    def test_a_reload_in_mid_question_loses_nothing(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "selection")["question"]
        page.asked(question)
        answer = host.key_line(question)
        page.fill(question, answer)
        page.driver.refresh()
        page.asked(question)
        ticked = page.js("return [...document.querySelectorAll('input:checked')].map(e => e.value)")
        self.assertEqual(" ".join(ticked), answer, "what was ticked is still ticked")
        page.send()
        page.sees("✓ Received", ".delivery")
        page.driver.refresh()
        page.sees("Your answer:")
        page.sees("✓ Received", ".delivery")
        self.assertFalse(page.all("main form"))
        host.until("revealed")
        page.sees("✓ Right", ".mark")
        page.driver.refresh()
        page.sees("✓ Right", ".mark")

    def test_the_server_lost_and_back(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "choice")["question"]
        page.asked(question)
        host.kill()
        page.sees("No connection", "#connection")
        page.check("no connection")
        page.fill(question, host.key_line(question))
        page.send()
        page.sees("Not sent yet", ".delivery")
        page.check("not sent yet")
        host.start("--resume")
        page.sees("✓ Received", ".delivery", 40)
        page.sees("Connected", "#connection", 40)
        self.assertEqual(host.state()["answered"], 1)
        host.until("revealed")
        page.sees("✓ Right", ".mark")

    def test_an_answer_outlives_a_reload_without_a_server(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "text")["question"]
        page.asked(question)
        host.kill()
        page.fill(question, host.key_line(question))
        page.send()
        page.sees("Not sent yet", ".delivery")
        page.driver.get("about:blank")
        host.start("--resume")
        page.open(f"/j/{CODE}")
        page.sees("✓ Received", ".delivery", 40)
        self.assertEqual(host.state()["answered"], 1)

    def test_a_missed_question_is_told_as_missed(self):
        host = self.host()
        page = self.student(host)
        first = host.until("open")["question"]
        page.asked(first)
        page.driver.get("about:blank")
        host.until("revealed")
        page.open(f"/j/{CODE}")
        page.sees(f"Question {first['number']} closed while you were away.", "#notices")
        page.sees("closed while you were away", ".mark")
        self.assertNotIn("rong", page.text())
        self.assertNotIn("Not right", page.text())
        page.check("missed")
        page.driver.get("about:blank")
        host.step()
        host.until("closed")
        second = host.step()
        host.step()
        third = host.until("open")["question"]
        page.open(f"/j/{CODE}")
        page.asked(third)
        page.sees(f"Question {second['question']['number']} closed while you were away.", "#notices")
        self.assertNotIn(f"Question {first['number']} closed", page.text("#notices"), "told once")

    def test_an_answer_that_comes_too_late_is_told_as_missed(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "number")["question"]
        page.asked(question)
        page.fill(question, "212")
        page.offline(True)
        page.send()
        page.sees("Not sent yet", ".delivery")
        host.until("revealed")
        page.offline(False)
        page.sees(f"Question {question['number']} closed while you were away. Your answer came too late.",
                  "#notices", 40)
        page.sees("closed while you were away", ".mark")
        self.assertNotIn("rong", page.text())
        self.assertNotIn("Not right", page.text())

    def test_one_who_was_there_and_gave_no_answer(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open")["question"]
        page.asked(question)
        host.until("closed")
        page.sees("closed without an answer of yours")
        host.until("revealed")
        page.sees("closed without an answer of yours", ".mark")
        page.driver.refresh()
        page.sees("closed without an answer of yours", ".mark")
        self.assertNotIn("away", page.text())

    def test_a_line_that_went_silent_is_noticed(self):
        host = self.host()
        page = self.student(host)
        host.process.send_signal(signal.SIGSTOP)
        page.sees("No connection", "#connection", 45)
        host.process.send_signal(signal.SIGCONT)
        page.sees("Connected", "#connection", 40)

    def test_what_cannot_be_understood_is_asked_again(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "number")["question"]
        page.asked(question)
        page.fill(question, "many")
        page.send()
        wait(lambda: page.text(".error"), "the reason")
        page.check("not understood")
        value = page.js("return document.querySelector('.line input').value")
        self.assertEqual(value, "many", "what was typed stays")
        page.tab_to(".line input")
        page.press(Keys.BACKSPACE * 4, "212")
        page.send()
        page.sees("✓ Received", ".delivery")

    def test_certainty_is_asked_only_where_it_counts(self):
        host = self.host("--scoring", "certainty")
        page = self.student(host)
        question = host.until("open")["question"]
        page.asked(question)
        page.sees("How sure are you?")
        self.assertNotIn("Which source says so", page.text())
        page.fill(question, host.key_line(question))
        page.js("""const select = [...document.querySelectorAll('select')].pop();
          select.value = 80; select.dispatchEvent(new Event('input', {bubbles: true}))""")
        page.check("certainty")
        page.driver.refresh()
        page.asked(question)
        page.send()
        page.sees("80% sure")
        page.sees("✓ Received", ".delivery")

    def test_naming_the_source_that_says_so(self):
        host = self.host()
        page = self.student(host)
        state = host.until("open")
        while not state["question"].get("asksSource"):
            host.step()
            state = host.until("open")
        question = state["question"]
        page.asked(question)
        self.assertNotIn("How sure are you?", page.text())
        cited = host.entries[question["id"]]["cites"][0].split("#")[0]
        page.fill(question, host.key_line(question))
        page.tab_to(f"input[type=checkbox][value={cited}]")
        page.press(Keys.SPACE)
        page.send()
        page.sees("✓ Received", ".delivery")
        page.sees("the ", ".here")
        host.until("revealed")
        page.sees("The source you named decides it.")

    def test_pausing_disagreeing_and_correcting(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open")["question"]
        page.asked(question)
        page.fill(question, host.key_line(question))
        host.type("pause")
        page.sees("Discussing", "h1")
        page.check("paused")
        host.type("resume")
        page.asked(question)
        page.send()
        page.sees("✓ Received", ".delivery")
        host.until("revealed")
        page.sees("I disagree")
        page.tab_to(".dispute summary")
        page.press(Keys.ENTER)
        page.tab_to(".dispute textarea")
        page.press("The count is the line's own.")
        page.check("disagreeing")
        page.tab_to(".dispute [type=submit]")
        page.press(Keys.ENTER)
        page.sees("✓ Sent.", ".dispute .delivery")
        self.assertEqual(host.state()["disputes"], 1)
        host.type(f"void {question['number']}")
        host.type("yes")
        page.sees(f"Corrected: question {question['number']} no longer counts.", "#notices")
        page.check("corrected")

    def test_at_one_s_own_pace(self):
        host = self.host("--self-paced")
        page = self.student(host)

        def press(words):
            page.sees(words, "#view")
            page.tab_to("#view button:not([type=submit])")
            page.press(Keys.ENTER)

        press("Begin")
        page.sees("The case", "h1")
        page.check("card, self-paced")
        press("To the question")
        for number in (1, 2):
            page.sees(f"Question {number} of", "h1")
            wait(lambda: page.all("main form"), "the form")
            page.tab_to("main form input")
            page.press(Keys.SPACE if page.all("main form [type=radio]") else "212")
            page.send()
            page.sees("paragraph", ".citations")
            page.check("revealed, self-paced")
            press("Next question")
        page.sees("Question 3 of", "h1")

    def test_a_second_vote_is_asked_anew(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "choice")["question"]
        page.asked(question)
        page.fill(question, "a")
        page.send()
        page.sees("✓ Received", ".delivery")
        host.until("closed")
        host.type("again")
        page.sees("Second vote")
        page.asked(question)
        page.fill(question, host.key_line(question))
        page.send()
        page.sees("✓ Received", ".delivery")
        host.until("revealed")
        page.sees("✓ Right", ".mark")

    def test_a_place_that_was_ended_may_be_taken_again(self):
        host = self.host()
        page = self.student(host)
        host.type("readmit Ana")
        page.sees("does not know this device", "main", 30)
        page.check("ended place")
        page.enter("Ana")
        page.sees("You are in, Ana")
        self.assertEqual(host.state()["joined"], 1)

    def test_time_is_told_at_thirty_and_ten_alone(self):
        host = self.host("--seconds", "13")
        page = self.student(host)
        page.js("""window.told = [];
          new MutationObserver(() => { const words = document.getElementById('status').textContent;
            if (words) told.push(words); })
          .observe(document.getElementById('status'), {childList: true, characterData: true})""")
        page.asked(host.until("open")["question"])
        page.sees("0:1", ".time")
        time.sleep(5)
        told = [words for words in page.js("return told") if "second" in words]
        self.assertEqual(told, ["10 seconds left."])

    def test_twice_as_large_text_fits(self):
        host = self.host()
        page = self.student(host)
        page.asked(host.until("open", "matching")["question"])
        page.js("document.documentElement.style.fontSize = '200%'")
        page.check("text at 200%")

    def test_targets_are_large_enough_for_a_finger(self):
        host = self.host()
        page = self.student(host)
        for form in ("number", "choice", "ordering", "matching"):
            page.asked(host.until("open", form)["question"])
            small = page.js("""return [...document.querySelectorAll(
                'button, select, summary, label.option, input[type=text]')]
              .filter(e => e.getBoundingClientRect().height < 40 || e.getBoundingClientRect().width < 40)
              .map(e => e.outerHTML)""")
            self.assertEqual(small, [])


if __name__ == "__main__":
    unittest.main()
