// The host's link, which opens one page, once. What it is exchanged for stays with the tab, so that
// the page may be loaded again.

import { backoff, isSettled, post } from "./api.js";
import { attempt } from "./place.js";

/**
 * The token of a page that the link opens; without a link that opens anything, what the tab had, or
 * null. The link leaves the address bar, where a class could read it.
 *
 * - onWait("connecting" | "lost") while the host is asked;
 * - onRefused(words) where the link opens nothing.
 */
export async function openByLink({ link, onWait, onRefused }) {
  history.replaceState(null, "", location.pathname);
  // A page that is loaded again before the host's reply came asks as the same page.
  if (link) keep("opening", JSON.stringify({ link, attempt: attempt() }));
  const opening = kept("opening");
  const reply = opening && (await ask(opening, onWait));
  keep("opening", null);
  if (reply?.status === 201) keep("screen", reply.body.token);
  else if (reply) onRefused(reply.body.message);
  return kept("screen");
}

/** The host's reply, however long it takes. */
async function ask(opening, onWait) {
  for (let failures = 0; ; failures += 1) {
    onWait(failures === 0 ? "connecting" : "lost");
    const reply = await post("/api/screens", JSON.parse(opening)).catch(() => null);
    if (reply?.status === 201 || isSettled(reply)) return reply;
    await new Promise((done) => setTimeout(done, reply?.delay || backoff(failures)));
  }
}

// -- The tab's memory; this page's alone where nothing can be stored.

const memory = new Map();

function keep(name, value) {
  memory.set(name, value);
  try {
    if (value === null) sessionStorage.removeItem(`factcheck:${name}`);
    else sessionStorage.setItem(`factcheck:${name}`, value);
  } catch {
    // `memory` has it.
  }
}

function kept(name) {
  try {
    return memory.get(name) ?? sessionStorage.getItem(`factcheck:${name}`);
  } catch {
    return memory.get(name) ?? null;
  }
}
