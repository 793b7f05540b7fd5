// Forms in a dialog: what is wrong is told beside the field that it is about, and the dialog stays until it is right.
import { show } from "./dialog.js";
import { all, h, one, t } from "./page.js";
import { toast } from "./toast.js";

/** A field with its label. */
export function field(name, label, control, hint = "") {
  const id = `ask-${name}`;
  control.id = id;
  control.setAttribute("name", name);
  if (hint) control.setAttribute("aria-describedby", `${id}-hint`);
  return h("div.field", null, h("label", { for: id }, label), control, hint ? h("span.hint", { id: `${id}-hint` }, hint) : null);
}

export const input = (attributes) => h("input", { autocomplete: "off", ...attributes });

/** @param {{value: string, name: string}[]} choices */
export function select(choices, chosen = "") {
  return h("select", null, choices.map(({ value, name }) => h("option", { value, selected: value === chosen }, name)));
}

/** Several of some. @param {{value: string, name: string}[]} choices */
export function checks(name, label, choices, chosen = []) {
  const boxes = choices.map((choice) =>
    h("label.check", null, h("input", { type: "checkbox", name, value: choice.value, checked: chosen.includes(choice.value) }), choice.name),
  );
  return h("fieldset.field", null, h("legend.label", null, label), h("div.checks", null, boxes));
}

/**
 * Asks for values, and does something with them; resolves with what that gave, null when it was not done.
 * @param {string} title
 * @param {Node[]} fields
 * @param {string} yes the name of the button that does it
 * @param {(values: FormData) => Promise<any>} work
 */
export async function ask(title, fields, yes, work) {
  const wrong = h("p.note.error", { role: "alert", hidden: true });
  const go = h("button.button.primary", { type: "submit" }, yes);
  const stop = h("button.button", { type: "button" }, t("cancel"));
  const form = h("form", { novalidate: true }, wrong, fields, h("div.button-row", null, stop, go));
  let outcome = null;
  await show(title, [form], [], {
    ready: (dialog, close) => {
      (one("input, select", form) || go).focus();
      stop.addEventListener("click", () => close(""));
      form.addEventListener("submit", async (event) => {
        event.preventDefault();
        go.disabled = true;
        try {
          outcome = (await work(new FormData(form))) ?? {};
          close("done");
        } catch (problem) {
          tell(form, wrong, problem);
        }
        go.disabled = false;
      });
    },
  });
  return outcome;
}

function tell(form, wrong, problem) {
  for (const control of all("[aria-invalid]", form)) control.removeAttribute("aria-invalid");
  const named = (problem.errors || []).map(({ pointer }) => one(`[name="${CSS.escape(pointer.split("/")[1] || pointer)}"]`, form)).filter(Boolean);
  for (const control of named) control.setAttribute("aria-invalid", "true");
  wrong.textContent = [problem.message, problem.words].filter(Boolean).join(" ");
  wrong.hidden = false;
  (named[0] || one("input, select", form))?.focus();
}

/** Shows a secret that nobody will be shown again. */
export async function tellSecret(secret) {
  const box = input({ readonly: true, value: secret, "aria-label": t("secret"), class: "mono" });
  const copy = h("button.button", { type: "button" }, t("copy"));
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(secret);
      toast(t("copied"), { kind: "good" });
    } catch {
      // Without https the clipboard is closed to pages; selected it can be copied by hand.
      box.focus();
      box.select();
    }
  });
  await show(t("secretTitle"), [h("p", null, t("secretNote")), h("div.secret", null, box, copy)], [{ name: t("done"), value: "done", kind: "primary" }]);
}
