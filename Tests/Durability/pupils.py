"""Students whose host may be gone at any moment: they try again until they are answered."""
import asyncio
import collections
import json
import random

Acknowledged = collections.namedtuple("Acknowledged", "student question answer")


class Gone(Exception):
    """Nobody answers, or the line went dead."""


class Line:
    """One connection, kept as long as the host is there."""

    def __init__(self, port):
        self.port, self.reader, self.writer = port, None, None

    async def call(self, method, path, body=None, token=None):
        try:
            if self.writer is None:
                self.reader, self.writer = await asyncio.wait_for(
                    asyncio.open_connection("127.0.0.1", self.port), 5)
            data = b"" if body is None else json.dumps(body).encode()
            bearer = f"Authorization: Bearer {token}\r\n" if token else ""
            self.writer.write((
                f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{bearer}"
                f"Content-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n"
            ).encode() + data)
            head = await asyncio.wait_for(self.reader.readuntil(b"\r\n\r\n"), 10)
            length = next(
                int(line.split(b":")[1]) for line in head.split(b"\r\n")
                if line.lower().startswith(b"content-length:"))
            text = await asyncio.wait_for(self.reader.readexactly(length), 10)
            return int(head.split()[1]), json.loads(text or b"{}")
        except (OSError, EOFError, asyncio.TimeoutError, asyncio.LimitOverrunError) as error:
            self.close()
            raise Gone() from error

    async def insist(self, *call):
        """Asks until somebody answers."""
        while True:
            try:
                return await self.call(*call)
            except Gone:
                await asyncio.sleep(random.uniform(0.02, 0.1))

    def close(self):
        if self.writer:
            self.writer.close()
        self.reader = self.writer = None


class Pupil:
    def __init__(self, number, port, ledger):
        self.name = f"Student {number}"
        self.line, self.port, self.ledger = Line(port), port, ledger
        self.question, self.news, self.pages = None, asyncio.Event(), 0

    async def join(self, code):
        # Sent again after a lost reply, it gives the same place.
        attempt = f"{random.getrandbits(128):032x}"
        body = {"name": self.name, "code": code, "attempt": attempt}
        status, reply = await self.line.insist("POST", "/api/players", body)
        assert status == 201, reply
        self.token = reply["token"]

    async def follow(self):
        """Hears which question is open, from one page after the other."""
        while True:
            writer = None
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
                writer.write((
                    "GET /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    f"Authorization: Bearer {self.token}\r\n\r\n").encode())
                self.pages += 1
                name = None
                while line := await reader.readline():
                    if line.startswith(b"event: "):
                        name = line[7:].strip().decode()
                    elif line.startswith(b"data: "):
                        self.hear(name, json.loads(line[6:]))
            except OSError:
                pass
            finally:
                if writer:
                    writer.close()
            await asyncio.sleep(random.uniform(0.02, 0.1))

    def hear(self, name, data):
        if name == "state":
            shown = data.get("question")
            is_open = data["phase"] == "open" and shown and not data["you"]["answered"]
            self.question = shown["id"] if is_open else None
        elif name == "question":
            self.question = data["id"]
        elif name in ("closed", "reveal"):
            self.question = None
        self.news.set()

    async def answer(self):
        """Answers what is open, and tries again until it is acknowledged or refused."""
        while True:
            await self.news.wait()
            self.news.clear()
            question, self.question = self.question, None
            if question is None:
                continue
            await asyncio.sleep(random.uniform(0, 0.4))
            answer = str(random.randint(1, 10 ** 6))
            body = {"question": question, "answer": answer}
            status, reply = await self.line.insist("POST", "/api/answers", body, self.token)
            if status == 202:
                self.ledger.append(Acknowledged(self.name, question, answer))
            elif status != 409:
                raise AssertionError(f"{status} {reply}")
