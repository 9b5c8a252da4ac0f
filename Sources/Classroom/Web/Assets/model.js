// What a page knows, as a value: events go in, the next value comes out. Both pages use it.

export const nothing = { phase: null, session: {}, question: null, card: null, you: null };

/** The model after an event, at a moment in milliseconds of `performance.now()`. */
export function after(model, name, data, now) {
  switch (name) {
    case "state":
      return { ...nothing, ...data, deadline: deadline(data.question, now) };
    case "card":
      return { ...model, phase: "card", card: data, question: null, reveal: null };
    case "question":
      return { ...opened(model, data), deadline: deadline(data, now) };
    case "tally":
      return { ...model, ...data };
    case "closed":
      return { ...model, ...closed(model, data), phase: "closed", deadline: null };
    case "reveal":
      return { ...model, phase: "revealed", question: questionOf(model, data), reveal: data,
        deadline: null, ...standing(model, data) };
    case "board":
      // Who goes at their own pace stays at their own page.
      if (model.you && model.session.selfPaced) return { ...model, ...standing(model, data) };
      return { ...model, phase: "board", board: data, ...standing(model, data) };
    case "running":
      // The projector alone comes back from a board to everybody's own pace.
      return { ...model, phase: "open", board: null };
    case "finished":
      return { ...model, phase: "finished", question: null, reveal: null, deadline: null,
        ...standing(model, data) };
    case "paused":
      return { ...model, phase: "paused", deadline: null };
    case "corrected":
      return corrected(model, data);
    case "ended":
      return { ...model, phase: "ended", board: data, deadline: null, ...standing(model, data) };
    default:
      return model;
  }
}

/** The same question once more only has its time changed; a new vote is asked anew. */
export function isSameAsking(one, other) {
  return one?.id === other?.id && (one?.vote ?? 1) === (other?.vote ?? 1);
}

function opened(model, question) {
  const isSame = isSameAsking(model.question, question);
  // In a second vote the first answer counts until there is another.
  const given = model.question?.id === question.id ? model.you?.given : undefined;
  const you = model.you && (isSame ? model.you : { ...model.you, answered: false, given });
  const counts = isSame ? {} : { answered: 0, disputes: 0 };
  return { ...model, ...counts, phase: "open", question, reveal: null, you };
}

function closed({ you }, { answered, of }) {
  const counts = answered === undefined ? {} : { answered, joined: of };
  return you ? { you: { ...you, answered: you.answered || Boolean(you.given) } } : counts;
}

/** The question that a reveal is of; null where another stood here. */
function questionOf({ question }, { id }) {
  return question?.id === id ? question : null;
}

function corrected(model, data) {
  const isShown = data.reveal && model.reveal?.id === data.id;
  const reveal = isShown ? data.reveal : model.reveal;
  const isVoid = data.change === "void" && model.question?.id === data.id;
  const question = isVoid ? { ...model.question, void: true } : model.question;
  return { ...model, question, reveal, ...standing(model, data) };
}

function standing(model, { total, rank, players }) {
  if (!model.you || total === undefined) return {};
  return { you: { ...model.you, total, rank, players: players ?? model.you.players } };
}

// The server's clock decides; the page only shows how much of the time it was told is left.
function deadline(question, now) {
  return question?.remaining === undefined ? null : now + question.remaining * 1000;
}
