// Signing in: the session's cookie is the server's business; the form is one that password managers know.
import { api } from "./api.js";
import { data, one, t } from "./page.js";

const form = one("#sign-in-form");
const wrong = one("#wrong");
const enter = one("#enter");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  wrong.hidden = true;
  enter.disabled = true;
  try {
    await api("POST", "/session", { json: { email: form.email.value.trim(), password: form.password.value }, quiet: true });
    location.assign(data.to || "/");
  } catch (problem) {
    wrong.textContent = [problem.message, problem.words].filter(Boolean).join(" ");
    wrong.hidden = false;
    form.password.select();
  } finally {
    enter.disabled = false;
  }
});

one("#reveal").addEventListener("click", (event) => {
  const shown = form.password.type === "text";
  form.password.type = shown ? "password" : "text";
  event.target.setAttribute("aria-pressed", String(!shown));
  event.target.textContent = shown ? t("reveal") : t("conceal");
  form.password.focus();
});
