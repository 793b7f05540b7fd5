// One document: the words that were searched for are marked on its pages; it can be read again or deleted.
import { api } from "./api.js";
import { show } from "./dialog.js";
import { on } from "./events.js";
import { key } from "./keys.js";
import { searchKey } from "./more.js";
import { all, data, h, one, svg, t } from "./page.js";
import { hits, phrases } from "./search.js";
import { toast } from "./toast.js";

/** @type {Map<string, Promise<any>>} */
const words = new Map();
const search = one("#q");
let current = -1;

function wordsOf(page) {
  if (!words.has(page)) words.set(page, api("GET", `/documents/${data.id}/pages/${page}/words`, { quiet: true }).catch(() => ({ words: [] })));
  return words.get(page);
}

async function mark() {
  const wanted = phrases(search.value);
  for (const sheet of all(".sheet")) {
    const overlay = one(".overlay", sheet);
    overlay.replaceChildren();
    if (wanted.length === 0) continue;
    const page = await wordsOf(sheet.dataset.page);
    if (page.width) overlay.setAttribute("viewBox", `0 0 ${page.width} ${page.height}`);
    const found = hits(page.words.map((word) => word.text), wanted);
    overlay.append(...[...new Set(found.flat())].sort((a, b) => a - b).map((index) => box(page.words[index])));
  }
  const boxes = all(".overlay rect");
  one("#hits").textContent = wanted.length ? t("hits", { n: boxes.length }) : "";
  one("#next").hidden = boxes.length === 0;
  current = -1;
}

function box(word) {
  const [x0, y0, x1, y1] = word.box;
  return svg("rect", { x: x0 - 1, y: y0 - 1, width: x1 - x0 + 2, height: y1 - y0 + 2, rx: 1.5 });
}

function next() {
  const boxes = all(".overlay rect");
  if (boxes.length === 0) return;
  boxes[current]?.classList.remove("current");
  current = (current + 1) % boxes.length;
  boxes[current].classList.add("current");
  boxes[current].scrollIntoView({ block: "center", behavior: "smooth" });
  one("#hits").textContent = `${current + 1} / ${boxes.length}`;
}

async function remove() {
  const reason = h("textarea", { id: "reason", required: true, maxlength: 500, rows: 3, autofocus: true });
  const body = [h("p", null, t("deleteNote")), h("div.field", null, h("label", { for: "reason" }, t("reason")), reason)];
  const answer = await show(t("deleteTitle"), body, [
    { name: t("cancel"), value: "" },
    { name: t("deleteNow"), value: "delete", kind: "danger" },
  ]);
  if (answer !== "delete") return;
  if (!reason.value.trim()) {
    toast(t("reasonNeeded"), { kind: "error" });
    return remove();
  }
  await api("DELETE", `/documents/${data.id}`, { json: { reason: reason.value.trim() } });
  toast(t("deleted"), { kind: "good" });
  setTimeout(() => location.assign("/documents"), 900);
}

async function reread() {
  await api("POST", `/documents/${data.id}/reread`);
  toast(t("rereading"));
}

let timer = 0;
search.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(mark, 150);
});
one("#highlight").addEventListener("submit", (event) => {
  event.preventDefault();
  next();
});
one("#next").addEventListener("click", next);
one("#delete")?.addEventListener("click", remove);
one("#reread")?.addEventListener("click", reread);
searchKey();
key("n", t("next"), next);
on("document", (event) => {
  if (event.id === data.id && ["drafted", "quarantined"].includes(event.state)) location.reload();
});
mark();
