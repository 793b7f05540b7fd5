"""Pieces that several families place in their own way."""

import base64
import datetime
import io

import segno

from . import ids, money, phrases


def block(*lines):
    return "<br>".join(line for line in lines if line)


def window(s, lead=True):
    """The customer as an envelope window shows it, at the syndic's address."""
    bill = s.bill
    own = f"{bill.customer.street}<br>{bill.customer.city}" if s.rng.random() < 0.3 else None
    care = s.rng.choice(phrases.CARE[s.language])
    name = s.text("customer")
    if own:
        return block(name, own)
    return block(name, f"{care} {bill.syndic.name}", bill.syndic.street, bill.syndic.city)


def sender(s, name=True, numbers=True):
    """The supplier's address and numbers."""
    p = s.bill.supplier
    return block(
        s.text("supplier") if name else "",
        p.street,
        p.city,
        f"{s.label('phone')} {p.phone}",
        f"www.{p.web}" if s.rng.random() < 0.6 else f"info@{p.web}",
        f"{s.label('vat_number')} {s.vat_number()}" if numbers else "",
    )


def meta(s, due=None, extra=True):
    """Labels and values of the head: number, date and what else there is, with traps among them."""
    rng = s.rng
    pairs = [(s.label("number"), s.text("invoice_number")), (s.label("date"), s.day("issue_date"))]
    if s.bill.kind == "invoice" and (due if due is not None else rng.random() < 0.75):
        pairs.append((s.label("due"), s.day("due_date")))
    if rng.random() < 0.7:
        pairs.append((s.label("customer_number"), s.text("customer_number")))
    if extra:
        pairs += traps(s)
    if rng.random() < 0.25:
        pairs = pairs[1:2] + pairs[:1] + pairs[2:]
    return pairs


def traps(s):
    rng, bill, out = s.rng, s.bill, []
    if rng.random() < 0.3:
        out.append((s.label("order"), s.text("purchase_order")))
    if rng.random() < 0.3:
        out.append((s.label("delivery"), s.plain_day(bill.issued - datetime.timedelta(days=rng.randrange(1, 25)))))
    if rng.random() < 0.25:
        out.append((s.label("worksheet"), ids.digits(rng, 6)))
    if rng.random() < 0.2:
        out.append((s.label("quote"), f"{bill.issued.year - 1}-{ids.digits(rng, 3)}"))
    if rng.random() < 0.2:
        out.append((s.label("contract"), f"{rng.choice('CKM')}{ids.digits(rng, 5)}"))
    if rng.random() < 0.25:
        out.append((s.label("period"), period(s)))
    return out


def period(s):
    return f"{s.day('period_start')} – {s.day('period_end')}"


def columns(s):
    """Which columns the table of lines has, the last one always the total."""
    out = ["description", "quantity", "price", "rate", "total"]
    draw = s.rng.random()
    if draw < 0.2:
        out = ["quantity", "description", "price", "total"]
    elif draw < 0.4:
        out = ["description", "quantity", "unit", "price", "rate", "total"]
    elif draw < 0.5:
        out = ["description", "rate", "total"]
    if s.bill.regime == "small":
        out = [c for c in out if c != "rate"]
    return out


HEADS = {"description": "description", "quantity": "quantity", "price": "unit_price", "rate": "rate", "total": "line_total"}


def table(s, cols=None, head=True):
    cols = cols or columns(s)
    top = "".join(f"<th class={c}>{s.heading(HEADS[c]) if c in HEADS else ''}</th>" for c in cols)
    more = detailed(s) if s.rng.random() < 0.25 else None
    rows = "".join(
        "<tr>"
        + "".join(f"<td class={c}>{cell}{more(line) if more and c == 'description' else ''}</td>" for c, cell in zip(cols, s.line(line, cols)))
        + "</tr>"
        for line in s.bill.lines
    )
    return f"<table class=lines>{'<thead><tr>' + top + '</tr></thead>' if head else ''}<tbody>{rows}</tbody></table>"


def detailed(s):
    """A second row under a description, with numbers that are no amounts."""

    def more(line):
        day = s.plain_day(s.bill.issued - datetime.timedelta(days=s.rng.randrange(2, 40)))
        return (
            f"<br><small>{s.label('worksheet')} {ids.digits(s.rng, 6)} – {day}, {s.rng.randrange(7, 17)}:{s.rng.choice(('00', '15', '40'))}</small>"
        )

    return more


def vat_table(s):
    if s.bill.regime == "small":
        return ""
    rows = "".join(f"<tr><td>{s.rate(r)}</td><td class=n>{s.number(b)}</td><td class=n>{s.number(v)}</td></tr>" for r, b, v in s.vat_rows())
    return f"<table class=vat><tr><th>{s.label('rate')}</th><th class=n>{s.label('base')}</th><th class=n>{s.label('vat')}</th></tr>{rows}</table>"


def totals(s, rows=None, pay=None):
    """Label and amount pairs down to what is to be paid. `rows` prints VAT rate by rate."""
    bill, out = s.bill, []
    rows = rows if rows is not None else s.rng.random() < 0.5
    if bill.discount:
        out.append((s.label("discount"), s.money(-bill.discount)))
    if bill.regime == "small":
        out.append((s.rng.choice((s.label("pay"), s.label("incl"))), s.amount("total_incl")))
    else:
        out.append((s.label("excl"), s.amount("total_excl")))
        if rows and len(bill.vat_rows()) > 1:
            for r, b, v in s.vat_rows():
                out.append((f"{s.label('vat')} {s.rate(r)} ({s.label('base')} {s.number(b)})", s.money(v)))
            s.values["total_vat"] = money.decimal(bill.vat)
            s.skip("total_vat")
        elif len(bill.vat_rows()) == 1 and (rows or not s.rows):
            s.vat_rows()
            s.values["currency"] = "EUR"
            out.append((f"{s.label('vat')} {s.rate(bill.vat_rows()[0][0])}", s.amount("total_vat")))
        else:
            out.append((s.label("vat"), s.amount("total_vat")))
        out.append((s.label("incl"), s.amount("total_incl")))
    if bill.rounding:
        out.append((s.label("rounding"), s.money(bill.rounding)))
    if bill.deposit:
        out.append((s.label("deposit"), s.money(-bill.deposit)))
    different = bill.deposit or bill.rounding
    if different or (bill.kind == "invoice" and (pay if pay is not None else s.rng.random() < 0.5)):
        out.append((s.label("pay"), s.amount("amount_due")))
    return out


def pairs(rows, cls="", last="last"):
    body = "".join(f"<tr class={last if i == len(rows) - 1 else 'row'}><td>{a}</td><td class=n>{b}</td></tr>" for i, (a, b) in enumerate(rows))
    return f"<table class='{cls}'>{body}</table>"


def payment(s, due=True):
    """Account and reference as pairs."""
    if s.bill.kind == "credit_note" or s.bill.due_amount <= 0:
        return []
    out = [(s.label("account"), s.iban())]
    if s.rng.random() < 0.6:
        out.append((s.label("bic"), s.text("bic")))
    return out + [(s.label("reference"), s.reference())]


def pay_sentence(s):
    if s.bill.kind == "credit_note":
        return phrases.REPAID[s.language].format(ids.spaced(s.bill.customer.iban))
    if s.bill.due_amount <= 0:
        return ""
    field = "amount_due" if s.bill.due_amount != s.bill.incl or s.rng.random() < 0.4 else "total_incl"
    return s.rng.choice(phrases.PAY[s.language]).format(pay=s.amount(field), due=s.day("due_date"), iban=s.iban(), ref=s.reference())


def remarks(s, conditions=True):
    """The sentences that the law or habit asks for."""
    bill, out = s.bill, []
    if bill.regime == "small":
        out.append(phrases.SMALL[s.language])
    if bill.regime == "reverse":
        out.append(phrases.REVERSE[s.language])
    if bill.kind == "credit_note":
        out.append(phrases.CREDITED[s.language])
        out.append(
            phrases.REFERS[s.language].format(f"{bill.issued.year}/{ids.digits(s.rng, 4)}", s.plain_day(bill.issued - datetime.timedelta(days=40)))
        )
    if any(line.rate == 6 for line in bill.lines) and s.rng.random() < 0.7:
        out.append(phrases.SIX[s.language])
    if "due_date" not in s.values and bill.kind == "invoice" and s.rng.random() < 0.6:
        out.append(s.rng.choice(phrases.TERMS[s.language]).format(n=bill.days))
    if conditions:
        out += s.rng.sample(phrases.CONDITIONS[s.language], 2)
    return out


def qr(s, size="26mm"):
    """The EPC code that banking apps read."""
    bill = s.bill
    if bill.kind == "credit_note" or bill.due_amount <= 0:
        return ""
    structured = bill.reference.startswith("RF")
    text = "\n".join(
        (
            "BCD",
            "002",
            "1",
            "SCT",
            bill.supplier.bic,
            bill.supplier.name,
            bill.supplier.iban,
            f"EUR{money.decimal(bill.due_amount)}",
            "",
            bill.reference if structured else "",
            "" if structured else bill.reference or bill.number,
        )
    )
    out = io.BytesIO()
    segno.make(text, error="m", encoding="utf-8").save(out, kind="svg", border=2, xmldecl=False, svgns=True)
    s.values.setdefault("iban", bill.supplier.iban)
    s.values.setdefault("payment_reference", bill.reference or bill.number)
    s.epc = True
    return f"<img style='width:{size};height:{size}' src='data:image/svg+xml;base64,{base64.b64encode(out.getvalue()).decode()}'>"


def stamp(s, chance=0.25):
    """A received stamp and a scribbled word, in the flow so that nothing is covered."""
    if s.rng.random() > chance:
        return ""
    day = (s.bill.issued + datetime.timedelta(days=s.rng.randrange(2, 6))).strftime("%d/%m/%y")
    text = s.rng.choice(phrases.STAMPS[s.language]).format(day)
    note = s.rng.choice(phrases.NOTES[s.language])
    return (
        f"<div style='margin:7mm 0 5mm 12mm;height:15mm'><span style='display:inline-block;border:1.2pt solid #a33;color:#a33;"
        f"padding:2mm 4mm;transform:rotate({s.rng.randint(-9, 7)}deg);"
        f"font:bold 11pt Roboto Condensed'>{text}</span> <span style='font:17pt Dancing Script;color:#24409a;margin-left:9mm'>{note}</span></div>"
    )
