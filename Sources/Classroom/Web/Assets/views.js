// What a student sees in each phase, as elements made from the model. Nothing here listens to the
// network: what the student does is handed to `actions`.

import { counted, freshID, h, points, said } from "./dom.js";
import { field, inWords, longest } from "./forms.js";
import { citations, countdown, distribution, keyLine, sourceCard, statusNote } from "./parts.js";
import { isPass } from "./place.js";

/** Name, code and team: only what is not known yet is asked. */
export function joining(session, { code, message }, actions) {
  const isNewcomer = !isPass(code);
  const name = session.names === "generated" || !isNewcomer ? null : input("Your name", "name", "nickname");
  const codeField = code ? null : input("Code or pass", "code", "off");
  const team = session.teams?.length && isNewcomer ? teams(session.teams) : null;
  const pass = code && isNewcomer ? input("Pass", "pass", "off") : null;
  const error = h("p", { class: "error", id: freshID() }, message);
  for (const asked of [codeField, name]) asked?.input.setAttribute("aria-describedby", error.id);
  const button = h("button", { type: "submit" }, "Join");
  const form = h("form", { class: "join", novalidate: true,
    onsubmit(event) {
      event.preventDefault();
      actions.join({
        name: name?.input.value.trim(),
        code: pass?.input.value || (code ?? codeField.input.value),
        team: team?.input.value,
      });
    } }, codeField?.row, name?.row, team?.row,
  pass && h("details", {}, h("summary", {}, "I was given a pass"), pass.row), error, button);
  return [h("h1", {}, session.title ? said(session.title) : "Join the session"),
    session.contentNote && h("p", { class: "quiet" }, said(session.contentNote)), form];
}

function input(label, name, autocomplete) {
  const element = h("input", { id: freshID(), name, autocomplete, type: "text",
    autocapitalize: name !== "name" ? "characters" : "words", spellcheck: "false" });
  return { input: element, row: labelled(label, element) };
}

function teams(names) {
  const element = h("select", { id: freshID(), name: "team" }, names.map((name) =>
    h("option", { value: name }, said(name).textContent)));
  return { input: element, row: labelled("Your team", element) };
}

function labelled(label, element) {
  return h("p", { class: "line" }, h("label", { for: element.id }, label), element);
}

export function waiting({ you, session }, actions) {
  return [
    h("h1", {}, "You are in, ", said(you?.name)),
    h("p", {}, session.title && said(session.title)),
    session.contentNote && h("p", { class: "quiet" }, said(session.contentNote)),
    session.selfPaced ? nextButton("Begin", actions)
      : h("p", {}, "The first question comes when the host opens it."),
  ];
}

export function caseCard({ card, session }, actions) {
  return [
    h("h1", {}, "The case"),
    (card?.sources ?? []).map(sourceCard),
    session.selfPaced ? nextButton("To the question", actions)
      : h("p", { class: "quiet" }, "The question follows."),
  ];
}

function nextButton(words, actions) {
  return h("p", {}, h("button", { type: "button", onclick: actions.next }, words));
}

/** The question with its form, or with what was sent in place of the form. */
export function asking(model, draft, actions) {
  const { question } = model;
  const sheet = field(question, actions.announce);
  const certainty = question.asksCertainty ? certaintyField() : null;
  const cites = question.asksSource ? citesField(question.sources ?? []) : null;
  const error = h("p", { class: "error" });
  const read = () => ({
    answer: sheet.read(), certainty: certainty?.read(), cites: cites?.read(),
  });
  if (draft?.answer) sheet.write(draft.answer);
  if (draft?.certainty !== undefined) certainty?.write(draft.certainty);
  if (draft?.cites) cites?.write(draft.cites);
  const form = h("form", {
    novalidate: true,
    oninput: () => actions.keep(read()),
    onsubmit(event) {
      event.preventDefault();
      const given = read();
      if (given.answer) return actions.answer(given);
      error.textContent = question.form === "matching" ? "Something is still open." : "Please answer first.";
      actions.announce(error.textContent);
      form.querySelector("input, select, button").focus();
    },
  }, sheet.element, certainty?.element, cites?.element, error,
  h("button", { type: "submit" }, "Send answer"));
  if (draft?.message) error.textContent = draft.message;
  return [...questionHead(model), countdown(actions.deadline, actions.announce), form];
}

/** What was sent, and whether it has arrived. */
export function sent(model, { answer, certainty, cites }, words, actions) {
  const { question } = model;
  return [...questionHead(model), countdown(actions.deadline),
    h("p", { class: "here" }, "Your answer: ", said(answer ? inWords(question, answer) : "given earlier"),
      certainty !== undefined && ` · ${certainty}% sure`,
      cites?.length > 0 && [" · ", said(labels(question, cites))]),
    h("p", { class: "delivery" }, words)];
}

function labels({ sources = [] }, ids) {
  return ids.map((id) => sources.find((source) => source.id === id)?.label ?? id).join(", ");
}

function questionHead({ card, question }) {
  const again = question.vote > 1 && h("p", { class: "quiet" }, "Second vote, after the discussion.");
  return [
    heading(question),
    statusNote(question), again,
    card?.sources?.length > 0 && h("details", {}, h("summary", {}, "The case"), card.sources.map(sourceCard)),
  ];
}

function heading({ number, of, stem }) {
  return h("h1", { class: "stem" },
    h("span", { class: "number" }, `Question ${number} of ${of}`, h("span", { class: "unseen" }, ": ")),
    said(stem));
}

function certaintyField() {
  const steps = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
  const select = h("select", { id: freshID() }, h("option", { value: "" }, "I do not say"),
    steps.map((step) => h("option", { value: step }, `${step}%`)));
  return {
    element: labelled("How sure are you?", select),
    read: () => (select.value ? Number(select.value) : undefined),
    write: (percent) => (select.value = percent),
  };
}

function citesField(sources) {
  const boxes = sources.map(({ id }) => h("input", { type: "checkbox", value: id }));
  const rows = sources.map((source, index) => h("label", { class: "option" }, boxes[index],
    h("span", {}, said(source.label), ", ", said(source.published))));
  return {
    element: h("fieldset", { class: "options" },
      h("legend", {}, "Which source says so? (if you like)"), rows),
    read() {
      const ids = boxes.filter((box) => box.checked).map((box) => box.value);
      return ids.length ? ids : undefined;
    },
    write(ids) {
      for (const box of boxes) box.checked = ids.includes(box.value);
    },
  };
}

export function closed({ question, session }, given, absence, actions) {
  const words = question.void ? outOfCount
    : given ? "Closed. The result comes when the host reveals it." : absence;
  return [heading(question), h("p", {}, words), session.selfPaced && nextButton("Next question", actions)];
}

const outOfCount = "The host has taken this question out. It does not count for anybody.";

/** The result, with its sources. An answer that is missing is never called wrong. */
export function revealed(model, absence, actions) {
  const { question, reveal, session } = model;
  const given = reveal.given ?? model.you?.given;
  return [
    heading(question ?? { number: reveal.number, of: "…", stem: "" }),
    verdictOf(reveal, absence),
    h("section", { class: "result", "aria-label": "Answer and sources" },
      keyLine(reveal),
      given && h("p", {}, "Your answer: ", said(inWords(question, given))),
      reveal.citesDecide !== undefined && reveal.citesDecide !== null &&
        h("p", {}, `The source you named ${reveal.citesDecide ? "decides" : "does not decide"} it.`),
      h("p", {}, said(reveal.explanation)),
      (reveal.corrections ?? []).map(({ date, was, why }) =>
        h("p", { class: "quiet" }, "Corrected ", said(date), ": was ", said(was), ". ", said(why))),
      citations(reveal.citations)),
    distribution(question, reveal),
    session.selfPaced && nextButton("Next question", actions),
    dispute(reveal, actions),
  ];
}

function verdictOf({ mark, points: sum, void: isVoid }, absence) {
  if (isVoid) return h("p", { class: "mark here" }, outOfCount);
  if (mark === undefined || mark === null) return h("p", { class: "mark here" }, absence);
  const [sign, word, kind] = mark === 1 ? ["✓", "Right", "good"]
    : mark > 0 ? ["½", "Partly right", "part"] : ["✗", "Not right", "bad"];
  return h("p", { class: `mark here ${kind}` }, `${sign} ${word}`,
    sum !== undefined && h("span", { class: "figure" }, ` ${sum > 0 ? "+" : ""}${points(sum)}`));
}

function dispute(reveal, actions) {
  const area = h("textarea", { id: freshID(), rows: 3, maxlength: longest });
  const note = h("p", { class: "delivery" });
  const form = h("form", {
    novalidate: true,
    async onsubmit(event) {
      event.preventDefault();
      if (!area.value.trim()) {
        note.textContent = "Please say why.";
        actions.announce(note.textContent);
        return area.focus();
      }
      note.textContent = await actions.dispute(reveal.id, area.value.trim());
      actions.announce(note.textContent);
    },
  }, h("p", { class: "line" }, h("label", { for: area.id }, "Why? The host reads it."), area),
  h("button", { type: "submit" }, "Send"), note);
  return h("details", { class: "dispute" }, h("summary", {}, "I disagree"), form);
}

export function board({ you }) {
  return [h("h1", {}, "Where you stand"), standing(you)];
}

export function paused({ question }) {
  return [h("h1", {}, "Discussing"),
    h("p", {}, "The host has stopped the clock. Talk it over."),
    question && h("p", { class: "stem" }, said(question.stem))];
}

/** The end of one student's own pages; the others may still be at theirs. */
export function finished({ you }) {
  return [h("h1", {}, "You have finished"), standing(you),
    h("p", {}, "The others may still be at it. Your rank and what the host corrects are shown here.")];
}

export function ended({ you, session }) {
  return [h("h1", {}, "The session has ended"), standing(you),
    h("p", {}, session.title && said(session.title)), h("p", {}, "Thank you for taking part.")];
}

function standing(you) {
  if (!you || you.total === undefined) return null;
  return h("p", { class: "mark" }, `${points(you.total)} points`,
    you.rank && `, rank ${you.rank}${you.players ? ` of ${counted(you.players, "student")}` : ""}`);
}
