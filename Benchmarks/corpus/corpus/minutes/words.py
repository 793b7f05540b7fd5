"""How minutes say it, in four languages: several forms each, one drawn a document."""

import re

TEXT = {
    "fr": """
head|Procès-verbal de l'assemblée générale {kind};PROCÈS-VERBAL – Assemblée générale {kind} des copropriétaires;PV de l'assemblée générale {kind}
ordinary|ordinaire;statutaire
extraordinary|extraordinaire
held|tenue le {date} à l'adresse suivante : {place};Réunion du {date}, lieu : {place}
first|première convocation;première séance
second|seconde convocation;deuxième séance
call|Assemblée réunie sur {call}.;Il s'agit de la {call}.
open|La séance est ouverte à {opened}.;Ouverture de la séance : {opened}
presence|Sont présents ou représentés {op} copropriétaires sur {ot}, totalisant {sp} quotités sur {st}.;La feuille de présences fait état de {op} copropriétaires sur {ot}, soit {sp} / {st} quotités.
quorum|Le double quorum est atteint ; l'assemblée peut valablement délibérer.;L'assemblée est valablement constituée.
quorum2|L'assemblée délibère quel que soit le nombre de présents.
chair|Président de séance : {chair};La présidence est assurée par {chair}
secretary|Secrétaire : {secretary};Le secrétariat est tenu par {secretary}
tellers|Scrutateurs : {tellers}
syndic|Syndic : {syndic}
enterprise|N° d'entreprise {number};BCE {number}
close|L'ordre du jour étant épuisé, la séance est levée à {closed}.;La séance est levée à {closed}.
sign|Fait et signé en séance. Le président – Le secrétaire – Les copropriétaires présents
for|Pour;POUR;Voix pour
against|Contre;CONTRE;Voix contre
abstain|Abstention;ABSTENTIONS;S'abstient
absolute|majorité absolue
two_thirds|majorité des 2/3;majorité des deux tiers
three_quarters|majorité des 3/4;majorité des trois quarts
four_fifths|majorité des 4/5;majorité des quatre cinquièmes
unanimity|unanimité de tous les copropriétaires
none|pas de vote;point d'information, sans vote
required|Majorité requise;Majorité
adopted|Adopté;La proposition est acceptée;APPROUVÉ;Résolution adoptée
rejected|Rejeté;La proposition est refusée;REJETÉ;Résolution rejetée
postponed|Reporté à une prochaine assemblée;Point reporté;La décision est reportée
noted|L'assemblée prend acte.;Pas de vote. L'assemblée en prend connaissance.
voters_against|Ont voté contre : {names};Contre : {names}
voters_abstain|Se sont abstenus : {names};Abstention : {names}
unanimous|Décision prise à l'unanimité des voix présentes ou représentées.;Adopté à l'unanimité des présents et représentés.
says|{f} voix se prononcent pour, {a} contre et {b} s'abstiennent ({m} requise).;Le vote donne {f} voix pour, {a} voix contre et {b} abstentions, la {m} étant requise.
subject|Objet;Point
result|Résultat;Décision
decision|Résolution
votes|voix;quotités
none_names|néant;aucun
heads|copropriétaires
page|page
""",
    "nl": """
head|Notulen van de {kind} algemene vergadering;VERSLAG – {kind} algemene vergadering van mede-eigenaars;Proces-verbaal van de {kind} algemene vergadering
ordinary|gewone;statutaire
extraordinary|buitengewone;bijzondere
held|gehouden op {date} te {place};Vergadering van {date}, plaats: {place}
first|eerste oproeping;eerste zitting
second|tweede oproeping;tweede zitting
call|Zitting: {call}.;Dit is de {call}.
open|De vergadering wordt geopend om {opened}.;Aanvang: {opened}
presence|Er zijn {op} van de {ot} mede-eigenaars aanwezig of vertegenwoordigd, samen {sp} van de {st} aandelen.;Aanwezig of vertegenwoordigd: {op} mede-eigenaars op {ot}, goed voor {sp} / {st} kwotiteiten.
quorum|Het dubbele quorum is bereikt; de vergadering kan geldig beslissen.;De vergadering is geldig samengesteld.
quorum2|De vergadering beslist ongeacht het aantal aanwezigen.
chair|Voorzitter: {chair};De vergadering wordt voorgezeten door {chair}
secretary|Secretaris: {secretary};Verslaggever (secretaris): {secretary}
tellers|Stemopnemers: {tellers}
syndic|Syndicus: {syndic}
enterprise|Ondernemingsnr. {number};KBO {number}
close|De agenda is afgewerkt; de vergadering wordt gesloten om {closed}.;De voorzitter sluit de vergadering om {closed}.
sign|Opgemaakt en ondertekend ter zitting. De voorzitter – De secretaris – De aanwezige mede-eigenaars
for|Voor;VOOR;Stemmen voor
against|Tegen;TEGEN;Stemmen tegen
abstain|Onthouding;ONTHOUDINGEN;Onthoudt zich
absolute|volstrekte meerderheid;absolute meerderheid
two_thirds|meerderheid van 2/3;twee derde meerderheid
three_quarters|meerderheid van 3/4;drie vierde meerderheid
four_fifths|meerderheid van 4/5;vier vijfde meerderheid
unanimity|eenparigheid van alle mede-eigenaars
none|geen stemming;ter informatie, geen stemming
required|Vereiste meerderheid;Meerderheid
adopted|Aangenomen;Het voorstel wordt goedgekeurd;GOEDGEKEURD;Besluit aangenomen
rejected|Verworpen;Het voorstel wordt afgekeurd;VERWORPEN;Besluit verworpen
postponed|Uitgesteld tot een volgende vergadering;Punt verdaagd;De beslissing wordt uitgesteld
noted|De vergadering neemt kennis.;Geen stemming. Ter kennisgeving.
voters_against|Stemden tegen: {names};Tegen: {names}
voters_abstain|Onthielden zich: {names};Onthouding: {names}
unanimous|Eenparig goedgekeurd door de aanwezige en vertegenwoordigde mede-eigenaars.;Met eenparigheid van de aanwezige stemmen aangenomen.
says|{f} stemmen zijn voor, {a} tegen en {b} onthouden zich ({m} vereist).;De stemming geeft {f} stemmen voor, {a} stemmen tegen en {b} onthoudingen; {m} is vereist.
subject|Onderwerp;Agendapunt
result|Resultaat;Beslissing
decision|Besluit
votes|stemmen;aandelen
none_names|geen;nihil
heads|mede-eigenaars
page|blz.
""",
    "de": """
head|Protokoll der {kind} Generalversammlung;PROTOKOLL zur {kind} Generalversammlung der Miteigentümer;Niederschrift der {kind} Generalversammlung
ordinary|ordentlichen
extraordinary|außerordentlichen
held|abgehalten am {date}, Ort: {place};Versammlung vom {date}, Ort: {place}
first|erste Einberufung;erste Sitzung
second|zweite Einberufung;zweite Sitzung
call|Es handelt sich um die {call}.
open|Die Sitzung wird um {opened} Uhr eröffnet.;Beginn: {opened} Uhr
presence|Anwesend oder vertreten sind {op} von {ot} Miteigentümern mit {sp} von {st} Anteilen.;Die Anwesenheitsliste zählt {op} von {ot} Miteigentümern, das sind {sp} / {st} Anteile.
quorum|Die Versammlung ist beschlussfähig.;Das doppelte Quorum ist erreicht.
quorum2|Die Versammlung beschließt unabhängig von der Zahl der Anwesenden.
chair|Vorsitz: {chair};Versammlungsleitung (Vorsitz): {chair}
secretary|Schriftführer: {secretary};Schriftführung: {secretary}
tellers|Stimmzähler: {tellers}
syndic|Verwalter: {syndic}
enterprise|Unternehmensnummer {number};ZDU {number}
close|Die Tagesordnung ist erschöpft; die Sitzung wird um {closed} Uhr geschlossen.;Ende der Versammlung: {closed} Uhr
sign|In der Sitzung unterschrieben. Der Vorsitzende – Der Schriftführer – Die Miteigentümer
for|Ja;Dafür;JA-Stimmen
against|Nein;Dagegen;NEIN-Stimmen
abstain|Enthaltung;Enthaltungen
absolute|absolute Mehrheit
two_thirds|Zweidrittelmehrheit;Mehrheit von 2/3
three_quarters|Dreiviertelmehrheit;Mehrheit von 3/4
four_fifths|Vierfünftelmehrheit;Mehrheit von 4/5
unanimity|Einstimmigkeit aller Miteigentümer
none|keine Abstimmung;zur Kenntnis, ohne Abstimmung
required|Erforderliche Mehrheit;Mehrheit
adopted|Angenommen;Der Antrag wird genehmigt;GENEHMIGT
rejected|Abgelehnt;Der Antrag wird abgelehnt;ABGELEHNT
postponed|Auf eine spätere Versammlung vertagt;Punkt vertagt
noted|Die Versammlung nimmt zur Kenntnis.;Keine Abstimmung. Zur Kenntnis genommen.
voters_against|Dagegen stimmten: {names};Dagegen: {names}
voters_abstain|Es enthielten sich: {names};Enthaltung: {names}
unanimous|Einstimmig von den anwesenden und vertretenen Miteigentümern angenommen.
says|{f} Stimmen sind dafür, {a} dagegen, {b} enthalten sich ({m} erforderlich).
subject|Gegenstand;Punkt
result|Ergebnis;Beschluss
decision|Beschluss
votes|Stimmen;Anteile
none_names|keine
heads|Miteigentümer
page|Seite
""",
    "en": """
head|Minutes of the {kind} general assembly;MINUTES – {kind} general meeting of co-owners
ordinary|ordinary;annual
extraordinary|extraordinary
held|held on {date} at {place};Meeting of {date}, place: {place}
first|first convocation;first call
second|second convocation;second call
call|This is the {call}.
open|The meeting opens at {opened}.;Opened at {opened}
presence|{op} of {ot} co-owners are present or represented, holding {sp} of {st} shares.;Attendance: {op} co-owners out of {ot}, that is {sp} / {st} shares.
quorum|The meeting is validly constituted.;The double quorum is reached.
quorum2|The meeting decides whatever the number present.
chair|Chair: {chair};The meeting is chaired by {chair}
secretary|Secretary: {secretary}
tellers|Tellers: {tellers}
syndic|Syndic: {syndic}
enterprise|Enterprise no. {number};CBE {number}
close|The agenda being exhausted, the meeting closes at {closed}.;Closed at {closed}
sign|Signed at the meeting. The chair – The secretary – The co-owners present
for|For;FOR;In favour
against|Against;AGAINST
abstain|Abstain;ABSTENTIONS;Abstentions
absolute|absolute majority
two_thirds|two-thirds majority;2/3 majority
three_quarters|three-quarters majority;3/4 majority
four_fifths|four-fifths majority;4/5 majority
unanimity|unanimity of all co-owners
none|no vote;for information, no vote
required|Majority required;Majority
adopted|Carried;The resolution is adopted;ADOPTED
rejected|Rejected;The resolution is rejected;REJECTED
postponed|Postponed to a later meeting;Item postponed
noted|The meeting takes note.;No vote. Noted.
voters_against|Voted against: {names};Against: {names}
voters_abstain|Abstained: {names};Abstention: {names}
unanimous|Unanimously adopted by those present or represented.
says|{f} votes are cast for, {a} against and {b} abstain ({m} required).
subject|Subject;Item
result|Result;Decision
decision|Resolution
votes|votes;shares
none_names|none
heads|co-owners
page|page
""",
}
# Forms are parted by a bare semicolon; one inside a sentence has a space after it.
FORMS = {
    lang: {key: re.split(r";(?! )", forms) for key, forms in (line.split("|", 1) for line in text.strip().splitlines())}
    for lang, text in TEXT.items()
}
