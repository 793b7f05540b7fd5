"""What suppliers of co-ownerships sell: names, things on a line, prices in cents and VAT rates."""

# kind | account hint | rates | supplier words fr;nl;de;en, then a line an item: fr|nl|de|en|unit|lowest|highest|most
TABLE = """
@lift|6101001|6,21|Ascenseurs {} SA;{} Liften NV;{} Aufzüge GmbH;{} Elevators SA
Entretien trimestriel ascenseur, formule tous risques|Driemaandelijks onderhoud lift, formule omnium|Vierteljährliche Wartung Aufzug, Vollwartung|Quarterly lift maintenance, comprehensive|p|21000|64000|2
Télésurveillance et carte SIM cabine|Telebewaking en simkaart cabine|Fernüberwachung und SIM-Karte Kabine|Remote monitoring and SIM card|m|1250|2900|3
Remplacement contacteur de sécurité|Vervangen veiligheidscontact|Austausch Sicherheitskontakt|Replacement of safety contact|p|8500|24000|2
Déplacement technicien, heures ouvrables|Verplaatsing technicus, werkuren|Anfahrt Techniker, Arbeitszeit|Technician call-out, office hours|p|5500|7900|1
Main-d'œuvre dépannage|Werkuren depannage|Arbeitszeit Störungsbehebung|Labour, breakdown|h|6200|8900|6
@cleaning|6105000|21|Nettoyage {} SRL;Schoonmaak {} BV;Gebäudereinigung {} GmbH;{} Cleaning SRL
Nettoyage hebdomadaire des communs|Wekelijkse schoonmaak gemene delen|Wöchentliche Reinigung der Gemeinschaftsräume|Weekly cleaning of common parts|p|18000|46000|1
Lavage des vitres du hall et des paliers|Ramen wassen inkom en overlopen|Fensterreinigung Eingang und Flure|Window cleaning, hall and landings|p|4500|16000|2
Sortie et rentrée des conteneurs|Buitenzetten en binnenhalen containers|Herausstellen der Mülltonnen|Bins out and in|p|900|1800|9
Nettoyage à haute pression du garage|Hogedrukreiniging garage|Hochdruckreinigung der Garage|High-pressure cleaning of garage|p|19000|52000|1
Produits et consommables|Producten en verbruiksgoederen|Reinigungsmittel und Verbrauchsmaterial|Products and consumables|p|1500|6400|1
@plumbing|6103006|6,21|Sanitaire {} SRL;Loodgieterij {} BV;Sanitär {} PGmbH;{} Plumbing SRL
Recherche de fuite colonne montante|Lekdetectie stijgleiding|Lecksuche Steigleitung|Leak detection, riser|p|14000|38000|1
Débouchage égout par hydrocurage|Ontstoppen riool met hogedruk|Kanalreinigung mit Hochdruck|Drain clearing by jetting|p|16500|42000|1
Tube multicouche 26 mm avec raccords|Meerlagenbuis 26 mm met koppelingen|Mehrschichtrohr 26 mm mit Fittings|Multilayer pipe 26 mm with fittings|ml|1450|3200|14
Vanne d'arrêt à bille 1"|Afsluitkraan kogel 1"|Kugelhahn 1"|Ball valve 1"|p|2400|6900|4
Heures plombier|Werkuren loodgieter|Stunden Installateur|Plumber hours|h|5200|7400|9
@roof|6107003|6,21|Toitures {} SRL;Dakwerken {} BV;Dachdeckerei {} GmbH;{} Roofing SRL
Remise en place de tuiles et faîtières|Terugplaatsen pannen en nokvorsten|Neueindecken von Ziegeln und First|Refixing tiles and ridge|p|28000|96000|1
Étanchéité plateforme, membrane bicouche|Waterdichting plat dak, tweelaags|Abdichtung Flachdach, zweilagig|Flat roof sealing, two layers|m²|4800|8900|38
Nettoyage des corniches|Reinigen dakgoten|Reinigung der Dachrinnen|Gutter cleaning|p|12000|34000|1
Location nacelle, jour entamé|Huur hoogtewerker, begonnen dag|Miete Hebebühne, angefangener Tag|Lift platform hire, day|j|26000|41000|3
Solin en zinc|Zinken loodslab|Zinkblech Wandanschluss|Zinc flashing|ml|3900|7600|12
@electric|6102000|6,21|Électricité {} SRL;Elektro {} BV;Elektro {} GmbH;{} Electrical SRL
Remplacement luminaires LED cage d'escalier|Vervangen ledarmaturen traphal|Austausch LED-Leuchten Treppenhaus|LED fittings, stairwell|p|4200|9800|14
Détecteur de présence|Aanwezigheidsdetector|Präsenzmelder|Presence detector|p|3800|8700|6
Différentiel 300 mA 63 A|Differentieelschakelaar 300 mA 63 A|FI-Schalter 300 mA 63 A|Residual-current device 300 mA 63 A|p|9500|18500|2
Mise en conformité tableau communs|In orde brengen bord gemene delen|Anpassung Verteilerschrank|Board made compliant|p|34000|124000|1
Heures électricien|Werkuren elektricien|Stunden Elektriker|Electrician hours|h|5400|7200|11
@garden|6106000|21|Jardins {};Tuinwerken {};Gartenbau {};{} Gardens
Tonte et ramassage|Maaien en afvoeren|Rasenmähen und Abtransport|Mowing and removal|p|7800|19500|4
Taille de haies|Scheren van hagen|Heckenschnitt|Hedge trimming|ml|650|1500|46
Évacuation déchets verts|Afvoer groenafval|Entsorgung Grünabfall|Green waste removal|m³|3200|5400|5
Désherbage des allées|Onkruid wieden paden|Unkrautentfernung Wege|Weeding of paths|h|3800|5200|7
@fire|6100001|21|Protection Incendie {} SA;Brandbeveiliging {} NV;Brandschutz {} GmbH;{} Fire Safety SA
Contrôle annuel extincteur|Jaarlijkse controle blustoestel|Jährliche Prüfung Feuerlöscher|Yearly extinguisher check|p|980|2200|16
Vérification dévidoir mural|Controle muurhaspel|Prüfung Wandhydrant|Hose reel check|p|2600|4900|5
Remplacement bloc de secours|Vervangen noodverlichting|Austausch Notleuchte|Emergency light replaced|p|7900|14900|4
Recharge poudre 6 kg|Hervulling poeder 6 kg|Nachfüllung Pulver 6 kg|Powder recharge 6 kg|p|3400|5900|3
@heating|6103002|6,21|Chauffage {} SA;Verwarming {} BV;Heizungsbau {} GmbH;{} Heating SA
Entretien chaudière gaz 180 kW|Onderhoud gasketel 180 kW|Wartung Gaskessel 180 kW|Gas boiler service 180 kW|p|22000|54000|1
Attestation de combustion|Verbrandingsattest|Verbrennungsbescheinigung|Combustion certificate|p|2500|6000|1
Circulateur à vitesse variable|Circulatiepomp met variabel toerental|Umwälzpumpe drehzahlgeregelt|Variable-speed circulator|p|38000|92000|1
Appoint et purge circuit|Bijvullen en ontluchten kring|Nachfüllen und Entlüften|Top-up and bleed|p|6500|13800|1
Vase d'expansion 80 l|Expansievat 80 l|Ausdehnungsgefäß 80 l|Expansion vessel 80 l|p|16500|29800|2
@locks|6104401|6,21|Serrurerie {} SRL;Slotenmaker {};Schlüsseldienst {};{} Locks & Doors
Ressorts porte de garage|Veren garagepoort|Torsionsfedern Garagentor|Garage door springs|p|14500|31000|2
Cylindre de sécurité sur organigramme|Veiligheidscilinder sluitplan|Sicherheitszylinder Schließplan|Security cylinder, keyed suite|p|7400|15900|5
Télécommande 2 canaux|Afstandsbediening 2 kanalen|Handsender 2-Kanal|Remote control, 2 channels|p|3900|7200|12
Ferme-porte hydraulique|Hydraulische deurpomp|Hydraulischer Türschließer|Hydraulic door closer|p|13500|24800|2
Forfait déplacement|Forfait verplaatsing|Anfahrtspauschale|Call-out fee|p|4500|7500|1
@painting|6107006|6|Peinture {} SRL;Schilderwerken {} BV;Malerbetrieb {};{} Painters
Mise en peinture murs cage d'escalier, 2 couches|Schilderen muren traphal, 2 lagen|Anstrich Treppenhauswände, 2 Schichten|Painting stairwell walls, 2 coats|m²|1450|2600|184
Protection et bâchage|Beschermen en afdekken|Abdecken und Schützen|Protection and covering|p|9500|32000|1
Réparation plafonnage|Herstellen pleisterwerk|Ausbesserung Putz|Plaster repair|m²|3200|5900|18
Laquage portes palières|Lakken overloopdeuren|Lackieren der Etagentüren|Lacquering landing doors|p|8900|16800|10
@pest|6107008|21|Dératisation {};Ongediertebestrijding {};Schädlingsbekämpfung {};{} Pest Control
Passage trimestriel, appâts rongeurs|Driemaandelijkse ronde, lokaas knaagdieren|Vierteljährliche Begehung, Köder|Quarterly visit, rodent bait|p|6900|14500|1
Traitement nid de guêpes|Behandeling wespennest|Behandlung Wespennest|Wasp nest treatment|p|9800|17500|2
Pose de filet anti-pigeons|Plaatsen duivennet|Montage Taubennetz|Pigeon netting|m²|2400|4700|22
@inspection|6101000|21|{} Contrôle ASBL;{} Keuring VZW;{} Prüfdienst VoG;{} Inspection
Examen périodique ascenseur (semestriel)|Periodiek onderzoek lift (zesmaandelijks)|Regelmäßige Prüfung Aufzug (halbjährlich)|Periodic lift examination (half-yearly)|p|11500|19800|3
Contrôle installation basse tension|Controle laagspanningsinstallatie|Prüfung Niederspannungsanlage|Low-voltage installation check|p|17500|36500|1
Contrôle citerne mazout|Controle stookolietank|Prüfung Öltank|Oil tank check|p|12800|24500|1
@waste|6105004|21|{} Collecte SA;{} Afvalbeheer NV;{} Entsorgung GmbH;{} Waste SA
Vidange conteneur 1.100 l résiduel|Lediging container 1.100 l restafval|Leerung Container 1.100 l Restmüll|Emptying 1,100 l residual bin|p|1900|3400|9
Location conteneur papier-carton|Huur container papier-karton|Miete Container Papier|Paper bin hire|m|850|1900|2
Encombrants, forfait camion|Grofvuil, forfait vrachtwagen|Sperrmüll, Pauschale LKW|Bulky waste, truck fee|p|16500|38900|1
@intercom|6102003|6,21|{} Parlophonie SRL;{} Parlofonie BV;{} Sprechanlagen GmbH;{} Intercom SRL
Poste intérieur vidéo mains libres|Binnenpost video handenvrij|Innenstation Video Freisprech|Hands-free video handset|p|11900|24900|8
Plaque de rue 24 boutons|Deurplaat 24 knoppen|Türstation 24 Tasten|Door panel 24 buttons|p|48000|98000|1
Alimentation modulaire|Modulaire voeding|Netzteil modular|Modular power supply|p|8900|15900|2
Programmation badges|Programmeren badges|Programmierung Badges|Badge programming|p|450|1200|25
"""
BRANDS = (
    "Brisefeu",
    "Vandorlinck",
    "Orneau",
    "Tiwal",
    "Keersop",
    "Malvoisin",
    "Hesperus",
    "Dorpveld",
    "Quatrebras",
    "Lindoor",
    "Waversijn",
    "Cortenbeek",
    "Ravelin",
    "Sombrival",
    "Tervaete",
    "Eifelton",
    "Gaumerie",
    "Polderaar",
    "Bastogier",
    "Scheldon",
    "Fagnard",
    "Nethekant",
    "Holzwarth-Plum",
    "Ysermonde",
)
LANGUAGES = ("fr", "nl", "de", "en")


def parsed():
    trades = []
    for line in TABLE.strip().splitlines():
        if line.startswith("@"):
            kind, account, rates, names = line[1:].split("|")
            trades.append(
                {
                    "kind": kind,
                    "account": account,
                    "rates": [int(r) for r in rates.split(",")],
                    "names": dict(zip(LANGUAGES, names.split(";"))),
                    "items": [],
                }
            )
        else:
            *texts, unit, low, high, most = line.split("|")
            trades[-1]["items"].append({"text": dict(zip(LANGUAGES, texts)), "unit": unit, "low": int(low), "high": int(high), "most": int(most)})
    return trades


TRADES = parsed()
UNITS = {
    "p": {"fr": "pce", "nl": "st.", "de": "St.", "en": "pc"},
    "m": {"fr": "mois", "nl": "mnd", "de": "Mon.", "en": "mth"},
    "h": {"fr": "h", "nl": "u", "de": "Std.", "en": "h"},
    "j": {"fr": "j", "nl": "d", "de": "Tg.", "en": "d"},
    "ml": {"fr": "m", "nl": "lm", "de": "lfm", "en": "m"},
    "m²": dict.fromkeys(LANGUAGES, "m²"),
    "m³": dict.fromkeys(LANGUAGES, "m³"),
}
