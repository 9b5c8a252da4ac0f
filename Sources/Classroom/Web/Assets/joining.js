// Joining: the form, and what may be wrong with what was entered.

import { backoff, get, post } from "./api.js";
import { plain, speak } from "./dom.js";
import { announce, find, focusFirstField, setConnection, show } from "./page.js";
import { attempt, isPass, place } from "./place.js";
import * as views from "./views.js";

/**
 * Asks for what is not known yet and joins.
 *
 * - code: of the address, or null where it is asked for;
 * - message: why the form is shown again;
 * - onJoined(place) once there is a token.
 */
export async function askToJoin({ code, message, onJoined }) {
  const session = await reachSession();
  speak(session.language);
  show(`join ${code} ${message}`, "Join", () =>
    views.joining(session, { code, message }, { join }));
  if (message) {
    announce(message);
    focusFirstField();
  }

  let isJoining = false;

  /** One attempt at a time: a double tap is one student with one stream. */
  async function join(entered) {
    if (isJoining) return;
    isJoining = true;
    await attemptToJoin(entered).finally(() => (isJoining = false));
  }

  async function attemptToJoin({ name, code: typed, team }) {
    const entered = typed.replace(/[\s-]/g, "").toUpperCase();
    if (!/^[A-Z0-9]{6}$/.test(entered) && !isPass(entered)) {
      return again("The code has six letters and figures, a pass ten.");
    }
    if (name === "" && !isPass(entered)) return again("Please give a name.");
    const here = place(code ?? entered);
    // The same attempt again, after an acknowledgement was lost, is not a second student.
    const key = JSON.stringify([name, team, entered]);
    if (here.get("attempt")?.key !== key) here.set("attempt", { key, id: attempt() });
    announce("Joining …");
    const body = { name, code: entered, team, attempt: here.get("attempt").id };
    const reply = await post("/api/players", body).catch(() => ({ status: 0, body: {} }));
    if (reply.body.refusal === "wrong-code" && code === entered) return askToJoin({ code: null, message: refusal(reply, entered), onJoined });
    if (reply.status !== 201 || !reply.body.token) return again(refusal(reply, entered));
    here.set("token", reply.body.token);
    here.set("attempt", undefined);
    onJoined(here);
  }
}

function again(message) {
  find(".error").textContent = message;
  announce(message);
  focusFirstField();
}

function refusal({ status, body }, entered) {
  if (!body.refusal) return "No answer from the host's computer. Please try again.";
  if (body.refusal === "wrong-code") {
    return isPass(entered) ? "Nobody waits for that pass, or it was used." : "That is not the code of this session.";
  }
  if (status === 413) return "That name is too long.";
  if (body.refusal === "name-taken") {
    return `Somebody has that name already.${body.proposal ? ` ${plain(body.proposal)} is free.` : ""}`;
  }
  return plain(body.message) || "That did not work. Please try again.";
}

async function reachSession() {
  for (let failures = 0; ; failures += 1) {
    const reply = await get("/api/session").catch(() => null);
    // A network's sign-in page says 200 too.
    if (reply?.status === 200 && reply.body.names) {
      setConnection("connected");
      return reply.body;
    }
    setConnection("lost");
    await new Promise((resolve) => setTimeout(resolve, backoff(failures)));
  }
}
