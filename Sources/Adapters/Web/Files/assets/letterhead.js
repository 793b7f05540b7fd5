// What stands at the head of everything that the organisation prints.
import { one } from "./page.js";

export function letterhead() {
  if (!one("#letterhead")) return;
}
