extension ChartOfAccounts {
    /// The accounts that invoices are usually booked on, by code, with their names.
    package static var bookable: [(code: String, name: Localized)] {
        accounts.sorted { $0.key < $1.key }.map { (code: $0.key, name: $0.value) }
    }

    /// The accounts that invoices are usually booked on. The stem of four or five digits is the decree's, the digits behind it follow usual
    /// programs.
    static let accounts: [String: Localized] = [
        "6100": Localized(fr: "Protection incendie", nl: "Brandbeveiliging", de: "Brandschutz", en: "Fire protection"),
        "6101": Localized(fr: "Ascenseurs", nl: "Liften", de: "Aufzüge", en: "Lifts"),
        "6101000": Localized(fr: "Contrôle des ascenseurs", nl: "Keuring van de liften", de: "Aufzugprüfung", en: "Lift inspection"),
        "6101001": Localized(
            fr: "Contrat d'entretien des ascenseurs", nl: "Onderhoudscontract liften", de: "Wartungsvertrag Aufzüge", en: "Lift maintenance contract"),
        "6101002": Localized(fr: "Ascenseurs hors contrat", nl: "Liften buiten contract", de: "Aufzüge außer Vertrag", en: "Lifts off contract"),
        "6101003": Localized(fr: "Téléphone des ascenseurs", nl: "Telefoon van de liften", de: "Notruf der Aufzüge", en: "Lift telephone"),
        "6101005": Localized(fr: "Réparation des ascenseurs", nl: "Herstelling van de liften", de: "Reparatur der Aufzüge", en: "Lift repair"),
        "6101006": Localized(
            fr: "Mise en conformité des ascenseurs", nl: "Aanpassing van de liften", de: "Anpassung der Aufzüge", en: "Lift upgrade"),
        "6100001": Localized(
            fr: "Entretien du matériel d'incendie", nl: "Onderhoud brandbestrijdingsmateriaal", de: "Wartung der Löschgeräte",
            en: "Upkeep of fire equipment"),
        "6100004": Localized(fr: "Détection d'incendie", nl: "Branddetectie", de: "Brandmeldung", en: "Fire detection"),
        "6102": Localized(fr: "Installations électriques", nl: "Elektrische installaties", de: "Elektrische Anlagen", en: "Electrical installations"),
        "6102003": Localized(fr: "Parlophonie", nl: "Parlofonie", de: "Gegensprechanlage", en: "Entry phones"),
        "6103": Localized(fr: "Sanitaires et chauffage", nl: "Sanitair en verwarming", de: "Sanitär und Heizung", en: "Sanitary and heating"),
        "6103001": Localized(fr: "Contrat de chauffage", nl: "Onderhoudscontract verwarming", de: "Wartungsvertrag Heizung", en: "Heating contract"),
        "6103002": Localized(fr: "Réparation du chauffage", nl: "Herstelling van de verwarming", de: "Reparatur der Heizung", en: "Heating repair"),
        "6103006": Localized(fr: "Plomberie", nl: "Loodgieterij", de: "Klempnerarbeiten", en: "Plumbing"),
        "6103007": Localized(fr: "Égouts et canalisations", nl: "Riolering en leidingen", de: "Abwasser und Leitungen", en: "Sewers and pipes"),
        "6104": Localized(fr: "Menuiseries", nl: "Schrijnwerk", de: "Tischlerarbeiten", en: "Joinery"),
        "6104401": Localized(fr: "Porte de garage", nl: "Garagepoort", de: "Garagentor", en: "Garage door"),
        "6105": Localized(fr: "Nettoyage et déchets", nl: "Schoonmaak en afval", de: "Reinigung und Abfall", en: "Cleaning and waste"),
        "6105000": Localized(fr: "Contrat de nettoyage", nl: "Schoonmaakcontract", de: "Reinigungsvertrag", en: "Cleaning contract"),
        "6105001": Localized(
            fr: "Nettoyage hors contrat", nl: "Schoonmaak buiten contract", de: "Reinigung außer Vertrag", en: "Cleaning off contract"),
        "6105004": Localized(fr: "Déchets ménagers", nl: "Huishoudafval", de: "Hausmüll", en: "Household waste"),
        "6106": Localized(fr: "Jardins et abords", nl: "Tuinen en omgeving", de: "Gärten und Umgebung", en: "Gardens and grounds"),
        "6106000": Localized(fr: "Entretien des jardins", nl: "Tuinonderhoud", de: "Gartenpflege", en: "Garden upkeep"),
        "6107": Localized(fr: "Bâtiment", nl: "Gebouw", de: "Gebäude", en: "Building"),
        "6107001": Localized(fr: "Façades", nl: "Gevels", de: "Fassaden", en: "Façades"),
        "6107002": Localized(fr: "Terrasses et balcons", nl: "Terrassen en balkons", de: "Terrassen und Balkone", en: "Terraces and balconies"),
        "6107003": Localized(fr: "Toitures", nl: "Daken", de: "Dächer", en: "Roofs"),
        "6107004": Localized(fr: "Cheminées", nl: "Schoorstenen", de: "Schornsteine", en: "Chimneys"),
        "6107006": Localized(
            fr: "Halls et cages d'escalier", nl: "Inkomhallen en trappenhuizen", de: "Hallen und Treppenhäuser", en: "Halls and stairs"),
        "6107008": Localized(fr: "Lutte contre les nuisibles", nl: "Ongediertebestrijding", de: "Schädlingsbekämpfung", en: "Pest control"),
        "6110": Localized(fr: "Travaux", nl: "Werken", de: "Bauarbeiten", en: "Works"),
        "6110000": Localized(fr: "Études", nl: "Studies", de: "Studien", en: "Studies"),
        "6110001": Localized(fr: "Travaux de rénovation", nl: "Renovatiewerken", de: "Renovierungsarbeiten", en: "Renovation works"),
        "6120": Localized(fr: "Eau", nl: "Water", de: "Wasser", en: "Water"),
        "6120000": Localized(
            fr: "Eau : redevance et consommation", nl: "Water: vergoeding en verbruik", de: "Wasser: Gebühr und Verbrauch",
            en: "Water: fees and consumption"),
        "6121": Localized(fr: "Électricité", nl: "Elektriciteit", de: "Strom", en: "Electricity"),
        "6121000": Localized(
            fr: "Électricité des communs", nl: "Elektriciteit van de gemene delen", de: "Strom der Gemeinschaftsteile",
            en: "Electricity of the common parts"),
        "6122": Localized(fr: "Gaz", nl: "Gas", de: "Gas", en: "Gas"),
        "6122000": Localized(fr: "Gaz", nl: "Gas", de: "Gas", en: "Gas"),
        "6123": Localized(fr: "Mazout", nl: "Stookolie", de: "Heizöl", en: "Heating oil"),
        "6123002": Localized(fr: "Livraison de mazout", nl: "Levering van stookolie", de: "Heizöllieferung", en: "Heating oil delivery"),
        "6124": Localized(fr: "Autres fournitures", nl: "Andere nutsvoorzieningen", de: "Sonstige Versorgung", en: "Other utilities"),
        "61243": Localized(
            fr: "Relevés et décomptes eau et chauffage", nl: "Meteropname en afrekening water en verwarming",
            de: "Ablesung und Abrechnung Wasser und Heizung", en: "Water and heating metering"),
        "6125": Localized(
            fr: "Clés, badges et télécommandes", nl: "Sleutels, badges en afstandsbedieningen", de: "Schlüssel, Badges und Fernbedienungen",
            en: "Keys, badges and remotes"),
        "6130": Localized(fr: "Honoraires", nl: "Erelonen", de: "Honorare", en: "Fees"),
        "6130000": Localized(fr: "Honoraires du syndic", nl: "Ereloon van de syndicus", de: "Honorar des Verwalters", en: "Syndic's fee"),
        "6130101": Localized(
            fr: "Avocats et huissiers", nl: "Advocaten en gerechtsdeurwaarders", de: "Anwälte und Gerichtsvollzieher", en: "Lawyers and bailiffs"),
        "6130102": Localized(fr: "Architectes", nl: "Architecten", de: "Architekten", en: "Architects"),
        "6130103": Localized(fr: "Experts", nl: "Deskundigen", de: "Sachverständige", en: "Experts"),
        "6130104": Localized(fr: "Commissaire aux comptes", nl: "Commissaris van de rekeningen", de: "Rechnungsprüfer", en: "Auditor"),
        "6140": Localized(fr: "Assurances", nl: "Verzekeringen", de: "Versicherungen", en: "Insurance"),
        "6140000": Localized(fr: "Assurance incendie", nl: "Brandverzekering", de: "Feuerversicherung", en: "Fire insurance"),
        "6140001": Localized(
            fr: "Assurance responsabilité civile", nl: "Verzekering burgerlijke aansprakelijkheid", de: "Haftpflichtversicherung",
            en: "Liability insurance"),
        "6140002": Localized(
            fr: "Assurance accidents du travail", nl: "Arbeidsongevallenverzekering", de: "Arbeitsunfallversicherung", en: "Work accident insurance"),
        "6140006": Localized(fr: "Protection juridique", nl: "Rechtsbijstand", de: "Rechtsschutz", en: "Legal protection"),
        "6140008": Localized(fr: "Sinistres", nl: "Schadegevallen", de: "Schadensfälle", en: "Insurance claims"),
        "6150000": Localized(fr: "Téléphonie et internet", nl: "Telefonie en internet", de: "Telefon und Internet", en: "Telephone and internet"),
        "6160000": Localized(fr: "Frais administratifs", nl: "Administratiekosten", de: "Verwaltungskosten", en: "Administration costs"),
        "6200": Localized(
            fr: "Rémunérations et charges sociales", nl: "Bezoldigingen en sociale lasten", de: "Löhne und Sozialabgaben",
            en: "Wages and social security"),
        "6400000": Localized(fr: "Taxes et redevances", nl: "Belastingen en retributies", de: "Steuern und Abgaben", en: "Taxes and levies"),
        "6500000": Localized(fr: "Frais bancaires", nl: "Bankkosten", de: "Bankgebühren", en: "Bank charges"),
    ]
}
