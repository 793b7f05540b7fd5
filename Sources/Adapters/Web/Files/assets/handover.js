// What is on its way to KoproGo and to the bank: trying again, taking back, withdrawing files of payments.
import { api } from "./api.js";
import { confirm } from "./dialog.js";
import { on } from "./events.js";
import { renew } from "./handover-view.js";
import { endless, rows } from "./more.js";
import { t } from "./page.js";
import { toast } from "./toast.js";
import "./handover-payments.js";

endless();
rows();

/** Does a thing with a button, once, and shows what has become of it. */
async function act(button, said, method, path, json) {
  button.disabled = true;
  try {
    const answer = await api(method, path, json === undefined ? {} : { json });
    toast(t(said, { n: answer?.count ?? "" }), { kind: "good" });
    await renew();
  } catch {
    // Told already.
  }
  button.disabled = false;
}

const part = (text) => encodeURIComponent(text);

async function withdraw(button) {
  const { withdraw: id, fetched } = button.dataset;
  const question = fetched ? t("withdrawFetched", { fetched }) : t("withdrawAsk");
  if (!(await confirm(t("withdraw"), question, t("withdraw"), fetched ? "danger" : "primary"))) return;
  await act(button, "released", "DELETE", `/payments/${part(id)}${fetched ? "?fetched=true" : ""}`);
}

// On the document: rows that come later have buttons too.
document.addEventListener("click", async (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (!button) return;
  const { retry, retryAll, release, resume } = button.dataset;
  if (retry) act(button, "retried", "POST", `/handover/${part(retry)}/retry`);
  if (retryAll) act(button, "resumed", "POST", "/handover-retry", { reason: retryAll });
  if (resume) act(button, "resumed", "POST", "/handover", { drafts: [resume] });
  if ("consignAll" in button.dataset) act(button, "resumed", "POST", "/handover-all", {});
  if (release && (await confirm(t("release"), t("releaseAsk"), t("release")))) {
    act(button, "released", "POST", `/handover/${part(release)}/release`);
  }
  if (button.dataset.withdraw) withdraw(button);
});

// Taking a file is noted by the server: what is known of it changes.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[download]") : null;
  if (link?.getAttribute("href")?.includes("/payments/")) setTimeout(renew, 1500);
});

// A day that is not filled in is none: the address does without it.
document.getElementById("expenses").addEventListener("formdata", ({ formData }) => {
  for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
});

let timer = 0;

/** Many come at once: one look is enough. */
function soon() {
  clearTimeout(timer);
  timer = setTimeout(renew, 800);
}
on("draft", soon);
on("again", soon);
