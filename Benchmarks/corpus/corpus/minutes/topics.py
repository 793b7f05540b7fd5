"""What assemblies decide: key, majority, kind of amount, then a row a language: titles (;) and the decision as a sentence."""

TABLE = """
@chair|absolute|
Élection du président de séance;Désignation du bureau|L'assemblée désigne {chair} à la présidence et {secretary} au secrétariat.
Verkiezing van de voorzitter van de vergadering;Samenstelling van het bureau|De vergadering stelt {chair} aan als voorzitter en {secretary} als secretaris.
Wahl des Versammlungsleiters;Bildung des Büros|Die Versammlung bestimmt {chair} zum Vorsitzenden und {secretary} zum Schriftführer.
Election of the chair;Appointment of the bureau|The meeting appoints {chair} as chair and {secretary} as secretary.
@report|none|
Rapport du syndic sur l'année écoulée;Information : travaux réalisés|Le syndic rappelle que la réparation de la toiture a coûté {trap} et que le sinistre du garage est clos.
Verslag van de syndicus over het voorbije jaar;Toelichting uitgevoerde werken|De syndicus herinnert eraan dat de dakherstelling {trap} kostte en dat het schadegeval in de garage afgesloten is.
Bericht des Verwalters;Mitteilung: ausgeführte Arbeiten|Der Verwalter erinnert daran, dass die Dachreparatur {trap} gekostet hat.
Syndic's report on the past year;Information: works carried out|The syndic recalls that the roof repair cost {trap} and that the garage claim is closed.
@disputes|none|
Procédures judiciaires en cours;Suivi du contentieux|Un copropriétaire reste redevable de {trap} ; l'affaire est fixée au mois prochain.
Lopende gerechtelijke procedures;Stand van de geschillen|Een mede-eigenaar is nog {trap} verschuldigd; de zaak komt volgende maand voor.
Laufende Verfahren;Stand der Rechtsstreitigkeiten|Ein Miteigentümer schuldet noch {trap}; die Sache wird nächsten Monat verhandelt.
Pending court cases;Litigation update|One co-owner still owes {trap}; the case will be heard next month.
@accounts|absolute|
Approbation des comptes de l'exercice {last};Comptes {last}|Les comptes, qui se clôturent sur des dépenses de {trap}, sont soumis au vote.
Goedkeuring van de rekeningen {last};Jaarrekening {last}|De rekeningen, met uitgaven van {trap}, worden ter stemming voorgelegd.
Genehmigung der Jahresrechnung {last};Konten {last}|Die Konten mit Ausgaben von {trap} werden zur Abstimmung gestellt.
Approval of the {last} accounts;Accounts {last}|The accounts, closing on expenses of {trap}, are put to the vote.
@discharge|absolute|
Décharge au syndic;Décharge au conseil de copropriété|Décharge est proposée pour la gestion de l'exercice {last}.
Kwijting aan de syndicus;Kwijting aan de raad van mede-eigendom|Er wordt kwijting voorgesteld voor het beheer van boekjaar {last}.
Entlastung des Verwalters;Entlastung des Beirats|Für die Verwaltung des Jahres {last} wird Entlastung beantragt.
Discharge of the syndic;Discharge of the council|Discharge is proposed for the management of {last}.
@budget|absolute|budget
Budget prévisionnel {next};Approbation du budget de l'exercice {next}|Le budget des charges ordinaires est fixé à {amount}.
Begroting {next};Goedkeuring van het budget {next}|De begroting van de gewone lasten wordt vastgelegd op {amount}.
Haushaltsplan {next};Genehmigung des Haushalts {next}|Der Haushalt der gewöhnlichen Kosten wird auf {amount} festgelegt.
Budget {next};Approval of the {next} budget|The budget for ordinary charges is set at {amount}.
@reserve|absolute|fund
Alimentation du fonds de réserve;Appel de fonds de réserve {next}|Il sera appelé {amount} pour le fonds de réserve, en quatre trimestres.
Bijdrage reservekapitaal;Opvraging reservekapitaal {next}|Voor het reservekapitaal wordt {amount} opgevraagd, over vier kwartalen.
Zuführung zur Rücklage;Rücklagenfonds {next}|Für den Rücklagenfonds werden {amount} in vier Quartalen abgerufen.
Contribution to the reserve fund;Reserve fund {next}|{amount} will be called for the reserve fund, in four quarters.
@roof|two_thirds|commitment
Rénovation de la toiture plate;Réfection de la plateforme|Les travaux sont confiés à {supplier} au prix de {amount} TVA comprise, selon son offre du mois passé.
Renovatie van het plat dak;Vernieuwing dakdichting|De werken worden toegewezen aan {supplier} voor de prijs van {amount} btw inbegrepen, volgens de offerte van vorige maand.
Sanierung des Flachdachs;Erneuerung der Dachabdichtung|Die Arbeiten werden {supplier} zum Preis von {amount} einschließlich MwSt. übertragen.
Flat roof renovation;Renewal of the roof covering|The works are awarded to {supplier} at a price of {amount} including VAT, as quoted last month.
@doors|two_thirds|commitment
Remplacement de la porte de garage;Nouvelle porte d'entrée|L'assemblée charge le syndic de commander chez {supplier} pour {amount} TVAC.
Vervanging van de garagepoort;Nieuwe inkomdeur|De vergadering gelast de syndicus te bestellen bij {supplier} voor {amount} incl. btw.
Austausch des Garagentors;Neue Eingangstür|Die Versammlung beauftragt den Verwalter, bei {supplier} für {amount} inkl. MwSt. zu bestellen.
Replacement of the garage door;New entrance door|The meeting instructs the syndic to order from {supplier} for {amount} incl. VAT.
@lights|absolute|commitment
Éclairage de secours : mise en conformité;Travaux conservatoires : descente d'eau|Commande est passée à {supplier}, dont l'offre s'élève à {amount}.
Noodverlichting: in orde brengen;Bewarende werken: regenafvoer|De bestelling gaat naar {supplier}, wiens offerte {amount} bedraagt.
Notbeleuchtung: Anpassung;Erhaltungsarbeiten: Fallrohr|Der Auftrag geht an {supplier}, dessen Angebot {amount} beträgt.
Emergency lighting: compliance;Conservatory works: downpipe|The order goes to {supplier}, whose quote amounts to {amount}.
@cleaning|absolute|per_year
Contrat de nettoyage;Nettoyage des communs : choix du prestataire|Le contrat est attribué à {supplier} pour {amount} par an.
Onderhoudscontract schoonmaak;Schoonmaak gemene delen: keuze van de firma|Het contract gaat naar {supplier} voor {amount} per jaar.
Reinigungsvertrag;Reinigung: Wahl des Unternehmens|Der Vertrag geht an {supplier} für {amount} pro Jahr.
Cleaning contract;Cleaning of common parts: choice of firm|The contract is awarded to {supplier} for {amount} per year.
@lift|absolute|per_year
Contrat d'entretien de l'ascenseur;Ascenseur : nouveau contrat omnium|{supplier} assurera l'entretien moyennant {amount} l'an, pour une durée de 3 ans.
Onderhoudscontract lift;Lift: nieuw omniumcontract|{supplier} verzorgt het onderhoud tegen {amount} per jaar, voor een duur van 3 jaar.
Wartungsvertrag Aufzug;Aufzug: neuer Vollwartungsvertrag|{supplier} übernimmt die Wartung für {amount} jährlich, Laufzeit 3 Jahre.
Lift maintenance contract;Lift: new comprehensive contract|{supplier} will maintain the lift for {amount} a year, for 3 years.
@urgent|absolute|ceiling
Mandat au syndic pour petites réparations;Enveloppe pour le conseil|Le syndic peut engager des réparations à concurrence de {amount} maximum sans nouvelle assemblée.
Mandaat aan de syndicus voor kleine herstellingen;Budget voor de raad|De syndicus mag herstellingen laten uitvoeren tot maximaal {amount} zonder nieuwe vergadering.
Vollmacht für kleine Reparaturen;Rahmen für den Beirat|Der Verwalter darf Reparaturen bis höchstens {amount} ohne neue Versammlung vergeben.
Mandate for small repairs;Allowance for the council|The syndic may order repairs up to a maximum of {amount} without a new meeting.
@quotes|two_thirds|
Seuil de mise en concurrence;Montant imposant plusieurs devis|À partir de {trap}, trois devis comparatifs seront demandés.
Drempel voor mededinging;Bedrag vanaf wanneer offertes nodig zijn|Vanaf {trap} worden drie vergelijkende offertes gevraagd.
Schwelle für Vergleichsangebote;Betrag für mehrere Angebote|Ab {trap} werden drei Vergleichsangebote eingeholt.
Threshold for competing quotes;Amount requiring several quotes|From {trap} onwards three competing quotes will be requested.
@charging|four_fifths|
Bornes de recharge : modification de l'acte de base;Changement d'affectation de la conciergerie|La modification des statuts est mise aux voix.
Laadpalen: wijziging van de basisakte;Herbestemming van de conciërgewoning|De wijziging van de statuten wordt ter stemming gelegd.
Ladestationen: Änderung der Basisurkunde;Umnutzung der Hausmeisterwohnung|Die Änderung der Satzung wird zur Abstimmung gestellt.
Charging points: change of the deed;Change of use of the caretaker's lodge|The change of the deed is put to the vote.
@shares|unanimity|
Modification des quotités;Nouvelle répartition des quotes-parts|La nouvelle répartition exige l'accord de tous les copropriétaires.
Wijziging van de aandelen;Nieuwe verdeling van de aandelen|De nieuwe verdeling vereist het akkoord van alle mede-eigenaars.
Änderung der Anteile;Neue Verteilung der Anteile|Die neue Verteilung bedarf der Zustimmung aller Miteigentümer.
Change of the shares;New allocation of shares|The new allocation needs the agreement of all co-owners.
@auditor|absolute|
Désignation du commissaire aux comptes;Vérificateur aux comptes|Un candidat se présente pour l'exercice {next}.
Aanstelling van de commissaris van de rekeningen;Commissaris van de rekeningen|Er is één kandidaat voor boekjaar {next}.
Bestellung des Rechnungskommissars;Rechnungsprüfer|Für das Jahr {next} stellt sich ein Kandidat.
Appointment of the auditor;Internal auditor|One candidate stands for {next}.
@rules|absolute|
Règlement d'ordre intérieur : mise à jour;Usage des vélos et trottinettes|Le texte joint à la convocation est soumis au vote.
Reglement van interne orde: aanpassing;Gebruik van fietsenberging|De tekst bij de oproeping wordt ter stemming gelegd.
Hausordnung: Anpassung;Nutzung des Fahrradraums|Der mit der Einberufung versandte Text wird zur Abstimmung gestellt.
Internal rules: update;Use of the bicycle room|The text sent with the convocation is put to the vote.
@facade|two_thirds|commitment
Ravalement de la façade avant;Isolation du pignon|L'offre de {supplier}, d'un montant de {amount} hors frais d'architecte, est examinée.
Gevelrenovatie voorzijde;Isolatie van de zijgevel|De offerte van {supplier}, ten bedrage van {amount} zonder architect, wordt besproken.
Fassadensanierung;Dämmung des Giebels|Das Angebot von {supplier} über {amount} ohne Architektenkosten wird besprochen.
Front façade renovation;Gable insulation|The quote of {supplier}, amounting to {amount} before architect's fees, is discussed.
@any|none|
Divers;Questions des copropriétaires|Un rappel est fait sur le tri des déchets et la hauteur des haies.
Varia;Vragen van mede-eigenaars|Er wordt gewezen op het sorteren van afval en de hoogte van de hagen.
Verschiedenes;Fragen der Miteigentümer|Es wird an die Mülltrennung und die Höhe der Hecken erinnert.
Any other business;Owners' questions|Owners are reminded of waste sorting and the height of hedges.
"""
LANGUAGES = ("fr", "nl", "de", "en")


def parsed():
    out = []
    for topic in TABLE.strip().removeprefix("@").split("\n@"):
        head, *rows = topic.splitlines()
        key, majority, kind = head.split("|")
        texts = {lang: (row.split("|")[0].split(";"), row.split("|")[1]) for lang, row in zip(LANGUAGES, rows)}
        out.append({"key": key, "majority": majority, "kind": kind or None, "texts": texts})
    return out


TOPICS = parsed()
