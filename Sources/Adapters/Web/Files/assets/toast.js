// Short messages at the edge of the page, with what can be done about them. They wait while they are read.
import { h, say, sign, t } from "./page.js";

/**
 * @param {string} text
 * @param {{kind?: "info" | "good" | "error", detail?: string, actions?: {name: string, key?: string, work: () => void}[], seconds?: number}} [options]
 * @returns {() => void} takes it away
 */
export function toast(text, options = {}) {
  const { kind = "info", detail = "", actions = [], seconds = kind === "error" ? 12 : 7 } = options;
  const element = h("div.toast", { role: kind === "error" ? "alert" : "status", "data-kind": kind });
  element.classList.add(kind);
  const away = () => element.remove();
  const buttons = actions.map(({ name, key, work }) =>
    h("button.button.small", { type: "button", onclick: () => (away(), work()) }, name, key ? h("kbd", null, key) : null),
  );
  element.append(
    h("div", null, h("p", null, text), detail ? h("p.detail", null, detail) : null, buttons.length ? h("div.button-row", null, buttons) : null),
    h("div.actions", null, h("button.button.quiet.icon.small", { type: "button", "aria-label": t("close"), onclick: away }, sign("close"))),
  );
  const place = stack();
  place.append(element);
  while (place.children.length > 4) place.firstElementChild?.remove();
  say([text, detail].filter(Boolean).join(" "));
  let timer = setTimeout(away, seconds * 1000);
  const hold = () => clearTimeout(timer);
  const release = () => (timer = setTimeout(away, 3000));
  element.addEventListener("mouseenter", hold);
  element.addEventListener("focusin", hold);
  element.addEventListener("mouseleave", release);
  element.addEventListener("focusout", release);
  return away;
}

function stack() {
  const known = document.querySelector(".toasts");
  if (known) return known;
  const made = h("div.toasts", { role: "region", "aria-label": t("messages") });
  document.body.append(made);
  return made;
}
