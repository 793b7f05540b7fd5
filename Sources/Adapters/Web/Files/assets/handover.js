// What is on its way to KoproGo and to the bank: trying again, taking back, making files of payments.
import { api } from "./api.js";
import { confirm } from "./dialog.js";
import { endless, rows } from "./more.js";
import { h, money, one, t } from "./page.js";
import { toast } from "./toast.js";

endless();
rows();

/** Does a thing with the row of a button, once, and shows the page as it is then. */
async function act(button, method, path, said) {
  button.disabled = true;
  try {
    await api(method, path);
    toast(t(said), { kind: "good" });
    location.reload();
  } catch {
    button.disabled = false;
  }
}

// On the document: rows that come later have buttons too.
document.addEventListener("click", async (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (!button) return;
  const { retry, release, withdraw } = button.dataset;
  if (retry) act(button, "POST", `/handover/${encodeURIComponent(retry)}/retry`, "retried");
  if (release && (await confirm(t("release"), t("releaseAsk"), t("release")))) {
    act(button, "POST", `/handover/${encodeURIComponent(release)}/release`, "released");
  }
  if (withdraw && (await confirm(t("withdraw"), t("withdrawAsk"), t("withdraw")))) {
    act(button, "DELETE", `/payments/${encodeURIComponent(withdraw)}`, "released");
  }
});

/** What came of an order: the file, and what is not paid with the reason. */
function told(outcome) {
  const { file, refused } = outcome;
  const parts = [
    h("p", null, file ? t("ordered", { n: file.transfers, amount: money(file.amount) }) : t("nothing")),
    file && h("p", null, h("a.button.primary", { href: `/api/v1/payments/${encodeURIComponent(file.id)}/file`, download: true }, t("fetch"))),
  ];
  if (refused.length > 0) {
    const items = refused.map((item) => h("li", null, h("a", { href: `/drafts/${item.draft}` }, item.draft), ` ${item.message}`));
    parts.push(h("h3", null, t("refused")), h("ul", null, ...items));
  }
  one("#outcome").replaceChildren(...parts.filter(Boolean));
}

const form = one("#order");
if (form) {
  form.elements.day.value = new Date(Date.now() + 86400000).toISOString().slice(0, 10);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = one("button", form);
    button.disabled = true;
    const wish = { day: form.elements.day.value };
    if (form.elements.building.value) wish.building = form.elements.building.value;
    try {
      told(await api("POST", "/payments", { json: wish }));
    } catch {
      // Told already.
    }
    button.disabled = false;
  });
}
