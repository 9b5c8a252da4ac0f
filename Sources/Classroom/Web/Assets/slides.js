// What the class sees in each phase, as elements made from the model.

import { counted, h, said } from "./dom.js";
import { letterOf } from "./forms.js";
import { citations, countdown, distribution, keyLine, sourceCard, statusNote, topFive } from "./parts.js";

export function slide(model, deadline) {
  switch (model.phase) {
    case "waiting": return waiting(model);
    case "card": return caseCards(model);
    case "open": return model.question ? asked(model, [countdown(deadline), count("answered")])
      : running(model);
    case "closed": return asked(model,
      [h("p", {}, model.question.void ? outOfCount : "Closed"), count("answered")]);
    case "revealed": return revealed(model);
    case "board": return board(model, "The best so far");
    case "paused": return paused(model);
    case "ended": return board(model, "The end");
    default: return [];
  }
}

/** Counts that change while a slide stands; they are written into it without drawing it anew. */
export function counts({ joined = 0, answered = 0, disputes = 0 }) {
  return {
    joined: joined === 0 ? "Nobody has joined yet" : `${joined} joined`,
    answered: `${answered} of ${joined} answered`,
    finished: joined === 0 ? "Nobody has joined yet" : `${answered} of ${joined} finished`,
    disputes: disputes > 0 ? `${counted(disputes, "student disagrees", "students disagree")}` : "",
  };
}

function count(name) {
  return h("p", { "data-count": name });
}

export function refused() {
  return [h("h1", {}, "factcheck"), h("p", {}, "Open this page by the link that the host prints.")];
}

const outOfCount = "Taken out: it does not count";

function waiting({ session }) {
  return [titles(session), joining(session), count("joined")];
}

/** A self-paced lesson: everybody is at another question, and may still come in. */
function running({ session }) {
  const pace = h("p", {}, "Everybody at their own pace");
  return [h("div", { class: "top-line" }, pace, count("finished")), titles(session), joining(session)];
}

function titles({ title, contentNote }) {
  return [h("h1", {}, title ? said(title) : "factcheck"),
    contentNote && h("p", { class: "quiet" }, said(contentNote))];
}

function joining({ code, address }) {
  const where = (address ?? location.origin).replace(/^http:\/\//, "").replace(/\/$/, "");
  return h("div", { class: "joining" },
    h("div", {},
      h("p", {}, "Join in your browser at"),
      h("p", { class: "address" }, said(where)),
      code ? [h("p", {}, "with the code"), h("p", { class: "code" }, said(code))]
        : h("p", {}, "with the code that the host tells you")),
    code && h("img", { class: "qr", src: `/qr.svg?code=${encodeURIComponent(code)}`,
      alt: `QR code of the address with the code ${code}` }));
}

function caseCards({ card }) {
  return [h("h1", {}, "The case"),
    h("div", { class: "cards" }, (card?.sources ?? []).map(sourceCard))];
}

function asked(model, state) {
  const { question } = model;
  return [bar(question, state), stem(question), statusNote(question), sheet(question)];
}

function bar({ number, of, vote }, state) {
  return h("div", { class: "top-line" },
    h("p", {}, `Question ${number} of ${of}`, vote > 1 && ", second vote"), state);
}

function stem({ stem: text }) {
  return h("h1", { class: "stem" }, said(text));
}

/** What may be answered, without saying what is right. */
function sheet({ form, options = [], items = [], unit }) {
  const list = options.length > 0 &&
    h("ul", { class: "sheet" }, options.map((option) => h("li", {}, letterOf(option), said(option.text))));
  const hint = {
    selection: "All that apply", ordering: "Bring into order", number: unit && ["A number, in ", said(unit)],
    text: "In a few words", matching: "What belongs to each?",
  }[form];
  return [
    hint && h("p", { class: "quiet" }, hint),
    form === "matching"
      ? h("div", { class: "cards" },
        h("ol", { class: "sheet" }, items.map((item) => h("li", {}, said(item)))), list)
      : list,
  ];
}

function revealed(model) {
  const { question, reveal, disputes } = model;
  return [
    bar(question ?? { number: reveal.number, of: "…" }, [h("p", { "data-count": "disputes" }, disputes)]),
    question && stem(question),
    reveal.void && h("p", {}, outOfCount),
    keyLine(reveal),
    h("div", { class: "cards" },
      h("div", {}, h("p", { class: "why" }, said(reveal.explanation)), citations(reveal.citations)),
      distribution(question, reveal)),
  ];
}

function paused({ question }) {
  return [h("p", { class: "top-line" }, "Paused"), h("h1", {}, "Discussing"),
    question && [h("p", { class: "stem" }, said(question.stem)), sheet(question)]];
}

function board({ board: data, session }, title) {
  const hidden = session.board === false;
  return [
    h("h1", {}, title),
    hidden ? h("p", {}, "Each student's own page shows how it went.")
      : topFive(data?.top) ?? h("p", {}, "Nobody has points yet."),
    !hidden && data?.teams?.length > 0 && [h("h2", {}, "Teams"), topFive(data.teams)],
  ];
}
