// Calls to the server. A refusal is an answer like any other; only silence throws.

/** Nobody answered: no network, no server, or too slow. */
export class Unreachable extends Error {}

const patience = 10_000;

/** What came back: `{status, body, delay}`, where `body` is `{}` unless it is a JSON object, and
    `delay` the milliseconds that the server asks to be left alone. */
export function post(path, body, token) {
  return call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...authorisation(token) },
    body: JSON.stringify(body),
  });
}

export function get(path, token) {
  return call(path, { headers: authorisation(token) });
}

export function authorisation(token) {
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** Whether the host's computer itself has taken or refused for good. A network's sign-in page, a
    filter, and a server that is busy, restarting or pausing have not: the same call may succeed
    later. */
export function isSettled(reply) {
  if (reply?.status === 202) return true;
  const isPassing = reply?.status === 429 || reply?.status >= 500 || reply?.body.refusal === "paused";
  return typeof reply?.body.refusal === "string" && !isPassing;
}

/** Whether the place is gone; a 401 alone may be anybody's between here and the host. */
export function isUnknownToken(reply) {
  return reply?.body.refusal === "unknown-token";
}

/** Milliseconds before the next of several attempts: doubled each time, up to fifteen seconds.
    Half of it is chance, so that a class whose server came back does not arrive all at once. */
export function backoff(failures) {
  const most = Math.min(15_000, 500 * 2 ** Math.min(failures, 10));
  return most * (0.5 + Math.random() / 2);
}

async function call(path, options) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const response = await fetch(path, { ...options, cache: "no-store", signal: giveUp.signal });
    return { status: response.status, body: await object(response), delay: delay(response) };
  } catch (error) {
    throw new Unreachable(String(error));
  } finally {
    clearTimeout(timer);
  }
}

/** `Retry-After` in milliseconds, a minute at the most. */
export function delay(response) {
  const seconds = Number(response.headers.get("Retry-After"));
  return seconds > 0 ? Math.min(seconds, 60) * 1000 : 0;
}

/** The object of a reply; `{}` where it is none. */
export async function object(response) {
  const text = await response.text();
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === "object" ? value : {};
  } catch {
    return {};
  }
}
