// How this device came to miss questions. One that closed while a phone slept is told as that, and
// never called wrong.

/** What is remembered at a place: for a question's number `away`, `early` or `there`. */
export function absences(place) {
  const known = () => place.get("absences") ?? {};

  function mark(number, how) {
    if (number && !known()[number]) place.set("absences", { ...known(), [number]: how });
  }

  return {
    mark,

    /** Takes a snapshot, and gives the numbers of what was missed and not told yet. */
    fresh({ phase, question, session, you }, isNewcomer) {
      const missed = you?.missed ?? [];
      const isOver = phase === "closed" || phase === "revealed";
      // What is over without an answer and was not missed was over before this student came.
      if (isOver && question && !question.void && !session.selfPaced && !you?.answered &&
        !missed.includes(question.number)) mark(question.number, "early");
      const fresh = missed.filter((number) => !known()[number]).sort((a, b) => a - b);
      for (const number of fresh) mark(number, isNewcomer ? "early" : "away");
      return isNewcomer ? [] : fresh;
    },

    /** Why there is no answer to a question. */
    words(number) {
      switch (known()[number]) {
        case "away": return closedWhileAway([number]);
        case "early": return `Question ${number} closed before you joined.`;
        default: return `Question ${number} closed without an answer of yours.`;
      }
    },
  };
}

export function closedWhileAway(numbers) {
  const last = numbers[numbers.length - 1];
  const list = numbers.length > 1
    ? `Questions ${numbers.slice(0, -1).join(", ")} and ${last}` : `Question ${last}`;
  return `${list} closed while you were away.`;
}
