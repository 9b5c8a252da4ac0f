"""A hosted session, driven at its prompt and over HTTP."""
import contextlib
import json
import os
import pathlib
import re
import secrets
import signal
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

import yaml

HERE = pathlib.Path(__file__).parent
LESSON = HERE / "lesson.yaml"
CODE = "K7M2QX"
ASSETS = HERE.parents[1] / "Sources/Classroom/Web/Assets"
DESCRIPTION = yaml.safe_load((ASSETS / "openapi.yaml").read_text())


def wait(condition, what, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds} s in vain: {what}")


@contextlib.contextmanager
def small_pack(*ids):
    """The lesson with some of its questions alone."""
    pack = yaml.load(LESSON.read_text(), yaml.BaseLoader)
    pack["questions"] = [entry for entry in pack["questions"] if entry["id"] in ids]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "small.yaml"
        path.write_text(yaml.safe_dump(pack, sort_keys=False))
        yield path


class Host:
    def __init__(self, *options, pack=LESSON):
        command = os.environ["FACTCHECK_HOST"].split("\n")
        self.pack = yaml.load(pathlib.Path(pack).read_text(), yaml.BaseLoader)
        self.entries = {entry["id"]: entry for entry in self.pack["questions"]}
        self.command_line = [
            *filter(None, command), str(pack), "--address", "127.0.0.1",
            "--code", CODE, "--count", str(len(self.entries)), "--seed", "7", *options]
        # The first start takes a port that is free; later ones must have the same.
        self.port = 0
        self.folder = tempfile.TemporaryDirectory()
        # What the projector's pages send.
        self.key = None
        self.start()

    def start(self, *options):
        environment = {**os.environ, "XDG_DATA_HOME": self.folder.name, "TERM": "dumb"}
        self.process = subprocess.Popen(
            [*self.command_line, "--port", str(self.port), *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, env=environment)
        self.printed = []
        self.reader = threading.Thread(target=self.read, args=(self.process,), daemon=True)
        self.reader.start()
        wait(self.links, f"the host's link in {self.printed}", 30)
        wait(lambda: self.call("GET", "/healthz")[0] == 200, "the server")
        self.key = self.key or self.open_screen(self.links()[-1])[1]["token"]

    def read(self, process):
        for line in process.stdout:
            self.printed.append(line)

    def links(self):
        """What the links for the projector's page carry that were printed so far."""
        text = "".join(self.printed)
        found = re.findall(r"(http://[^/]+:(\d+))/screen#link=([^\s\x1b]+)", text)
        if found:
            self.base, self.port = found[0][0], int(found[0][1])
        return [link for _, _, link in found]

    def new_link(self):
        known = len(self.links())
        self.type("screen")
        return wait(lambda: self.links()[known:], "another link")[0]

    def open_screen(self, link, attempt=None):
        body = {"link": link, "attempt": attempt or secrets.token_hex(16)}
        return self.call("POST", "/api/screens", body)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.reader.join()
        self.process.stdin.close()
        self.process.stdout.close()

    def stop(self):
        if not self.process.stdin.closed:
            self.kill()
        self.folder.cleanup()

    def type(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def call(self, method, path, body=None, token=None):
        request = urllib.request.Request(
            self.base + path, method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"})
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                text = reply.read()
                return reply.status, json.loads(text) if text.startswith(b"{") else text
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.loads(error.read() or b"{}")
        except OSError:
            return 0, {}

    def state(self):
        return self.call("GET", "/api/state?view=screen", token=self.key)[1]

    def step(self):
        seen = self.state()
        body = {"phase": seen["phase"]}
        if seen.get("question"):
            body["question"] = seen["question"]["id"]
        self.call("POST", "/api/step", body, self.key)
        return self.state()

    def until(self, phase, question=None):
        """Takes steps until a phase is there, of the question with an id or form where one is named."""
        state = self.state()
        for _ in range(6 * len(self.entries) + 6):
            shown = state.get("question") or {}
            if state["phase"] == phase and question in (None, shown.get("id"), shown.get("form")):
                return state
            state = self.step()
        raise AssertionError(f"no step leads to {phase} of {question}; now {state['phase']}")

    def join(self, name):
        """A student without a page."""
        body = {"name": name, "code": CODE}
        status, reply = self.call("POST", "/api/players", body)
        assert status == 201, reply
        return reply["token"]

    def answer(self, token, answer):
        question = self.state()["question"]["id"]
        return self.call("POST", "/api/answers", {"question": question, "answer": answer}, token)

    def key_line(self, question):
        """The right answer as on the answer line, found by the options' texts."""
        entry = self.entries[question["id"]]
        letters = {option["text"]: option["letter"] for option in question.get("options", [])}
        match entry["kind"]:
            case "claim": return letters[entry["verdict"].replace("-", " ")]
            case "choice": return letters[entry["answer"]]
            case "select": return " ".join(sorted(letters[text] for text in entry["answers"]))
            case "order": return " ".join(letters[text] for text in entry["items"])
            case "match": return " ".join(
                f"{n + 1}{letters[entry['pairs'][item]]}" for n, item in enumerate(question["items"]))
            case _: return entry["answer"]
