// What both pages show alike: cases, citations, verdicts, shares, the time left.

import { h, link, points, said } from "./dom.js";

/** A source of the case: its label, its date as known, and the brief. */
export function sourceCard(source) {
  return h("article", { class: "source" },
    h("h2", {}, said(source.label)),
    h("p", { class: "quiet" }, said(source.published)),
    source.brief && h("p", {}, said(source.brief)));
}

/** Who says it, when, and where: no key is shown without it. */
export function citation({ label, headline, published, paragraph, text, url }) {
  return h("li", {},
    h("p", { class: "quiet" }, said(label), ", ", said(published), `, paragraph ${paragraph}`,
      headline && [": ", h("cite", {}, said(headline))]),
    h("blockquote", {}, said(text)),
    url && h("p", { class: "quiet" }, link(url)));
}

export function citations(list) {
  if (!list?.length) return h("p", { class: "quiet" }, "This question names no source.");
  return h("ul", { class: "citations" }, list.map(citation));
}

/** The verdict by its source where the question is a claim, else the key. */
export function keyLine({ verdict, key }) {
  return verdict
    ? h("p", { class: "key" }, said(capitalised(verdict)))
    : h("p", { class: "key" }, "Answer: ", said(key));
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How the class answered: a bar, a number and the option's text in each row. */
export function distribution(question, reveal) {
  const { shares, firstShares, answers } = reveal;
  if (!shares) return null;
  const rows = question?.form === "choice" || question?.form === "selection"
    ? question.options
    : Object.keys(shares).sort((a, b) => shares[b] - shares[a]).slice(0, 6).map((text) => ({ text }));
  const isKey = ({ letter, text }) => reveal.keys?.includes(letter) ?? text === reveal.key;
  return h("table", { class: "shares" },
    h("caption", {}, answers === undefined ? "Answers of the class" : `Answers: ${answers}`),
    rows.map((row) => shareRow(row, isKey(row), shares[row.text] ?? 0, firstShares?.[row.text])));
}

function shareRow({ letter, text }, isKey, share, first) {
  const bar = h("span", { class: "bar" });
  bar.style.setProperty("--share", percent(share));
  return h("tr", { class: isKey && "right" },
    h("th", { scope: "row" },
      letter && h("span", { class: "letter" }, letter), said(text),
      isKey && h("span", { class: "sign" }, " ✓ key")),
    h("td", {}, bar, h("span", { class: "figure" }, percent(share)),
      first !== undefined && h("span", { class: "quiet" }, ` (first vote ${percent(first)})`)));
}

function percent(share) {
  return `${Math.round(share * 100)}%`;
}

/** A draft or unsourced question says so. */
export function statusNote({ status }) {
  const words = { draft: "A draft: nobody has checked it yet.", unsourced: "This question cites no source." };
  return words[status] && h("p", { class: "quiet" }, words[status]);
}

/** The five best, or nothing. */
export function topFive(top) {
  if (!top?.length) return null;
  return h("ol", { class: "top" }, top.map(({ name, points: sum, rank }) =>
    h("li", { value: rank }, said(name), h("span", { class: "figure" }, points(sum)))));
}

/**
 * Seconds left, drawn every second and told only at 30 and 10: a voice that counts down is pressure.
 *
 * - deadline() gives the end on `performance.now()`'s scale, or null while nothing runs out;
 * - announce(words) is called for those two.
 */
export function countdown(deadline, announce = () => {}) {
  const element = h("p", { class: "time", role: "timer" });
  let last = null;
  const draw = () => {
    const end = deadline();
    const left = end && Math.max(0, Math.ceil((end - performance.now()) / 1000));
    if (left === last) return;
    element.textContent = left === null ? "" : left ? `${clock(left)} left` : "Time is up";
    if (last !== null && (left === 30 || left === 10)) announce(`${left} seconds left.`);
    last = left;
  };
  draw();
  const timer = setInterval(() => (element.isConnected ? draw() : clearInterval(timer)), 250);
  return element;
}

function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
