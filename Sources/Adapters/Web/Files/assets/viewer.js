// The page image: zoom, move, turn, and the boxes of the fields drawn on it in the points of the page.
import { all, one, svg, t } from "./page.js";
import { now } from "./review-state.js";

const view = { page: 0, scale: 1, x: 0, y: 0, angle: 0, width: 595, height: 842, here: "" };
/** Asked for when another page is shown. */
let shown = () => {};

export const current = () => view.page;
export const onShown = (work) => (shown = work);

const viewport = () => one("#viewport");
const stage = () => one("#stage");

/** From points of the page to pixels of the viewport. */
function matrix() {
  return new DOMMatrix()
    .translate(view.x, view.y)
    .scale(view.scale)
    .translate(view.width / 2, view.height / 2)
    .rotate(view.angle)
    .translate(-view.width / 2, -view.height / 2);
}

/** The point of the page below the pointer. */
export function pointAt(event) {
  const edge = viewport().getBoundingClientRect();
  const point = matrix().inverse().transformPoint(new DOMPoint(event.clientX - edge.left, event.clientY - edge.top));
  return [Math.max(0, Math.min(view.width, point.x)), Math.max(0, Math.min(view.height, point.y))];
}

function apply(glides) {
  stage().classList.toggle("glides", glides);
  stage().style.transform = matrix().toString();
  stage().style.setProperty("--zoom", String(view.scale));
  sharpen();
}

/** Asks for a finer picture when the one that is shown is drawn larger than it is. */
function sharpen() {
  const image = one("#page-image");
  const wanted = view.width * view.scale * devicePixelRatio > 1300 ? 2000 : 1200;
  const source = imageAddress(view.page, wanted);
  if (!source || image.dataset.width >= wanted && image.dataset.page === String(view.page)) return;
  image.dataset.width = String(wanted);
  image.dataset.page = String(view.page);
  if (image.getAttribute("src") === source) return;
  const finer = new Image();
  finer.addEventListener("load", () => image.dataset.page === String(view.page) && image.dataset.width >= wanted && (image.src = source));
  finer.src = source;
}

export function imageAddress(page, width = 1200) {
  if (!page) return "";
  return `/api/v1/documents/${encodeURIComponent(now.draft.document)}/pages/${page}/image?width=${width}`;
}

/** Shows a page whole. */
export function show(number, { glides = false } = {}) {
  const page = now.pages.find((entry) => entry.number === number) || now.pages[0];
  if (!page) return empty();
  const other = page.number !== view.page || one("#page-image").dataset.document !== now.draft.document;
  Object.assign(view, { page: page.number, width: page.width, height: page.height });
  const image = one("#page-image");
  stage().hidden = false;
  stage().style.width = `${page.width}px`;
  stage().style.height = `${page.height}px`;
  if (other) {
    view.angle = 0;
    image.dataset.document = now.draft.document;
    image.dataset.page = String(page.number);
    image.dataset.width = "1200";
    const source = imageAddress(page.number);
    if (image.getAttribute("src") !== source) image.src = source;
  }
  image.onerror = empty;
  one("#no-image").hidden = true;
  const at = now.draft.pages.indexOf(page.number) + 1;
  one("#page-count").textContent = t("pageOf", { page: at || page.number, pages: now.pages.length });
  for (const button of all("#strip [data-page]")) {
    if (Number(button.dataset.page) === page.number) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  }
  draw();
  fit(glides);
  shown(page.number);
}

function empty() {
  stage().hidden = true;
  one("#no-image").hidden = false;
}

/** The boxes of the fields of this page. */
export function draw() {
  const drawing = one("#boxes");
  drawing.setAttribute("viewBox", `0 0 ${view.width} ${view.height}`);
  const boxes = now.draft.fields
    .filter((field) => field.box && field.page === view.page)
    .map((field) => rectangle(field.box, `field ${field.sure ? "" : "unsure"} ${field.name === view.here ? "here" : ""}`, { "data-name": field.name }));
  for (const old of all(".field", drawing)) old.remove();
  drawing.append(...boxes);
}

export function rectangle([left, top, right, bottom], classes, more = {}) {
  const room = 1.5;
  return svg("rect", {
    class: classes, x: left - room, y: top - room, width: right - left + 2 * room, height: bottom - top + 2 * room, rx: 1.5, ...more,
  });
}

export function fit(glides = true) {
  const edge = viewport().getBoundingClientRect();
  const turned = view.angle % 180 !== 0;
  const [width, height] = turned ? [view.height, view.width] : [view.width, view.height];
  view.scale = Math.min((edge.width - 24) / width, (edge.height - 24) / height);
  view.x = (edge.width - view.width * view.scale) / 2;
  view.y = (edge.height - view.height * view.scale) / 2;
  apply(glides);
}

/** Brings a box to the middle, so large that it can be read. */
export function focus(place, name = "") {
  view.here = name;
  if (!place || !now.pages.some((page) => page.number === place.page)) return draw();
  if (place.page !== view.page) show(place.page);
  draw();
  if (!place.box) return;
  const edge = viewport().getBoundingClientRect();
  const [left, top, right, bottom] = place.box;
  const wide = (edge.width * 0.62) / Math.max(right - left, 1);
  const whole = (edge.width - 24) / view.width;
  view.scale = Math.max(whole, Math.min(wide, 2.1));
  const middle = new DOMPoint((left + right) / 2, (top + bottom) / 2);
  Object.assign(view, { x: 0, y: 0 });
  const at = matrix().transformPoint(middle);
  view.x = edge.width / 2 - at.x;
  view.y = edge.height * 0.42 - at.y;
  hold(edge);
  apply(true);
}

/** The page does not leave the window while there is more of it to see. */
function hold(edge) {
  if (view.angle % 180 !== 0) return;
  const clamp = (value, size, room) => (size > room ? Math.min(12, Math.max(room - size - 12, value)) : (room - size) / 2);
  view.x = clamp(view.x, view.width * view.scale, edge.width);
  view.y = clamp(view.y, view.height * view.scale, edge.height);
}

/** Larger or smaller, what is below a point of the window stays there. */
export function zoom(factor, at) {
  const edge = viewport().getBoundingClientRect();
  const [x, y] = at ? [at.clientX - edge.left, at.clientY - edge.top] : [edge.width / 2, edge.height / 2];
  const scale = Math.max(0.1, Math.min(8, view.scale * factor));
  view.x = x - ((x - view.x) * scale) / view.scale;
  view.y = y - ((y - view.y) * scale) / view.scale;
  view.scale = scale;
  apply(!at);
}

export function move(x, y) {
  view.x += x;
  view.y += y;
  apply(false);
}

export function turn() {
  view.angle = (view.angle + 90) % 360;
  fit();
}

/** The page before or after. */
export function step(by) {
  const at = now.pages.findIndex((page) => page.number === view.page);
  const next = now.pages[at + by];
  if (next) show(next.number);
}
