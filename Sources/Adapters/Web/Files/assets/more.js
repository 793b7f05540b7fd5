// Long lists: the next piece is fetched when the end comes into view, and the rows can be walked through with j and k.
import { key } from "./keys.js";
import { all, one, say, t } from "./page.js";

/** Makes the way to the next piece of the list into a list without end. */
export function endless() {
  const link = one("a[data-more]");
  if (!link || !("IntersectionObserver" in window)) return;
  const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && next(), { rootMargin: "600px" });
  let busy = false;

  async function next() {
    if (busy) return;
    busy = true;
    link.setAttribute("aria-disabled", "true");
    try {
      const answer = await fetch(link.href, { credentials: "same-origin" });
      if (!answer.ok) throw new Error(String(answer.status));
      append(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      // The link stays, to be followed by hand.
      watch.disconnect();
    }
    link.removeAttribute("aria-disabled");
    busy = false;
  }

  function append(page) {
    const rows = [...(one("[data-rows]", page)?.children || [])].map((row) => document.importNode(row, true));
    one("[data-rows]").append(...rows);
    const further = one("a[data-more]", page);
    if (further) link.href = further.getAttribute("href");
    else link.closest(".more").remove();
    if (rows.length) say(t("moreShown", { n: rows.length }));
    // What is still in view is not told again.
    watch.unobserve(link);
    if (further) watch.observe(link);
  }

  link.addEventListener("click", (event) => {
    event.preventDefault();
    next();
  });
  watch.observe(link);
}

/** j and k go from row to row, "/" to the search. */
export function rows() {
  const step = (by) => {
    const links = all("[data-row]");
    const at = links.findIndex((link) => link.closest("li, tr")?.contains(document.activeElement));
    const wanted = links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    wanted?.focus();
    wanted?.scrollIntoView({ block: "nearest" });
  };
  key("j", t("nextRow"), () => step(1));
  key("k", t("previousRow"), () => step(-1));
  searchKey();
}

/** "/" goes to the search. */
export function searchKey() {
  const search = one("#q");
  if (!search) return;
  key("/", t("toSearch"), () => {
    search.focus();
    search.select();
  });
}

/** A form whose choices take effect at once. */
export function atOnce(form) {
  for (const control of all("select, input[type=date]", form)) control.addEventListener("change", () => form.requestSubmit());
}
