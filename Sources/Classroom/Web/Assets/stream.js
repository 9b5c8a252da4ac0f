// Server-sent events, read with fetch. EventSource would hide what this page needs: the status of a
// refusal (a token that was ended is not a lost network), the heartbeats (a phone that slept holds
// a dead connection for minutes), and the waiting time between attempts. It also sends no header,
// so that the token would stand in the address.

import { authorisation, backoff, delay } from "./api.js";

// The server sends a comment every ten seconds; two and a half of them missing is a dead line.
const silence = 25_000;
// After waking up, a line that has been still this long is tried anew rather than trusted.
const stale = 12_000;
const longestLine = 1 << 20;

/**
 * Follows the events at `path` until stopped.
 *
 * - onEvent(name, object) for each event;
 * - onConnection("connecting" | "connected" | "lost") when that changes;
 * - onRefused() when the server does not know the token: nothing is tried again.
 */
export function follow({ path, token, onEvent, onConnection, onRefused }) {
  let isStopped = false;
  let failures = 0;
  let lastByte = 0;
  let line = null;
  let endWait = () => {};

  async function run() {
    while (!isStopped) {
      let asked = 0;
      try {
        onConnection(failures === 0 ? "connecting" : "lost");
        await readOnce();
      } catch (error) {
        // A portal or filter between may say 403 or 404; only 401 speaks of the token.
        if (error.status === 401) return onRefused();
        asked = error.delay ?? 0;
      }
      if (isStopped) return;
      failures += 1;
      onConnection("lost");
      await wait(Math.max(asked, backoff(failures)));
    }
  }

  async function readOnce() {
    line = new AbortController();
    let watchdog;
    const heard = () => {
      lastByte = performance.now();
      clearTimeout(watchdog);
      watchdog = setTimeout(() => line.abort(), silence);
    };
    try {
      heard();
      const response = await fetch(path, {
        headers: { Accept: "text/event-stream", ...authorisation(token) },
        cache: "no-store",
        signal: line.signal,
      });
      if (!response.ok) throw new Refused(response);
      await readEvents(response.body, heard, (name, object) => {
        // Only a snapshot shows that the server is really there.
        failures = 0;
        onConnection("connected");
        onEvent(name, object);
      });
    } finally {
      clearTimeout(watchdog);
      line.abort();
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

  function wake() {
    if (document.visibilityState === "hidden") return;
    if (performance.now() - lastByte > stale) line?.abort();
    endWait();
  }

  const wakers = [[document, "visibilitychange"], [window, "online"], [window, "pageshow"]];
  for (const [target, event] of wakers) target.addEventListener(event, wake);
  run();

  return {
    stop() {
      isStopped = true;
      for (const [target, event] of wakers) target.removeEventListener(event, wake);
      line?.abort();
      endWait();
    },
  };
}

class Refused extends Error {
  constructor(response) {
    super(`refused with ${response.status}`);
    this.status = response.status;
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
