"""Sentences: how to pay, conditions, regimes, stamps. Own words; nothing is quoted."""

PAY = {
    "fr": (
        "Merci de virer {pay} sur le compte {iban} avec la mention {ref}, au plus tard le {due}.",
        "Nous vous prions de régler la somme de {pay} pour le {due} au compte {iban}, communication {ref}.",
        "Paiement attendu le {due} au plus tard : {pay} sur {iban} (communication : {ref}).",
    ),
    "nl": (
        "Gelieve {pay} over te schrijven op rekening {iban} met vermelding {ref}, ten laatste op {due}.",
        "Mogen wij u vragen {pay} te betalen vóór {due} op rekening {iban}, mededeling {ref}.",
        "Wij verwachten uw betaling van {pay} uiterlijk {due} op {iban} (mededeling: {ref}).",
    ),
    "de": (
        "Bitte überweisen Sie {pay} bis zum {due} auf das Konto {iban} mit der Mitteilung {ref}.",
        "Den Betrag von {pay} erbitten wir bis {due} auf {iban}, Verwendungszweck {ref}.",
    ),
    "en": (
        "Please transfer {pay} to {iban}, quoting {ref}, no later than {due}.",
        "Kindly pay {pay} by {due} into account {iban} with reference {ref}.",
    ),
}
TERMS = {
    "fr": ("Paiement à {n} jours date de facture", "Payable à {n} jours", "{n} jours nets"),
    "nl": ("Betaling binnen {n} dagen na factuurdatum", "{n} dagen netto", "Betaalbaar binnen {n} dagen"),
    "de": ("Zahlbar innerhalb von {n} Tagen", "{n} Tage netto"),
    "en": ("Payment within {n} days of invoice date", "Net {n} days"),
}
CONDITIONS = {
    "fr": (
        "Tout montant impayé à son terme produit de plein droit un intérêt de 10 % l'an et une indemnité de 12 %, avec un minimum de 65,00 €.",
        "Les réclamations nous parviennent par écrit dans les 8 jours de la réception de ce document.",
        "Seuls les tribunaux de l'arrondissement de notre siège sont compétents.",
        "Nos conditions complètes figurent au verso ou sont envoyées sur simple demande.",
        "La marchandise reste notre propriété jusqu'au règlement intégral du prix.",
    ),
    "nl": (
        "Op elk onbetaald bedrag is van rechtswege 10 % intrest per jaar verschuldigd en een vergoeding van 12 %, met een minimum van € 65,00.",
        "Klachten bereiken ons schriftelijk binnen 8 dagen na ontvangst van dit document.",
        "Alleen de rechtbanken van onze zetel zijn bevoegd.",
        "Onze volledige voorwaarden staan op de keerzijde of worden op verzoek toegezonden.",
        "De goederen blijven onze eigendom tot de prijs volledig betaald is.",
    ),
    "de": (
        "Auf jeden überfälligen Betrag werden ohne Mahnung Zinsen von 10 % im Jahr und eine Entschädigung von 12 %, mindestens 65,00 €, geschuldet.",
        "Beanstandungen sind binnen 8 Tagen nach Erhalt schriftlich mitzuteilen.",
        "Gerichtsstand ist der Sitz unseres Unternehmens.",
        "Die Ware bleibt bis zur vollständigen Zahlung unser Eigentum.",
    ),
    "en": (
        "Sums unpaid when due bear interest of 10 % a year as of right and an indemnity of 12 %, at least €65.00.",
        "Complaints reach us in writing within 8 days of receipt.",
        "Only the courts of our registered office have jurisdiction.",
        "Goods remain ours until the price is fully paid.",
    ),
}
SIX = {
    "fr": "Taux réduit de 6 % : sans contestation écrite dans le mois de la réception, le client est censé reconnaître que les "
    "travaux portent sur une habitation de plus de 10 ans, occupée depuis "
    "moins de 15 ans selon un autre critère, et répondre seul de la taxe, des intérêts et des amendes si tel n'était pas le cas.",
    "nl": "Verlaagd tarief 6 %: zonder schriftelijke betwisting binnen een maand na ontvangst wordt de klant geacht te erkennen "
    "dat de werken een woning van meer dan 10 jaar betreffen en alleen in te "
    "staan voor belasting, intresten en boeten indien dat niet zo is.",
    "de": (
        "Ermäßigter Satz 6 %: Ohne schriftlichen Widerspruch binnen eines Monats gilt als anerkannt, dass die Arbeiten eine "
        "mehr als 10 Jahre alte Wohnung betreffen; andernfalls haftet der Kunde allein."
    ),
    "en": (
        "Reduced rate 6 %: unless disputed in writing within one month, the customer is deemed to confirm that the works "
        "concern a dwelling over 10 years old and is alone liable otherwise."
    ),
}
SMALL = {
    "fr": "Régime particulier de franchise des petites entreprises – TVA non applicable",
    "nl": "Bijzondere vrijstellingsregeling kleine ondernemingen – btw niet toepasselijk",
    "de": "Sonderregelung für Kleinunternehmer – MwSt. nicht anwendbar",
    "en": "Small-enterprise exemption scheme – VAT not applicable",
}
REVERSE = {"fr": "Autoliquidation", "nl": "Btw verlegd", "de": "Steuerschuldnerschaft des Leistungsempfängers", "en": "Reverse charge"}
CREDITED = {
    "fr": "TVA à reverser à l'État dans la mesure où elle a été initialement déduite",
    "nl": "Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht",
    "de": "MwSt. an den Staat zurückzuzahlen, soweit sie ursprünglich abgezogen wurde",
    "en": "VAT to be repaid to the State in so far as it was initially deducted",
}
REFERS = {
    "fr": "Concerne notre facture {} du {}",
    "nl": "Betreft onze factuur {} van {}",
    "de": "Bezieht sich auf unsere Rechnung {} vom {}",
    "en": "Refers to our invoice {} of {}",
}
STAMPS = {
    "fr": ("REÇU LE {}", "ENTRÉ {}", "BON À PAYER {}"),
    "nl": ("ONTVANGEN {}", "INGEKOMEN {}", "GOED VOOR BETALING {}"),
    "de": ("EINGEGANGEN {}", "EINGANG {}"),
    "en": ("RECEIVED {}",),
}
NOTES = {
    "fr": ("vu, ok", "à passer en AG", "cpte 6107 ?", "vérifié avec M. Dessart"),
    "nl": ("gezien, ok", "navragen bij poetsdienst", "rek. 6103", "akkoord Els"),
    "de": ("geprüft", "ok, bezahlen"),
    "en": ("checked, ok",),
}
DEAR = {
    "fr": ("Madame, Monsieur,", "Cher client,"),
    "nl": ("Geachte mevrouw, geachte heer,", "Beste klant,"),
    "de": ("Sehr geehrte Damen und Herren,",),
    "en": ("Dear Sir or Madam,", "Dear customer,"),
}
CLOSE = {
    "fr": ("Bien à vous,", "Avec nos salutations distinguées,"),
    "nl": ("Met vriendelijke groeten,", "Hoogachtend,"),
    "de": ("Mit freundlichen Grüßen",),
    "en": ("Yours faithfully,", "Kind regards,"),
}
CARE = {
    "fr": ("c/o", "p/a", "Aux bons soins de", "C/O syndic"),
    "nl": ("p/a", "c/o", "t.a.v. syndicus"),
    "de": ("c/o", "z. Hd. Verwalter"),
    "en": ("c/o",),
}
REPAID = {
    "fr": "Ce montant sera déduit de votre prochaine facture ou remboursé sur le compte {}.",
    "nl": "Dit bedrag wordt verrekend met uw volgende factuur of teruggestort op rekening {}.",
    "de": "Dieser Betrag wird mit der nächsten Rechnung verrechnet oder auf das Konto {} erstattet.",
    "en": "This amount will be set off against your next invoice or repaid to account {}.",
}
