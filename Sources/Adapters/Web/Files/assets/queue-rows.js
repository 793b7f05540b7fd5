// Brings the rows of the queue up to date: the server draws the page, what has changed is put in its place, nothing else moves.
import { all, one, t } from "./page.js";

let asked = 0;

/** The same page as it is now. */
async function drawn(address) {
  const response = await fetch(address, { credentials: "same-origin", headers: { Accept: "text/html" } });
  if (!response.ok || response.redirected) throw new Error(String(response.status));
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/**
 * Draws the list anew. `fresh`: another filter, so nothing of the old list is kept.
 * @param {{fresh?: boolean}} [options]
 */
export async function refresh({ fresh = false } = {}) {
  const mine = ++asked;
  const shown = fresh ? 0 : all("#drafts tbody tr").length;
  const address = new URL(location.href);
  if (shown > 50) address.searchParams.set("limit", String(Math.min(200, shown)));
  let page;
  try {
    page = await drawn(address);
  } catch {
    return;
  }
  if (mine !== asked) return;
  for (const name of ["tabs", "news", "end", "approve-all"]) swap(name, page);
  options("#building", page);
  one("#drafts").dataset.next = one("#drafts", page)?.dataset.next || "";
  merge(one("#drafts tbody"), one("#drafts tbody", page), fresh);
}

/** The next rows below those that are shown. */
export async function more() {
  const next = one("#drafts").dataset.next;
  if (!next) return;
  const address = new URL(location.href);
  address.searchParams.set("cursor", next);
  const page = await drawn(address);
  const first = one("#drafts tbody tr", page);
  one("#drafts tbody").append(...all("#drafts tbody tr", page).map((row) => document.adoptNode(row)));
  one("#drafts").dataset.next = one("#drafts", page).dataset.next || "";
  swap("end", page);
  if (first) one("a.row-link", first).focus();
}

function swap(name, page) {
  const [old, made] = [one(`[data-part="${name}"]`), one(`[data-part="${name}"]`, page)];
  if (!old || !made || old.outerHTML === made.outerHTML) return;
  const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  old.replaceWith(document.adoptNode(made));
  if (focused) one(`[href="${CSS.escape(focused)}"]`, made)?.focus();
}

function options(selector, page) {
  const [old, made] = [one(selector), one(selector, page)];
  if (old && made && document.activeElement !== old) old.replaceChildren(...made.children);
}

/** Keeps rows that stay, with their choice and focus; what stands at the top of the window stays where it is. */
function merge(body, made, fresh) {
  const known = new Map(all("tr", body).map((row) => [row.dataset.id, row]));
  const anchor = one("tr[data-cursor]", body) || all("tr", body).find((row) => row.getBoundingClientRect().top >= 0);
  const top = anchor?.getBoundingClientRect().top;
  const list = all("tr", made).map((row) => {
    const old = known.get(row.dataset.id);
    if (old && old.dataset.version === row.dataset.version && old.dataset.state === row.dataset.state) {
      old.classList.remove("leaving");
      return old;
    }
    const adopted = document.adoptNode(row);
    if (old) inherit(adopted, old);
    else if (!fresh && known.size) adopted.classList.add("fresh");
    return adopted;
  });
  const focused = document.activeElement?.closest?.("#drafts tbody tr");
  const place = focused ? all("tr", body).indexOf(focused) : -1;
  body.replaceChildren(...list);
  if (focused) {
    const target = list.find((row) => row.dataset.id === focused.dataset.id) || list[Math.min(place, list.length - 1)];
    if (target) one("a.row-link", target).focus({ preventScroll: true });
  }
  if (!fresh && anchor?.isConnected) scrollBy(0, anchor.getBoundingClientRect().top - top);
  if (one("#pick-all")) one("#pick-all").setAttribute("aria-label", t("selectAll"));
}

function inherit(row, old) {
  if (old.hasAttribute("data-cursor")) row.setAttribute("data-cursor", "");
  const picked = old.hasAttribute("data-picked");
  row.toggleAttribute("data-picked", picked);
  const box = one("td.pick input", row);
  if (box) box.checked = picked;
}
