// Single keys: a page says which it knows, "?" shows them all. A key is never taken from somebody who types, nor from a dialog.
import { h, t } from "./page.js";
import { show } from "./dialog.js";

/** @type {{key: string, label: string, work: (event: KeyboardEvent) => void, typing?: boolean, when?: () => boolean}[]} */
const known = [];

/**
 * @param {string} key as `KeyboardEvent.key` names it; letters in lower case, "shift+a" for capitals
 * @param {string} label what it does, for the sheet; "" leaves it out there
 * @param {(event: KeyboardEvent) => void} work
 * @param {{typing?: boolean, when?: () => boolean}} [options] `typing`: also while an input has the focus
 */
export function key(key, label, work, options = {}) {
  known.push({ key, label, work, ...options });
}

/** Whether the keyboard writes into something. */
export function isTyping(target = document.activeElement) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit", "file"].includes(target.type);
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (document.querySelector("dialog[open]")) return;
  const name = event.key.length === 1 ? (event.shiftKey && /[a-z]/i.test(event.key) ? "shift+" : "") + event.key.toLowerCase() : event.key;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const typing = isTyping(target);
  // Enter and space belong to the button or link that has the focus.
  if ((name === "Enter" || name === " ") && target?.closest("button, a[href], summary")) return;
  const found = known.find((entry) => entry.key === name && (!typing || entry.typing) && (entry.when ? entry.when() : true));
  if (!found) return;
  event.preventDefault();
  found.work(event);
});

/** The sheet of all keys of the page. */
export function sheet() {
  const rows = known
    .filter((entry) => entry.label)
    .map((entry) => h("div", null, h("span", null, entry.label), h("kbd", null, printed(entry.key))));
  show(t("keys"), [h("div.key-sheet", null, rows)], []);
}

function printed(key) {
  if (key.startsWith("shift+")) return `⇧ ${key.slice(6).toUpperCase()}`;
  return { " ": "␣", Enter: "↵", Escape: "Esc", ArrowDown: "↓", ArrowUp: "↑", ArrowLeft: "←", ArrowRight: "→" }[key] || key.toUpperCase();
}

key("?", t("keys"), sheet);
