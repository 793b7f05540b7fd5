// The draft that is being reviewed, as the server last told it.
import { read } from "./page.js";

/** @type {{draft: any, pages: {number: number, width: number, height: number}[], version: number, confirmed: Set<string>, isDrawn: boolean}} `isDrawn`: the form is being drawn anew */
export const now = { draft: null, pages: [], version: 0, confirmed: new Set(), isDrawn: false };

/** Takes what a page says of its draft. */
export function take(page = document) {
  const { draft, pages } = read("data", page);
  if (now.draft?.id !== draft.id) now.confirmed.clear();
  now.draft = draft;
  now.pages = pages;
  now.version = draft.version;
}

export const may = (verb) => now.draft.may.includes(verb);
export const path = (id = now.draft.id) => `/drafts/${encodeURIComponent(id)}`;

/** The place of a field: its page and box; null when it has none. */
export function placeOf(element) {
  if (!element?.dataset.at) return null;
  const box = element.dataset.box ? element.dataset.box.split(" ").map(Number) : null;
  return { page: Number(element.dataset.at), box };
}
