// The six forms as fields. Each gives `{element, read, write}`: `read` gives the answer as it is
// typed on the answer line (`b`, `a c`, `1200`, `c a d b`, `1c 2a`), or "" while it is incomplete;
// `write` shows such an answer again after a reload.

import { h, freshID, plain, said } from "./dom.js";

export function field(question, announce) {
  const make = { choice, selection, number, text, ordering, matching }[question.form] ?? text;
  return make(question, announce);
}

function choice(question) {
  return ticks(question, "radio", "Choose one");
}

function selection(question) {
  return ticks(question, "checkbox", "Choose all that apply");
}

function ticks({ options = [] }, type, legend) {
  const name = freshID();
  const boxes = options.map(({ letter }) => h("input", { type, name, value: letter }));
  const rows = options.map((option, index) =>
    h("label", { class: "option" }, boxes[index], letterOf(option), said(option.text)));
  return {
    element: h("fieldset", { class: "options" }, h("legend", {}, legend), rows),
    read: () => boxes.filter((box) => box.checked).map((box) => box.value).join(" "),
    write(answer) {
      const letters = answer.split(" ");
      for (const box of boxes) box.checked = letters.includes(box.value);
    },
  };
}

function number({ unit }) {
  return line(unit ? ["A number, in ", said(unit)] : ["A number"]);
}

function text() {
  return line(["In a few words"]);
}

/** Characters of the longest text that the server takes, for an answer or a reason. */
export const longest = 500;

// Numbers too: the keyboards for numbers lack a minus on some phones.
function line(label) {
  const id = freshID();
  const input = h("input", {
    id, type: "text", inputmode: "text", autocomplete: "off", maxlength: longest,
  });
  return {
    element: h("p", { class: "line" }, h("label", { for: id }, ...label), input),
    read: () => input.value.trim(),
    write: (answer) => (input.value = answer),
  };
}

function ordering({ options = [] }, announce) {
  const order = options.map((option) => ({ ...option, row: null }));
  const list = h("ol", { class: "order" });

  function move(item, step) {
    const from = order.indexOf(item);
    const to = from + step;
    if (to < 0 || to >= order.length) return announce(`Already ${to < 0 ? "first" : "last"}.`);
    const neighbour = order[to];
    [order[from], order[to]] = [neighbour, item];
    // It is the neighbour that is moved, since a moved element would lose the focus.
    if (step < 0) item.row.after(neighbour.row);
    else item.row.before(neighbour.row);
    list.dispatchEvent(new Event("input", { bubbles: true }));
    announce(`${plain(item.text)}: now ${to + 1} of ${order.length}.`);
  }

  const arrow = (item, step, sign, word) =>
    h("button", {
      type: "button", class: "arrow", "aria-label": `Move ${word}: ${plain(item.text)}`,
      onclick: () => move(item, step),
    }, sign);

  for (const item of order) {
    item.row = h("li", {}, h("span", {}, said(item.text)), arrow(item, -1, "↑", "up"),
      arrow(item, 1, "↓", "down"));
  }
  list.append(...order.map((item) => item.row));
  const legend = h("legend", {}, "Bring into order, the first on top");
  return {
    element: h("fieldset", { class: "options" }, legend, list),
    read: () => order.map((item) => item.letter).join(" "),
    write(answer) {
      const letters = answer.split(" ");
      order.sort((one, other) => letters.indexOf(one.letter) - letters.indexOf(other.letter));
      list.append(...order.map((item) => item.row));
    },
  };
}

function matching({ items = [], options = [] }) {
  const selects = items.map(() => {
    const choices = options.map(({ letter, text }) =>
      h("option", { value: letter }, `${letter}  ${plain(text)}`));
    return h("select", { id: freshID() }, h("option", { value: "" }, "choose …"), choices);
  });
  const rows = items.map((item, index) =>
    h("p", { class: "line" }, h("label", { for: selects[index].id }, said(item)), selects[index]));
  return {
    element: h("fieldset", { class: "options" },
      h("legend", {}, "Choose what belongs to each"), rows),
    read() {
      if (selects.some((select) => select.value === "")) return "";
      return selects.map((select, index) => `${index + 1}${select.value}`).join(" ");
    },
    write(answer) {
      for (const [, place, letter] of answer.matchAll(/(\d+)([a-z])/g)) {
        if (selects[place - 1]) selects[place - 1].value = letter;
      }
    },
  };
}

/** An answer line in words, by the options that it names. */
export function inWords({ form, options = [], items = [], unit }, answer) {
  const text = (letter) => options.find((option) => option.letter === letter)?.text ?? letter;
  switch (form) {
    case "choice":
    case "selection":
    case "ordering":
      return answer.split(" ").map(text).join("; ");
    case "matching":
      return Array.from(answer.matchAll(/(\d+)([a-z])/g), ([, place, letter]) =>
        `${items[place - 1] ?? place} = ${text(letter)}`).join("; ");
    default:
      return unit ? `${answer} (${unit})` : answer;
  }
}

/** The letter of an option; a screen reader hears the option's text alone. */
export function letterOf({ letter }) {
  return h("span", { class: "letter", "aria-hidden": "true" }, letter);
}
