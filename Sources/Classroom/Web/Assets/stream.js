// Server-sent events, read with fetch. EventSource would hide what this page needs: the status of a
// refusal (a token that was ended is not a lost network), the heartbeats (a phone that slept holds
// a dead connection for minutes), and the waiting time between attempts. It also sends no header,
// so that the token would stand in the address.

import { authorisation, backoff, delay, isUnknownToken, object } from "./api.js";

// The server sends a comment every eight seconds; three of them missing is a dead line.
const silence = 25_000;
// Where the network came back, a line that has been still this long is tried anew.
const stale = 12_000;
const longestLine = 1 << 20;

/**
 * Follows the events at `path` until stopped.
 *
 * - onEvent(name, object) for each event;
 * - onConnection("connecting" | "connected" | "lost") when that changes;
 * - onRefused() when the server does not know the token: nothing is tried again;
 * - onFault() when `onEvent` threw: the line is well, the page is not.
 */
export function follow({ path, token, onEvent, onConnection, onRefused, onFault }) {
  let isStopped = false;
  let isRenewing = false;
  let failures = 0;
  let line = null;
  // By the wall's clock, since the page's own stands still while a device sleeps.
  let lastByte = Date.now();
  let endWait = () => {};

  async function run() {
    while (!isStopped) {
      let asked = 0;
      try {
        if (!isRenewing) onConnection(failures === 0 ? "connecting" : "lost");
        isRenewing = false;
        await readOnce();
      } catch (error) {
        // A portal or filter between may say anything; only the host's own word ends a place.
        if (error instanceof Refused && isUnknownToken(error)) return onRefused();
        asked = error.delay ?? 0;
      }
      if (isStopped) return;
      if (isRenewing) continue;
      failures += 1;
      onConnection("lost");
      await wait(Math.max(asked, backoff(failures)));
    }
  }

  async function readOnce() {
    line = new AbortController();
    const heard = () => (lastByte = Date.now());
    try {
      heard();
      const response = await fetch(path, {
        headers: { Accept: "text/event-stream", ...authorisation(token) },
        cache: "no-store",
        signal: line.signal,
      });
      if (!response.ok) throw new Refused(response, await object(response));
      await readEvents(response.body, heard, (name, data) => {
        // Only a snapshot shows that the server is really there.
        failures = 0;
        onConnection("connected");
        take(name, data);
      });
    } finally {
      line.abort();
    }
  }

  function take(name, data) {
    try {
      onEvent(name, data);
    } catch (error) {
      console.error("factcheck: what came could not be shown:", error);
      onFault();
    }
  }

  function wait(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      endWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Begins again with a snapshot, without a word where that succeeds. */
  function renew() {
    if (line && !line.signal.aborted) {
      isRenewing = true;
      line.abort();
    }
    endWait();
  }

  // A clock that was set back is as little to be trusted as one that ran on.
  const isStill = (milliseconds) => Math.abs(Date.now() - lastByte) > milliseconds;
  const watchdog = setInterval(() => isStill(silence) && line?.abort(), 1_000);
  const wakers = [
    // What a page that was away still shows, its countdown above all, may be of another time.
    [document, "visibilitychange", () => document.visibilityState === "visible" && renew()],
    [window, "pageshow", ({ persisted }) => persisted && renew()],
    [window, "online", () => (isStill(stale) ? renew() : endWait())],
  ];
  for (const [target, event, wake] of wakers) target.addEventListener(event, wake);
  run();

  return {
    stop() {
      isStopped = true;
      clearInterval(watchdog);
      for (const [target, event, wake] of wakers) target.removeEventListener(event, wake);
      line?.abort();
      endWait();
    },
  };
}

class Refused extends Error {
  constructor(response, body) {
    super(`refused with ${response.status}`);
    this.body = body;
    this.delay = delay(response);
  }
}

async function readEvents(body, heard, emit) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let event = {};
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard();
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop();
    if (rest.length > longestLine) throw new Error("a line without end");
    for (const text of lines) event = read(text.replace(/\r$/, ""), event, emit);
  }
}

/** Takes one line and gives what is known of the event so far. */
function read(text, event, emit) {
  if (text === "") {
    if (event.data) emit(event.name ?? "message", JSON.parse(event.data));
    return {};
  }
  if (text.startsWith("event:")) return { ...event, name: text.slice(6).trim() };
  if (text.startsWith("data:")) return { ...event, data: (event.data ?? "") + text.slice(5).trim() };
  return event;
}
