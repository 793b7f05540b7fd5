/// The matters of Belgian co-ownerships and their accounts in the normalised chart (Royal Decree of 12 July 2012): the stem of four or five
/// digits follows the decree, the digits behind it follow usual programs.
enum AccountTopics {
    static let all = installations + building + supplies + services

    private static let installations = [
        AccountTopic(
            code: "6101001",
            natures: [.inspection: "6101000", .upgrade: "6101006", .telephone: "6101003", .repair: "6101005"],
            words: [
                "ascenseur*", "lift", "liften", "lift*onderhoud", "liftkooi", "aufzug*", "aufzuge*", "elevator*", "monte charge*", "goederenlift*",
                "personenlift*",
            ],
            hints: ["cabine", "liftmachinerie", "schacht"]),
        AccountTopic(
            code: "6100001", natures: [.inspection: "6100001"],
            words: [
                "extincteur*", "brandblus*", "brandbeveiliging", "brandslang*", "feuerloscher*", "brandschutz*", "fire extinguisher*", "devidoir*",
                "blusapparaat*", "blustoestel*", "eclairage de secours", "noodverlichting", "notbeleuchtung", "protection incendie",
            ], hints: ["incendie", "brand"]),
        AccountTopic(
            code: "6100004",
            words: [
                "detection incendie", "branddetectie", "rookmelder*", "brandmelde*", "rauchmelder*", "fire detection", "desenfumage", "rookafvoer",
            ]),
        AccountTopic(
            code: "6102",
            words: [
                "installation electrique", "installations electriques", "elektrische installatie*", "elektrische anlage*", "elektroinstallation*",
                "tableau electrique", "verteilerkasten", "electricien", "elektricien", "elektriker", "minuterie", "luminaire*", "armaturen",
                "electrical installation*", "videosurveillance", "camerabewaking",
            ], hints: ["eclairage", "verlichting", "beleuchtung"]),
        AccountTopic(
            code: "6102003",
            words: ["parlophon*", "videophon*", "parlofo*", "videofo*", "sprechanlage*", "gegensprechanlage*", "intercom*", "interphone*"]),
        AccountTopic(
            code: "6103001", natures: [.repair: "6103002"],
            words: [
                "chaudiere*", "chaufferie", "chauffagiste*", "bruleur*", "ketel", "cv ketel*", "stookketel*", "stookplaats", "verwarmingsinstallatie",
                "verwarmingsketel*",
                "heizung", "heizungs*", "heizkessel*", "boiler*", "installation de chauffage", "brander*", "heating system",
            ], hints: ["chauffage", "verwarming", "heating"]),
        AccountTopic(
            code: "6103006",
            words: [
                "plomb", "plombier*", "siphon*", "sifon*", "standleiding*", "regenpijp*", "regenfallrohr*", "fallleitung*", "lecksuche", "leckage*",
                "circulateur*",
                "umwalzpumpe*", "descente d'eau", "plomberie", "loodgieter*", "sanitair*", "klempner*", "plumb*", "fuite*", "waterlek*", "tuyauterie",
                "sanitaires",
            ]),
        AccountTopic(
            code: "6103007",
            words: [
                "egout*", "debouchage*", "riolering*", "riool*", "ontstopping*", "kanalreinigung", "rohrreinigung", "sewer*", "fosse septique",
                "curage",
            ]),
        AccountTopic(code: "6103", words: ["adoucisseur*", "waterverzachter*", "enthartung*", "water softener*"]),
        AccountTopic(
            code: "6104401",
            words: [
                "porte de garage", "portes de garage", "garagepoort*", "sectionaalpoort*", "garagentor*", "porte sectionnelle", "garage door*",
                "toegangspoort",
            ]),
        AccountTopic(
            code: "6104",
            words: [
                "menuiserie*", "schrijnwerk*", "tischler*", "joinery", "serrur*", "slotenmaker", "schlosser*", "chassis", "vitrerie", "glazenmaker",
            ]),
    ]

    private static let building = [
        AccountTopic(
            code: "6107003", natures: [.works: "6110001"],
            words: [
                "toiture*", "toit", "corniche*", "gouttiere*", "dakwerk*", "dakgoot*", "dakgoten", "dakdekker*", "dakpan*", "dakbedekking", "dach",
                "dachdecker*", "dachrinne*", "dachreparatur", "roof*", "gutter*", "couvreur", "platdak*", "daken", "dak",
            ]),
        AccountTopic(
            code: "6107001", natures: [.works: "6110001"],
            words: ["facade*", "gevel*", "fassade*", "rejointoyage", "voegwerk*", "ravalement"]),
        AccountTopic(code: "6107002", natures: [.works: "6110001"], words: ["terrasse*", "balcon*", "terras", "balkon*", "terrassen"]),
        AccountTopic(code: "6107004", words: ["cheminee*", "ramonage", "schoorsteen*", "schoorstenen", "schornstein*", "chimney*"]),
        AccountTopic(
            code: "6107006", natures: [.works: "6110001"],
            words: [
                "peinture du hall", "hall d'entree", "cage d'escalier", "schilderwerk*", "inkomhal", "trappenhuis", "malerarbeiten",
                "treppenhausanstrich", "painting",
            ],
            hints: ["peinture", "peintre", "schilder", "anstrich"]),
        AccountTopic(
            code: "6107008",
            words: [
                "deratisation", "desinsectisation", "nuisible*", "ongedierte*", "rattenbestrijding", "schadling*", "pest control", "rodent*",
                "ungeziefer",
            ]),
        AccountTopic(
            code: "6105000", natures: [.works: "6105001"],
            words: [
                "nettoyage*", "entretien des communs", "entretien des parties communes", "schoonmaak*", "poetsdienst*", "poets", "poetsen",
                "facility", "facilities", "reinigung der",
                "gebaudereinigung", "treppenhausreinigung", "unterhaltsreinigung", "reinigung", "cleaning", "lavage de vitres", "ruitenwasser",
                "ramen wassen", "glasreinigung",
            ], hints: ["nettoyer", "kuis"]),
        AccountTopic(
            code: "6105004",
            words: ["dechet*", "immondice*", "poubelle*", "afval*", "huisvuil*", "vuilnis*", "mull*", "abfall*", "abfuhr", "waste", "garbage"],
            hints: ["conteneur*", "container*"]),
        AccountTopic(
            code: "6106000",
            words: [
                "jardin", "jardinage", "jardinier", "espaces verts", "pelouse*", "tonte*", "taille de haies", "taille des haies", "tuinonderhoud",
                "tuin", "tuinman",
                "grasmaaien", "gazon", "hagen scheren", "groenonderhoud", "groenvoorziening*", "gartenpflege", "garten", "gartner*", "rasen*",
                "heckenschnitt", "gardening", "garden", "lawn", "deneigement", "sneeuwruimen", "winterdienst", "elagage",
            ], hints: ["haie*", "arbre*", "bomen"]),
        AccountTopic(
            code: "6110000",
            words: ["audit energetique", "energieaudit", "etude de faisabilite", "haalbaarheidsstudie", "machbarkeitsstudie", "etude technique"]),
    ]

    private static let supplies = [
        AccountTopic(
            code: "6120000",
            words: [
                "eau potable", "watergroep", "intercommunale des eaux", "consommation d'eau", "distribution d'eau", "eau de distribution",
                "drinkwater*", "waterverbruik", "watermaatschappij",
                "waterfactuur", "leidingwater", "trinkwasser*", "wasserverbrauch", "wasserversorgung", "water supply", "water consumption",
                "assainissement", "afvalwater", "cout verite", "sanering",
            ], hints: ["eau", "water", "wasser", "m3"]),
        AccountTopic(
            code: "6121000",
            words: [
                "fourniture d'electricite", "electricite", "elektriciteit*", "stroom", "strom", "stromlieferung", "stromverbrauch", "electricity",
                "energie electrique", "elektrizitat",
            ], hints: ["kwh", "ean", "energie*", "heures pleines", "heures creuses", "dagtarief", "compteur", "nachtverbruik", "tarif de nuit"]),
        AccountTopic(
            code: "6122000",
            words: ["gaz naturel", "fourniture de gaz", "aardgas*", "erdgas*", "natural gas", "gasverbruik", "gasverbrauch", "gaslevering"],
            hints: ["gaz", "gas", "kwh"]),
        AccountTopic(
            code: "6123002", words: ["mazout*", "gasoil de chauffage", "stookolie*", "heizol*", "heating oil", "gasolie*"],
            hints: ["litres", "liter"]),
        AccountTopic(
            code: "61243",
            words: [
                "releve des compteurs", "releves des compteurs", "releve de compteurs", "repartiteur*", "repartition des frais de chauffage",
                "calorimetre*", "meteropname*", "warmtekostenverdel*", "verbruiksmeting*", "heizkostenabrechnung", "heizkostenverteiler*",
                "heat meter*", "meter reading*", "calorimeter*",
            ]),
        AccountTopic(
            code: "6125",
            words: [
                "cle", "cles", "clefs", "badge*", "telecommande*", "sleutel*", "afstandsbediening*", "schlussel*", "naamplaat*", "plaquette*",
                "remote control*",
            ]),
        AccountTopic(
            code: "6150000", natures: [:],
            words: [
                "internet", "telephonie", "telefonie", "telecom*", "simkaart*", "carte sim", "sim karte*", "sim card*", "routeur*", "router*",
                "gesprekken", "appels nationaux", "communications nationales", "glasvezel", "fibre optique", "glasfaser*", "mobilfunk", "appels",
                "belminuten",
                "broadband",
            ]),
    ]

    private static let services = [
        AccountTopic(
            code: "6140000",
            words: [
                "prime d'assurance", "assurance incendie", "avis d'echeance", "assureur", "brandverzekering", "verzekeringspremie", "premie",
                "verzekeraar", "feuerversicherung", "gebaudeversicherung", "versicherungspramie", "pramie*", "pramienrechnung", "insurance premium",
                "fire insurance", "incendie immeuble", "quittance de prime", "premiekwijting",
            ], hints: ["assurance*", "verzekering*", "versicherung*", "insurance*", "police", "polis"]),
        AccountTopic(
            code: "6140001",
            words: [
                "responsabilite civile", "burgerlijke aansprakelijkheid", "haftpflicht*", "liability insurance", "rc immeuble", "ba gebouw",
                "public liability",
            ],
            unless: ["incendie", "brand", "brandverzekering", "feuer", "feuerversicherung", "fire"]),
        AccountTopic(
            code: "6140006", words: ["protection juridique", "rechtsbijstand*", "rechtsschutz*", "legal protection", "legal expenses"],
            unless: ["incendie", "brand", "brandverzekering", "feuer", "feuerversicherung", "fire"]),
        AccountTopic(
            code: "6140002", words: ["accidents du travail", "arbeidsongevallen*", "arbeitsunfall*"],
            unless: ["incendie", "brand", "brandverzekering", "feuer", "feuerversicherung", "fire"]),
        AccountTopic(
            code: "6130000",
            words: [
                "honoraires syndic", "honoraires de syndic", "honoraires du syndic", "honoraires de gestion", "ereloon syndicus",
                "ereloon van de syndicus",
                "syndicusvergoeding", "beheersvergoeding", "verwalterhonorar", "verwaltergebuhr", "verwaltervergutung", "syndic fee*",
                "syndic's fee*",
                "management fee*", "gestion courante", "gewoon beheer", "mission de syndic",
            ]),
        AccountTopic(
            code: "6160000",
            words: [
                "frais administratifs", "administratiekosten", "frais de correspondance", "frais d'envoi", "verzendingskosten", "verwaltungskosten",
            ]),
        AccountTopic(
            code: "6130101",
            words: [
                "avocat*", "advocaat*", "advocaten*", "rechtsanwalt*", "anwalt*", "huissier*", "gerechtsdeurwaarder*", "gerichtsvollzieher*",
                "lawyer*", "bailiff*", "citation",
            ]),
        AccountTopic(code: "6130102", words: ["architecte*", "architect", "architecten*", "architekt*", "honoraires d'architecte"]),
        AccountTopic(
            code: "6130103", words: ["expertise", "expert judiciaire", "deskundige*", "sachverstandige*", "gutachten", "geometre*", "landmeter*"]),
        AccountTopic(
            code: "6130104",
            words: [
                "commissaire aux comptes", "verification des comptes", "rekeningcommissaris", "commissaris van de rekeningen", "rechnungsprufer*",
                "bedrijfsrevisor*",
            ]),
        AccountTopic(
            code: "6200",
            words: [
                "secretariat social", "sociaal secretariaat", "sozialsekretariat", "onss", "rsz", "remuneration du concierge", "loonadministratie",
                "lohnabrechnung*",
            ],
            hints: ["concierge*", "conciergerie", "hausmeister*", "huisbewaarder*"]),
        AccountTopic(
            code: "6500000",
            words: [
                "frais bancaires", "frais de tenue de compte", "bankkosten", "beheerskosten rekening", "kontofuhrung*", "bank charges",
                "bankgebuhren",
            ]),
        AccountTopic(
            code: "6400000",
            words: [
                "taxe communale", "taxe regionale", "precompte immobilier", "gemeentebelasting*", "onroerende voorheffing", "gemeindesteuer*",
                "retributie", "taxe sur", "belasting op", "redevance communale",
            ]),
        AccountTopic(code: "6140008", words: ["sinistre*", "schadegeval*", "schadensfall", "insurance claim"], hints: ["degat*", "schade"]),
    ]
}
