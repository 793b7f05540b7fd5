// Shows the page as it is now, without losing what somebody is doing on it.
import { all, one } from "./page.js";

const parts = [".handover > .note", "nav.tabs", ".handover > .button-row", ".handover > .card.empty, .handover > .card.scroll-x, .handover > .more", "#files"];

/** Fetches the page once more and takes over the lists; forms and open dialogs stay as they are. */
export async function renew() {
  // Whoever has gone on in a long list keeps it.
  if (new URLSearchParams(location.search).has("cursor") || document.querySelector("dialog[open]")) return;
  let page;
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (!answer.ok) return;
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return;
  }
  const held = document.activeElement?.closest("[data-retry], [data-release], [data-resume], [data-withdraw]");
  const mark = held ? [...held.attributes].find((one) => one.name.startsWith("data-")) : null;
  for (const selector of parts) replace(selector, page);
  if (mark) one(`[${mark.name}="${CSS.escape(mark.value)}"]`)?.focus();
}

function replace(selector, page) {
  const fresh = all(selector, page).map((element) => document.importNode(element, true));
  const known = all(selector);
  if (known.length === 0) {
    // What was not there comes before the list of states, or in its place behind it.
    const place = one("nav.tabs");
    for (const element of fresh) element.matches(".note") ? place.before(element) : place.after(element);
    return;
  }
  known[0].replaceWith(...fresh);
  for (const element of known.slice(1)) element.remove();
}
