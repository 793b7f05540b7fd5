// What every page of the desk is built with: its data, its texts in the reader's language, elements, figures as the language writes them.

/** @returns {any} what the server put into an element of a page as JSON */
export function read(id, page = document) {
  const element = page.getElementById(id);
  return element ? JSON.parse(element.textContent || "{}") : {};
}

const frame = read("frame-data");

/** What the server gives the page's own module. */
export const data = read("data");

/** The language that the reader chose. */
export const language = document.documentElement.lang || "en";

const texts = { ...frame.texts, ...data.texts };

/**
 * A text of the page by its name; "{count}" and the like are filled in.
 * @param {string} name
 * @param {Record<string, unknown>} [values]
 */
export function t(name, values = {}) {
  const text = texts[name];
  if (text === undefined) return name;
  return text.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
}

/**
 * An element with attributes and children. Texts are always texts, never markup.
 * @param {string} tag "div", or "div.card.wide"
 * @param {Record<string, any> | null} [attributes] "on…" are listeners, true and false set and leave out
 * @param {...(Node | string | null | undefined | false)} children
 */
export function h(tag, attributes, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(" ");
  return fill(element, attributes, children);
}

/** An element of SVG, as `h` makes those of HTML. */
export function svg(tag, attributes, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  if (classes.length) element.setAttribute("class", classes.join(" "));
  return fill(element, attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, String(value));
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

/** A sign of the set that the frame carries. */
export function sign(name) {
  return svg("svg", { "aria-hidden": "true" }, svg("use", { href: `#sign-${name}` }));
}

/** @returns {any} the first element, or null */
export const one = (selector, within = document) => within.querySelector(selector);
/** @returns {any[]} */
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** "1234.50" as the language writes it: "1.234,50 €". Text in, text out: no floating point touches it. */
export function money(amount, currency = "EUR") {
  if (amount === null || amount === undefined || amount === "") return "–";
  const [, minus, whole, cents = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) || [];
  if (whole === undefined) return amount;
  const [group, point] = { fr: ["\u00a0", ","], nl: [".", ","], de: [".", ","], en: [",", "."] }[language] || [",", "."];
  const figure = whole.replace(/\B(?=(\d{3})+$)/g, group) + point + cents.padEnd(2, "0");
  const unit = currency === "EUR" || !currency ? "€" : currency;
  return language === "en" && unit === "€" ? `${minus}€${figure}` : `${minus}${figure}\u00a0${unit}`;
}

/** "2026-03-31" as a short day of the language. */
export function day(text) {
  if (!text) return "–";
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? text
    : new Intl.DateTimeFormat(`${language}-BE`, { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" }).format(date);
}

/** A moment as day and time where the reader is. */
export function moment(text) {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: "short", timeStyle: "short" }).format(date);
}

/** Says something to those who hear the page. */
export function say(text) {
  const region = document.getElementById("said");
  if (!region) return;
  region.textContent = "";
  setTimeout(() => (region.textContent = text), 30);
}
