// A student's place in a session: what this device must remember to be the same player after a
// reload. Kept by session code, so that two sessions on one phone do not mix.

// A page without storage (some private windows) plays on until it is closed.
const memory = new Map();

function load(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

function save(key, value) {
  memory.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Memory has it.
  }
}

const lastCode = "factcheck:code";

/** The code in `/j/CODE`; null in the bare address. */
export function codeInAddress(path = location.pathname) {
  return path.match(/^\/j\/([A-Za-z0-9]{6})$/)?.[1].toUpperCase() ?? null;
}

/** The code of the session that this device is in: the address's, else the last that let it in. */
export function knownCode() {
  const last = load(lastCode) ?? null;
  return codeInAddress() ?? (place(last).get("token") ? last : null);
}

/** What is remembered of one session: `token`, `name`, `pending`, `drafts`, `told`, `witnessed`. */
export function place(code) {
  const key = `factcheck:${code}`;
  return {
    code,
    get: (name) => load(key)?.[name],
    set(name, value) {
      save(key, { ...load(key), [name]: value });
      save(lastCode, code);
    },
    forget: () => save(key, undefined),
  };
}

/** 128 random bits, by which a join that is tried again is known to be the same join. */
export function attempt() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
