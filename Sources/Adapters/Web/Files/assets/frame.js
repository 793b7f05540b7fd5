// The frame around every page: the language, signing out.
import { api } from "./api.js";
import { one } from "./page.js";
import { sheet } from "./keys.js";

one("#language")?.addEventListener("change", (event) => {
  document.cookie = `greffier_language=${event.target.value}; path=/; max-age=31536000; samesite=lax`;
  location.reload();
});

one("#sign-out")?.addEventListener("click", async () => {
  await api("DELETE", "/session");
  location.assign("/sign-in");
});

one("#show-keys")?.addEventListener("click", sheet);
