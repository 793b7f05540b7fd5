"""The words suppliers print before a value: many to choose from, in four languages."""

FR = """
invoice|Facture;FACTURE;Facture de vente;Votre facture
credit|Note de crédit;NOTE DE CRÉDIT;Note de crédit en votre faveur
number|Facture n°;N° de facture;Numéro;Facture no;Numéro de la facture;N° document;Réf. facture;Pièce n°
credit_number|Note de crédit n°;N° de note de crédit;Numéro;N° document
date|Date;Date de facture;Date facture;Date d'émission;Émise le;Établie le;Date du document
due|Échéance;Date d'échéance;À payer avant le;Payable au plus tard le;À régler pour le;Date limite de paiement;Échéance au
customer|Client;Facturé à;Destinataire;Adresse de facturation;Doit
customer_number|N° client;Code client;Votre numéro de client;Client n°;Réf. client;Numéro de client
order|Bon de commande;Votre bon de commande;Commande n°;N° de commande;Votre commande
period|Période;Période de prestation;Période facturée;Période concernée
description|Description;Désignation;Libellé;Nature des prestations;Détail
quantity|Quantité;Qté;Nombre;Q.
unit_price|Prix unitaire;P.U.;PU HTVA;Prix/unité;P.U. €
line_total|Total;Montant;Total HTVA;Montant HT;Net
rate|TVA;% TVA;Taux;Tx TVA;TVA %
excl|Total HTVA;Total hors TVA;Montant hors TVA;Sous-total HTVA;Total HT;Total base imposable;Montant net
vat|TVA;Total TVA;Montant TVA;Montant de la TVA;T.V.A.
incl|Total TVAC;Total TVA comprise;Total TTC;Montant TVA comprise;Total facture;Total général TVAC;Montant total
pay|À payer;Net à payer;Montant à payer;Solde à payer;Total à payer;Reste à payer;Montant dû
base|Base;Base imposable;Base TVA;Montant hors TVA
reference|Communication;Communication structurée;Mention obligatoire;Référence de paiement;Veuillez mentionner;Communication à indiquer
account|IBAN;Compte;Compte bancaire;N° de compte;Compte IBAN;Sur le compte
bic|BIC;Code BIC;BIC/SWIFT
vat_number|TVA;N° TVA;T.V.A.;TVA intracom.;Numéro de TVA
enterprise|N° d'entreprise;BCE;Numéro d'entreprise;RPM
deposit|Acompte versé;Acompte déjà payé;Déjà payé;À déduire : acompte;Provision reçue
discount|Remise;Ristourne;Remise commerciale;Remise fidélité
rounding|Arrondi;Arrondi de paiement
delivery|Date de livraison;Date d'intervention;Livré le;Presté le
site|Chantier;Adresse du chantier;Lieu d'intervention;Immeuble;Adresse de livraison
contract|Contrat n°;N° de contrat;Réf. contrat
worksheet|Bon de travail;Fiche d'intervention;Bon n°
quote|Devis n°;Notre offre;Offre n°
phone|Tél.;Téléphone;T;Tél
carried|À reporter;Report page suivante;Sous-total à reporter
brought|Report;Report page précédente
page|Page;Page n°
your_ref|Vos réf.;Votre référence;V/réf.
handled|Dossier traité par;Contact;Votre contact
terms|Conditions de paiement;Paiement;Modalités
to_pay_on|Payable le
"""
NL = """
invoice|Factuur;FACTUUR;Verkoopfactuur;Uw factuur
credit|Creditnota;CREDITNOTA;Kredietnota
number|Factuurnummer;Factuur nr.;Factuurnr.;Nummer;Documentnummer;Factuur nr;Onze factuur
credit_number|Creditnota nr.;Nummer creditnota;Nummer;Documentnummer
date|Datum;Factuurdatum;Datum factuur;Opgemaakt op;Uitgereikt op;Documentdatum
due|Vervaldatum;Vervaldag;Te betalen vóór;Uiterste betaaldatum;Te betalen uiterlijk op;Betaalbaar tot;Vervalt op
customer|Klant;Gefactureerd aan;Facturatieadres;Bestemmeling;Aan
customer_number|Klantnummer;Klantnr.;Uw klantnummer;Klantcode;Klant nr.
order|Bestelbon;Uw bestelbon;Bestelnummer;Uw bestelling;Bestelbonnummer
period|Periode;Prestatieperiode;Facturatieperiode;Gefactureerde periode
description|Omschrijving;Beschrijving;Artikel / prestatie;Prestaties;Detail
quantity|Aantal;Hoeveelh.;Aant.;Hoeveelheid
unit_price|Eenheidsprijs;E.P.;Prijs/eenheid;Prijs excl.;Eenh.prijs
line_total|Totaal;Bedrag;Totaal excl.;Bedrag excl. btw;Netto
rate|Btw;% btw;Btw %;Tarief;Btw-tarief
excl|Totaal excl. btw;Totaal exclusief btw;Subtotaal excl. btw;Maatstaf van heffing;Netto bedrag;Totaal zonder btw;Bedrag excl. btw
vat|Btw;Btw-bedrag;Totaal btw;BTW;Bedrag btw
incl|Totaal incl. btw;Totaal inclusief btw;Totaal factuur;Eindtotaal;Algemeen totaal;Totaalbedrag;Bedrag incl. btw
pay|Te betalen;Te betalen bedrag;Totaal te betalen;Nog te betalen;Saldo te betalen;Netto te betalen
base|Basis;Maatstaf;Belastbare basis;Bedrag excl.
reference|Mededeling;Gestructureerde mededeling;Betalingskenmerk;Te vermelden;Met vermelding van;Verplichte mededeling
account|IBAN;Rekening;Rekeningnummer;Bankrekening;Op rekening
bic|BIC;BIC-code;SWIFT
vat_number|BTW;Btw-nr.;Btw-nummer;BTW nr.
enterprise|Ondernemingsnr.;KBO;Ondernemingsnummer;RPR
deposit|Betaald voorschot;Reeds betaald;Af: voorschot;Ontvangen voorschot
discount|Korting;Handelskorting;Getrouwheidskorting
rounding|Afronding;Afrondingsverschil
delivery|Leveringsdatum;Uitvoeringsdatum;Geleverd op;Interventiedatum
site|Werf;Werfadres;Leveringsadres;Gebouw;Plaats van uitvoering
contract|Contract nr.;Contractnummer;Overeenkomst
worksheet|Werkbon;Interventiebon;Bon nr.
quote|Offerte nr.;Onze offerte;Offertenummer
phone|Tel.;Telefoon;T;Tel
carried|Over te dragen;Transport naar volgende blad;Subtotaal, over te dragen
brought|Overdracht;Transport vorig blad
page|Blz.;Pagina;Blad
your_ref|Uw ref.;Uw referentie;Uw kenmerk
handled|Dossierbeheerder;Contactpersoon;Behandeld door
terms|Betalingsvoorwaarden;Betaling;Betalingstermijn
to_pay_on|Te betalen op
"""
DE = """
invoice|Rechnung;RECHNUNG;Ihre Rechnung
credit|Gutschrift;GUTSCHRIFT;Gutschriftsanzeige
number|Rechnungsnummer;Rechnung Nr.;Rechnungs-Nr.;Nummer;Beleg-Nr.;Rechnungsnr.
credit_number|Gutschrift Nr.;Gutschriftsnummer;Nummer;Beleg-Nr.
date|Datum;Rechnungsdatum;Ausstellungsdatum;Belegdatum;Ausgestellt am
due|Fällig am;Fälligkeit;Fälligkeitsdatum;Zahlbar bis;Zu zahlen bis;Spätestens zu zahlen am
customer|Kunde;Rechnungsempfänger;Rechnungsanschrift;Rechnung an
customer_number|Kundennummer;Kunden-Nr.;Kd.-Nr.;Ihre Kundennummer
order|Bestellnummer;Ihre Bestellung;Bestell-Nr.;Auftrag des Kunden
period|Zeitraum;Leistungszeitraum;Abrechnungszeitraum
description|Bezeichnung;Beschreibung;Leistung;Artikel
quantity|Menge;Anzahl;Anz.
unit_price|Einzelpreis;E-Preis;Preis/Einheit;Stückpreis
line_total|Gesamt;Betrag;Gesamtpreis;Netto
rate|MwSt.;MwSt. %;Satz;Steuersatz
excl|Nettobetrag;Summe ohne MwSt.;Zwischensumme netto;Gesamtbetrag ohne MwSt.;Total ohne MwSt.;Warenwert netto
vat|MwSt.;MwSt.-Betrag;Mehrwertsteuer;zzgl. MwSt.
incl|Gesamtbetrag;Gesamtbetrag inkl. MwSt.;Rechnungsbetrag;Bruttobetrag;Total inkl. MwSt.;Rechnungssumme
pay|Zu zahlen;Zahlbetrag;Zu zahlender Betrag;Offener Betrag;Restbetrag;Noch zu zahlen
base|Basis;Bemessungsgrundlage;Nettobetrag
reference|Mitteilung;Strukturierte Mitteilung;Verwendungszweck;Zahlungsreferenz;Bitte angeben
account|IBAN;Konto;Bankkonto;Kontonummer
bic|BIC;SWIFT/BIC
vat_number|MwSt.-Nr.;MwSt.;MwSt-Nummer;MwSt.-Nummer
enterprise|Unternehmensnummer;Unternehmensnr.;ZDU
deposit|Geleistete Anzahlung;abzüglich Anzahlung;Bereits gezahlt
discount|Rabatt;Kundenrabatt;Preisnachlass
rounding|Rundung;Rundungsdifferenz
delivery|Lieferdatum;Ausgeführt am;Leistungsdatum
site|Baustelle;Lieferanschrift;Objekt;Einsatzort
contract|Vertrag Nr.;Vertragsnummer
worksheet|Arbeitsschein;Montagebericht
quote|Angebot Nr.;Unser Angebot
phone|Tel.;Telefon
carried|Übertrag;Zwischensumme, Übertrag auf nächste Seite
brought|Übertrag von Vorseite;Übertrag
page|Seite;Blatt
your_ref|Ihr Zeichen;Ihre Referenz
handled|Sachbearbeiter;Ansprechpartner
terms|Zahlungsbedingungen;Zahlung
to_pay_on|Zahlbar am
"""
EN = """
invoice|Invoice;INVOICE;Sales invoice;Your invoice;Tax invoice
credit|Credit note;CREDIT NOTE
number|Invoice number;Invoice no.;Invoice #;Number;Document no.;Our invoice
credit_number|Credit note no.;Credit note number;Number;Document no.
date|Date;Invoice date;Issue date;Date of issue;Issued on
due|Due date;Due on;Payment due;Pay by;Payable no later than;Due
customer|Bill to;Invoiced to;Customer;Billing address
customer_number|Customer no.;Customer number;Account no.;Client code;Client number
order|Purchase order;Your PO;PO number;Your order
period|Period;Billing period;Service period
description|Description;Item;Services;Details
quantity|Qty;Quantity;Units
unit_price|Unit price;Price;Rate (€);Price per unit
line_total|Amount;Total;Line total;Net
rate|VAT;VAT %;VAT rate;Rate
excl|Total excl. VAT;Subtotal;Net total;Total before VAT;Amount excl. VAT;Net amount
vat|VAT;Total VAT;VAT amount
incl|Total incl. VAT;Total;Grand total;Invoice total;Total including VAT;Total amount
pay|Amount due;Balance due;To pay;Total due;Payable;Amount payable
base|Base;Taxable amount;Net
reference|Payment reference;Structured communication;Please quote;Reference;Communication
account|IBAN;Account;Bank account;Account number
bic|BIC;BIC/SWIFT;SWIFT
vat_number|VAT;VAT no.;VAT number;VAT reg. no.
enterprise|Enterprise no.;Company number;CBE no.
deposit|Deposit paid;Less: deposit;Already paid
discount|Discount;Trade discount;Loyalty discount
rounding|Rounding;Rounding difference
delivery|Delivery date;Work done on;Date of supply
site|Site;Delivery address;Work site;Building
contract|Contract no.;Agreement
worksheet|Job sheet;Work order
quote|Quote no.;Our quotation
phone|Tel.;Phone
carried|Carried forward;Subtotal carried over
brought|Brought forward;Subtotal from previous page
page|Page
your_ref|Your ref.;Your reference
handled|Contact;Handled by
terms|Payment terms;Terms
to_pay_on|Payable on
"""


def parsed(text):
    rows = (line.split("|") for line in text.strip().splitlines())
    return {key: tuple(forms.split(";")) for key, forms in rows}


LABELS = {"fr": parsed(FR), "nl": parsed(NL), "de": parsed(DE), "en": parsed(EN)}
