// The people who have an account.
import { api } from "./api.js";
import { ask, field, input, select } from "./asking.js";
import { confirm } from "./dialog.js";
import { data, t } from "./page.js";
import { toast } from "./toast.js";

/** A password that nobody has to think of: 20 characters that are not mistaken for each other. */
function freshPassword() {
  const letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  const chances = crypto.getRandomValues(new Uint32Array(20));
  return [...chances].map((chance) => letters[chance % letters.length]).join("");
}

const passwordField = () => field("password", t("password"), input({ value: freshPassword(), class: "mono", required: true }), t("passwordNote"));

async function addUser() {
  const fields = [
    field("email", t("email"), input({ type: "email", required: true })),
    field("name", t("name"), input({ maxlength: 100, required: true })),
    field("role", t("role"), select(data.roles, "accountant")),
    passwordField(),
  ];
  const user = await ask(t("addUser"), fields, t("addUser"), (values) =>
    api("POST", "/users", { quiet: true, json: { ...Object.fromEntries(values), email: values.get("email").trim(), name: values.get("name").trim() } }),
  );
  if (user) toast(t("userAdded", { name: user.name }), { kind: "good" });
  return Boolean(user);
}

async function changeUser({ id, name, role }) {
  const fields = [field("name", t("name"), input({ value: name, maxlength: 100, required: true })), field("role", t("role"), select(data.roles, role))];
  const user = await ask(name, fields, t("save"), (values) =>
    api("PATCH", `/users/${id}`, { quiet: true, json: { name: values.get("name").trim(), role: values.get("role") } }),
  );
  if (user) toast(t("changed"), { kind: "good" });
  return Boolean(user);
}

async function setPassword({ id, name }) {
  const user = await ask(t("passwordOf", { name }), [passwordField()], t("save"), (values) =>
    api("PATCH", `/users/${id}`, { quiet: true, json: { password: values.get("password") } }),
  );
  if (user) toast(t("signedOut", { name }), { kind: "good" });
  return Boolean(user);
}

async function disableUser({ id, name }) {
  if (!(await confirm(t("disableWhom", { name }), t("signedOut", { name }), t("disable"), "danger"))) return false;
  await api("PATCH", `/users/${id}`, { json: { disabled: true } });
  return true;
}

async function enableUser({ id }) {
  await api("PATCH", `/users/${id}`, { json: { disabled: false } });
  return true;
}

export const works = { addUser, changeUser, setPassword, disableUser, enableUser };
