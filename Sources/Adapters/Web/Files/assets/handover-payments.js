// What is to be paid: seen first, chosen, set right, then made a file for the bank, or noted as paid in another way.
import { api, query } from "./api.js";
import { ask, field, input, select } from "./asking.js";
import { cents, plain } from "./cents.js";
import { renew } from "./handover-view.js";
import { data, day, h, all, money, one, t } from "./page.js";
import { toast } from "./toast.js";

const form = one("#order");
const place = one("#unpaid");
/** @type {any[]} what was shown last */
let shown = [];

const chosen = () => all("input[data-pick]:checked", place).map((box) => shown.find((item) => item.draft === box.dataset.pick));
const payable = (items) => items.filter((item) => !item.reason || item.reason === "repeated");
const sum = (items) => plain(items.reduce((total, item) => total + cents(item.amount), 0n));

async function look() {
  const answer = await api("GET", `/unpaid${query({ building: form.elements.building.value, due_until: form.elements.until.value })}`);
  shown = answer.items;
  place.replaceChildren(...(shown.length ? [table(), ...(answer.whole ? [] : [h("p.muted.card-body", null, t("notWhole"))]), buttons()] : [h("p.card-body", null, t("nothing"))]));
  count();
}

function table() {
  const everyone = h("input", { type: "checkbox", checked: true, "aria-label": t("pickAll"), "data-pick-all": true });
  everyone.addEventListener("change", () => {
    for (const box of all("input[data-pick]", place)) box.checked = everyone.checked && !box.dataset.doubt;
    count();
  });
  const heads = ["supplier", "due", "account", "reference"].map((name) => h("th", { scope: "col" }, t(name)));
  const head = h("tr", null, h("th", { scope: "col" }, everyone), heads, h("th.num", { scope: "col" }, t("amount")), h("th", { scope: "col" }, h("span.visually-hidden", null, t("action"))));
  return h(
    "div.scroll-x", null,
    h("table.table", null, h("caption.visually-hidden", null, t("unpaid")), h("thead", null, head), h("tbody", null, shown.map(row))),
  );
}

function row(item) {
  const name = item.supplier || item.payee || item.draft;
  // What repeats a payment or cannot be paid is chosen by hand only: to be noted as paid in another way, or all the same.
  const box = h("input", {
    type: "checkbox", "data-pick": item.draft, "data-doubt": item.reason || false, checked: !item.reason, "aria-label": t("pick", { name }),
  });
  box.addEventListener("change", count);
  const confirm = h("button.button.small", { type: "button", "aria-label": `${t("confirm")}: ${name}` }, t("confirm"));
  confirm.addEventListener("click", () => setRight(item));
  return h(
    "tr", { "data-unpaid": item.draft }, h("td", null, box),
    h("td", null, h("a", { href: `/drafts/${item.draft}` }, name), item.message && h("br"), item.message && h("span.muted.small", null, item.message)),
    h("td.nowrap", null, day(item.due_date)), h("td.mono.nowrap", null, item.iban || "–"), h("td", null, item.reference || "–"),
    h("td.num", null, money(item.amount)), h("td.num", null, item.confirmable && confirm),
  );
}

function buttons() {
  const make = h("button.button.primary", { type: "button", id: "make" }, t("order"));
  const otherwise = h("button.button", { type: "button", id: "otherwise" }, t("otherwise"));
  make.addEventListener("click", () => order(make));
  otherwise.addEventListener("click", payOtherwise);
  return h("div.button-row.card-body", null, h("span", { id: "picked", role: "status" }), make, otherwise);
}

function count() {
  const items = payable(chosen());
  if (one("#picked")) one("#picked").textContent = t("picked", { n: items.length, amount: money(sum(items)) });
  if (one("#make")) one("#make").disabled = items.length === 0;
  if (one("#otherwise")) one("#otherwise").disabled = chosen().length === 0;
}

async function order(button) {
  if (!form.reportValidity()) return;
  button.disabled = true;
  const items = payable(chosen());
  const wish = {
    day: form.elements.day.value, form: form.elements.form.value, drafts: items.map((item) => item.draft), sum: sum(items),
    repeating: items.filter((item) => item.reason === "repeated").map((item) => item.draft),
  };
  try {
    told(await api("POST", "/payments", { json: wish }));
    await renew();
  } catch {
    // Told already; what is shown may be what was not true any more.
  }
  await look();
}

/** What came of an order: the file, and what is not paid with the reason. */
function told({ file, refused }) {
  const parts = [
    h("p", null, file ? t("ordered", { n: file.transfers, amount: money(file.amount) }) : t("nothing")),
    file && h("p", null, h("a.button.primary", { href: `/api/v1/payments/${encodeURIComponent(file.id)}/file`, download: true }, t("fetch"))),
  ];
  if (refused.length > 0) {
    const items = refused.map(({ draft, message }) => {
      const known = shown.find((item) => item.draft === draft);
      return h("li", null, h("a", { href: `/drafts/${draft}` }, known?.supplier || draft), ` ${money(known?.amount)} – ${message}`);
    });
    parts.push(h("h3", null, t("refused")), h("ul", null, items));
  }
  one("#outcome").replaceChildren(...parts.filter(Boolean));
}

async function setRight(item) {
  const put = (values) => {
    const amount = cents(values.get("amount"));
    const json = { version: item.version, amount: amount === null ? "" : plain(amount) };
    for (const name of ["payee", "iban", "reference"]) json[name] = values.get(name).trim();
    return api("PUT", `/unpaid/${encodeURIComponent(item.draft)}`, { quiet: true, json });
  };
  const fields = [
    item.message && h("p", null, item.message),
    field("payee", t("payee"), input({ value: item.payee || item.supplier || "", maxlength: 140, required: true })),
    field("iban", t("account"), input({ value: item.iban || "", maxlength: 40, required: true, class: "mono" })),
    field("reference", t("reference"), input({ value: item.reference || "", maxlength: 140 })),
    field("amount", t("amount"), input({ value: item.amount || "", inputmode: "decimal", required: true })),
  ];
  if (await ask(t("confirmTitle"), fields, t("confirm"), put)) await look();
}

async function payOtherwise() {
  const drafts = chosen().map((item) => item.draft);
  const fields = [h("p", null, t("otherwiseAsk", { n: drafts.length })), field("how", t("how"), select(data.ways))];
  const noted = await ask(t("otherwise"), fields, t("otherwise"), (values) =>
    api("POST", "/paid-otherwise", { quiet: true, json: { drafts, how: values.get("how") } }),
  );
  if (noted) await settled(noted.count, drafts);
}

/** Says how many, and takes it back while the message stands. */
async function settled(n, drafts = []) {
  const undo = async () => {
    for (const draft of drafts) await api("DELETE", `/paid-otherwise/${encodeURIComponent(draft)}`);
    await look();
  };
  toast(t("settled", { n }), { kind: "good", actions: drafts.length ? [{ name: t("undo"), work: undo }] : [] });
  await Promise.all([look(), listSettled()]);
}

/** What was noted as paid in another way, the last first. */
async function listSettled() {
  const { items } = await api("GET", "/paid-otherwise?limit=20");
  const rows = items.map((item) => {
    const name = item.supplier || item.draft;
    const undo = h("button.button.small.quiet", { type: "button", "aria-label": `${t("undo")}: ${name}` }, t("undo"));
    undo.addEventListener("click", async () => {
      await api("DELETE", `/paid-otherwise/${encodeURIComponent(item.draft)}`);
      await Promise.all([look(), listSettled()]);
    });
    const how = data.ways.find((way) => way.value === item.how)?.name || item.how;
    return h("li", null, h("a", { href: `/drafts/${item.draft}` }, name), ` ${money(item.amount_due)} – ${how}, ${item.who} `, undo);
  });
  one("#settled").replaceChildren(...(rows.length ? [h("details.card-body", null, h("summary", null, t("otherwise")), h("ul", null, rows))] : []));
}

if (form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
  });
  one("#settle").addEventListener("submit", async (event) => {
    event.preventDefault();
    const { before, how } = event.target.elements;
    const wish = { before: before.value, how: how.value };
    const noted = await ask(t("otherwise"), [h("p", null, `${t("before")} ${day(before.value)}`)], t("otherwise"), () =>
      api("POST", "/paid-otherwise", { quiet: true, json: form.elements.building.value ? { ...wish, building: form.elements.building.value } : wish }),
    );
    if (noted) await settled(noted.count);
  });
  listSettled();
}
