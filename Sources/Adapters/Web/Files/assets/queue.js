// The queue: moves through the rows by keys, keeps them up to date without a jump, approves several at once.
import { api, query } from "./api.js";
import { confirm } from "./dialog.js";
import { on } from "./events.js";
import { key } from "./keys.js";
import { all, money, one, say, t } from "./page.js";
import { refresh, more } from "./queue-rows.js";
import { toast } from "./toast.js";
import "./upload.js";

const rows = () => all("#drafts tbody tr");
const cursor = () => one("#drafts tr[data-cursor]");

function place(row, moves = true) {
  cursor()?.removeAttribute("data-cursor");
  if (!row) return;
  row.setAttribute("data-cursor", "");
  if (!moves) return;
  row.scrollIntoView({ block: "nearest" });
  one("a.row-link", row).focus({ preventScroll: true });
}

function step(by) {
  const list = rows();
  const at = list.indexOf(cursor());
  place(list[at < 0 ? 0 : Math.max(0, Math.min(list.length - 1, at + by))]);
}

/** What the review needs to go on from one draft to the next without the queue. */
function remember() {
  const list = { ids: rows().map((row) => row.dataset.id), next: one("#drafts").dataset.next || "", query: location.search };
  sessionStorage.setItem("queue", JSON.stringify(list));
}

function open(row) {
  if (!row) return;
  remember();
  location.assign(`/drafts/${encodeURIComponent(row.dataset.id)}`);
}

function pick(row, picked = !row.hasAttribute("data-picked")) {
  const box = one("td.pick input", row);
  if (!box) return;
  row.toggleAttribute("data-picked", picked);
  box.checked = picked;
  count();
}

const picked = () => rows().filter((row) => row.hasAttribute("data-picked"));

/** Whole cents, never floating point. */
function total(list) {
  const cents = list.reduce((sum, row) => sum + BigInt(row.dataset.cents || "0"), 0n);
  const text = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return money(`${cents < 0n ? "-" : ""}${text.slice(0, -2)}.${text.slice(-2)}`);
}

function count() {
  const list = picked();
  one("#chosen").textContent = list.length ? t("chosen", { count: list.length, sum: total(list) }) : "";
}

async function approve() {
  const chosen = picked();
  const list = chosen.length ? chosen : rows().filter((row) => ["ready", "pending_approval"].includes(row.dataset.state));
  if (!one("#approve-all") || list.length === 0) return say(t("nothingToApprove"));
  const complete = chosen.length > 0 || !one("#drafts").dataset.next;
  const asked = t(complete ? "approveAsk" : "approveShown", { count: list.length, sum: total(list) });
  if (!(await confirm(t("approve"), asked, t("approveYes", { count: list.length })))) return;
  const drafts = list.map((row) => ({ id: row.dataset.id, version: Number(row.dataset.version) }));
  const done = { approved: [], refused: [] };
  for (let at = 0; at < drafts.length; at += 100) {
    const part = await api("POST", "/drafts/approve", { json: { drafts: drafts.slice(at, at + 100) } });
    done.approved.push(...part.approved);
    done.refused.push(...part.refused);
  }
  for (const row of list) row.classList.add("leaving");
  tell(done);
  refresh();
}

function tell(done) {
  const ids = done.approved.map((draft) => draft.id || draft);
  const actions = ids.length ? [{ name: t("undo"), work: () => reopen(ids) }] : [];
  if (ids.length) toast(t("approved", { count: ids.length }), { kind: "good", actions });
  if (done.refused.length) {
    const why = [...new Set(done.refused.map((one) => one.problem?.title || one.problem))].join(" ");
    toast(t("notApproved", { count: done.refused.length }), { kind: "error", detail: why });
  }
}

async function reopen(ids) {
  for (const id of ids) {
    const draft = await api("GET", `/drafts/${encodeURIComponent(id)}`);
    await api("POST", `/drafts/${encodeURIComponent(id)}/undo`, { version: draft.version });
  }
  refresh();
}

function wireFilters() {
  const form = one("#filters");
  let timer = 0;
  const go = () => {
    const values = Object.fromEntries(new FormData(form));
    history.replaceState(null, "", `/${query(values)}`);
    refresh({ fresh: true });
  };
  form.addEventListener("submit", (event) => (event.preventDefault(), go()));
  form.addEventListener("change", go);
  form.addEventListener("input", (event) => {
    if (event.target.id !== "search") return;
    clearTimeout(timer);
    timer = setTimeout(go, 200);
  });
}

function wireRows() {
  const table = one("#drafts");
  table.addEventListener("click", (event) => {
    const row = event.target.closest("tbody tr");
    if (event.target.id === "pick-all") return rows().forEach((row) => pick(row, event.target.checked));
    if (!row) return;
    if (event.target.closest("td.pick")) return place(row, false), pick(row, event.target.checked);
    if (event.target.closest("a")) return remember();
    open(row);
  });
  table.addEventListener("focusin", (event) => place(event.target.closest("tbody tr"), false));
  one("#queue").addEventListener("click", async (event) => {
    if (event.target.closest("#more")) return more();
    if (event.target.closest("#approve-all")) return approve();
    const again = event.target.closest("[data-reread]");
    if (!again) return;
    again.disabled = true;
    try {
      await api("POST", `/documents/${encodeURIComponent(again.dataset.reread)}/reread`);
      toast(t("reread", { name: again.dataset.name }));
    } finally {
      again.disabled = false;
      refresh();
    }
  });
}

function wireEvents() {
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, 350);
  };
  on("draft", soon);
  on("again", soon);
  on("document", (event) => {
    const shown = one(`#news [data-document="${CSS.escape(event.id)}"] [data-progress]`);
    if (shown && event.page && event.state === "reading") shown.textContent = t("pageOf", { page: event.page, pages: event.pages });
    else soon();
  });
}

key("j", t("keyDown"), () => step(1));
key("ArrowDown", "", () => step(1));
key("k", t("keyUp"), () => step(-1));
key("ArrowUp", "", () => step(-1));
key("Enter", t("keyOpen"), () => open(cursor() || rows()[0]));
key("x", t("keySelect"), () => cursor() && pick(cursor()));
key("shift+a", t("approve"), approve);
key("a", "", approve);
key("/", t("keySearch"), () => one("#search").select());
key("Escape", "", () => (document.activeElement?.blur(), rows().forEach((row) => pick(row, false))), { typing: true });
for (let digit = 1; digit <= 6; digit += 1) {
  key(String(digit), digit === 1 ? t("keyTabs") : "", () => all("#queue .tabs a")[digit - 1]?.click());
}
wireFilters();
wireRows();
wireEvents();
