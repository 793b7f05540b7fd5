// The draft after this one, loaded before it is asked for: its page, and the picture of its first page.
import { api } from "./api.js";
import { one } from "./page.js";
import { now } from "./review-state.js";

/** @type {{id: string, text: Promise<string>} | null} */
let ahead = null;

function list() {
  try {
    return JSON.parse(sessionStorage.getItem("queue") || "null") || { ids: [], next: "", query: "" };
  } catch {
    return { ids: [], next: "", query: "" };
  }
}

const keep = (value) => sessionStorage.setItem("queue", JSON.stringify(value));

/** Where this draft stands among those that were listed: [place, of how many]. */
export function position() {
  const { ids } = list();
  const at = ids.indexOf(now.draft.id);
  return at < 0 ? null : [at + 1, ids.length];
}

/** Fills the list when the reader came here without the queue, or has come to its end. */
export async function fetchList() {
  const known = list();
  const at = known.ids.indexOf(now.draft.id);
  if (at >= 0 && (at < known.ids.length - 1 || !known.next)) return;
  const asked = new URLSearchParams(known.query);
  if (!asked.get("state")) asked.set("state", at < 0 ? now.draft.state : "to_review");
  if (!asked.get("sort")) asked.set("sort", "due_date");
  if (at >= 0) asked.set("cursor", known.next);
  else asked.delete("cursor");
  try {
    const answer = await api("GET", `/drafts?${asked}`, { quiet: true });
    const found = answer.items.map((draft) => draft.id).filter((id) => !known.ids.includes(id));
    const before = at < 0 ? [] : known.ids;
    const own = before.includes(now.draft.id) || found.includes(now.draft.id) ? [] : [now.draft.id];
    keep({ ids: [...before, ...own, ...found], next: answer.next || "", query: known.query });
  } catch {
    // Then the queue is where it goes on.
  }
}

/** The name of the draft so many places on; null at an end. */
export function neighbour(by) {
  const { ids } = list();
  const at = ids.indexOf(now.draft.id);
  return at < 0 ? null : ids[at + by] || null;
}

/** Takes a draft that is done from the list, and names the one that takes its place: after it, else before it. */
export function leave(id = now.draft.id) {
  const known = list();
  const at = known.ids.indexOf(id);
  if (at < 0) return null;
  known.ids.splice(at, 1);
  keep(known);
  return known.ids[at] || known.ids[at - 1] || null;
}

/** Puts a draft back to where the reader is. */
export function comeBack(id) {
  const known = list();
  if (known.ids.includes(id)) return;
  known.ids.splice(Math.max(0, known.ids.indexOf(now.draft.id)), 0, id);
  keep(known);
}

export const address = (id) => `/drafts/${encodeURIComponent(id)}`;

/** Loads the next draft while this one is looked at. */
export async function prefetch() {
  await fetchList();
  const id = neighbour(1);
  if (!id || ahead?.id === id) return;
  ahead = { id, text: load(id) };
  const text = await ahead.text.catch(() => "");
  const page = new DOMParser().parseFromString(text, "text/html");
  const source = one("#page-image", page)?.getAttribute("src");
  if (source) new Image().src = source;
}

async function load(id) {
  const response = await fetch(address(id), { credentials: "same-origin" });
  if (!response.ok || response.redirected) throw new Error(String(response.status));
  return response.text();
}

/** The page of a draft, from what was loaded before when it is that one. */
export async function page(id, { anew = false } = {}) {
  const known = !anew && ahead?.id === id ? ahead : null;
  ahead = null;
  const text = await (known ? known.text.catch(() => load(id)) : load(id));
  return new DOMParser().parseFromString(text, "text/html");
}
