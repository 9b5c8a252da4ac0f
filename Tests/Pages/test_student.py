"""The student's page: joining, every form by keys alone, results, and a bad network."""
import re
import signal
import unittest

from selenium.webdriver.common.keys import Keys

from browsing import Student
from hosting import CODE, DESCRIPTION, Host, small_pack, wait


class StudentTests(unittest.TestCase):
    def host(self, *options, **more):
        host = Host(*options, **more)
        self.addCleanup(host.stop)
        return host

    def student(self, host, name="Ana"):
        page = Student(self, host)
        self.addCleanup(page.leave)
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
        self.press_next(page, "Begin")
        page.sees("The case", "h1")
        page.check("card, self-paced")
        self.press_next(page, "To the question")
        for number in (1, 2):
            page.sees(f"Question {number} of", "h1")
            wait(lambda: page.all("main form"), "the form")
            page.tab_to("main form input")
            page.press(Keys.SPACE if page.all("main form [type=radio]") else "212")
            page.send()
            page.sees("paragraph", ".citations")
            page.check("revealed, self-paced")
            self.press_next(page, "Next question")
        page.sees("Question 3 of", "h1")

    def test_time_that_ran_out_at_one_s_own_pace(self):
        host = self.host("--self-paced", "--seconds", "2")
        page = self.student(host)
        for words in ("Begin", "To the question"):
            page.sees(words, "#view")
            page.tab_to("#view button:not([type=submit])")
            page.press(Keys.ENTER)
        page.sees("Question 1 of", "h1")
        page.sees("closed without an answer of yours", "#view")
        page.check("ran out, self-paced")
        page.driver.refresh()
        page.sees("Next question", "#view")
        page.tab_to("#view button:not([type=submit])")
        page.press(Keys.ENTER)
        page.sees("Question 2 of", "h1")

    def test_a_pass_in_the_address_lets_in_without_a_name(self):
        host = self.host()
        self.student(host)
        host.type("readmit Ana")
        found = wait(lambda: re.search(r"the pass ([A-Z0-9]{10})", "".join(host.printed)), "the pass")
        page = Student(self, host)
        page.open(f"/j/{found[1]}")
        wait(lambda: page.all("form.join button"), "the form to join")
        self.assertEqual(page.all("[name=name]"), [])
        page.tab_to("form.join button")
        page.press(Keys.ENTER)
        page.sees("You are in, Ana")
        page.driver.refresh()
        page.sees("You are in, Ana")
    def press_next(self, page, words):
        page.sees(words, "#view")
        page.tab_to("#view button:not([type=submit])")
        page.press(Keys.ENTER)

    def test_the_end_of_one_s_own_pages_and_a_mended_key(self):
        with small_pack("passengers") as pack:
            host = self.host("--self-paced", pack=pack)
            page = self.student(host)
            self.press_next(page, "Begin")
            self.press_next(page, "To the question")
            wait(lambda: page.all("main form"), "the form")
            page.tab_to(".line input")
            page.press("212")
            page.send()
            page.sees("✓ Right", ".mark")
            host.type("rekey 1 213")
            host.type("yes")
            page.sees("Corrected: question 1 has another key now: 213", "#notices")
            page.sees("213", ".key")
            page.sees("✗ Not right", ".mark")
            page.check("mended, self-paced")
            self.press_next(page, "Next question")
            page.sees("You have finished", "h1")
            page.check("finished")
            page.driver.refresh()
            page.sees("You have finished", "h1")
            host.type("rekey 1 212")
            host.type("yes")
            page.sees("Corrected: question 1 has another key now: 212", "#notices")
            page.sees("100 points", ".mark")
            page.sees("Connected", "#connection")
            self.assertNotIn("ended", page.text())
            host.type("end")
            host.type("yes")
            page.sees("The session has ended", "h1")

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

    def test_who_votes_once_of_twice_has_answered(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "choice")["question"]
        page.asked(question)
        page.fill(question, host.key_line(question))
        page.send()
        page.sees("✓ Received", ".delivery")
        host.until("closed")
        for reloads in (False, True):
            if not reloads:
                host.type("again")
                page.sees("Second vote")
                page.asked(question)
            host.until("closed")
            page.sees("Closed. The result comes")
            self.assertNotIn("without an answer", page.text())
            page.driver.refresh()
            page.sees("Closed. The result comes")
        host.until("revealed")
        page.sees("✓ Right", ".mark")
        page.driver.refresh()
        page.sees("✓ Right", ".mark")
        self.assertNotIn("without an answer", page.text())
        self.assertFalse(page.text("#notices"))

    def test_a_reload_in_a_second_vote_forgets_no_first(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "choice")["question"]
        page.asked(question)
        page.fill(question, host.key_line(question))
        page.send()
        page.sees("✓ Received", ".delivery")
        host.until("closed")
        host.type("again")
        page.sees("Second vote")
        page.driver.refresh()
        page.asked(question)
        host.until("closed")
        page.sees("Closed. The result comes")

    def test_a_question_that_is_taken_out(self):
        host = self.host()
        page = self.student(host)
        question = host.until("open", "choice")["question"]
        page.asked(question)
        page.fill(question, host.key_line(question))
        page.send()
        page.sees("✓ Received", ".delivery")
        host.type(f"void {question['number']}")
        host.type("yes")
        page.sees("no longer counts", "#notices")
        page.sees("does not count for anybody", "#view")
        self.assertNotIn("The result comes", page.text())
        page.check("taken out while open")
        page.driver.refresh()
        page.sees("does not count for anybody", "#view")
        host.step()
        question = host.until("open")["question"]
        page.asked(question)
        page.fill(question, host.key_line(question))
        page.send()
        page.sees("✓ Received", ".delivery")
        host.until("revealed")
        page.sees("I disagree")
        host.type(f"void {question['number']}")
        host.type("yes")
        page.sees("does not count for anybody", ".mark")
        self.assertNotIn("✓ Right", page.text())
        page.check("taken out when revealed")

    def test_what_is_typed_has_the_length_and_the_keyboard_it_needs(self):
        host = self.host()
        page = self.student(host)
        page.asked(host.until("open", "number")["question"])
        field = page.all(".line input")[0]
        self.assertEqual(field.get_attribute("inputmode"), "text", "some keyboards lack a minus")
        answer = DESCRIPTION["components"]["schemas"]["Answering"]["properties"]["answer"]
        self.assertEqual(field.get_attribute("maxlength"), str(answer["maxLength"]))
        host.until("revealed")
        wait(lambda: page.all(".dispute textarea"), "the disagreement")
        why = DESCRIPTION["components"]["schemas"]["Disputing"]["properties"]["why"]
        self.assertEqual(
            page.all(".dispute textarea")[0].get_attribute("maxlength"), str(why["maxLength"]))

    def test_a_page_that_fails_says_so(self):
        host = self.host()
        page = self.student(host)
        page.js("""document.getElementById('view').replaceChildren = () => {
          throw new Error('made to fail'); }""")
        host.until("open")
        page.sees("Something in this page failed", "#notices")
        page.sees("Connected", "#connection")
        with self.assertRaisesRegex(AssertionError, "made to fail"):
            page.check_log("a failing page")

    def test_a_place_that_was_ended_may_be_taken_again(self):
        host = self.host()
        page = self.student(host)
        host.type("readmit Ana")
        page.sees("does not know this device", "main", 30)
        page.check("ended place")
        # Her name alone does not give anybody her place.
        page.enter("Ana")
        page.sees("Somebody has that name", ".error")
        found = wait(lambda: re.search(r"the pass ([A-Z0-9]{10})", "".join(host.printed)), "the pass")
        page.tab_to("form.join summary")
        page.press(Keys.ENTER)
        page.tab_to("[name=pass]")
        page.press(found[1][:5].lower() + " " + found[1][5:], Keys.ENTER)
        page.sees("You are in, Ana")
        page.check("back by a pass")
        self.assertEqual(host.state()["joined"], 1)

    def test_time_is_told_at_thirty_and_ten_alone(self):
        host = self.host("--seconds", "60")
        page = self.student(host)
        page.listen()
        page.asked(host.until("open")["question"])
        page.sees("0:5", ".time")
        page.js("""const real = performance.now.bind(performance);
          window.ahead = 0;
          performance.now = () => real() + ahead""")

        def left(seconds):
            page.js("""const left = Number(document.querySelector('.time').textContent.slice(2, 4));
              ahead += (left - arguments[0]) * 1000""", seconds)

        left(32)
        wait(lambda: page.heard("30 seconds left."), "thirty")
        left(12)
        wait(lambda: page.heard("10 seconds left."), "ten")
        page.sees("0:08", ".time")
        self.assertEqual(page.heard("second"), ["30 seconds left.", "10 seconds left."])

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
