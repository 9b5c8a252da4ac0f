// A student's place in a session: what this device must remember to be the same player after a
// reload. Kept by session code, so that two sessions on one phone do not mix.

// What could not be stored (no storage in some private windows, or a full one): a page plays on with
// it until it is closed. It goes before what storage holds, which is older.
const memory = new Map();

function load(key) {
  if (memory.has(key)) return memory.get(key);
  try {
    return JSON.parse(localStorage.getItem(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

function save(key, value) {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    memory.delete(key);
  } catch {
    memory.set(key, value);
  }
}

const lastCode = "factcheck:code";

/** The code or the pass in `/j/CODE`; null in the bare address. */
export function codeInAddress(path = location.pathname) {
  return path.match(/^\/j\/([A-Za-z0-9]{6}|[A-Za-z0-9]{10})$/)?.[1].toUpperCase() ?? null;
}

/** Whether it is a way back in for one student, and no session's code. */
export function isPass(code) {
  return /^[A-Z0-9]{10}$/.test(code ?? "");
}

/** The code of the session that this device is in: the address's, else the last that let it in. */
export function knownCode() {
  const last = load(lastCode) ?? null;
  return codeInAddress() ?? (place(last).get("token") ? last : null);
}

/** What is remembered of one session: `token`, `attempt`, `pending`, `draft`, `absences`. */
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
