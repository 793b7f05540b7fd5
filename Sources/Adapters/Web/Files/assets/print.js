// Printing: data in the editor, the pages as pictures beside it, the PDF to keep, one for every owner.
import { api, query } from "./api.js";
import { clear, fill, point, text } from "./editor.js";
import { batch } from "./batch.js";
import { letterhead } from "./letterhead.js";
import { key } from "./keys.js";
import { data, one, t } from "./page.js";
import { toast } from "./toast.js";

const form = one("#print");
const picture = one("#picture");
let page = 1;
let pages = 1;

/** The options as the API names them. */
function options(more = {}) {
  const values = new FormData(form);
  const isOwner = values.get("scope") === "owner";
  return query({
    lang: values.get("lang"), watermark: values.get("watermark"), number: values.get("number"), scope: isOwner ? "owner" : "",
    owner: isOwner ? values.get("owner") : "", ...more,
  });
}

/** Asks for something to be made of the data; what is wrong with them is shown where it stands. */
async function print(path, more = {}, headers = {}) {
  clear();
  try {
    JSON.parse(text());
  } catch {
    toast(t("notJSON"), { kind: "error" });
    return null;
  }
  try {
    return await api("POST", `/render/${data.kind}${path}${options(more)}`, { body: text(), type: "application/json", raw: true, quiet: true, headers });
  } catch (problem) {
    if (problem.errors?.length) point(problem.errors);
    toast(problem.message, { kind: "error", detail: problem.errors?.length ? "" : problem.detail });
    return null;
  }
}

async function show(number) {
  const width = Math.min(1600, Math.round(one(".stage").clientWidth * Math.min(2, devicePixelRatio)));
  one(".stage").setAttribute("aria-busy", "true");
  const answer = await print("/preview", { page: number, width });
  one(".stage").removeAttribute("aria-busy");
  if (!answer) return;
  pages = Number(answer.headers.get("Greffier-Pages") || 1);
  page = number;
  if (picture.src) URL.revokeObjectURL(picture.src);
  picture.src = URL.createObjectURL(await answer.blob());
  picture.alt = t("page", { n: page, of: pages });
  picture.hidden = false;
  one("#nothing").hidden = true;
  one("#where").textContent = picture.alt;
  one("#previous").disabled = page <= 1;
  one("#next").disabled = page >= pages;
  const findings = Number(answer.headers.get("Greffier-Findings") || 0);
  one("#findings").hidden = findings === 0;
  one("#findings").textContent = t("findings", { n: findings });
}

async function download() {
  const answer = await print("");
  if (!answer) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = fileName(answer) || `${data.kind}.pdf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function fileName(answer) {
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") || "");
  return name ? decodeURIComponent(name[1]) : "";
}

async function sample() {
  const value = await api("GET", `/templates/${data.kind}/sample`);
  fill(JSON.stringify(value, null, 2));
  await show(1);
}

one("#kind").addEventListener("change", (event) => location.assign(`/print?kind=${encodeURIComponent(event.target.value)}`));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  show(1);
});
one("#sample").addEventListener("click", sample);
one("#download").addEventListener("click", download);
one("#batch")?.addEventListener("click", () => batch(print));
one("#previous").addEventListener("click", () => show(page - 1));
one("#next").addEventListener("click", () => show(page + 1));
one("#open").addEventListener("click", () => one("#file").click());
one("#file").addEventListener("change", async (event) => {
  const file = event.target.files[0];
  if (file) fill(await file.text());
  event.target.value = "";
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
one("[name=owner]")?.addEventListener("focus", () => (one("[name=scope][value=owner]").checked = true));
key("s", t("sample"), sample);
key("d", t("download"), download);
key("ArrowLeft", t("previous"), () => page > 1 && show(page - 1));
key("ArrowRight", t("next"), () => page < pages && show(page + 1));
letterhead();
