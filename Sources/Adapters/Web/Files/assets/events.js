// What happens on the server, as it happens: one connection a page, made again when it breaks.

/** @type {EventSource | null} */
let source = null;
let wait = 1000;
/** @type {Map<string, Set<(value: any) => void>>} */
const listeners = new Map();

/**
 * Calls back for each event of a kind: "document", "draft", "job", and "again" when a connection came back and something may have been missed.
 * @param {string} kind
 * @param {(value: any) => void} work
 * @returns {() => void} ends it
 */
export function on(kind, work) {
  const known = listeners.get(kind) || new Set();
  known.add(work);
  listeners.set(kind, known);
  if (!source) connect();
  else if (known.size === 1) listen(kind);
  return () => known.delete(work);
}

function connect() {
  const opened = new EventSource("/api/v1/events");
  source = opened;
  let broke = false;
  opened.addEventListener("open", () => {
    wait = 1000;
    if (broke) tell("again", {});
    broke = false;
  });
  opened.addEventListener("error", () => {
    broke = true;
    // A browser tries again by itself, but not after a refusal.
    if (opened.readyState !== EventSource.CLOSED) return;
    source = null;
    setTimeout(() => {
      connect();
      tell("again", {});
    }, wait);
    wait = Math.min(wait * 2, 30000);
  });
  for (const kind of listeners.keys()) listen(kind);
}

function listen(kind) {
  if (kind === "again" || !source) return;
  source.addEventListener(kind, (event) => {
    try {
      tell(kind, JSON.parse(event.data));
    } catch {
      // What cannot be read tells nothing.
    }
  });
}

function tell(kind, value) {
  for (const work of listeners.get(kind) || []) work(value);
}

addEventListener("pagehide", () => source?.close());
