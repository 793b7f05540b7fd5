// Users, tokens and webhooks: what the buttons of a row do; afterwards the lists are fetched anew.
import { works as tokens } from "./access-tokens.js";
import { works as users } from "./access-users.js";
import { works as webhooks } from "./access-webhooks.js";
import { key } from "./keys.js";
import { rows } from "./more.js";
import { all, one, t } from "./page.js";

/** What can be done, by the name that a button gives it; each says whether the lists have changed. */
const known = { ...users, ...tokens, ...webhooks };

async function refresh() {
  const answer = await fetch(location.href, { credentials: "same-origin" });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const card of all("section.card")) {
    const fresh = one(`#${card.id}`, page);
    if (fresh) card.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
  }
}

async function carryOut(name, row) {
  let isChanged = false;
  try {
    isChanged = await known[name](row?.dataset ?? {});
  } catch {
    // The API's words were shown.
  }
  if (!isChanged) return;
  await refresh();
  // The focus goes back to where it was, or to the head of the list when the row is gone.
  const place = row ? one(`tr[data-id="${CSS.escape(row.dataset.id)}"] button`) : null;
  (place || one(`[data-do="${name}"]`) || one("#main")).focus();
}

one("#main").addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  if (button) carryOut(button.dataset.do, button.closest("tr"));
});
key("u", t("addUser"), () => carryOut("addUser"));
if (one("#tokens")) key("t", t("makeToken"), () => carryOut("makeToken"));
if (one("#webhooks")) key("w", t("addWebhook"), () => carryOut("addWebhook"));
rows();
