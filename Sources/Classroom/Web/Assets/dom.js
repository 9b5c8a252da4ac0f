// Elements are built and never parsed, so that a stranger's text can only ever become text.

/** An element with attributes, listeners (`onclick: f`) and children; false and null are left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}

// What steers a terminal or turns the reading direction of the text around it. The server's gate
// removes it too; a page that shows names to a class does not rely on one wall.
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

let language = null;

/** Sets the language of what the pack says; what the pages say themselves is English. */
export function speak(code) {
  language = code && code !== "en" ? code : null;
}

/** A stranger's text, its direction kept to itself. */
export function said(text) {
  return h("bdi", { lang: language }, plain(text));
}

export function plain(text) {
  return String(text ?? "").replace(steering, "");
}

/** A link to where a source stands; what is no web address is shown and leads nowhere. */
export function link(address) {
  const text = plain(address);
  if (!/^https?:\/\/[^\s]+$/i.test(text)) return said(text);
  return h("a", { href: text, rel: "noreferrer noopener", target: "_blank" }, text);
}

/** `1 answer`, `3 answers`. */
export function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

/** Points without a tail of decimals. */
export function points(value) {
  return String(Math.round((value ?? 0) * 10) / 10).replace("-", "−");
}

let lastID = 0;

/** An id for a label to point at. */
export function freshID() {
  lastID += 1;
  return `e${lastID}`;
}
