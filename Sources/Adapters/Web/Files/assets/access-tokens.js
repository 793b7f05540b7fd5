// What machines show instead of a person.
import { api } from "./api.js";
import { ask, checks, field, input, select, tellSecret } from "./asking.js";
import { confirm } from "./dialog.js";
import { data, t } from "./page.js";

const day = 86_400_000;

async function makeToken() {
  const spans = [30, 90, 365].map((n) => ({ value: String(n), name: t("days", { n }) }));
  const fields = [
    field("name", t("tokenName"), input({ maxlength: 100, required: true })),
    field("expires", t("lasts"), select([...spans, { value: "", name: t("forEver") }], "90")),
    checks("permissions", t("permissions"), data.permissions),
  ];
  const token = await ask(t("makeToken"), fields, t("makeToken"), (values) => {
    const days = Number(values.get("expires"));
    const expires = days ? new Date(Date.now() + days * day).toISOString() : undefined;
    return api("POST", "/tokens", { quiet: true, json: { name: values.get("name").trim(), permissions: values.getAll("permissions"), expires } });
  });
  if (token) await tellSecret(token.secret);
  return Boolean(token);
}

async function revokeToken({ id, name }) {
  if (!(await confirm(t("revokeWhich", { name }), t("revokeNote"), t("revoke"), "danger"))) return false;
  await api("DELETE", `/tokens/${id}`);
  return true;
}

export const works = { makeToken, revokeToken };
