import Domain

/// What a decision is about, as far as it changes what its amounts mean.
enum Topic: Sendable, Equatable {
    case accounts
    case budget
    case fund
    /// From which amount quotes or specifications are needed: a rule.
    case threshold
    case sale
    /// Costs charged to owners, interest, sanctions.
    case sanction
    /// A deed, a discharge, rules, dates, elections.
    case formal
    /// Works that an owner pays himself.
    case privateWorks
    /// Goods or services that cost money.
    case spending
    case loan
    /// What was paid or is owed: a report, no resolution.
    case told

    static let phrases = Phrases<Topic>([
        (
            .accounts,
            [
                "comptes de l", "comptes et bilan", "bilan", "approbation des comptes", "les comptes", "rekeningen", "jaarrekening*", "afrekening",
                "balans", "konten", "jahresabrechnung*", "jahresabschluss*", "jahresrechnung*",
                "accounts", "balance sheet", "decompte annuel", "decompte de l", "abrechnung", "boekhouding", "comptabilite",
            ]
        ),
        (.budget, ["budget*", "begroting*", "haushaltsplan*", "wirtschaftsplan*", "haushalt", "raming van de"]),
        (
            .fund,
            [
                "fonds de reserve", "capital de reserve", "fonds de roulement", "capital de roulement", "reservefonds*", "reservekapitaal*",
                "werkkapitaal*", "werkingsfonds", "bedrijfskapitaal", "rucklage*", "reservefonds", "reservekapital*", "betriebskapital*",
                "betriebsmittel*", "reserve fund*", "reserve capital", "working fund", "working capital",
            ]
        ),
        (
            .threshold,
            [
                "mise en concurrence", "concurrence est obligatoire", "a partir duquel", "au dela duquel", "au dela de", "cahier des charges",
                "mededinging*", "vanaf hetwelk", "waarboven", "vanaf welk bedrag", "bestek op te leggen",
                "bestek nodig", "ab dem auftrage", "ab dem", "vergleichsangebot*", "ausschreib*", "auszuschreiben", "lastenheft*", "competing quotes",
                "put to competition", "competition", "requiring specifications", "require specifications", "from which", "above which",
                "for any contract above",
                "drempel*", "seuil*", "schwelle*", "threshold*", "concurrentie*", "marches et contrats", "bedrag vanaf", "betrag ab",
            ]
        ),
        (
            .sale,
            [
                "vente*", "vendre", "cession", "ceder", "verkoop*", "verkopen", "verkauf*", "veraussern", "sale of", "sell", "selling", "vervreemd*",
                "location de", "louer", "verhuur*", "verhuren", "vermiet*", "rent out", "lease out",
            ]
        ),
        (
            .sanction,
            [
                "retard de paiement", "paiement tardif", "par rappel", "mise en demeure", "sanction*", "penalite*", "interets de retard",
                "clause penale", "laattijdige betaling", "per herinnering", "ingebrekestelling*", "boete*", "nalatigheidsinteres*", "schadebeding",
                "verspatet*", "je mahnung", "mahnung*", "verzugszins*", "late payment", "per reminder", "reminder*", "penalt*", "herinneringskost*",
                "frais de rappel", "aanmaning*",
            ]
        ),
        (
            .formal,
            [
                "acte de base", "basisakte*", "basisurkunde*", "teilungserklarung", "basic deed", "decharge", "quitus", "kwijting", "ontlasting",
                "entlastung*", "discharge", "reglement d ordre", "reglement van interne", "hausordnung", "internal rules", "valeur assuree",
                "arrieres", "achterstal*", "ruckstand*", "arrears", "repartition", "verteilung der", "quotites modif*",
            ]
        ),
        (
            .privateWorks,
            [
                "a ses frais", "a leurs frais", "op eigen kosten", "op zijn kosten", "op haar kosten", "auf eigene kosten", "auf seine kosten",
                "auf ihre kosten", "at own expense", "own expense", "at his expense", "at her expense", "at their expense", "eigen rekening",
            ]
        ),
        (
            .told,
            [
                "a coute", "ont coute", "avait coute", "heeft gekost", "hebben gekost", "kostte*", "gekostet", "has cost", "have cost", "redevable*",
                "verschuldigd", "schuldet", "schulden", "owes", "owe", "s elevaient", "bedroegen", "betrugen", "amounted to", "rappelle",
                "rappelle que",
                "herinnert eraan", "erinnert daran", "recalls", "ont ete payes", "werd betaald", "was paid", "were paid", "wurde bezahlt",
            ]
        ),
        (.loan, ["emprunt*", "pret bancaire", "lening*", "krediet*", "darlehen*", "kredit*", "loan*", "credit d investissement"]),
        (
            .spending,
            [
                "travaux", "reparation*", "remplace*", "renov*", "refection", "ravalement", "entretien*", "contrat*", "devis", "offre*", "commande*",
                "mission*", "confier*", "achat*", "acheter", "acquerir", "placer", "placement", "installer", "installation*", "poser", "honoraires",
                "assurance*", "police", "isolation", "modernis*", "nettoyage", "peinture*", "mandater", "attribu*", "conclure", "souscrire",
                "executer", "etude", "acquisition", "realis*", "abattage", "curage", "mise en conformite", "eclairage", "intervention*",
                "werken", "herstel*", "vervang*", "vernieuw*", "onderhoud*", "offerte*", "bestel*", "opdracht*", "toe te vertrouwen", "toewijz*",
                "toe te wijzen", "aankoop", "aankopen", "aanschaf*", "plaats*", "ereloon*", "verzekering*", "polis", "brandpolis", "isolatie",
                "schoonmaak*", "schilder*", "sluiten", "afsluiten", "uitvoer*", "laten uitvoeren", "belasten met", "kiezen voor", "gunnen", "gunning",
                "studie", "voorstudie", "reinig*", "installatie*", "keuring*",
                "arbeiten", "reparatur*", "ersatz", "ersetzen", "erneuer*", "sanier*", "wartung*", "vertrag*", "angebot*", "auftrag*", "beauftrag*",
                "kauf", "kaufen", "anschaff*", "einbau*", "honorar*", "versicherung*", "dammung", "reinigung*", "anstrich*", "maler*",
                "abzuschliessen", "abschliessen", "vorstudie", "studie", "pflege", "gartenpflege", "einbauen", "anzubringen", "auszufuhren",
                "ausfuhren", "austausch", "vergabe", "vergeben", "instandsetzung",
                "works", "repair*", "replac*", "renew*", "renovat*", "maintenance", "contract*", "quote*", "order", "mission", "entrust*",
                "purchase*", "buy", "install*", "fit the", "fit", "fee", "fees", "insurance", "policy", "insulation", "moderniz*", "modernis*",
                "cleaning", "painting", "instruct", "award*", "carry out", "study", "pre wired", "engage", "commission*", "hire",
            ]
        ),
    ])
}
