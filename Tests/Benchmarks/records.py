"""Times the commands that read records, with a history of a million answers.

    python3 Tests/Benchmarks/records.py FACTCHECK PACK [ANSWERS]

Prints medians: `stats`; the first prompt of `study`, beside that of `play` by the same program (an
option keeps `factcheck` from asking the first question itself); and the first prompt of `play` with records and without, in turn.
"""

import json
import os
import pathlib
import pty
import random
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

program, pack = map(os.path.abspath, sys.argv[1:3])
count = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
home = tempfile.mkdtemp(prefix="factcheck-records-")
base_environment = {
    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm", "HOME": home,
    "XDG_DATA_HOME": home, "INPUTRC": "/dev/null",
}
data = pathlib.Path(home) / "factcheck"
chance = random.Random(4711)


def fill():
    """Every question of the pack, answered once through the program, and then copies of that."""
    play = [program, "play", pack, "--count", "1000", "--seed", "1"]
    subprocess.run(
        play, env=base_environment, input=b":skip\n" * 3000, stdout=subprocess.DEVNULL, check=True)
    base = sqlite3.connect(data / "records.sqlite", isolation_level=None)
    base.execute("BEGIN")
    questions = [row[0] for row in base.execute("SELECT number FROM question")]
    (game,) = base.execute("SELECT MAX(number) FROM game").fetchone()
    have = base.execute("SELECT COUNT(*) FROM answer").fetchone()[0]
    today = int(time.time() // 86400)
    games = max(1, (count - have) // 10)
    for number in range(games):
        day = today - 1500 + number * 1500 // games
        base.execute(
            "INSERT INTO game SELECT ?, ?, pack, digest, seed, settings, player, ?, ?, isWhole "
            "FROM game WHERE number = ?",
            (game + 1 + number, f"copy{number}", day * 86_400_000, day * 86_400_000 + 1, game))
        rows = []
        for place in range(10):
            right = chance.random() < 0.7
            certainty = chance.choice([None, 50, 60, 70, 80, 90, 95, 100])
            rows.append((
                game + 1 + number, place, chance.choice(questions), day * 86_400_000 + place, day,
                '{"option":"supported"}', chance.choice(["supported", "refuted", "not-stated"]),
                certainty, 1.0 if right else 0.0, 100.0 if right else 0.0, 4000))
        base.executemany(
            "INSERT INTO answer (game, place, question, at, day, look, response, called, certainty, "
            "fraction, points, help, milliseconds) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, 0, ?)",
            rows)
    base.execute("UPDATE review SET first = ?, last = ?, due = ? + abs(random()) % 20 - 10",
                 (today - 1500, today - 20, today))
    base.execute("COMMIT")
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    print(f"{base.execute('SELECT COUNT(*) FROM answer').fetchone()[0]} answers to {len(questions)} "
          f"questions, {(data / 'records.sqlite').stat().st_size / 1e6:.0f} MB")
    base.close()


def run(arguments):
    start = time.perf_counter()
    subprocess.run([program] + arguments, env=base_environment, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def first_prompt(arguments, **more):
    environment = {**base_environment, **more}
    start = time.perf_counter()
    child, screen = pty.fork()
    if child == 0:
        os.execve(program, [program] + arguments, environment)
    seen = b""
    while b"> " not in seen:
        chunk = os.read(screen, 65536)
        if not chunk:
            sys.exit(f"no prompt: {seen.decode()}")
        seen += chunk
    taken = time.perf_counter() - start
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(screen)
    return taken


fill()
print(f"stats: {statistics.median(run(['stats']) for _ in range(9)) * 1e3:.0f} ms; "
      f"stats --json: {statistics.median(run(['stats', '--json']) for _ in range(9)) * 1e3:.0f} ms; "
      f"--version: {statistics.median(run(['--version']) for _ in range(9)) * 1e3:.0f} ms")
times = {"on": [], "off": [], "study": [], "desk": []}
for turn in range(63):
    on = first_prompt(["play", pack, "--new"])
    off = first_prompt(["play", pack, "--new"], FACTCHECK_RECORDS="off")
    study = first_prompt(["study", pack])
    desk = first_prompt(
        ["play", pack, "--new", "--scoring", "accuracy"], FACTCHECK_RECORDS="off")
    if turn >= 3:
        for name, taken in zip(times, (on, off, study, desk)):
            times[name].append(taken * 1e3)
medians = {name: statistics.median(taken) for name, taken in times.items()}
print(f"first prompt of play: {medians['on']:.2f} ms with records, {medians['off']:.2f} ms without, "
      f"ratio {medians['on'] / medians['off']:.3f}")
print(f"first prompt of study: {medians['study']:.2f} ms, "
      f"{medians['study'] - medians['desk']:.2f} ms more than play without records")
