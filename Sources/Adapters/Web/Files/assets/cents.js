// Amounts as whole cents: read as people of any of the languages write them, added without a rounding error.

/**
 * "1.234,56", "1 234,56 €", "1,234.56" or "1234.56" in cents; null for what is no amount.
 * @param {string} text
 * @returns {bigint | null}
 */
export function cents(text) {
  const plain = text.replace(/[\s\u00a0\u202f€']|EUR/g, "").replace("−", "-");
  const match = /^(-?)(\d[\d.,]*)$/.exec(plain);
  if (!match) return null;
  const [, minus, figure] = match;
  const mark = Math.max(figure.lastIndexOf(","), figure.lastIndexOf("."));
  const tail = mark < 0 ? "" : figure.slice(mark + 1);
  // One or two digits behind the last mark are cents; three are thousands.
  const isPoint = mark >= 0 && tail.length <= 2;
  const whole = (isPoint ? figure.slice(0, mark) : figure).replace(/[.,]/g, "");
  const value = BigInt(whole || "0") * 100n + BigInt((isPoint ? tail : "").padEnd(2, "0") || "0");
  return minus ? -value : value;
}

/** Cents as the API writes them: "1234.56". */
export function plain(value) {
  const text = String(value < 0n ? -value : value).padStart(3, "0");
  return `${value < 0n ? "-" : ""}${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** A number with any mark as the API writes it: "6,5" as "6.5"; null for none. */
export function decimal(text) {
  const plain = text.replace(/[\s\u00a0\u202f%]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null;
}

/** The tax on cents at a rate ("21"), half a cent away from zero, as the law rounds. */
export function tax(base, rate) {
  const [whole, part = ""] = rate.split(".");
  const points = BigInt(whole) * 100n + BigInt(part.padEnd(2, "0").slice(0, 2));
  const product = base * points;
  return (product + (product < 0n ? -5000n : 5000n)) / 10000n;
}
