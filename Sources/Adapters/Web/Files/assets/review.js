// Reviewing a draft: page left, form right, the next one a key away.
import { on } from "./events.js";
import * as decide from "./decide.js";
import * as entries from "./entries.js";
import { isTyping, key } from "./keys.js";
import * as next from "./next-draft.js";
import { all, h, one, say, sign, t } from "./page.js";
import * as picking from "./picking.js";
import { may, now, placeOf, take } from "./review-state.js";
import { recount } from "./sums.js";
import * as viewer from "./viewer.js";

/** Puts another draft, or the same as it has become, in the place of what is shown. */
function put(page, { whole }) {
  take(page);
  if (whole) {
    one("#review").replaceWith(document.adoptNode(one("#review", page)));
    document.title = page.title;
    begin();
    return;
  }
  const fresh = document.adoptNode(one("#paperwork", page));
  const [old, scrolled, opened] = [one("#paperwork"), one("#form").scrollTop, all("details[open]", one("#form")).length];
  old.querySelector("#form").replaceWith(one("#form", fresh));
  old.querySelector("#decide").replaceWith(one("#decide", fresh));
  old.querySelector(".review-head").replaceWith(one(".review-head", fresh));
  if (opened) for (const details of all("#form details")) details.open = true;
  one("#form").scrollTop = scrolled;
  ready();
  viewer.draw();
}

/** Draws the draft anew after a change; the field that has the focus keeps it, with what is being typed. */
async function redraw(typed) {
  const fresh = await next.page(now.draft.id, { anew: true });
  // What is typed until the page is here is kept.
  const focused = document.activeElement;
  const held = focused?.id && focused.name ? { id: focused.id, value: focused.value, from: focused.selectionStart, to: focused.selectionEnd } : null;
  const isNew = held && focused.dataset.shown !== undefined && focused.value !== focused.dataset.shown && focused.name !== typed?.field;
  // A field that has the focus is left when it is taken away: that is nobody's leaving.
  now.isDrawn = true;
  put(fresh, { whole: false });
  now.isDrawn = false;
  for (const name of now.confirmed) {
    const entry = one(`.to-check .entry[data-field="${name}"]`);
    if (entry) entry.dataset.status = "confirmed";
  }
  if (typed?.keep) {
    const input = one(`#f-${typed.field}`);
    input.value = typed.value;
    input.classList.add("changed");
    return entries.visit(input);
  }
  const input = held && document.getElementById(held.id);
  if (!input) return;
  input.focus({ preventScroll: true });
  if (isNew) {
    input.value = held.value;
    input.dataset.held = "yes";
    input.classList.add("changed");
  }
  // The field that was kept is ready to be typed over; in another one the reader may be half way.
  const isOther = input.name !== typed?.field;
  if (held.from !== null) input.setSelectionRange(isOther ? held.from : 0, isOther ? held.to : input.value.length);
}

async function go(id, { back = false } = {}) {
  const page = await next.page(id, { anew: id === now.draft.id });
  if (!one("#review", page)) return location.assign(next.address(id));
  if (!back && id !== now.draft.id) history.pushState(null, "", next.address(id));
  put(page, { whole: true });
}

/** After a decision: the draft that takes the place of this one, or the queue when there is none. */
async function onwards() {
  const id = next.leave();
  if (id) await go(id);
  else location.assign("/");
}

async function step(by) {
  await next.fetchList();
  const id = next.neighbour(by);
  if (id) await go(id);
  else say(t("noMore"));
}

function addRow(table) {
  const body = one(`#${table} tbody`);
  const heads = all(`#${table} thead th`);
  const names = table === "vat" ? ["rate", "base", "amount"] : ["description", "quantity", "unit_price", "total_excl", "vat_rate"];
  const cells = names.map((name, at) =>
    h("td", null, h(name === "description" ? "input" : "input.num", { name, autocomplete: "off", "aria-label": heads[at].textContent })),
  );
  const remove = h("button.button.quiet.icon.small", { type: "button", "data-remove": true, "aria-label": t("remove") }, sign("close"));
  body.append(h("tr", null, cells, h("td", null, remove)));
  one("tr:last-child input", body).focus();
}

function clicked(event) {
  const target = event.target.closest("[data-do], [data-to], [data-at], [data-page], [data-cut], [data-view], [data-add], [data-remove], [data-merge], [data-accept], #previous-draft, #next-draft");
  if (!target) return;
  const { dataset } = target;
  if (target.id === "previous-draft" || target.id === "next-draft") return step(target.id === "next-draft" ? 1 : -1);
  if (dataset.do) return actions[dataset.do]?.();
  if (dataset.view) return views[dataset.view]();
  if (dataset.page) return viewer.show(Number(dataset.page));
  if (dataset.cut) return target.setAttribute("aria-pressed", String(target.getAttribute("aria-pressed") !== "true"));
  if (dataset.add) return addRow(dataset.add);
  if (dataset.merge) return decide.merge(dataset.merge, Number(dataset.version));
  if (dataset.accept) return decide.accept(dataset.accept, Number(dataset.version));
  if (dataset.remove !== undefined) return removeRow(target);
  if (target.matches("input, .entry")) return;
  if (dataset.at && (target.matches("button") || event.target.closest("[data-show]"))) viewer.focus(placeOf(target));
  if (dataset.to) entries.visit(one(`#f-${dataset.to}`) || one(`#${dataset.to} input`));
}

function removeRow(button) {
  const table = button.closest("table");
  button.closest("tr").remove();
  table.dataset.changed = "yes";
  recount();
  entries.saveTables(one("th", table));
}

const views = {
  previous: () => viewer.step(-1), next: () => viewer.step(1), in: () => viewer.zoom(1.3), out: () => viewer.zoom(1 / 1.3),
  fit: () => viewer.fit(), turn: () => viewer.turn(),
};

const actions = {
  approve: decide.approve, submit: decide.submit, reopen: decide.reopen, reject: () => decide.reject(), undo: decide.undo, split: decide.split,
  distinct: decide.distinct, "reject-duplicate": decide.rejectDuplicate, beside,
};

function beside() {
  one("#review").classList.toggle("beside");
  viewer.fit();
}

/** What is done anew for each drawing of the form. */
function ready() {
  const place = next.position();
  one("#position").textContent = place ? t("position", { at: place[0], of: place[1] }) : "";
  one("#kind")?.addEventListener("change", (event) => entries.change({ kind: event.target.value }));
  one("#building")?.addEventListener("change", (event) => entries.change({ building: event.target.value || null }));
  recount();
}

/** A draft is shown. */
async function begin() {
  one("#review").addEventListener("click", clicked);
  if (now.draft.duplicate_of) one("#review").classList.add("beside");
  viewer.show(now.draft.pages[0]);
  picking.start({ fill: entries.fill, wanted: entries.wanted });
  entries.start(redraw);
  ready();
  entries.onwards();
  await next.prefetch();
  ready();
}

function enter() {
  const input = document.activeElement;
  if (input instanceof HTMLInputElement && one("#paperwork").contains(input)) return entries.enter(input);
  if (all(".to-check .entry").some((entry) => !["confirmed", "saved"].includes(entry.dataset.status))) return entries.onwards();
  decide.primary();
}

function leaveField() {
  const input = document.activeElement;
  if (input instanceof HTMLInputElement && input.dataset.shown !== undefined) {
    input.value = input.dataset.shown;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  one("#form").focus({ preventScroll: true });
  viewer.focus(null);
  viewer.fit();
}

key("Enter", t("keyEnter"), enter, { typing: true });
key("Escape", t("keyEscape"), leaveField, { typing: true });
key("n", t("nextDraft"), () => step(1));
key("p", t("previousDraft"), () => step(-1));
key("r", t("reject"), () => decide.reject());
key("u", t("undo"), decide.undo);
key("d", t("distinct"), decide.distinct);
key("s", t("split"), decide.split);
key("e", t("keyEdit"), () => (may("reopen") ? decide.reopen() : entries.visit(one(".entry input"))));
key("b", t("beside"), beside);
key("+", t("zoomIn"), views.in);
key("-", t("zoomOut"), views.out);
key("0", t("fit"), views.fit);
key("t", t("turn"), views.turn);
key("ArrowRight", t("nextPage"), views.next, { when: () => !isTyping() });
key("ArrowLeft", t("previousPage"), views.previous, { when: () => !isTyping() });
key("q", t("queue"), () => one("#back").click());

decide.start({ go, onwards });
addEventListener("popstate", () => {
  const id = decodeURIComponent(location.pathname.split("/").pop() || "");
  if (id && id !== now.draft.id) go(id, { back: true });
});
addEventListener("resize", () => viewer.fit(false));
on("draft", (event) => {
  if (event.id === now.draft.id && event.version > now.version + 1) say(t("changedMeanwhile"));
});
take();
begin();
