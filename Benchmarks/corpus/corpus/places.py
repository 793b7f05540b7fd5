"""Invented people, buildings and addresses."""

STREETS = {
    "fr": (
        "rue du Moulin Brûlé",
        "avenue des Genêts",
        "chaussée de Forgefer",
        "place aux Grains",
        "rue de la Cressonnière",
        "quai des Bateliers",
        "clos du Verger",
        "boulevard de la Senneraie",
        "drève des Chevreuils",
        "rue Émile Vandroogen",
    ),
    "nl": (
        "Wilgendreef",
        "Oude Graanmarkt",
        "Hoveniersstraat",
        "Kruisbaan",
        "Pastoor Deckxlaan",
        "Zandbergkaai",
        "Brouwersvest",
        "Molenhoekweg",
        "Steenovenstraat",
    ),
    "de": ("Am Mühlbach", "Hochstraße", "Zum Eichenhain", "Gerberstraße", "Kirchweg", "Alte Zollstraße", "Vennbahnweg"),
}
CITIES = {
    "fr": (
        "1050 Ixelles",
        "1180 Uccle",
        "4000 Liège",
        "5000 Namur",
        "1300 Wavre",
        "6000 Charleroi",
        "7000 Mons",
        "1420 Braine-l'Alleud",
        "1030 Bruxelles",
    ),
    "nl": (
        "2000 Antwerpen",
        "9000 Gent",
        "3000 Leuven",
        "8400 Oostende",
        "8500 Kortrijk",
        "2800 Mechelen",
        "3500 Hasselt",
        "1800 Vilvoorde",
        "9300 Aalst",
    ),
    "de": ("4700 Eupen", "4780 Sankt Vith", "4760 Büllingen", "4730 Raeren", "4721 Kelmis"),
}
BUILDINGS = {
    "fr": (
        "Les Marronniers",
        "Clair Logis",
        "Parc Saint-Aubin",
        "Le Belvédère",
        "Val d'Orneau",
        "Les Glycines",
        "Square Montjoie",
        "L'Aubépine",
        "Cour des Tisserands",
    ),
    "nl": ("De Zilverberk", "Ter Duinen", "Parkhof", "De Oude Weverij", "Molenzicht", "Kasteelhoeve", "Waterkant", "De Linde", "Zeebries"),
    "de": ("Am Stadtgarten", "Haus Weserblick", "Lindenhof", "Zur Alten Post", "Vennblick"),
}
ASSOCIATION = {
    "fr": ("ACP {}", "ACP Résidence {}", "A.C.P. {}", "Association des copropriétaires {}", "Copropriété {}", "Résidence {}"),
    "nl": ("VME {}", "VME Residentie {}", "V.M.E. {}", "Vereniging van mede-eigenaars {}", "Residentie {}"),
    "de": ("Miteigentümervereinigung {}", "VME {}", "Vereinigung der Miteigentümer {}", "Residenz {}"),
    "en": ("ACP {}", "Association of co-owners {}", "VME {}", "Residence {}"),
}
SYNDICS = {
    "fr": ("Gestimmo Cardinal SRL", "Régie Valmonteau", "Syndic & Co Brabant SA", "Cabinet Hautregard", "Copro Services Lathuy SRL"),
    "nl": ("Beheer Vandekooten BV", "Syndicus Noorderhof", "Immo Kerselaer BV", "Woonbeheer Dijleland NV", "Kantoor Plettinck"),
    "de": ("Hausverwaltung Brüll GmbH", "Verwaltungsbüro Heinen-Kalff", "Ostbelgien Immobilienverwaltung"),
}
FIRST = (
    "Nadine",
    "Bart",
    "Oscar",
    "Yasmina",
    "Luc",
    "Greet",
    "Helmut",
    "Amélie",
    "Tom",
    "Fatima",
    "Jean-Paul",
    "Els",
    "Rik",
    "Chantal",
    "Dirk",
    "Sofie",
    "Marc",
    "Anke",
    "Karim",
    "Inge",
)
LAST = (
    "Vermandel",
    "Dessart",
    "Bruyninckx",
    "Lhoest",
    "El Amrani",
    "Claesen",
    "Pirotton",
    "Kessler",
    "Van Roosbroek",
    "Delhez",
    "Schyns",
    "Moens",
    "Tshibanda",
    "Goffinet",
    "De Keukelaere",
    "Radoux",
    "Wintgens",
    "Peeraer",
    "Noirfalise",
    "Verbruggen",
    "Colpaert",
    "Maraite",
    "Ozturk",
    "Lambermont",
)


def region(language):
    """English papers come from French-speaking Brussels here."""
    return "fr" if language == "en" else language


def address(rng, language):
    place = region(language)
    street, number = rng.choice(STREETS[place]), rng.randrange(1, 240)
    comma = "," if place == "fr" and rng.random() < 0.5 else ""
    return f"{street}{comma} {number}" + rng.choice(("", "", "", "A", "/3" if place == "nl" else "b")), rng.choice(CITIES[place])


def association(rng, language):
    name = rng.choice(ASSOCIATION[language]).format(rng.choice(BUILDINGS[region(language)]))
    return name.upper() if rng.random() < 0.25 else name


def person(rng):
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def phone(rng, language):
    area = rng.choice({"fr": ("02", "04", "081", "010"), "nl": ("03", "09", "016", "02"), "de": ("087", "080")}[region(language)])
    tail = "".join(str(rng.randrange(10)) for _ in range(7 if len(area) == 2 else 6))
    if len(area) == 2:
        return f"{area} {tail[:3]} {tail[3:5]} {tail[5:]}"
    return f"{area}/{tail[:2]}.{tail[2:4]}.{tail[4:]}"
