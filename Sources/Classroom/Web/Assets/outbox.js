// Answers on their way. Each is kept on the device until the server has acknowledged or refused it.

import { backoff, isSettled, isUnknownToken, post } from "./api.js";

/**
 * - onSettled(answer, {status, body}) once the server has taken or refused an answer;
 * - onWaiting(answer, reply) when an attempt was in vain and another follows; the reply is null where
 *   none came;
 * - onRefusedToken() when the token is no longer known.
 */
export function outbox(place, { onSettled, onWaiting, onRefusedToken }) {
  let failures = 0;
  let timer = null;
  let isSending = false;

  const pending = () => place.get("pending") ?? [];
  const isSameVote = (one, other) =>
    one.question === other.question && (one.vote ?? 1) === (other.vote ?? 1);

  async function send() {
    const answer = pending()[0];
    if (!answer || isSending || !place.get("token")) return;
    isSending = true;
    clearTimeout(timer);
    const { number, ...body } = { vote: 1, ...answer };
    const reply = await post("/api/answers", body, place.get("token")).catch(() => null);
    isSending = false;
    if (isUnknownToken(reply)) return onRefusedToken();
    if (!isSettled(reply)) return again(answer, reply);
    failures = 0;
    place.set("pending", pending().filter((other) => !isSameVote(other, answer)));
    onSettled(answer, reply);
    send();
  }

  function again(answer, reply) {
    failures += 1;
    timer = setTimeout(send, Math.max(reply?.delay ?? 0, backoff(failures)));
    onWaiting(answer, reply);
  }

  return {
    /** Keeps the answer first and sends it then. `number` is for what is told of it only. */
    put(answer) {
      place.set("pending", [...pending().filter((other) => !isSameVote(other, answer)), answer]);
      failures = 0;
      send();
    },
    /** The network is back, or the page was loaded again: no more waiting. */
    hurry() {
      failures = 0;
      send();
    },
    /** The answer that is on its way to a question, if there is one. */
    of: (question) =>
      pending().find((answer) => isSameVote(answer, { question: question.id, vote: question.vote })),
  };
}
