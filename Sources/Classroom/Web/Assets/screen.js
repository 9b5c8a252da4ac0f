// The projector's page: shows every phase to the class, and takes the next step on Space where the
// host's link has opened it. Behind `#code=` the session's code shows the same without the steps.

import { isSettled, isUnknownToken, post } from "./api.js";
import { speak } from "./dom.js";
import { after, nothing } from "./model.js";
import * as slides from "./slides.js";
import { fit } from "./fit.js";
import { openByLink } from "./link.js";
import { follow } from "./stream.js";

const [main, status, connection, stepButton] =
  ["main", "status", "connection", "step"].map((id) => document.getElementById(id));

let model = nothing;
let shown = null;

const states = { connecting: "Connecting …", connected: "", lost: "No connection, trying again" };

// -- The host's link

const code = inAddress("code");

// Another link is opened in the same tab, which loads nothing by itself.
addEventListener("hashchange", () => inAddress("link") && location.reload());

const token = await openByLink({ link: inAddress("link"), onWait: show, onRefused: say });

function inAddress(name) {
  return new URLSearchParams(location.hash.slice(1)).get(name);
}

function show(state) {
  connection.dataset.state = state;
  connection.textContent = states[state];
}

const stream = follow({
  path: `/api/events?view=screen${token || !code ? "" : `&code=${encodeURIComponent(code)}`}`,
  token,
  onEvent(name, data) {
    model = after(model, name, data, performance.now());
    speak(model.session.language);
    draw();
    if (name === "board" && model.session.selfPaced) leaveBoardLater();
    if (name === "corrected") say(`Question ${data.number} was corrected.`);
    if (model.phase === "ended") finish();
  },
  onConnection: show,
  onRefused() {
    connection.textContent = "";
    main.replaceChildren(...slides.refused());
    stepButton.hidden = true;
  },
  onFault: () => say("Something in this page failed; load it again."),
});

function finish() {
  stream.stop();
  stepButton.hidden = true;
}

// -- The board while everybody is at their own page: no step of the lesson's ends it.

const boardTime = 10_000;
let boardTimer;

function leaveBoardLater() {
  clearTimeout(boardTimer);
  boardTimer = setTimeout(leaveBoard, boardTime);
}

function leaveBoard() {
  clearTimeout(boardTimer);
  if (!standsOnOwnBoard()) return;
  model = after(model, "running");
  draw();
}

function standsOnOwnBoard() {
  return model.phase === "board" && model.session.selfPaced;
}

// -- The next step

stepButton.hidden = !token;
stepButton.addEventListener("click", step);
document.addEventListener("keydown", (event) => {
  // A presenter's remote sends Page Down.
  if (event.key !== " " && event.key !== "PageDown") return;
  event.preventDefault();
  if (!event.repeat) step();
});
// Space on the focused button would step a second time when the key comes up.
stepButton.addEventListener("keyup", (event) => event.key === " " && event.preventDefault());

async function step() {
  if (!token || model.phase === "ended") return;
  if (standsOnOwnBoard()) return leaveBoard();
  // What was on the screen goes along, so that a step asked for twice is not taken twice.
  const seen = { phase: model.phase, question: model.question?.id };
  const reply = await post("/api/step", seen, token).catch(() => null);
  if (isUnknownToken(reply)) say("This page is another session's; type 'screen' at the host's prompt for a link.");
  else if (!isSettled(reply)) say("The step did not arrive; press Space again.");
  else say("");
}

function say(words) {
  status.textContent = words;
}

// -- Drawing

function draw() {
  const { phase, question, card, reveal } = model;
  const asked = question && `${question.id} ${question.vote ?? 1}`;
  const key = JSON.stringify([phase, asked, question?.void, card?.sources?.map(({ id }) => id), reveal,
    !question && model.session, model.board]);
  if (key !== shown) {
    main.replaceChildren(...slides.slide(model, () => model.deadline).flat(Infinity).filter(Boolean));
    main.dataset.phase = phase;
    shown = key;
  }
  const counts = slides.counts(model);
  for (const element of main.querySelectorAll("[data-count]")) {
    element.textContent = counts[element.dataset.count];
  }
  fit(main);
}

new ResizeObserver(() => fit(main)).observe(document.documentElement);
