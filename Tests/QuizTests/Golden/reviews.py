"""Writes reviews.txt beside it: random review histories and what the reference makes of them.

python3 -m pip install fsrs==6.3.2 && python3 reviews.py

A line is a history: the scheduler's number (default steps, none, a day), the ratings, the seconds
between reviews, and for the end stability, difficulty, state, step (- where there is none), and the
sum of all intervals in seconds, so that every review is compared and not the last alone.
"""

import pathlib
import random
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler

DAY = timedelta(days=1)
SCHEDULERS = [
    Scheduler(enable_fuzzing=False),
    Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=()),
    Scheduler(enable_fuzzing=False, learning_steps=(DAY,), relearning_steps=(DAY,)),
]


def history(chance):
    number = chance.randrange(len(SCHEDULERS))
    time = datetime(2025, 1, 1, tzinfo=timezone.utc)
    card = Card(card_id=1, due=time)
    ratings, gaps, total = "", [], 0
    for review in range(chance.randint(1, 9)):
        if review:
            # Minutes, days around what is due, or anything up to three years.
            waited = (card.due - card.last_review).total_seconds()
            gap = int(
                chance.choice(
                    [
                        chance.uniform(0, 7200),
                        waited * chance.uniform(0.5, 2),
                        chance.uniform(0, 3 * 365 * 86400),
                    ]
                )
            )
            gap = min(gap, 20 * 365 * 86400)
            gaps.append(gap)
            time += timedelta(seconds=gap)
        rating = chance.choice([1, 2, 3, 3, 3, 4])
        ratings += str(rating)
        card, _ = SCHEDULERS[number].review_card(card, Rating(rating), time)
        total += int((card.due - card.last_review).total_seconds())
    step = "-" if card.step is None else card.step
    return (
        f"{number} {ratings} {','.join(map(str, gaps)) or '-'} {card.stability:.12g} "
        f"{card.difficulty:.12g} {card.state.value} {step} {total}"
    )


chance = random.Random(4711)
lines = [history(chance) for _ in range(10_000)]
(pathlib.Path(__file__).parent / "reviews.txt").write_text("\n".join(lines) + "\n")
