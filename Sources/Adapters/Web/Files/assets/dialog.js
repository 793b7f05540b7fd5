// Questions that must be answered first. The browser's own dialog holds the focus and gives it back.
import { h, sign, t } from "./page.js";

/**
 * Shows a dialog; resolves with the value of the button that closed it, null for none.
 * @param {string} title
 * @param {Node[]} body
 * @param {{name: string, value: string, kind?: string, key?: string}[]} buttons the last one answers Enter
 * @param {{wide?: boolean, ready?: (dialog: HTMLDialogElement, close: (value: string) => void) => void}} [options]
 * @returns {Promise<string | null>}
 */
export function show(title, body, buttons, options = {}) {
  return new Promise((resolve) => {
    const dialog = /** @type {HTMLDialogElement} */ (h("dialog", { "aria-labelledby": "dialog-title" }));
    if (options.wide) dialog.classList.add("wide");
    const close = (value) => (dialog.close(value), undefined);
    const foot = buttons.map(({ name, value, kind = "", key }) => {
      const button = h("button.button", { type: "button", onclick: () => close(value) }, name, key ? h("kbd", null, key) : null);
      if (kind) button.classList.add(kind);
      return button;
    });
    const shut = h("button.button.quiet.icon.small", { type: "button", "aria-label": t("close"), onclick: () => close("") }, sign("close"));
    dialog.append(
      h("div.dialog-head", null, h("h2", { id: "dialog-title" }, title), shut),
      h("div.dialog-body", null, body),
      foot.length ? h("div.dialog-foot", null, foot) : "",
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
    dialog.addEventListener("click", (event) => event.target === dialog && close(""));
    document.body.append(dialog);
    dialog.showModal();
    (dialog.querySelector("[autofocus]") || foot.at(-1) || shut).focus();
    options.ready?.(dialog, close);
  });
}

/** Asks yes or no. */
export async function confirm(title, text, yes, kind = "primary") {
  const answer = await show(title, typeof text === "string" ? [h("p", null, text)] : text, [
    { name: t("cancel"), value: "" },
    { name: yes, value: "yes", kind },
  ]);
  return answer === "yes";
}
