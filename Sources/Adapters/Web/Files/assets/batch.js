// One PDF for every owner: the job's progress, then its result.
import { api } from "./api.js";
import { on } from "./events.js";
import { h, one, t } from "./page.js";
import { toast } from "./toast.js";

/** @param {(path: string, more?: object, headers?: object) => Promise<Response | null>} print */
export async function batch(print) {
  const answer = await print("/owners", {}, { "Idempotency-Key": crypto.randomUUID() });
  if (!answer) return;
  const { id } = await answer.json();
  const place = one("#job");
  const words = h("p", null);
  const bar = h("progress", { max: 1, value: 0, "aria-label": t("batch") });
  place.replaceChildren(words, bar);
  place.hidden = false;
  let over = false;

  function show(state) {
    if (over) return;
    words.textContent = t("batchRuns", { done: state.done || 0, total: state.total || "?" });
    bar.max = state.total || 1;
    bar.value = state.done || 0;
    if (state.state === "done") finish(h("a.button.primary", { href: `/api/v1/jobs/${id}/result`, download: "" }, t("zip")), t("batchDone"));
    if (["failed", "cancelled"].includes(state.state)) finish(null, state.error?.detail || state.error?.title || t("batchFailed"));
  }

  function finish(link, text) {
    over = true;
    leave();
    clearInterval(timer);
    words.textContent = text;
    place.replaceChildren(...[words, link].filter(Boolean));
    toast(text, { kind: link ? "good" : "error" });
  }

  const leave = on("job", (event) => event.id === id && look());
  const look = async () => !over && show(await api("GET", `/jobs/${id}`, { quiet: true }));
  // Events may be lost with the connection; looking is sure.
  const timer = setInterval(look, 1500);
  look();
}
