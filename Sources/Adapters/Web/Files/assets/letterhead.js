// What stands at the head of everything that the organisation prints.
import { api } from "./api.js";
import { confirm } from "./dialog.js";
import { all, one, t } from "./page.js";
import { toast } from "./toast.js";

const names = ["name", "enterprise_number", "email", "phone", "website"];
/** @type {{media_type: string, data: string} | null} */
let logo = null;

export function letterhead() {
  const place = one("#letterhead");
  if (!place) return;
  const form = one("form", place);
  place.addEventListener("toggle", () => place.open && load(form), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save(form);
  });
  one("#logo").addEventListener("change", async (event) => {
    const file = event.target.files[0];
    if (file) showLogo({ media_type: file.type, data: await base64(file) });
  });
  one("#logo-remove").addEventListener("click", () => showLogo(null));
  one("#letterhead-remove").addEventListener("click", () => remove(form));
}

async function load(form) {
  try {
    show(form, await api("GET", "/letterhead", { quiet: true }));
  } catch (problem) {
    // An organisation may have none yet.
    if (problem.status !== 404) toast(problem.message, { kind: "error", detail: problem.words });
  }
}

function show(form, value) {
  for (const name of names) form.elements[name].value = value[name] || "";
  form.elements.address.value = (value.address || []).join("\n");
  showLogo(value.logo || null);
  one("#letterhead-remove").hidden = !value.name;
}

function showLogo(value) {
  logo = value;
  const picture = one("#logo-picture");
  picture.hidden = !value;
  one("#logo-remove").hidden = !value;
  if (value) picture.src = `data:${value.media_type};base64,${value.data}`;
  else one("#logo").value = "";
}

async function save(form) {
  const address = form.elements.address.value.split("\n").map((line) => line.trim()).filter(Boolean);
  const values = Object.fromEntries(names.map((name) => [name, form.elements[name].value.trim() || (name === "name" ? "" : null)]));
  wrong(form, []);
  try {
    show(form, await api("PUT", "/letterhead", { json: { ...values, address, logo }, quiet: true }));
    toast(t("saved"), { kind: "good" });
  } catch (problem) {
    wrong(form, problem.errors || [], problem.message);
  }
}

/** Shows what cannot be printed beside the field that it is about. */
function wrong(form, errors, message = "") {
  for (const input of all("[aria-invalid]", form)) input.removeAttribute("aria-invalid");
  const fields = errors.map(({ pointer }) => form.elements[pointer.split("/")[1]]).filter(Boolean);
  for (const field of fields) field.setAttribute("aria-invalid", "true");
  fields[0]?.focus();
  const note = one("#letterhead-wrong");
  note.hidden = !message;
  note.textContent = [message, ...errors.map(({ detail }) => detail)].join(" ");
}

async function remove(form) {
  if (!(await confirm(t("removeLetterhead"), t("letterheadNote"), t("removeLetterhead"), "danger"))) return;
  await api("DELETE", "/letterhead");
  show(form, {});
  toast(t("removed"), { kind: "good" });
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).split(",")[1] || ""));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
