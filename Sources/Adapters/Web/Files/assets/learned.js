// Forgetting: what is to go is struck out at once, and for some seconds it can be taken back; only then it is forgotten.
import { api } from "./api.js";
import { rows } from "./more.js";
import { all, h, one, say, t } from "./page.js";
import { toast } from "./toast.js";

const seconds = 8;
/** @type {Set<{numbers: string[], timer: number}>} */
const pending = new Set();

function rowsOf(numbers) {
  return numbers.map((number) => one(`tr[data-number="${number}"]`)).filter(Boolean);
}

function forget(button) {
  const numbers = button.dataset.forget.split(" ").filter((number) => one(`tr[data-number="${number}"]:not(.going)`));
  if (numbers.length === 0) return;
  const card = button.closest("[data-supplier]");
  const struck = rowsOf(numbers);
  for (const row of struck) row.classList.add("going");
  const words = h("span", null);
  const keep = h("button.button.small", { type: "button" }, t("keep"));
  const bar = h("div.note.warning.going-bar", null, words, keep);
  card.append(bar);
  keep.focus();
  let left = seconds;
  const count = () => (words.textContent = t("forgetting", { n: numbers.length, s: left }));
  count();
  say(words.textContent);
  const work = { numbers, timer: 0 };
  work.timer = setInterval(async () => {
    left -= 1;
    count();
    if (left > 0) return;
    close();
    await carryOut(work, struck, card);
  }, 1000);
  pending.add(work);

  function close() {
    clearInterval(work.timer);
    pending.delete(work);
    bar.remove();
  }
  keep.addEventListener("click", () => {
    close();
    for (const row of struck) row.classList.remove("going");
    say(t("kept"));
    button.focus();
  });
}

async function carryOut(work, struck, card) {
  try {
    for (const number of work.numbers) await api("DELETE", `/lessons/${number}`);
  } catch {
    for (const row of struck) row.classList.remove("going");
    return;
  }
  for (const row of struck) row.remove();
  if (!one("tr[data-number]", card)) card.remove();
  toast(t("forgotten"), { kind: "good" });
}

for (const button of all("[data-forget]")) button.addEventListener("click", () => forget(button));
rows();

// Who leaves the page meant it.
addEventListener("pagehide", () => {
  const csrf = one('meta[name="csrf"]')?.content || "";
  for (const { numbers } of pending) {
    for (const number of numbers) fetch(`/api/v1/lessons/${number}`, { method: "DELETE", headers: { "X-CSRF-Token": csrf }, keepalive: true });
  }
});
