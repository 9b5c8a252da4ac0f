"""A session that the built program holds, on a port of the loopback, with a lesson made of numbers."""
import json
import os
import pathlib
import re
import secrets
import signal
import socket
import subprocess
import threading
import time
import urllib.request

CODE = "K7M2QX"


def lesson(questions):
    """A pack of so many questions; any number is an answer."""
    head = """factcheck: 1
id: numbers
title: Numbers
sources:
  gazette:
    label: the Gazette
    brief: A town counts what it has.
    passages:
      p1: {note: A list of counts.}
questions:
"""
    return head + "".join(f"""  - id: count-{number}
    kind: number
    ask: How many of kind {number} are there?
    answer: {100 + number}
    unit: pieces
    cites: [gazette#p1]
    why: The list gives the count of kind {number}.
""" for number in range(1, questions + 1))


class Hosted:
    def __init__(self, program, folder, questions=10, *options):
        self.program = str(program)
        self.environment = {**os.environ, "XDG_DATA_HOME": str(folder), "TERM": "dumb"}
        self.errors = pathlib.Path(folder) / "errors.txt"
        pack = pathlib.Path(folder) / "numbers.yaml"
        pack.write_text(lesson(questions))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.command = [
            self.program, "host", str(pack), "--port", str(self.port), "--address", "127.0.0.1",
            "--code", CODE, "--count", str(questions), "--seed", "7", *options]
        # What the projector's page sends: it holds across restarts.
        self.key = None

    def start(self, *more, patience=60):
        self.process = subprocess.Popen(
            self.command + list(more), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=self.errors.open("a"), env=self.environment)
        link = None
        end = time.monotonic() + patience
        while link is None:
            line = self.process.stdout.readline().decode()
            if not line or time.monotonic() > end:
                raise RuntimeError("the host does not start: " + self.errors.read_text())
            found = re.search(r"/screen#link=([^\s\x1b]+)", line)
            link = found and found[1]
        self.key = self.key or self.open_screen(link)
        # Nobody reads what else it says; a full pipe would stop it.
        threading.Thread(target=self.drain, args=(self.process.stdout,), daemon=True).start()

    def open_screen(self, link):
        body = {"link": link, "attempt": secrets.token_hex(16)}
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/api/screens", json.dumps(body).encode(),
            {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.load(reply)["token"]

    @staticmethod
    def drain(pipe):
        try:
            while pipe.read(65536):
                pass
        except (OSError, ValueError):
            pass

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdin.close()

    def end(self, patience=120):
        self.process.stdin.write(b"end\n")
        self.process.stdin.close()
        return self.process.wait(patience)

    def report(self):
        printed = subprocess.run(
            [self.program, "report", "--format", "json"], env=self.environment, check=True,
            capture_output=True).stdout
        return json.loads(printed)
