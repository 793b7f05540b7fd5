// Filling a field from the page: a click takes a word, a box that is drawn takes its words, or has its place read when there are none.
import { api } from "./api.js";
import { all, one, svg } from "./page.js";
import { now } from "./review-state.js";
import { current, move, onShown, pointAt, rectangle, zoom } from "./viewer.js";

/** @type {Map<string, {text: string, box: number[]}[]>} */
const known = new Map();
/** @type {(text: string, place: {page: number, box: number[]} | null, more: boolean) => void} */
let fill = () => {};
let wanted = () => false;

/**
 * @param {{fill: typeof fill, wanted: () => boolean}} use `wanted`: whether a field waits to be filled
 */
export function start(use) {
  ({ fill, wanted } = use);
  onShown(words);
  wire(one("#viewport"));
  words(current());
}

async function words(page) {
  const name = `${now.draft.document}/${page}`;
  if (!page) return;
  if (!known.has(name)) {
    known.set(name, []);
    try {
      const answer = await api("GET", `/documents/${encodeURIComponent(now.draft.document)}/pages/${page}/words`, { quiet: true });
      known.set(name, answer.words);
    } catch {
      // Without words, a box that is drawn is read where it stands.
    }
  }
  if (page === current() && name.startsWith(now.draft.document)) layer(known.get(name) || []);
}

function layer(list) {
  const drawing = one("#boxes");
  one(".words", drawing)?.remove();
  const group = svg("g.words", null, ...list.map((word, index) => rectangle(word.box, "word", { "data-word": index })));
  drawing.append(group);
}

const here = () => known.get(`${now.draft.document}/${current()}`) || [];

/** The words of a box in the order of reading, and the box that holds them. */
function within([left, top, right, bottom]) {
  const words = here().filter(({ box }) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  return words.length ? { text: words.map((word) => word.text).join(" "), box: union(words.map((word) => word.box)) } : null;
}

export function union(boxes) {
  return boxes.reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]);
}

async function take(box) {
  const page = current();
  const found = within(box);
  if (found) return fill(found.text, { page, box: found.box }, false);
  const rounded = box.map((edge) => Math.round(edge * 10) / 10);
  const answer = await api("POST", `/documents/${encodeURIComponent(now.draft.document)}/pages/${page}/region`, { json: { box: rounded } });
  if (answer.text) fill(answer.text, answer.source === "page" ? { page, box: rounded } : null, false);
}

function wire(viewport) {
  let held = null;
  viewport.addEventListener("pointerdown", (event) => {
    if (event.button > 1 || event.target.closest("a")) return;
    const picks = wanted() && event.button === 0 && !event.altKey;
    // The field keeps the focus.
    event.preventDefault();
    viewport.setPointerCapture(event.pointerId);
    const word = event.target.closest?.("[data-word]") || under(event);
    held = { picks, word, from: pointAt(event), x: event.clientX, y: event.clientY, moved: false, target: event.target };
    if (!picks) viewport.classList.add("panning");
  });
  viewport.addEventListener("pointermove", (event) => {
    if (!held) return;
    if (Math.hypot(event.clientX - held.x, event.clientY - held.y) > 4) held.moved = true;
    if (!held.picks) return move(event.movementX, event.movementY);
    if (held.moved) outline(held.from, pointAt(event));
  });
  const end = (event) => {
    const was = held;
    held = null;
    viewport.classList.remove("panning");
    one("#boxes .drawn")?.remove();
    if (!was || event.type === "pointercancel") return;
    if (was.picks && was.moved) return void take(frame(was.from, pointAt(event)));
    if (was.moved) return;
    const field = was.target.closest?.("[data-name]");
    if (was.picks && was.word) return pickWord(Number(was.word.dataset.word), event.shiftKey);
    if (field) one(`#f-${field.dataset.name}`)?.focus();
  };
  viewport.addEventListener("pointerup", end);
  viewport.addEventListener("pointercancel", end);
  viewport.addEventListener("wheel", (event) => {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY / 300), event);
    else move(-event.deltaX, -event.deltaY);
  }, { passive: false });
}

/** Boxes of fields lie above the words. */
function under(event) {
  return document.elementsFromPoint(event.clientX, event.clientY).find((element) => element.hasAttribute("data-word")) || null;
}

function pickWord(index, more) {
  const word = here()[index];
  if (word) fill(word.text, { page: current(), box: word.box }, more);
}

const frame = (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];

function outline(a, b) {
  for (const old of all("#boxes .drawn")) old.remove();
  one("#boxes").append(rectangle(frame(a, b), "drawn"));
}
