// The text field for JSON: what is wrong is marked where it stands and listed below.
import { h, one, t } from "./page.js";
import { lineOf, placeOf } from "./pointer.js";

const area = one("#data-text");
const marks = one("#marks");
const box = one("#wrong");

export const text = () => area.value;

export function fill(value) {
  area.value = value;
  clear();
  area.scrollTop = 0;
}

/** Nothing is wrong, as far as is known. */
export function clear() {
  marks.replaceChildren();
  box.hidden = true;
  area.removeAttribute("aria-invalid");
}

/**
 * Marks places that a problem names.
 * @param {{pointer: string, detail: string}[]} errors
 */
export function point(errors) {
  const value = area.value;
  const places = errors.map((error) => ({ ...error, place: placeOf(value, error.pointer) }));
  draw(value, places.map(({ place }) => place).filter(Boolean));
  one(".wrong-list", box).replaceChildren(...places.map((error) => item(value, error)));
  box.hidden = errors.length === 0;
  area.setAttribute("aria-invalid", "true");
  if (places[0]?.place) go(places[0].place);
}

function item(value, { pointer, detail, place }) {
  const where = [place ? t("line", { n: lineOf(value, place[0]) }) : "", pointer].filter(Boolean).join(" · ");
  if (!place) return h("li", null, detail, " ", h("code.small.muted", null, where));
  return h("li", null, h("button.link", { type: "button", onclick: () => go(place) }, where), " ", detail);
}

function draw(value, places) {
  const parts = [];
  let at = 0;
  for (const [start, end] of places.sort((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    parts.push(value.slice(at, start), h("mark", null, value.slice(start, end)));
    at = end;
  }
  marks.replaceChildren(...parts, value.slice(at), "\n");
  follow();
}

function go([start, end]) {
  area.focus();
  area.setSelectionRange(start, end);
  const line = lineOf(area.value, start);
  const height = parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = Math.max(0, (line - 6) * height);
}

function follow() {
  marks.scrollTop = area.scrollTop;
  marks.scrollLeft = area.scrollLeft;
}

area.addEventListener("scroll", follow);
area.addEventListener("input", clear);
