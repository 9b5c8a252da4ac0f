// The student's page: follows the session, and sends answers until they have arrived.

import { absences, closedWhileAway } from "./absences.js";
import { isSettled, isUnknownToken, post } from "./api.js";
import { h, plain, points, said, speak } from "./dom.js";
import { askToJoin } from "./joining.js";
import { after, isSameAsking, nothing } from "./model.js";
import { outbox } from "./outbox.js";
import { announce, clearNotices, find, forgetShown, notice, setConnection, show } from "./page.js";
import { codeInAddress, knownCode, place } from "./place.js";
import { follow } from "./stream.js";
import * as views from "./views.js";

const standing = document.getElementById("standing");
const actions = { announce, keep, answer, dispute, next, deadline: () => model.deadline };

let model = nothing;
let here = place(knownCode());
let missed = absences(here);
let answers = null;
let stream = null;
let delivery = "";
let isNewcomer = false;

if (here.get("token")) start();
else askToJoin({ code: here.code, onJoined });

function onJoined(joined) {
  here = joined;
  missed = absences(here);
  isNewcomer = true;
  start();
}

/** The token is no longer known: the host ended this place, or this is another session. */
function lose() {
  stream.stop();
  here.forget();
  model = nothing;
  drawStanding();
  const message = "The host's computer does not know this device any more. Ask the host for a pass.";
  askToJoin({ code: codeInAddress(), message, onJoined });
}

// -- Following

function start() {
  answers = outbox(here, { onSettled, onWaiting, onRefusedToken: lose });
  stream = follow({
    path: "/api/events",
    token: here.get("token"),
    onEvent,
    onConnection: setConnection,
    onRefused: lose,
    onFault: () => notice("Something in this page failed. Please load it again: nothing is lost."),
  });
}

function onEvent(name, data) {
  const before = model;
  model = after(model, name, data, performance.now());
  if (name === "state") onSnapshot();
  if (name === "question" && !isSameAsking(before.question, data)) {
    clearNotices();
    here.set("draft", undefined);
  }
  if (name === "closed" && !hasAnswered()) missed.mark(model.question?.number, "there");
  if (name === "corrected") tellCorrection(data);
  draw();
  if (model.phase === "ended") {
    stream.stop();
    setConnection("ended");
  }
}

function onSnapshot() {
  speak(model.session.language);
  const fresh = missed.fresh(model, isNewcomer);
  if (fresh.length) notice(closedWhileAway(fresh));
  isNewcomer = false;
  answers.hurry();
}

function hasAnswered() {
  return Boolean(model.you?.answered || (model.question && answers.of(model.question)));
}

function tellCorrection({ number, change, key }) {
  // The key is told to those alone who may know it.
  const which = key === undefined ? "" : `: ${plain(key)}`;
  const words = {
    void: "no longer counts",
    rekey: `has another key now${which}`,
    accept: `has one more answer that counts${which}`,
  };
  notice(`Corrected: question ${number} ${words[change] ?? "counts as before"}. Your points follow.`);
}

// -- Answering

/** What is half entered survives a reload; a phone may drop the page at any moment. */
function keep(given) {
  const { id, vote } = model.question;
  here.set("draft", { ...given, question: id, vote });
}

function draft() {
  const kept = here.get("draft");
  return kept && isSameAsking({ id: kept.question, vote: kept.vote }, model.question) ? kept : null;
}

function answer(given) {
  const { id, number, vote } = model.question;
  keep(given);
  delivery = "Sending …";
  answers.put({ question: id, number, vote, ...given });
  draw();
}

function onWaiting(pending, reply) {
  if (!isAsked(pending)) return;
  deliver(`Not sent yet: ${whyNotSent(reply)} It is kept on this device and tried again.`);
}

function whyNotSent(reply) {
  if (!reply) return "there is no connection.";
  if (reply.body.refusal === "paused") return "the host has stopped the clock.";
  if (reply.body.refusal || reply.status >= 500) return "the host's computer is busy.";
  return "something in this network answers in the host's place, perhaps a page to sign in.";
}

/** Whether it is the vote that stands here. */
function isAsked({ question, vote }) {
  return isSameAsking({ id: question, vote }, model.question);
}

function onSettled(pending, reply) {
  if (reply.status === 202 || reply.body.refusal === "already-answered") {
    onArrived(pending, reply);
  } else {
    onRefused(pending, reply.body);
  }
}

function onArrived(pending, { status, body }) {
  if (!isAsked(pending)) return notice(`Your answer to question ${pending.number} has arrived.`);
  const isOwn = status === 202;
  model = { ...model, you: { ...model.you, answered: true, given: isOwn ? pending.answer : body.given } };
  here.set("draft", isOwn ? pending : undefined);
  deliver(isOwn ? "✓ Received." : "✓ An answer of yours had already arrived. It counts.");
}

function onRefused(pending, { refusal, message }) {
  const isHere = isAsked(pending);
  const why = plain(message) || "The answer was not understood.";
  if (refusal === "not-open") {
    missed.mark(pending.number, "away");
    notice(`${closedWhileAway([pending.number])} Your answer came too late.`);
  } else if (isHere && model.phase === "open" && refusal !== "ended") {
    here.set("draft", { ...pending, message: why });
    announce(why);
  } else {
    notice(`Your answer to question ${pending.number} was not taken: ${why}`);
  }
  // What is being typed to another question stays.
  if (isHere) forgetShown();
  draw();
}

/** Changes the line below what was sent; the rest of the view stays. */
function deliver(words) {
  if (words !== delivery) announce(words);
  delivery = words;
  const line = find(".delivery");
  if (model.phase === "open" && line) line.textContent = words;
  else draw();
}

async function dispute(question, why) {
  const reply = await post("/api/disputes", { question, why }, here.get("token")).catch(() => null);
  if (isUnknownToken(reply)) lose();
  if (!isSettled(reply)) return `Not sent: ${whyNotSent(reply)} Please try again.`;
  if (reply.status === 202) return "✓ Sent. The host sees how many disagree.";
  return plain(reply.body.message) || "That was not taken.";
}

async function next() {
  // What was on the page goes along, so that a page that is turned twice is turned once.
  const seen = model.question ? { after: model.question.id }
    : { card: model.phase === "card" ? model.card.number : 0 };
  const reply = await post("/api/next", seen, here.get("token")).catch(() => null);
  if (isUnknownToken(reply)) lose();
  else if (!isSettled(reply)) announce("No connection. Please try again.");
}

// -- Drawing

function draw() {
  const { phase, question, reveal, card, you } = model;
  drawStanding();
  const asked = question && `${question.id} ${question.vote ?? 1}`;
  const sources = (card?.sources ?? []).map(({ id }) => id);
  const scores = `${you?.total} ${you?.rank}`;
  const isAnswered = hasAnswered();
  switch (phase) {
    case "waiting": return show(phase, "Waiting", () => views.waiting(model, actions));
    case "card": return show(`card ${sources}`, "The case", () => views.caseCard(model, actions));
    case "open": return drawQuestion(asked);
    case "closed": return show(`closed ${asked} ${isAnswered} ${question.void}`,
      `Question ${question.number} closed`,
      () => views.closed(model, isAnswered, missed.words(question.number), actions));
    case "revealed": return show(`revealed ${asked} ${JSON.stringify(reveal)}`,
      `Result of question ${reveal.number}`,
      () => views.revealed(model, missed.words(reveal.number), actions));
    case "board": return show(`board ${scores}`, "Where you stand", () => views.board(model));
    case "paused": return show(phase, "Discussing", () => views.paused(model));
    case "finished": return show(`finished ${scores}`, "Finished", () => views.finished(model));
    case "ended": return show(`ended ${scores}`, "Ended", () => views.ended(model));
  }
}

function drawQuestion(asked) {
  const { question, you } = model;
  const pending = answers.of(question);
  const title = `Question ${question.number}`;
  if (!pending && !you?.answered) {
    delivery = "";
    return show(`asking ${asked}`, title, () => views.asking(model, draft(), actions));
  }
  const given = pending ?? draft() ?? { answer: you?.given };
  if (!delivery) delivery = pending ? "Sending …" : "✓ Received.";
  show(`sent ${asked}`, title, () => views.sent(model, given, delivery, actions));
}

function drawStanding() {
  const { you } = model;
  if (!you) return standing.replaceChildren("factcheck");
  const sum = you.total === undefined ? "" : ` · ${points(you.total)} points`;
  const team = you.team ? h("span", {}, " · ", said(you.team)) : "";
  standing.replaceChildren(said(you.name), team, `${sum}${you.rank ? ` · rank ${you.rank}` : ""}`);
}
