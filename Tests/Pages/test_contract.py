"""What the server sends, held against `openapi.yaml`; no browser."""
import json
import pathlib
import subprocess
import sys
import threading
import time
import unittest
import urllib.request

import jsonschema

from hosting import ASSETS, CODE, DESCRIPTION, Host, small_pack, wait

SCHEMAS = {"state": "State", "card": "Card", "question": "Question", "tally": "Tally",
           "closed": "Closed", "reveal": "Reveal", "board": "Board", "corrected": "Corrected",
           "finished": "Board", "ended": "Board"}
# What a student may not be told of a question before its reveal, whatever it says.
LATER = {"key", "keys", "verdict", "explanation", "citations", "mark", "points", "shares", "reveal"}


def closed(schema):
    """A schema that takes no member which the description lacks."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    strict = {name: closed(part) for name, part in schema.items()}
    return strict | ({"unevaluatedProperties": False} if "properties" in schema and
                     schema.get("type") == "object" else {})


STRICT = closed(DESCRIPTION["components"])


def validate(value, schema):
    jsonschema.validate(value, {"$ref": f"#/components/schemas/{schema}", "components": STRICT})


def members(value):
    """The names of all members, at any depth."""
    if isinstance(value, dict):
        return set(value).union(*map(members, value.values()))
    return set().union(*map(members, value)) if isinstance(value, list) else set()


class Listener:
    """Reads a stream of events on a thread of its own."""

    def __init__(self, host, token, path="/api/events"):
        request = urllib.request.Request(
            host.base + path, headers={"Authorization": f"Bearer {token}"})
        self.reply = urllib.request.urlopen(request, timeout=30)
        self.lines = []
        self.events = []
        self.comments = []
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        name = None
        try:
            for line in self.reply:
                text = line.decode().rstrip("\r\n")
                self.lines.append(text)
                if text.startswith(":"):
                    self.comments.append(time.monotonic())
                elif text.startswith("event:"):
                    name = text[6:].strip()
                elif text.startswith("data:"):
                    self.events.append((name, json.loads(text[5:])))
        except (OSError, ValueError):
            pass

    def names(self):
        return [name for name, _ in self.events]


class ContractTests(unittest.TestCase):
    def host(self, *options, **more):
        host = Host(*options, **more)
        self.addCleanup(host.stop)
        return host

    def test_every_event_is_as_described(self):
        host = self.host("--seconds", "60")
        student = host.join("Ana")
        silent = host.join("Ben")
        listeners = [Listener(host, student), Listener(host, silent),
                     Listener(host, host.key, "/api/events?view=screen")]
        for listener in listeners:
            wait(lambda: listener.events, "a snapshot")
        for number, entry in enumerate(host.entries, 1):
            question = host.until("open")["question"]
            self.assertEqual(host.answer(student, host.key_line(question))[0], 202)
            self.assertEqual(host.answer(student, host.key_line(question))[0], 202, "the same again")
            host.until("revealed")
            host.call("POST", "/api/disputes", {"question": question["id"], "why": "No."}, student)
            # At most ten calls a second are taken of one student.
            time.sleep(0.4)
            if number == 2:
                host.type("pause")
                wait(lambda: "paused" in listeners[0].names(), "the pause")
                host.type("resume")
                wait(lambda: host.state()["phase"] == "revealed", "the end of the pause")
                host.type("void 1")
                host.type("yes")
                wait(lambda: "corrected" in listeners[0].names(), "the correction")
            host.step()
        host.until("board")
        host.type("end")
        host.type("yes")
        for listener in listeners:
            wait(lambda: "ended" in listener.names(), "the end")
            for name, value in listener.events:
                if name == "paused":
                    self.assertEqual(value, {})
                else:
                    validate(value, SCHEMAS[name])
            self.assertEqual(listener.names()[0], "state")
            self.assertEqual(listener.names().count("reveal"), len(host.entries))
        self.assertIn("tally", listeners[2].names())
        self.assertNotIn("tally", listeners[0].names(), "students are told no counts")

    def test_a_member_that_is_not_described_is_noticed(self):
        for name, schema in SCHEMAS.items():
            with self.subTest(name), self.assertRaises(jsonschema.ValidationError) as found:
                validate({"strange": 1}, schema)
            self.assertTrue(found.exception)
        with self.assertRaisesRegex(jsonschema.ValidationError, "strange"):
            validate({"joined": 1, "strange": 1}, "Tally")
        with self.assertRaisesRegex(jsonschema.ValidationError, "strange"):
            validate({"sources": [{"id": "a", "label": "A", "published": "", "strange": 1}]}, "Card")

    def test_replies_are_as_described(self):
        host = self.host()
        joined = host.call("POST", "/api/players", {"name": "Ana", "code": CODE})
        self.assertEqual(joined[0], 201)
        validate(joined[1], "Joined")
        validate(host.call("GET", "/api/session")[1], "Session")
        for view, token in (
            ("", joined[1]["token"]), ("?view=screen", host.key), (f"?view=screen&code={CODE}", None)
        ):
            validate(host.call("GET", f"/api/state{view}", token=token)[1], "State")
        status, refused = host.call("GET", "/api/state?view=screen")
        self.assertEqual(status, 401)
        validate(refused, "Refusal")
        status, opened = host.open_screen(host.new_link())
        self.assertEqual(status, 201)
        validate(opened, "Opened")
        status, stepped = host.call("POST", "/api/step", {"phase": "waiting"}, host.key)
        self.assertEqual(status, 202)
        validate(stepped, "Stepped")
        question = host.until("open")["question"]
        status, taken = host.answer(joined[1]["token"], host.key_line(question))
        self.assertEqual(status, 202)
        validate(taken, "Taken")

    def test_what_is_told_at_one_s_own_pace_is_as_described(self):
        with small_pack("passengers") as pack:
            host = self.host("--self-paced", pack=pack)
            token = host.join("Ana")
            listeners = [Listener(host, token), Listener(host, host.key, "/api/events?view=screen")]
            for listener in listeners:
                wait(lambda: listener.events, "a snapshot")
            for _ in range(2):
                self.assertEqual(host.call("POST", "/api/next", {}, token)[0], 202)
            question = wait(lambda: host.call("GET", "/api/state", token=token)[1]["question"],
                            "the question")["id"]
            answer = {"question": question, "answer": "212"}
            self.assertEqual(host.call("POST", "/api/answers", answer, token)[0], 202)
            host.type("rekey 1 213")
            host.type("yes")
            wait(lambda: "corrected" in listeners[0].names(), "the correction")
            self.assertEqual(
                host.call("POST", "/api/next", {"after": question}, token)[0], 202)
            wait(lambda: "finished" in listeners[0].names(), "the end of the pages")
            self.assertEqual(host.call("GET", "/api/state", token=token)[1]["phase"], "finished")
            host.type("end")
            host.type("yes")
            for listener in listeners:
                wait(lambda: "ended" in listener.names(), "the end")
                for name, value in listener.events:
                    validate(value, SCHEMAS[name])
            told = dict(listeners[0].events)["corrected"]
            self.assertEqual((told["key"][:3], told["reveal"]["mark"]), ("213", 0))
            for name, value in listeners[1].events:
                self.assertFalse(LATER - {"points"} & members(value), name)

    def test_nothing_before_the_reveal_holds_what_it_reveals(self):
        host = self.host()
        token = host.join("Ana")
        other = host.join("Ben")
        listener = Listener(host, token)
        wait(lambda: listener.events, "a snapshot")
        for _ in host.entries:
            question = host.until("open")["question"]
            entry = host.entries[question["id"]]
            begun = next(place for place, (name, event) in reversed([*enumerate(listener.events)])
                         if name in ("state", "card", "reveal"))
            if question["form"] == "text":
                self.assertEqual(host.answer(other, "Zweistein")[0], 202)
            host.until("closed")
            wait(lambda: listener.names()[-1] == "closed", "the end of the question")
            state = host.call("GET", "/api/state", token=token)[1]
            since = [event for name, event in listener.events[begun:] if name != "reveal"]
            self.assertIn(question["id"], [event.get("id") for event in since])
            self.assertFalse(LATER & members([since, state]), f"{question['id']}: {since}")
            told = json.dumps([since, state])
            # The key of a choice stands among its options; a number or a word stands nowhere yet.
            if question["form"] in ("number", "text"):
                self.assertNotRegex(told, rf"\b{entry['answer']}\b")
            self.assertNotIn(entry["why"], told)
            self.assertNotIn("Zweistein", told)
            for cite in entry["cites"]:
                source, passage = cite.split("#")
                self.assertNotIn(host.pack["sources"][source]["passages"][passage]["note"], told)
            host.until("revealed")
            wait(lambda: listener.names()[-1] == "reveal", "the reveal")
            self.assertRegex(json.dumps(listener.events[-1][1]), entry["why"])
            host.step()

    def test_heartbeats(self):
        host = self.host()
        listener = Listener(host, host.join("Ana"))
        start = time.monotonic()
        wait(lambda: listener.comments, "a comment", 12)
        self.assertLess(listener.comments[0] - start, 11)

    def test_refusals(self):
        host = self.host()
        token = host.join("Ana")
        question = host.until("open", "number")["question"]["id"]
        other = next(id for id in host.entries if id != question)
        cases = [
            ("players", {"name": "Ana", "code": "AAAAAA"}, None, 403, "wrong-code"),
            ("players", {"name": "Ana", "code": CODE}, None, 409, "name-taken"),
            ("players", {"name": "x" * 5000, "code": CODE}, None, 422, "bad-name"),
            ("players", {"name": "", "code": CODE}, None, 422, "bad-name"),
            ("answers", {"question": question, "answer": "1"}, None, 401, "unknown-token"),
            ("answers", {"question": question, "answer": "1"}, "made-up-made-up-made-up", 401,
             "unknown-token"),
            ("answers", {"question": other, "answer": "a"}, token, 409, "not-open"),
            ("answers", {"question": question, "answer": "many"}, token, 422, "not-understood"),
            ("answers", {"question": question, "answer": "1", "certainty": 1000}, token, 422,
             "bad-certainty"),
            ("answers", {"question": question, "answer": "1" * 20_000}, token, 413, "too-large"),
            ("disputes", {"question": question, "why": "No."}, token, 409, "not-revealed"),
            ("step", {"phase": "waiting"}, host.key, 409, "stale"),
            ("step", {"phase": "open", "question": question}, token, 401, "unknown-token"),
            ("next", {}, token, 409, "not-self-paced"),
            ("screens", {"link": host.links()[0], "attempt": "0" * 32}, None, 403, "used-link"),
            ("screens", {"link": host.key, "attempt": "0" * 32}, None, 403, "used-link"),
            ("screens", {"link": "x", "attempt": "0"}, None, 422, "not-understood"),
        ]
        for path, body, bearer, status, refusal in cases:
            with self.subTest(f"{path} {str(body)[:60]}"):
                found, reply = host.call("POST", f"/api/{path}", body, bearer)
                self.assertEqual((found, reply.get("refusal")), (status, refusal))
                validate(reply, "Refusal")
        self.assertEqual(host.state()["answered"], 0, "nothing was recorded")
        self.assertEqual(host.answer(token, "212")[0], 202)
        found, reply = host.answer(token, "213")
        self.assertEqual((found, reply["refusal"], reply["given"]), (409, "already-answered", "212"))
        host.until("closed")
        self.assertEqual(host.answer(host.join("Ben"), "212")[1]["refusal"], "not-open")

    def test_joining_twice_by_one_attempt_is_joining_once(self):
        host = self.host()
        body = {"name": "Ana", "code": CODE, "attempt": "0f" * 16}
        first, second = (host.call("POST", "/api/players", body) for _ in range(2))
        self.assertEqual((first[0], first), (201, second))
        self.assertEqual(host.state()["joined"], 1)

    def test_the_pages_are_served_as_they_must_be(self):
        host = self.host()
        names = [path.name for path in ASSETS.iterdir() if path.suffix in (".js", ".css", ".svg")]
        for path in ("/", f"/j/{CODE}", "/screen", *(f"/assets/{name}" for name in names)):
            with self.subTest(path), urllib.request.urlopen(host.base + path) as reply:
                self.assertEqual(reply.status, 200)
                policy = reply.headers["Content-Security-Policy"]
                for rule in ("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'",
                             "require-trusted-types-for 'script'"):
                    self.assertIn(rule, policy)
                self.assertEqual(reply.headers["X-Content-Type-Options"], "nosniff")
                self.assertEqual(reply.headers["Referrer-Policy"], "no-referrer")
                text = reply.read().decode()
                self.assertNotRegex(text, r"<script>|\son\w+=\"|innerHTML|style=\"|document\.write|eval\(")
        for path in ("/assets/../openapi.yaml", "/assets/nothing.js", "/nothing"):
            self.assertEqual(host.call("GET", path)[0], 404, path)

    def test_schemathesis_finds_no_failure(self):
        host = self.host()
        token = host.join("Ana")
        host.until("open")
        program = pathlib.Path(sys.executable).with_name("schemathesis")
        # The stream of events has no end, so it is held against the description above.
        run = subprocess.run(
            [program, "run", host.base + "/openapi.yaml", "--url", host.base,
             "--exclude-path", "/api/events", "--header", f"Authorization: Bearer {token}",
             "--max-examples", "30", "--seed", "1", "--no-color"],
            capture_output=True, text=True, timeout=300)
        self.assertEqual(run.returncode, 0, run.stdout[-6000:] + run.stderr[-2000:])


if __name__ == "__main__":
    unittest.main()
