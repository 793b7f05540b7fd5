// Programs that are told what happens, and how it went.
import { api } from "./api.js";
import { ask, checks, field, input, tellSecret } from "./asking.js";
import { confirm, show } from "./dialog.js";
import { data, h, moment, t } from "./page.js";
import { toast } from "./toast.js";

async function addWebhook() {
  const fields = [
    field("url", t("url"), input({ type: "url", inputmode: "url", maxlength: 2000, placeholder: "https://", required: true })),
    checks("events", t("events"), data.topics, data.topics.map(({ value }) => value)),
  ];
  const webhook = await ask(t("addWebhook"), fields, t("addWebhook"), (values) =>
    api("POST", "/webhooks", { quiet: true, json: { url: values.get("url").trim(), events: values.getAll("events") } }),
  );
  if (webhook) await tellSecret(webhook.secret);
  return Boolean(webhook);
}

async function removeWebhook({ id, name }) {
  if (!(await confirm(t("removeWhich"), t("removeNote", { name }), t("remove"), "danger"))) return false;
  await api("DELETE", `/webhooks/${id}`);
  return true;
}

async function showDeliveries({ id, name }) {
  const place = h("div.scroll-x", { tabindex: 0, role: "group", "aria-label": t("deliveries") });
  const fetched = async () => place.replaceChildren(table(id, (await api("GET", `/webhooks/${id}/deliveries`)).items, fetched));
  await fetched();
  await show(t("deliveries"), [h("p.mono", null, name), place], [{ name: t("close"), value: "" }], { wide: true });
  // Sending again puts a webhook that was stopped in service.
  return true;
}

function table(id, items, fetched) {
  if (items.length === 0) return h("p.muted", null, t("noDeliveries"));
  const head = ["event", "when", "state", "tries", "answer"].map((name) => h("th", { scope: "col" }, t(name)));
  const rows = items.map((item) =>
    h(
      "tr", { "data-delivery": item.id }, h("td.mono", null, item.event), h("td.nowrap", null, moment(item.at)),
      h("td", null, h("span.badge", { "data-state": { waiting: "running", delivered: "good", failed: "failed" }[item.state] }, data.states[item.state])),
      h("td.num", null, String(item.attempts)), h("td", null, [item.status, data.failures[item.failure]].filter(Boolean).join(" ")),
      h("td.acts", null, again(id, item, fetched)),
    ),
  );
  return h("table.table", null, h("caption.visually-hidden", null, t("deliveries")),
    h("thead", null, h("tr", null, head, h("th", { scope: "col" }, h("span.visually-hidden", null, t("retry"))))), h("tbody", null, rows));
}

function again(id, item, fetched) {
  if (item.state === "delivered" && !item.failure) return null;
  const work = async () => {
    await api("POST", `/webhooks/${id}/deliveries/${item.id}/retry`);
    toast(t("onItsWay"), { kind: "good" });
    await fetched();
  };
  return h("button.button.small", { type: "button", "aria-label": `${t("retry")}: ${item.event}`, onclick: () => work().catch(() => {}) }, t("retry"));
}

export const works = { addWebhook, removeWebhook, showDeliveries };
