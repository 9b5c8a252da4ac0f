// The fixed parts of the student's page: the view, what is told to a screen reader, the notices, and
// the state of the connection.

import { h } from "./dom.js";

const [view, status, notices, connection] =
  ["view", "status", "notices", "connection"].map((id) => document.getElementById(id));

let shown = null;

/** Draws a view unless the one of that key is there already, so that what is being typed or read
    stays. The focus goes to its heading, or to what it marks as its beginning. */
export function show(key, title, build) {
  if (key === shown) return;
  view.replaceChildren(...build().flat(Infinity).filter(Boolean));
  shown = key;
  document.title = `${title} · factcheck`;
  const start = view.querySelector(".here") ?? view.querySelector("h1");
  start.tabIndex = -1;
  start.focus();
  scrollTo(0, 0);
}

/** The next `show` draws, whatever is there. */
export function forgetShown() {
  shown = null;
}

export function find(css) {
  return view.querySelector(css);
}

/** To the first field, after something in the form was not right. */
export function focusFirstField() {
  find("input, select, button")?.focus();
}

let unsaid = [];

/** Tells a screen reader, politely: what comes together is told together, and the same words twice
    are heard twice since the line is cleared between. */
export function announce(words) {
  if (unsaid.length === 0) {
    status.textContent = "";
    setTimeout(() => {
      status.textContent = unsaid.join(" ");
      unsaid = [];
    }, 100);
  }
  unsaid.push(words);
}

/** Words that stay above the view until the next question; the last three of them, none twice. */
export function notice(words) {
  for (const old of [...notices.children]) if (old.textContent === words) old.remove();
  notices.append(h("p", { class: "notice" }, words));
  while (notices.children.length > 3) notices.firstChild.remove();
  announce(words);
}

export function clearNotices() {
  notices.replaceChildren();
}

const states = {
  connecting: "Connecting …",
  connected: "● Connected",
  lost: "○ No connection, trying again",
  ended: "Ended",
};

export function setConnection(state) {
  const before = connection.dataset.state;
  if (before === state) return;
  connection.dataset.state = state;
  connection.textContent = states[state];
  if (state === "lost") announce("No connection. This page tries again by itself.");
  if (state === "connected" && before === "lost") announce("Connected again.");
}
