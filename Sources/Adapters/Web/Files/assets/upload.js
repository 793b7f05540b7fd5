// Files dropped anywhere on the page, or chosen, are sent one by one, three at a time, each with its own progress.
import { headers } from "./api.js";
import { all, h, one, say, sign, t } from "./page.js";
import { refresh } from "./queue-rows.js";

const chooser = one("#files");
const waiting = [];
let running = 0;
let veil = null;

function panel() {
  const known = one(".uploads ul");
  if (known) return known;
  const list = h("ul.rows", null);
  const box = h("section.card.uploads", { "aria-label": t("uploads") });
  const close = h("button.button.quiet.icon.small", { type: "button", "aria-label": t("close"), onclick: () => box.remove() }, sign("close"));
  box.append(h("div.card-head", null, h("h2", null, t("uploads")), h("span.spacer", null), close), list);
  document.body.append(box);
  return list;
}

function add(files) {
  for (const file of files) {
    const row = h("li", { "data-state": "waiting" }, h("span.clip", null, file.name), h("span.word", null, t("waits")), h("progress", { max: 1, value: 0 }));
    panel().append(row);
    waiting.push({ file, row });
  }
  say(t("sending", { count: files.length }));
  while (running < 3 && waiting.length) send(waiting.shift());
}

function send({ file, row }) {
  running += 1;
  const request = new XMLHttpRequest();
  const address = new URLSearchParams({ name: file.name });
  const building = one("#building")?.value;
  if (building) address.set("building", building);
  request.open("POST", `/api/v1/documents?${address}`);
  for (const [name, value] of Object.entries(headers({ "Content-Type": file.type || "application/octet-stream" }))) request.setRequestHeader(name, value);
  row.dataset.state = "sending";
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) one("progress", row).value = event.loaded / event.total;
    one(".word", row).textContent = `${Math.floor((100 * event.loaded) / (event.total || 1))} %`;
  });
  request.addEventListener("loadend", () => {
    running -= 1;
    finish(row, request, { file, row });
    if (waiting.length) send(waiting.shift());
    else if (running === 0) refresh();
  });
  request.send(file);
}

function finish(row, request, entry) {
  const answer = parsed(request.responseText);
  const refused = answer.refused?.[0];
  if (request.status === 201 && !refused) return mark(row, "done", answer.items?.[0]?.again ? t("known") : t("sent"));
  const problem = refused?.problem || answer;
  mark(row, "failed", t("notSent"));
  const why = [problem.title || t("noConnection"), problem.detail].filter(Boolean).join(" ");
  row.append(h("span.why", null, why), h("button.button.small", { type: "button", onclick: () => again(entry) }, t("retry")));
}

function again({ file, row }) {
  row.remove();
  add([file]);
}

function mark(row, state, word) {
  row.dataset.state = state;
  one(".word", row).textContent = word;
  one("progress", row)?.remove();
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const carriesFiles = (event) => [...(event.dataTransfer?.types || [])].includes("Files");

function wire() {
  one("#upload").addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => (add([...chooser.files]), (chooser.value = "")));
  document.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    if (veil) return;
    veil = h("div.drop-veil", null, h("div", null, sign("upload"), t("dropHere", { building: one("#building")?.value || "" }).trim()));
    document.body.append(veil);
  });
  document.addEventListener("dragleave", (event) => !event.relatedTarget && lift());
  document.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    lift();
    add([...event.dataTransfer.files]);
  });
  addEventListener("beforeunload", (event) => (running || waiting.length) && event.preventDefault());
}

function lift() {
  for (const element of all(".drop-veil")) element.remove();
  veil = null;
}

if (chooser) wire();
