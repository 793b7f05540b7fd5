// The arithmetic of an invoice while it is typed: net and VAT make the total, each row its tax, the lines the net. In words, not colour alone.
import { cents, decimal, plain, tax } from "./cents.js";
import { all, money, one, t } from "./page.js";

const field = (name) => {
  const input = one(`#f-${name}`);
  return input && input.value.trim() ? cents(input.value) : null;
};

const cell = (row, name) => one(`[name="${name}"]`, row)?.value || "";

/** The rows of the VAT table as the API wants them; null while one of them is no row yet. */
export function vatRows() {
  const rows = all("#vat tbody tr").map((row) => {
    const [rate, base, amount] = [decimal(cell(row, "rate")), cents(cell(row, "base")), cents(cell(row, "amount"))];
    return rate === null || base === null || amount === null ? null : { rate, base: plain(base), amount: plain(amount) };
  });
  return rows.includes(null) ? null : rows;
}

/** The lines; what is empty is not printed. */
export function lineRows() {
  const rows = all("#lines tbody tr").map((row) => {
    const line = { description: cell(row, "description").trim() };
    for (const name of ["quantity", "unit_price", "vat_rate"]) {
      const text = cell(row, name).trim();
      if (text && decimal(text) === null) return null;
      line[name] = text ? decimal(text) : null;
    }
    const total = cell(row, "total_excl").trim();
    if (total && cents(total) === null) return null;
    line.total_excl = total ? plain(cents(total)) : null;
    return line.description ? line : null;
  });
  return rows.includes(null) ? null : rows;
}

function tell(element, good, text) {
  if (!element) return;
  element.className = `sum-check ${good === null ? "" : good ? "good" : "bad"}`;
  if (element.textContent !== text) element.textContent = text;
}

/** Counts again, and says what comes out. */
export function recount() {
  const [net, vat, total] = [field("total_excl"), field("total_vat"), field("total_incl")];
  const rows = vatRows();
  const rowSum = rows?.length ? rows.reduce((sum, row) => sum + cents(row.amount), 0n) : null;
  const [excl, tax] = [net, vat ?? rowSum];
  if (excl !== null && tax !== null && total !== null) {
    const sum = excl + tax;
    const words = { net: money(plain(excl)), vat: money(plain(tax)), sum: money(plain(sum)), total: money(plain(total)), off: money(plain(total - sum)) };
    tell(one("#sums"), sum === total, sum === total ? t("addsUp", words) : t("offBy", words));
  } else {
    tell(one("#sums"), null, "");
  }
  for (const row of all("#vat tbody tr")) judge(row);
  const lines = all("#lines tbody tr").map((row) => cents(cell(row, "total_excl")));
  if (net !== null && lines.length && !lines.includes(null)) {
    const sum = lines.reduce((a, b) => a + b, 0n);
    tell(one("#line-sums"), sum === net, sum === net ? t("linesMatch") : t("linesOff", { off: money(plain(net - sum)) }));
  } else {
    tell(one("#line-sums"), null, "");
  }
}

/** A row whose tax is more than two cents from what the rate makes of its base. */
function judge(row) {
  const [rate, base, amount] = [decimal(cell(row, "rate")), cents(cell(row, "base")), cents(cell(row, "amount"))];
  const input = one('[name="amount"]', row);
  if (!input) return;
  const wrong = rate !== null && base !== null && amount !== null && (amount - tax(base, rate) > 2n || tax(base, rate) - amount > 2n);
  input.setAttribute("aria-invalid", String(wrong));
  input.title = wrong ? t("taxWouldBe", { tax: money(plain(tax(base, rate))) }) : "";
}
