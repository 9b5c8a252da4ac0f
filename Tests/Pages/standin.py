#!/usr/bin/env python3
"""A stand-in for `factcheck host`, for the tests of the classroom's pages alone.

It takes the same options and prompt commands as far as the tests use them, plays the same packs,
and speaks the HTTP of `openapi.yaml`. It gates nothing: the pages must be harmless on their own.
"""
import argparse
import collections
import json
import os
import pathlib
import queue
import re
import secrets
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import jsonschema
import yaml

ASSETS = pathlib.Path(__file__).parents[2] / "Sources/Classroom/Web/Assets"
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
          "require-trusted-types-for 'script'")
TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8",
         ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".yaml": "application/yaml"}
DESCRIPTION = yaml.safe_load((ASSETS / "openapi.yaml").read_text())
ASKED = {"/api/players": "Joining", "/api/answers": "Answering", "/api/disputes": "Disputing",
         "/api/next": "GoingOn", "/api/step": "Stepping"}
VERDICTS = ["supported", "refuted", "not stated"]
FORMS = {"claim": "choice", "choice": "choice", "select": "selection", "number": "number",
         "text": "text", "order": "ordering", "match": "matching"}
HEARTBEAT = 5


class Refused(Exception):
    def __init__(self, status, refusal, message, **more):
        super().__init__(message)
        self.status = status
        self.body = {"refusal": refusal, "message": message, **more}


def validator(schema):
    """A validator for one of the description's schemas."""
    return jsonschema.Draft202012Validator(
        {"$ref": f"#/components/schemas/{schema}", "components": DESCRIPTION["components"]})


# -- The pack

def published(value):
    if isinstance(value, dict):
        return f"{value['inferred']} (date inferred)"
    return str(value) if value else "date not stated"


class Item:
    """A question of the pack, with its options as every student of a session sees them."""

    def __init__(self, entry, pack, choices, number, of):
        self.id, self.kind, self.entry, self.pack = entry["id"], entry["kind"], entry, pack
        self.form = FORMS[self.kind]
        self.choices, self.number, self.of = choices, number, of
        self.stem = entry.get("ask") or self.claim_stem()
        self.texts, self.items = self.arranged()

    def claim_stem(self):
        about = " and ".join(self.pack["sources"][s]["label"] for s in self.entry["about"])
        return f"By {about}: {self.entry['claim']}"

    def arranged(self):
        entry = self.entry
        if self.kind == "claim":
            return VERDICTS, None
        if self.kind == "choice":
            return sorted([entry["answer"], *entry["others"]]), None
        if self.kind == "select":
            return sorted(entry["answers"] + entry["others"]), None
        if self.kind == "order":
            return entry["items"][1:] + entry["items"][:1], None
        if self.kind == "match":
            return sorted([*entry["pairs"].values(), *entry.get("others", [])]), [*entry["pairs"]]
        return [], None

    def letter(self, text):
        return "abcdefghijklmnopqrstuvwxyz"[self.texts.index(text)]

    def text(self, letter):
        try:
            return self.texts["abcdefghijklmnopqrstuvwxyz".index(letter)]
        except (ValueError, IndexError):
            raise Refused(422, "not-understood", f"There is no option {letter[:10]!r}.") from None

    def key(self):
        """The key in the shape of `read`."""
        entry = self.entry
        return {"claim": lambda: entry["verdict"].replace("-", " "),
                "choice": lambda: entry["answer"],
                "select": lambda: sorted(entry["answers"]),
                "number": lambda: float(entry["answer"]),
                "text": lambda: entry["answer"].lower(),
                "order": lambda: entry["items"],
                "match": lambda: [*entry["pairs"].values()]}[self.kind]()

    def key_words(self):
        if self.kind == "match":
            return "; ".join(f"{k} = {v}" for k, v in self.entry["pairs"].items())
        if self.kind == "number":
            return f"{self.entry['answer']} {self.entry.get('unit', '')}".strip()
        key = self.key() if self.kind != "text" else self.entry["answer"]
        return "; ".join(key) if isinstance(key, list) else key

    def read(self, answer):
        answer = answer.strip()
        if not answer:
            raise Refused(422, "not-understood", "Nothing was answered.")
        if self.form == "choice":
            return answer if answer in self.texts else self.text(answer)
        if self.form == "selection":
            return sorted({self.text(letter) for letter in answer.split()})
        if self.form == "ordering":
            order = [self.text(letter) for letter in answer.split()]
            if sorted(order) != sorted(self.texts):
                raise Refused(422, "not-understood", "The order lacks some of the items.")
            return order
        if self.form == "matching":
            pairs = {int(n): self.text(letter) for n, letter in re.findall(r"(\d+)([a-z])", answer)}
            if sorted(pairs) != list(range(1, len(self.items) + 1)):
                raise Refused(422, "not-understood", "Some of the items have no partner.")
            return [pairs[n] for n in sorted(pairs)]
        if self.form == "number":
            try:
                return float(answer.replace(",", ""))
            except ValueError:
                raise Refused(422, "not-understood", f"“{answer[:40]}” is no number.") from None
        return answer.lower()

    def mark(self, given):
        key = self.key()
        if self.form == "selection":
            right = len(set(given) & set(key))
            return max(0, right - len(set(given) - set(key))) / len(key)
        if self.form == "matching":
            return sum(map(str.__eq__, given, key)) / len(key)
        if self.kind == "text":
            return float(given in [key, *map(str.lower, self.entry.get("also", []))])
        return float(given == key)

    def verdict(self):
        if self.kind != "claim":
            return None
        sources = [self.pack["sources"][s] for s in self.entry["about"]]
        return f"{self.key()} by " + "; ".join(
            f"{s['label']}, {published(s.get('published'))}" for s in sources)

    def shares(self, answers):
        counts = collections.Counter()
        for given in answers:
            if self.form == "choice":
                counts[given] += 1
            elif self.form == "selection":
                counts.update(given)
            else:
                mark = self.mark(given)
                counts["right" if mark == 1 else "partly right" if mark else "not right"] += 1
        return {text: count / len(answers) for text, count in counts.items()}

    def source(self, name, brief=False):
        source = self.pack["sources"][name]
        shown = {"id": name, "label": source["label"],
                 "published": published(source.get("published"))}
        return {**shown, "brief": source["brief"]} if brief else shown

    def question(self, vote):
        asks_source = self.choices.scoring == "accuracy" and self.kind != "claim"
        shown = {
            "id": self.id, "number": self.number, "of": self.of, "form": self.form,
            "stem": self.stem, "vote": vote, "sources": [*map(self.source, self.pack["sources"])],
            "asksCertainty": self.choices.scoring in ("certainty", "log", "brier"),
            "asksSource": asks_source}
        if self.texts:
            shown["options"] = [{"letter": self.letter(t), "text": t} for t in self.texts]
        if self.items:
            shown["items"] = self.items
        if self.form == "number":
            shown["unit"] = self.entry.get("unit", "")
        return shown

    def reveal(self):
        citations = []
        for cite in self.entry["cites"]:
            name, passage = cite.split("#")
            source = self.pack["sources"][name]
            citation = {"source": name, "label": source["label"],
                        "published": published(source.get("published")),
                        "paragraph": int(passage[1:]), "text": source["passages"][passage]["note"]}
            citation |= {k: source[k] for k in ("headline", "url") if k in source}
            citations.append(citation)
        shown = {"id": self.id, "number": self.number, "key": self.key_words(),
                 "explanation": self.entry["why"], "citations": citations}
        if self.verdict():
            shown["verdict"] = self.verdict()
        if self.form in ("choice", "selection"):
            keys = self.key() if isinstance(self.key(), list) else [self.key()]
            shown["keys"] = [self.letter(text) for text in keys]
        return shown


# -- The session

class Session:
    def __init__(self, choices):
        self.choices = choices
        pack = yaml.load(pathlib.Path(choices.pack).read_text(), yaml.BaseLoader)
        self.pack = pack
        of = len(pack["questions"])
        self.items = [Item(entry, pack, choices, number + 1, of)
                      for number, entry in enumerate(pack["questions"])]
        self.lock = threading.RLock()
        self.listeners = {}
        self.closes_at = None
        self.journal = pathlib.Path(os.environ.get("XDG_DATA_HOME", ".")) / "standin.json"
        self.kept = {"code": choices.code, "key": secrets.token_hex(16), "phase": "waiting",
                     "index": -1, "shown": None, "vote": 1, "players": {}, "disputes": {},
                     "void": [], "before": None}
        if choices.resume:
            self.kept = json.loads(self.journal.read_text())
            if self.phase == "open":
                self.start_clock()

    phase = property(lambda self: self.kept["phase"])
    players = property(lambda self: self.kept["players"])
    place = property(lambda self: self.kept["index"] if self.kept["shown"] is None
                     else self.kept["shown"])
    item = property(lambda self: self.items[self.place] if self.place >= 0 else None)
    asking = property(lambda self: f"{self.item.id} {self.kept['vote']}")

    def save(self):
        beside = self.journal.with_suffix(".new")
        beside.write_text(json.dumps(self.kept))
        beside.replace(self.journal)

    def player(self, token):
        for player in self.players.values():
            if token and secrets.compare_digest(player["token"] or "-", token):
                return player
        return None

    def counting(self, player, item):
        """A student's answer that counts: the second vote's, or the first of who gave no second."""
        return ([answer for asking, answer in player["answers"].items()
                 if asking.split()[0] == item.id] or [None])[-1]

    # Steps

    def step(self):
        phase = self.phase
        if phase == "waiting":
            self.show("card")
        elif phase == "card":
            self.open(0 if self.kept["index"] < 0 else self.kept["index"])
        elif phase == "open":
            self.show("closed")
        elif phase == "closed" and self.item.id not in self.kept["void"]:
            self.show("revealed")
        elif phase in ("closed", "revealed") and self.kept["index"] + 1 < len(self.items):
            self.open(self.kept["index"] + 1)
        elif phase == "revealed" and self.choices.self_paced:
            self.show("finished")
            self.tally()
        elif phase in ("closed", "revealed"):
            self.show("ended" if self.choices.no_board else "board")
        elif phase == "board":
            self.show("ended")
        elif phase == "paused":
            self.resume()

    def open(self, index, vote=1):
        self.kept |= {"index": index, "shown": None, "vote": vote, "phase": "open"}
        self.start_clock()
        self.save()
        self.tell("question", lambda player: self.question_shown())

    def start_clock(self, seconds=None):
        seconds = seconds or self.choices.seconds
        self.closes_at = time.monotonic() + seconds if seconds else None

    def show(self, phase):
        self.kept["phase"] = phase
        self.kept["shown"] = None
        self.closes_at = None
        self.save()
        name = {"revealed": "reveal"}.get(phase, phase)
        self.tell(name, {"card": lambda player: self.card(), "revealed": self.reveal,
                         "closed": lambda player: self.closed(), "finished": self.board,
                         "board": self.board, "ended": self.board}[phase])

    def pause(self):
        self.kept["before"] = self.phase
        self.kept["phase"] = "paused"
        self.save()
        self.tell("paused", lambda player: {})

    def resume(self):
        self.kept["phase"] = self.kept["before"]
        self.save()
        self.tell("state", self.state)

    def command(self, line):
        with self.lock:
            word, *rest = line.split() or [""]
            if word in ("", "open", "next", "close", "reveal", "board"):
                self.step()
            elif word in ("pause", "resume"):
                getattr(self, word)()
            elif word == "more":
                self.start_clock(self.closes_at - time.monotonic() + float(rest[0]))
                self.tell("question", lambda player: self.question_shown())
            elif word == "again":
                self.open(self.kept["index"], self.kept["vote"] + 1)
            elif word == "end":
                self.show("ended")
            elif word == "show":
                self.kept |= {"phase": "revealed", "shown": int(rest[0]) - 1}
                self.tell("state", self.state)
            elif word in ("void", "rekey"):
                self.correct(word, self.items[int(rest[0]) - 1], " ".join(rest[1:]))
            elif word in ("kick", "readmit"):
                self.players[" ".join(rest)]["token"] = None
                for listener, (player, _) in self.listeners.items():
                    if player and player["name"] == " ".join(rest):
                        listener.put(None)
            self.save()

    def correct(self, change, item, key):
        """`rekey` is for numbers alone."""
        if change == "void":
            self.kept["void"].append(item.id)
        else:
            item.entry["answer"] = key
        for player in self.players.values():
            for asking, answer in player["answers"].items():
                if asking.split()[0] == item.id:
                    answer["mark"] = item.mark(item.read(answer["given"]))
                    answer["points"] = 0 if change == "void" else round(100 * answer["mark"])
        is_shown = self.phase == "revealed" and self.item is item

        def corrected(player):
            knows = player and self.counting(player, item) if self.choices.self_paced else is_shown
            told = {"id": item.id, "number": item.number, "change": change, **self.standing(player)}
            if knows and change == "rekey":
                told["key"] = item.key_words()
            if knows and is_shown:
                told["reveal"] = {name: value for name, value in self.reveal(player).items()
                                  if name not in ("total", "rank", "players")}
            return told

        self.tell("corrected", corrected)
        if change == "void" and self.phase == "open" and self.item is item:
            self.show("closed")

    # What is sent

    def tell(self, name, make):
        for listener, (player, _) in list(self.listeners.items()):
            is_own = self.choices.self_paced and player is None
            if not is_own or name in ("state", "paused", "corrected", "ended"):
                listener.put((name, make(player)))

    def tally(self):
        shown = self.counts()
        for listener, (player, _) in list(self.listeners.items()):
            if player is None:
                listener.put(("tally", shown))

    def counts(self):
        shown = {"joined": len(self.players)}
        if self.choices.self_paced:
            shown["answered"] = len(self.players) if self.phase == "finished" else 0
        elif self.item:
            shown["answered"] = sum(self.asking in p["answers"] for p in self.players.values())
            shown["disputes"] = len(self.kept["disputes"].get(self.item.id, []))
        return shown

    def card(self):
        return {"number": 1, "of": 1, "sources": [self.items[0].source(name, brief=True) for name in self.pack["sources"]]}

    def closed(self):
        return {"id": self.item.id, "number": self.item.number,
                "answered": self.counts()["answered"], "of": len(self.players)}

    def question_shown(self):
        shown = self.item.question(self.kept["vote"])
        if self.item.id in self.kept["void"]:
            shown["void"] = True
        if self.choices.seconds:
            shown["seconds"] = self.choices.seconds
        if self.closes_at:
            shown["remaining"] = max(0, round(self.closes_at - time.monotonic(), 3))
        return shown

    def total(self, player):
        latest = {asking.split()[0]: answer for asking, answer in player["answers"].items()}
        return sum(answer["points"] for answer in latest.values())

    def standing(self, player):
        if player is None:
            return {}
        totals = [self.total(other) for other in self.players.values()]
        total = self.total(player)
        return {"total": total, "rank": 1 + sum(t > total for t in totals), "players": len(totals)}

    def reveal(self, player):
        answers = [*filter(None, (self.counting(p, self.item) for p in self.players.values()))]
        shown = self.item.reveal()
        if self.item.id in self.kept["void"]:
            shown["void"] = True
        if not self.choices.self_paced:
            shown["answers"] = len(answers)
            if answers:
                shown["shares"] = self.item.shares([self.item.read(a["given"]) for a in answers])
        if player:
            mine = self.counting(player, self.item)
            shown |= {"mark": mine and mine["mark"], "points": mine["points"] if mine else 0}
            shown |= self.standing(player)
            if mine:
                shown["given"] = mine["given"]
                if mine["cites"]:
                    cited = {cite.split("#")[0] for cite in self.item.entry["cites"]}
                    shown["citesDecide"] = set(mine["cites"]) <= cited
        return shown

    def board(self, player):
        if player:
            return self.standing(player)
        if self.choices.no_board:
            return {}
        best = sorted(self.players.values(), key=self.total, reverse=True)[:5]
        return {"top": [{"name": p["name"], "points": self.total(p), "rank": self.standing(p)["rank"]}
                        for p in best]}

    def session_shown(self, is_host=False):
        shown = {"title": self.pack["title"], "language": self.pack.get("language", "en"),
                 "contentNote": self.pack.get("content-note", ""), "board": not self.choices.no_board,
                 "names": self.choices.names, "selfPaced": self.choices.self_paced}
        if self.choices.teams:
            shown["teams"] = self.choices.teams.split(",")
        if is_host:
            shown |= {"code": self.kept["code"], "address": f"http://127.0.0.1:{self.choices.port}"}
        return shown

    def state(self, player, is_host=False):
        phase = self.phase
        if self.choices.self_paced and player is None:
            phase = phase if phase in ("paused", "ended") else "open"
            shown = {"phase": phase, "session": self.session_shown(is_host), "question": None}
            return shown | self.counts() | ({"board": self.board(None)} if phase == "ended" else {})
        shown = {"phase": phase, "session": self.session_shown(is_host),
                 "card": self.card() if phase != "waiting" else None,
                 "question": None}
        if self.item and phase not in ("waiting", "card", "board", "finished", "ended"):
            shown["question"] = self.question_shown()
        if phase == "revealed":
            shown["reveal"] = self.reveal(player)
        if phase in ("board", "finished", "ended"):
            shown["board"] = self.board(player)
        if player is None:
            return shown | self.counts()
        mine = self.item and self.counting(player, self.item)
        is_answered = bool(mine) and (phase != "open" or self.asking in player["answers"])
        closed = self.kept["index"] + (phase not in ("open", "paused"))
        missed = [item.number for item in self.items[player["since"]:closed]
                  if not self.counting(player, item) and item.id not in self.kept["void"]]
        shown["you"] = {"name": player["name"], "answered": is_answered,
                        "missed": [] if self.choices.self_paced else missed,
                        **self.standing(player)}
        if player.get("team"):
            shown["you"]["team"] = player["team"]
        if mine:
            shown["you"]["given"] = mine["given"]
        return shown

    # What is asked

    def join(self, body):
        if body.get("code", "").upper() != self.kept["code"]:
            raise Refused(403, "wrong-code", "That is not the code of this session.")
        name = body.get("name", "").strip()
        teams = self.choices.teams.split(",") if self.choices.teams else [None]
        if body.get("team") not in teams:
            raise Refused(422, "bad-team", "There is no such team.")
        if self.choices.names == "generated":
            name = f"Brave Otter {len(self.players) + 1}"
        if not 1 <= len(name) <= 32:
            raise Refused(422, "bad-name", "A name has 1 to 32 characters.")
        known = self.players.get(name)
        if known and known["token"] and known["attempt"] != body.get("attempt", ""):
            raise Refused(409, "name-taken", "Somebody has that name.", proposal=f"{name} 2")
        if not known:
            closed = self.kept["index"] + (self.phase in ("closed", "revealed"))
            known = self.players[name] = {
                "name": name, "player": len(self.players) + 1, "answers": {}, "token": None,
                "team": body.get("team"), "attempt": None, "since": max(closed, 0)}
        known["attempt"] = body.get("attempt")
        known["token"] = known["token"] or secrets.token_urlsafe(24)
        self.save()
        self.tally()
        return {"player": known["player"], "token": known["token"], "name": name}

    def answer(self, player, body):
        question, answer = body["question"], body["answer"]
        certainty, cites = body.get("certainty"), body.get("cites", [])
        if self.phase == "paused":
            raise Refused(409, "paused", "The host has paused.")
        if self.phase == "ended":
            raise Refused(409, "ended", "The session has ended.")
        if self.phase != "open" or self.item.id != question or \
                body.get("vote", 1) != self.kept["vote"]:
            raise Refused(409, "not-open", "That question is not open.")
        given = {"given": answer, "certainty": certainty, "cites": cites}
        known = player["answers"].get(self.asking)
        if known:
            if all(known[k] == given[k] for k in given):
                return {"question": question}
            raise Refused(409, "already-answered", "You have answered.", given=known["given"])
        mark = self.item.mark(self.item.read(answer))
        player["answers"][self.asking] = given | {"mark": mark, "points": round(100 * mark)}
        self.save()
        self.tally()
        if self.choices.self_paced:
            self.show("revealed")
        return {"question": question}

    def dispute(self, player, body):
        question = body["question"]
        if self.phase != "revealed" or question != self.item.id:
            raise Refused(409, "not-revealed", "That question is not revealed.")
        who = self.kept["disputes"].setdefault(question, [])
        if player["name"] in who:
            raise Refused(409, "already-disputed", "You have said so already.")
        who.append(player["name"])
        self.save()
        self.tally()
        return {"question": question}

    def go_on(self, player, body):
        if self.choices.self_paced:
            self.step()
            return {}
        raise Refused(409, "not-self-paced", "The host goes on.")

    def asked_step(self, body):
        seen = body.get("phase")
        if seen != self.phase or (self.phase == "open" and body.get("question") != self.item.id):
            raise Refused(409, "stale", "The session has moved on.")
        self.step()
        return {"phase": self.phase}


# -- HTTP

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    session = None

    def log_message(self, *arguments):
        pass

    def token(self):
        query = parse_qs(urlsplit(self.path).query)
        header = self.headers.get("Authorization", "")
        return header.removeprefix("Bearer ") if header else query.get("token", [""])[0]

    def send(self, status, body, kind="application/json"):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")
        if status == 401:
            self.send_header("WWW-Authenticate", "Bearer")
        if status == 405:
            self.send_header("Allow", "POST" if urlsplit(self.path).path in ASKED else "GET")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        path = urlsplit(self.path).path
        if path == "/" or re.fullmatch(r"/j/[A-Za-z0-9]{1,16}", path):
            return self.file("join.html")
        if path == "/screen":
            return self.file("screen.html")
        if path.startswith("/assets/"):
            return self.file(path.removeprefix("/assets/"))
        if path == "/openapi.yaml":
            return self.file("openapi.yaml")
        if path == "/qr.svg":
            return self.guarded(lambda path: self.qr(), path)
        if path == "/healthz":
            return self.send(200, {"status": "ok"})
        self.guarded(self.get_api, path)

    def do_POST(self):
        path = urlsplit(self.path).path
        if path not in ASKED and (path in DESCRIPTION["paths"] or path.startswith(("/j/", "/assets/"))):
            return self.do_PUT()
        self.guarded(self.post_api, urlsplit(self.path).path)

    def do_PUT(self):
        self.close_connection = True
        self.send(405, {"refusal": "not-found", "message": "There is no such call."})

    do_DELETE = do_PATCH = do_OPTIONS = do_TRACE = do_QUERY = do_HEAD = do_PUT

    def guarded(self, work, path):
        try:
            work(path)
        except Refused as refused:
            self.send(refused.status, refused.body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def file(self, name):
        file = ASSETS / name
        if "/" in name or name.startswith(".") or not file.is_file():
            return self.send(404, {"refusal": "not-found", "message": "There is no such page."})
        self.send(200, file.read_bytes(), TYPES[file.suffix])

    def qr(self):
        code = parse_qs(urlsplit(self.path).query).get("code", [""])[0]
        if code.upper() != self.session.kept["code"]:
            raise Refused(403, "wrong-code", "That is not the code of this session.")
        squares = "".join(f'<rect x="{n % 9}" y="{n // 9}" width="1" height="1"/>'
                          for n in range(81) if (n * 7 + n // 9) % 3)
        self.send(200, (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{squares}</svg>')
                  .encode(), "image/svg+xml")

    def who(self):
        """The player, or None and whether it is the host."""
        session, token = self.session, self.token()
        view = parse_qs(urlsplit(self.path).query, keep_blank_values=True).get("view")
        if view not in (None, ["screen"]):
            raise Refused(422, "not-understood", "view: only screen.")
        if not token.isascii():
            raise Refused(401, "unknown-token", "This device is not known here.")
        if token and secrets.compare_digest(token, session.kept["key"]):
            return None, True
        player = session.player(token)
        if player is None and (token or not view):
            raise Refused(401, "unknown-token", "This device is not known here.")
        return player, False

    def get_api(self, path):
        session = self.session
        if path in ASKED:
            return self.do_PUT()
        if path == "/api/session":
            return self.send(200, session.session_shown())
        if path not in ("/api/state", "/api/events"):
            raise Refused(404, "not-found", "There is no such call.")
        with session.lock:
            player, is_host = self.who()
            state = session.state(player, is_host)
            listener = queue.Queue()
            if path == "/api/events":
                session.listeners[listener] = (player, is_host)
        if path == "/api/state":
            return self.send(200, state)
        self.stream(listener, state)

    def stream(self, listener, state):
        self.close_connection = True
        try:
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Cache-Control", "no-store")
            self.send_header("Connection", "close")
            self.end_headers()
            event = ("state", state)
            while event:
                name, data = event
                text = f"event: {name}\ndata: {json.dumps(data)}\n\n" if name else ":\n\n"
                self.wfile.write(text.encode())
                self.wfile.flush()
                try:
                    event = listener.get(timeout=HEARTBEAT)
                except queue.Empty:
                    event = (None, None)
        finally:
            self.session.listeners.pop(listener, None)

    def body(self, path):
        if path not in ASKED:
            raise Refused(404, "not-found", "There is no such call.")
        length = int(self.headers.get("Content-Length") or 0)
        if length > 16 * 1024:
            self.close_connection = True
            raise Refused(413, "too-large", "At most 16 KiB.")
        try:
            body = json.loads(self.rfile.read(length))
        except ValueError:
            raise Refused(400, "not-json", "That is no JSON.") from None
        if self.headers.get_content_type() != "application/json":
            raise Refused(415, "not-json-type", "A body comes as application/json.")
        for error in validator(ASKED[path]).iter_errors(body):
            field = error.path[0] if error.path else ""
            refusal = {"certainty": "bad-certainty", "name": "bad-name"}.get(field, "not-understood")
            if field == "name":
                raise Refused(422, "bad-name", "A name has 1 to 32 characters.")
            raise Refused(422, refusal, f"{field or 'The object'}: not as asked for.")
        return body

    def post_api(self, path):
        session, body = self.session, self.body(path)
        calls = {"/api/answers": session.answer, "/api/disputes": session.dispute,
                 "/api/next": session.go_on}
        with session.lock:
            if path == "/api/players":
                return self.send(201, session.join(body))
            player, is_host = self.who()
            if path == "/api/step" and is_host:
                return self.send(202, session.asked_step(body))
            if player is None or path not in calls:
                raise Refused(401, "unknown-token", "This device is not known here.")
            self.send(202, calls[path](player, body))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pack")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--address", default="127.0.0.1")
    parser.add_argument("--code", default="K7M2QX")
    parser.add_argument("--count", type=int)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--scoring", default="accuracy")
    parser.add_argument("--names", default="own")
    parser.add_argument("--teams")
    parser.add_argument("--no-board", action="store_true")
    parser.add_argument("--self-paced", action="store_true", help="for one student alone")
    parser.add_argument("--resume", action="store_true")
    session = Handler.session = Session(parser.parse_args())

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 64

        def handle_error(self, request, address):
            pass

    server = Server((session.choices.address, session.choices.port), Handler)
    session.choices.port = server.server_address[1]
    address = f"http://127.0.0.1:{session.choices.port}"
    session.save()
    print(f"Students: {address}/j/{session.kept['code']}", flush=True)
    print(f"Projector: {address}/screen#key={session.kept['key']}", flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for line in sys.stdin:
        session.command(line)


if __name__ == "__main__":
    main()
