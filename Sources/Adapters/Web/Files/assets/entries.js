// The fields of a draft: Enter confirms or corrects one and goes to the next that is not sure; what is typed is never lost.
import { api } from "./api.js";
import { all, one, say, t } from "./page.js";
import { union } from "./picking.js";
import { may, now, path, placeOf } from "./review-state.js";
import { lineRows, recount, vatRows } from "./sums.js";
import { toast } from "./toast.js";
import { focus } from "./viewer.js";

/** The input that the page fills; it stays the one while the pointer is on the page. */
let active = null;
/** Where the value that was taken from the page stands, by field. */
const places = new Map();
/** Changes go out one after the other, each on the version that the one before made. */
let chain = Promise.resolve(true);
/** Draws the draft anew; given by the page. */
let redraw = async () => {};
let goesOn = false;

export const wanted = () => Boolean(active?.isConnected) && may("correct");
export const settled = () => chain;
export const entryOf = (input) => input?.closest(".entry");

/** Takes a text from the page into the field. `more` adds it to what was taken before. */
export function fill(text, place, more) {
  if (!active || active.readOnly) return;
  const before = places.get(active.name);
  const joins = more && before && place && before.page === place.page;
  active.value = joins ? `${active.value} ${text}` : text;
  const whole = joins ? { page: place.page, box: union([before.box, place.box]) } : place;
  if (entryOf(active) && whole) places.set(active.name, { ...whole, text: active.value });
  active.focus({ preventScroll: true });
  active.dispatchEvent(new Event("input", { bubbles: true }));
  say(`${text}. ${t("enterKeeps")}`);
}

/** The fields that nobody has looked at yet. */
const open = () => all(".to-check .entry").filter((entry) => !["confirmed", "saved"].includes(entry.dataset.status));

/** Goes to the first field after one that is not sure; to the decision when there is none left. */
export function onwards(after = null) {
  const list = open();
  const entries = all(".to-check .entry");
  const at = entries.indexOf(after);
  const next = list.find((entry) => entries.indexOf(entry) > at) || list[0];
  count(list.length);
  if (next && may("correct")) return visit(one("input", next));
  const button = one("#decide .primary");
  if (button) button.focus();
  else one("#form").focus({ preventScroll: true });
}

export function visit(input) {
  if (!input) return;
  const details = input.closest("details");
  if (details) details.open = true;
  input.focus({ preventScroll: true });
  input.scrollIntoView({ block: "nearest" });
  input.select();
}

function count(left) {
  if (one("#left")) one("#left").textContent = String(left);
}

const isChanged = (input) => input.value.trim() !== (input.dataset.shown || "").trim();

/** Enter in a field. */
export function enter(input) {
  const entry = entryOf(input);
  if (!entry) return saveTables(input);
  if (isChanged(input)) {
    goesOn = true;
    correct(input);
    if (open().some((other) => other !== entry)) onwards(entry);
    return;
  }
  if (entry.dataset.status !== "missing") confirm(entry);
  onwards(entry);
}

/** Somebody says that a value is right: it is sure from now on, and teaches as a correction does. */
function confirm(entry) {
  if (!entry.closest(".to-check") || entry.dataset.status === "confirmed") return;
  entry.dataset.status = "confirmed";
  now.confirmed.add(entry.dataset.field);
  const mark = one(".badge", entry);
  mark.dataset.state = "good";
  mark.textContent = t("confirmed");
  say(`${one("label", entry).textContent}: ${t("confirmed")}`);
  const value = one("input", entry).dataset.value;
  if (!value || !may("correct")) return;
  goesOn = true;
  change({ corrections: [{ field: entry.dataset.field, value }] }, { field: entry.dataset.field, value, confirms: true });
}

/** Sends one field as it was typed or pointed at. */
export function correct(input) {
  const [field, value] = [input.name, input.value.trim()];
  const place = places.get(field);
  const pointed = place && place.text.trim() === value;
  const correction = !value ? { field, absent: true } : pointed ? { field, page: place.page, box: place.box } : { field, value };
  const entry = entryOf(input);
  delete input.dataset.held;
  if (entry.closest(".to-check")) entry.dataset.status = "saved";
  places.delete(field);
  return change({ corrections: [correction] }, { field, value });
}

/** Sends a change after those that are on their way; draws the draft as it has become, and says what that taught. */
export function change(body, typed = null) {
  chain = chain.then(async () => {
    try {
      const answer = await api("PATCH", path(), { json: body, version: now.version, quiet: true });
      now.version = answer.draft.version;
      await redraw(typed);
      taught(answer.lessons);
      if (goesOn && typed && !open().length && stays(typed)) onwards();
      return true;
    } catch (problem) {
      // What was read but cannot be typed was looked at all the same.
      if (typed?.confirms && problem.status === 422) return true;
      await refused(problem, typed);
      return false;
    }
  });
  return chain;
}

/** Nobody has gone elsewhere since. */
const stays = (typed) => document.activeElement?.name === typed.field || document.activeElement === document.body;

function taught(lessons) {
  if (!lessons?.length) return;
  const forget = async () => {
    for (const lesson of lessons) await api("DELETE", `/lessons/${lesson.number}`);
    toast(t("forgotten"), { kind: "good" });
  };
  toast(t("learned"), { kind: "good", detail: lessons.map((lesson) => lesson.message).join(" · "), actions: [{ name: t("forget"), work: forget }] });
}

async function refused(problem, typed) {
  if (problem.status === 412) {
    if (typed?.confirms) return void (await redraw());
    await redraw(typed && { ...typed, keep: true });
    return void toast(t("changedMeanwhile"), { kind: "error", detail: typed ? t("typedKept") : "" });
  }
  const input = typed && one(`#f-${typed.field}`);
  if (!input || problem.status !== 422) return void toast(problem.message, { kind: "error", detail: problem.words });
  input.value = typed.value;
  entryOf(input).dataset.status = "unsure";
  wrong(input, problem.words || problem.message);
  visit(input);
}

function wrong(input, text) {
  input.setAttribute("aria-invalid", String(Boolean(text)));
  const place = one(".wrong", entryOf(input));
  place.textContent = text;
  place.hidden = !text;
}

/** Sends the tables when one of them was changed. */
export function saveTables(input) {
  const table = input?.closest("table.editable");
  if (!table || !table.dataset.changed) return;
  const rows = table.id === "vat" ? vatRows() : lineRows();
  if (!rows) return void say(t("notYet"));
  delete table.dataset.changed;
  change({ [table.id]: rows });
}

/** @param {typeof redraw} work */
export function start(work) {
  redraw = work;
  const side = one("#paperwork");
  side.addEventListener("focusin", (event) => {
    const input = event.target.closest("input");
    for (const entry of all(".entry.here")) entry.classList.remove("here");
    if (!input) return;
    active = input;
    one("#viewport").classList.toggle("picking", may("correct"));
    const entry = entryOf(input);
    entry?.classList.add("here");
    if (entry) focus(places.get(input.name) || placeOf(entry), input.name);
  });
  side.addEventListener("input", (event) => {
    const input = event.target;
    input.classList.toggle("changed", entryOf(input) ? isChanged(input) : false);
    if (entryOf(input)) wrong(input, "");
    const table = input.closest("table.editable");
    if (table) table.dataset.changed = "yes";
    recount();
  });
  // A value that was typed and left is kept, as if Enter had been pressed.
  const leave = (input) => entryOf(input) && isChanged(input) && entryOf(input).dataset.status !== "saved" && correct(input);
  side.addEventListener("change", (event) => {
    const input = event.target;
    if (now.isDrawn) return;
    if (entryOf(input)) leave(input);
    else if (input.closest("table.editable") && !side.contains(document.activeElement)) saveTables(input);
  });
  side.addEventListener("focusout", (event) => {
    if (now.isDrawn) return;
    // For the browser nothing was typed into a field that was drawn anew.
    if (event.target.dataset.held) leave(event.target);
    const table = event.target.closest?.("table.editable");
    if (table && !table.contains(event.relatedTarget)) saveTables(event.target);
  });
}
