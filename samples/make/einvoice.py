"""Writes documents as e-invoices: UBL.BE (Peppol BIS Billing 3) and Cross Industry Invoice (Factur-X), and puts XML into PDF files."""

from __future__ import annotations

import re
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

from .model import Document, Line

#: UN/ECE Recommendation 20, by the unit that a page prints.
UNITS = {"": "C62", "Std.": "HUR", "u": "HUR", "h": "HUR", "Wo.": "WEE", "m2": "MTK", "m3": "MTQ", "kWh": "KWH"}


def plain(cents: int) -> str:
    return f"{Decimal(cents) / 100:.2f}"


def element(name: str, *content: str, **attributes: str) -> str:
    """An element; what is empty is left out. Text content must be escaped by `text`."""
    inner = "".join(content)
    marks = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{marks}>{inner}</{name}>\n" if inner else ""


def text(value: str | None) -> str:
    return escape(value or "")


def split_town(town: str) -> tuple[str, str]:
    code, name = town.split(" ", 1)
    return code, name


# --- UBL -------------------------------------------------------------------------------------------------------


def ubl_party(name: str, street: str, town: str, enterprise: str, vat: str | None, number: str | None = None) -> str:
    code, city = split_town(town)
    country = element("cac:Country", element("cbc:IdentificationCode", "BE"))
    address = element("cbc:StreetName", text(street)) + element("cbc:CityName", text(city)) + element("cbc:PostalZone", code) + country
    scheme = element("cac:TaxScheme", element("cbc:ID", "VAT"))
    return element(
        "cac:Party",
        element("cbc:EndpointID", enterprise, schemeID="0208"),
        element("cac:PartyIdentification", element("cbc:ID", text(number))) if number else "",
        element("cac:PostalAddress", address),
        element("cac:PartyTaxScheme", element("cbc:CompanyID", vat), scheme) if vat else "",
        element("cac:PartyLegalEntity", element("cbc:RegistrationName", text(name)), element("cbc:CompanyID", enterprise, schemeID="0208")),
    )


def ubl_category(name: str, rate: int | None) -> str:
    return element(name, element("cbc:ID", "S"), element("cbc:Percent", str(rate)), element("cac:TaxScheme", element("cbc:ID", "VAT")))


def ubl_line(index: int, line: Line) -> str:
    category = ubl_category("cac:ClassifiedTaxCategory", line.rate)
    return element(
        "cac:InvoiceLine",
        element("cbc:ID", str(index)),
        element("cbc:InvoicedQuantity", line.quantity or "1", unitCode=UNITS.get(line.unit, "C62")),
        element("cbc:LineExtensionAmount", plain(line.total), currencyID="EUR"),
        element("cac:Item", element("cbc:Name", text(line.description)), category),
        element("cac:Price", element("cbc:PriceAmount", line.price or plain(line.total), currencyID="EUR")),
    )


def ubl(doc: Document) -> bytes:
    """The document as UBL.BE."""
    who, home = doc.supplier, doc.building
    names = "urn:oasis:names:specification:ubl:schema:xsd:"
    money = {"currencyID": "EUR"}
    rows = "".join(
        element(
            "cac:TaxSubtotal",
            element("cbc:TaxableAmount", plain(base), **money),
            element("cbc:TaxAmount", plain(vat), **money),
            ubl_category("cac:TaxCategory", rate),
        )
        for rate, base, vat in doc.rates
    )
    bank = element("cac:FinancialInstitutionBranch", element("cbc:ID", who.bic))
    account = element("cac:PayeeFinancialAccount", element("cbc:ID", who.iban), bank)
    period = doc.period and element(
        "cac:InvoicePeriod", element("cbc:StartDate", doc.period[0].isoformat()), element("cbc:EndDate", doc.period[1].isoformat())
    )
    body = [
        element("cbc:CustomizationID", "urn:cen.eu:en16931:2017#conformant#urn:UBL.BE:1.0.0.20180214"),
        element("cbc:ProfileID", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),
        element("cbc:ID", text(doc.number)),
        element("cbc:IssueDate", doc.issued.isoformat()),
        element("cbc:DueDate", doc.due.isoformat()) if doc.due else "",
        element("cbc:InvoiceTypeCode", "380"),
        element("cbc:DocumentCurrencyCode", "EUR"),
        period or "",
        element("cac:OrderReference", element("cbc:ID", text(doc.order))) if doc.order else "",
        element("cac:AccountingSupplierParty", ubl_party(who.name, who.street, who.town, who.enterprise, f"BE{who.enterprise}")),
        element("cac:AccountingCustomerParty", ubl_party(home.name, home.street, home.town, home.enterprise, None, doc.customer_number)),
        element("cac:PaymentMeans", element("cbc:PaymentMeansCode", "30"), element("cbc:PaymentID", text(doc.reference)), account),
        element("cac:TaxTotal", element("cbc:TaxAmount", plain(doc.vat), **money), rows),
        element(
            "cac:LegalMonetaryTotal",
            element("cbc:LineExtensionAmount", plain(doc.excl), **money),
            element("cbc:TaxExclusiveAmount", plain(doc.excl), **money),
            element("cbc:TaxInclusiveAmount", plain(doc.incl), **money),
            element("cbc:PrepaidAmount", plain(doc.paid), **money) if doc.paid else "",
            element("cbc:PayableAmount", plain(doc.due_amount), **money),
        ),
        "".join(ubl_line(index, line) for index, line in enumerate(doc.lines, 1)),
    ]
    spaces = {"xmlns": names + "Invoice-2", "xmlns:cac": names + "CommonAggregateComponents-2", "xmlns:cbc": names + "CommonBasicComponents-2"}
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + element("Invoice", *body, **spaces)).encode()


# --- CII -------------------------------------------------------------------------------------------------------


def cii_day(when) -> str:
    return element("udt:DateTimeString", when.strftime("%Y%m%d"), format="102")


def cii_party(name: str, street: str, town: str, enterprise: str, vat: str | None, number: str | None = None) -> str:
    code, city = split_town(town)
    place = element("ram:LineOne", text(street)) + element("ram:CityName", text(city)) + element("ram:CountryID", "BE")
    address = element("ram:PostcodeCode", code) + place
    return (
        element("ram:ID", text(number))
        + element("ram:Name", text(name))
        + element("ram:SpecifiedLegalOrganization", element("ram:ID", enterprise, schemeID="0208"))
        + element("ram:PostalTradeAddress", address)
        + (element("ram:SpecifiedTaxRegistration", element("ram:ID", vat, schemeID="VA")) if vat else "")
    )


def cii_line(index: int, line: Line) -> str:
    rate = element("ram:RateApplicablePercent", str(line.rate))
    tax = element("ram:ApplicableTradeTax", element("ram:TypeCode", "VAT"), element("ram:CategoryCode", "S"), rate)
    total = element("ram:SpecifiedTradeSettlementLineMonetarySummation", element("ram:LineTotalAmount", plain(line.total)))
    price = element("ram:NetPriceProductTradePrice", element("ram:ChargeAmount", line.price or plain(line.total)))
    return element(
        "ram:IncludedSupplyChainTradeLineItem",
        element("ram:AssociatedDocumentLineDocument", element("ram:LineID", str(index))),
        element("ram:SpecifiedTradeProduct", element("ram:Name", text(line.description))),
        element("ram:SpecifiedLineTradeAgreement", price),
        element("ram:SpecifiedLineTradeDelivery", element("ram:BilledQuantity", line.quantity or "1", unitCode=UNITS.get(line.unit, "C62"))),
        element("ram:SpecifiedLineTradeSettlement", tax, total),
    )


def cii(doc: Document) -> bytes:
    """The document as Factur-X in the profile EN 16931."""
    who, home = doc.supplier, doc.building
    rows = "".join(
        element(
            "ram:ApplicableTradeTax",
            element("ram:CalculatedAmount", plain(vat)),
            element("ram:TypeCode", "VAT"),
            element("ram:BasisAmount", plain(base)),
            element("ram:CategoryCode", "S"),
            element("ram:RateApplicablePercent", str(rate)),
        )
        for rate, base, vat in doc.rates
    )
    means = element(
        "ram:SpecifiedTradeSettlementPaymentMeans",
        element("ram:TypeCode", "58"),
        element("ram:PayeePartyCreditorFinancialAccount", element("ram:IBANID", who.iban)),
        element("ram:PayeeSpecifiedCreditorFinancialInstitution", element("ram:BICID", who.bic)),
    )
    period = doc.period and element(
        "ram:BillingSpecifiedPeriod", element("ram:StartDateTime", cii_day(doc.period[0])), element("ram:EndDateTime", cii_day(doc.period[1]))
    )
    sums = element(
        "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
        element("ram:LineTotalAmount", plain(doc.excl)),
        element("ram:TaxBasisTotalAmount", plain(doc.excl)),
        element("ram:TaxTotalAmount", plain(doc.vat), currencyID="EUR"),
        element("ram:GrandTotalAmount", plain(doc.incl)),
        element("ram:TotalPrepaidAmount", plain(doc.paid)) if doc.paid else "",
        element("ram:DuePayableAmount", plain(doc.due_amount)),
    )
    order = element("ram:BuyerOrderReferencedDocument", element("ram:IssuerAssignedID", text(doc.order))) if doc.order else ""
    deal = [
        "".join(cii_line(index, line) for index, line in enumerate(doc.lines, 1)),
        element(
            "ram:ApplicableHeaderTradeAgreement",
            element("ram:SellerTradeParty", cii_party(who.name, who.street, who.town, who.enterprise, f"BE{who.enterprise}")),
            element("ram:BuyerTradeParty", cii_party(home.name, home.street, home.town, home.enterprise, None, doc.customer_number)),
            order,
        ),
        "<ram:ApplicableHeaderTradeDelivery/>\n",
        element(
            "ram:ApplicableHeaderTradeSettlement",
            element("ram:PaymentReference", text(doc.reference)),
            element("ram:InvoiceCurrencyCode", "EUR"),
            means,
            rows,
            period or "",
            element("ram:SpecifiedTradePaymentTerms", element("ram:DueDateDateTime", cii_day(doc.due))) if doc.due else "",
            sums,
        ),
    ]
    day = element("ram:IssueDateTime", cii_day(doc.issued))
    guideline = element("ram:GuidelineSpecifiedDocumentContextParameter", element("ram:ID", "urn:cen.eu:en16931:2017"))
    body = [
        element("rsm:ExchangedDocumentContext", guideline),
        element("rsm:ExchangedDocument", element("ram:ID", text(doc.number)), element("ram:TypeCode", "380"), day),
        element("rsm:SupplyChainTradeTransaction", *deal),
    ]
    names = "urn:un:unece:uncefact:data:standard:"
    spaces = {
        "xmlns:rsm": names + "CrossIndustryInvoice:100",
        "xmlns:ram": names + "ReusableAggregateBusinessInformationEntity:100",
        "xmlns:udt": names + "UnqualifiedDataType:100",
    }
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + element("rsm:CrossIndustryInvoice", *body, **spaces)).encode()


# --- PDF -------------------------------------------------------------------------------------------------------


def attached(pdf: bytes, xml: bytes) -> bytes:
    """The PDF with the XML inside as factur-x.xml, by an incremental update (ISO 32000-1, 7.5.6): what is there stays as it is."""
    start = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    trailer = pdf[pdf.rindex(b"trailer") :]
    size = int(re.search(rb"/Size (\d+)", trailer)[1])
    root = int(re.search(rb"/Root (\d+) 0 R", trailer)[1])
    catalogue = re.search(rb"(?:^|\n)%d 0 obj\s*<<(.*?)>>\s*endobj" % root, pdf, re.DOTALL)[1]
    file, spec = size, size + 1
    names = b"/F (factur-x.xml) /UF (factur-x.xml) /AFRelationship /Alternative"
    objects = {
        root: b"<<%s /Names << /EmbeddedFiles << /Names [(factur-x.xml) %d 0 R] >> >> /AF [%d 0 R] >>" % (catalogue, spec, spec),
        file: b"<< /Type /EmbeddedFile /Subtype /text#2Fxml /Length %d >>\nstream\n%s\nendstream" % (len(xml), xml),
        spec: b"<< /Type /Filespec %s /EF << /F %d 0 R /UF %d 0 R >> >>" % (names, file, file),
    }
    out = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    table = b"xref\n"
    for number in sorted(objects):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    position = len(out)
    identity = re.search(rb"/ID\s*\[.*?\]", trailer, re.DOTALL)
    entries = b"/Size %d /Root %d 0 R /Prev %d %s" % (size + 2, root, start, identity[0] if identity else b"")
    return out + table + b"trailer\n<< %s >>\nstartxref\n%d\n%%%%EOF\n" % (entries, position)
