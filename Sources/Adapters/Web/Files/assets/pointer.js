// Where a JSON pointer (RFC 6901) leads in a text.

/**
 * @param {string} text
 * @param {string} pointer "/owners/2/name"
 * @returns {[number, number] | null} where the value begins and ends; of its nearest parent when it is missing; null for text that is no JSON
 */
export function placeOf(text, pointer) {
  const wanted = pointer.split("/").slice(1).map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
  try {
    return new Scanner(text).find(wanted);
  } catch {
    return null;
  }
}

/** The number of the line that a place is on, from 1. */
export function lineOf(text, place) {
  return text.slice(0, place).split("\n").length;
}

class Scanner {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  find(wanted) {
    this.space();
    const start = this.at;
    const member = wanted.length ? this.enter(wanted[0]) : false;
    if (member) return this.find(wanted.slice(1));
    this.at = start;
    this.skip();
    // A whole object or list would be too much to point at: its opening is enough.
    return "{[".includes(this.text[start]) ? [start, start + 1] : [start, this.at];
  }

  /** Goes to the value of a member or an item; false when there is none. */
  enter(name) {
    const open = this.text[this.at];
    if (open !== "{" && open !== "[") return false;
    this.at += 1;
    for (let index = 0; ; index += 1) {
      this.space();
      if (this.text[this.at] === "}" || this.text[this.at] === "]") return false;
      const key = open === "{" ? this.key() : String(index);
      this.space();
      if (key === name) return true;
      this.skip();
      this.space();
      if (this.text[this.at] !== ",") return false;
      this.at += 1;
    }
  }

  key() {
    const start = this.at;
    this.string();
    const key = JSON.parse(this.text.slice(start, this.at));
    this.space();
    this.at += 1;
    return key;
  }

  space() {
    while (" \n\r\t".includes(this.text[this.at] || "x")) this.at += 1;
  }

  string() {
    if (this.text[this.at] !== '"') throw new Error("string");
    for (this.at += 1; this.text[this.at] !== '"'; this.at += 1) {
      if (this.at >= this.text.length) throw new Error("end");
      if (this.text[this.at] === "\\") this.at += 1;
    }
    this.at += 1;
  }

  /** Passes a whole value. */
  skip() {
    const first = this.text[this.at];
    if (first === '"') return this.string();
    if (first !== "{" && first !== "[") {
      const rest = /^[^\s,\]}]+/.exec(this.text.slice(this.at, this.at + 64));
      if (!rest) throw new Error("value");
      this.at += rest[0].length;
      return undefined;
    }
    for (let depth = 0; ; ) {
      const character = this.text[this.at];
      if (character === undefined) throw new Error("end");
      if (character === '"') {
        this.string();
        continue;
      }
      if (character === "{" || character === "[") depth += 1;
      if (character === "}" || character === "]") depth -= 1;
      this.at += 1;
      if (depth === 0) return undefined;
    }
  }
}
