// Deciding about a draft, and taking it back.
import { api } from "./api.js";
import { show } from "./dialog.js";
import { all, h, one, t } from "./page.js";
import { may, now, path } from "./review-state.js";
import { settled } from "./entries.js";
import { toast } from "./toast.js";

/** Shows a draft; draws this one anew. Given by the page. */
let go = async (/** @type {string} */ id) => {};
let onwards = async () => {};

export function start(use) {
  ({ go, onwards } = use);
}

let busy = false;

/** One decision at a time, and after all that was typed is kept. */
async function once(work) {
  if (busy) return;
  busy = true;
  try {
    if (await settled()) await work();
  } catch (problem) {
    if (problem.status === 412) await go(now.draft.id);
    if (problem.status === 409) one(`#f-${problem.errors[0]?.pointer}`)?.focus();
  } finally {
    busy = false;
  }
}

const post = (verb, json) => api("POST", `${path()}/${verb}`, { version: now.version, json });

/** Done with this draft: says so, offers to take it back, and goes on. */
async function done(text, answer) {
  const id = now.draft.id;
  const version = answer.version;
  toast(text, { kind: "good", actions: [{ name: t("undo"), key: "U", work: () => undoOf(id, version) }] });
  last = { id, version };
  await onwards();
}

/** What "u" takes back when this draft has nothing of its own. */
let last = null;

async function undoOf(id, version) {
  const answer = await api("POST", `${path(id)}/undo`, { version });
  last = null;
  toast(t("undone"), { kind: "good" });
  await go(answer.items?.[0]?.id || id);
}

export const approve = () => once(async () => done(t("approvedOne", named()), await post("approve")));
export const submit = () => once(async () => done(t("submittedOne", named()), await post("submit")));
export const reopen = () => once(async () => {
  await post("reopen");
  await go(now.draft.id);
});

/** What Enter does when every field is looked at. */
export const primary = () => (may("approve") ? approve() : may("submit") ? submit() : null);

const named = () => ({ name: now.draft.fields.find((field) => field.name === "supplier")?.value || now.draft.document_name });

export const undo = () =>
  once(async () => {
    if (may("undo")) return undoOf(now.draft.id, now.version);
    if (last) return undoOf(last.id, last.version);
    toast(t("nothingToUndo"));
  });

export const distinct = () =>
  may("distinct") &&
  once(async () => {
    await post("distinct");
    toast(t("distinctSaid"), { kind: "good", actions: [{ name: t("undo"), work: undo }] });
    await go(now.draft.id);
  });

/** Asks why, by a figure or in words. */
export async function reject(reason = "") {
  if (!may("reject")) return;
  const words = reason || (await why());
  if (words) await once(async () => done(t("rejectedOne", named()), await post("reject", { reason: words })));
}

async function why() {
  const reasons = [t("reason1"), t("reason2"), t("reason3"), t("reason4")];
  let chosen = "";
  const field = h("input", { name: "reason", autocomplete: "off", maxlength: 500, "aria-label": t("otherReason"), placeholder: t("otherReason") });
  const list = h("div.reasons", null);
  const answer = await show(t("rejectTitle"), [list, field], [{ name: t("cancel"), value: "" }, { name: t("reject"), value: "typed", kind: "danger" }], {
    ready: (dialog, close) => {
      const take = (text) => ((chosen = text), close("chosen"));
      const buttons = reasons.map((text, at) => h("button.button", { type: "button", onclick: () => take(text) }, h("kbd", null, String(at + 1)), text));
      list.append(...buttons);
      buttons[0].focus();
      dialog.addEventListener("keydown", (event) => {
        const at = Number(event.key) - 1;
        if (event.target !== field && reasons[at]) event.preventDefault(), take(reasons[at]);
        if (event.target === field && event.key === "Enter" && field.value.trim()) event.preventDefault(), close("typed");
      });
    },
  });
  return answer === "chosen" ? chosen : answer === "typed" ? field.value.trim() : "";
}

export const rejectDuplicate = () => reject(t("reason4"));

/** Divides the draft before the pages that are marked; the first press only points at the marks. */
export function split() {
  if (!may("split")) return;
  const marks = all("#strip [data-cut]");
  const before = marks.filter((mark) => mark.getAttribute("aria-pressed") === "true").map((mark) => Number(mark.dataset.cut));
  if (!before.length) {
    marks[0]?.focus();
    return void toast(t("splitHow"));
  }
  return once(async () => {
    const answer = await post("split", { before });
    toast(t("splitDone", { count: answer.items.length }), { kind: "good", actions: [{ name: t("undo"), work: undo }] });
    await go(answer.items[0].id);
  });
}

export const merge = (id, version) =>
  once(async () => {
    const drafts = [{ id: now.draft.id, version: now.version }, { id, version }];
    const answer = await api("POST", "/drafts/merge", { json: { drafts } });
    toast(t("merged"), { kind: "good", actions: [{ name: t("undo"), work: undo }] });
    await go(answer.id);
  });

/** Accepts what a point of the minutes commits. */
export const accept = (id, version) =>
  once(async () => {
    const answer = await api("POST", `${path(id)}/${may("approve") || one("[data-do=approve]") ? "approve" : "submit"}`, { version });
    toast(t("accepted"), { kind: "good", actions: [{ name: t("undo"), work: () => undoOf(id, answer.version) }] });
    await go(now.draft.id);
  });
