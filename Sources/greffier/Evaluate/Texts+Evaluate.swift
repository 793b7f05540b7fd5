import Domain

extension Texts {
    static let evaluateAbstract = Localized(
        fr: "Mesure la lecture sur vos propres documents.", nl: "Meet het lezen op uw eigen documenten.",
        de: "Misst das Lesen an Ihren eigenen Dokumenten.", en: "Measure the reading on your own documents.")
    static let evaluateDiscussion = Localized(
        fr: """
            Un jeu est un dossier de documents avec un fichier truth.json qui dit ce qui y est imprimé (voir docs/evaluation.md).

            Exemples :
              greffier evaluate mes-factures
              greffier evaluate --misses mes-factures scans
              greffier evaluate --json mes-factures > mesure.json

            Statut de sortie : 0 rien de faux n'a été dit sûr, 1 une valeur dite sûre est fausse, 2 usage erroné ou jeu illisible.
            """,
        nl: """
            Een set is een map met documenten en een bestand truth.json dat zegt wat erop staat (zie docs/evaluation.md).

            Voorbeelden:
              greffier evaluate mijn-facturen
              greffier evaluate --misses mijn-facturen scans
              greffier evaluate --json mijn-facturen > meting.json

            Exitstatus: 0 niets fouts heette zeker, 1 een waarde die zeker heette is fout, 2 fout gebruik of onleesbare set.
            """,
        de: """
            Ein Satz ist ein Ordner mit Dokumenten und einer Datei truth.json, die sagt, was darauf steht (siehe docs/evaluation.md).

            Beispiele:
              greffier evaluate meine-rechnungen
              greffier evaluate --misses meine-rechnungen scans
              greffier evaluate --json meine-rechnungen > messung.json

            Rückgabewert: 0 nichts Falsches galt als sicher, 1 ein als sicher geltender Wert ist falsch, 2 falscher Gebrauch oder
            unlesbarer Satz.
            """,
        en: """
            A set is a folder of documents with a file truth.json that says what is printed on them (see docs/evaluation.md).

            Examples:
              greffier evaluate my-invoices
              greffier evaluate --misses my-invoices scans
              greffier evaluate --json my-invoices > measured.json

            Exit status: 0 when nothing wrong was said to be sure, 1 when a value said to be sure is wrong, 2 for wrong usage or an
            unreadable set.
            """)
    static let evaluateMissesHelp = Localized(
        fr: "Montrer chaque valeur qui n'est pas juste.", nl: "Elke waarde tonen die niet juist is.", de: "Jeden Wert zeigen, der nicht stimmt.",
        en: "Show each value that is not right.")
    static let evaluateJSONHelp = Localized(
        fr: "Un objet JSON, par jeu.", nl: "Een JSON-object, per set.", de: "Ein JSON-Objekt, je Satz.", en: "One JSON object, by set.")
    static let evaluateAnswersHelp = Localized(
        fr: "Comparer ces lignes de « greffier read --json » au lieu de lire.",
        nl: "Deze regels van \"greffier read --json\" vergelijken in plaats van te lezen.",
        de: "Diese Zeilen von „greffier read --json“ vergleichen, statt zu lesen.",
        en: "Compare these lines of \"greffier read --json\" instead of reading.")
    static let evaluateSetsHelp = Localized(
        fr: "Les dossiers à mesurer.", nl: "De mappen om te meten.", de: "Die zu messenden Ordner.", en: "The folders to measure.")
    static let evaluateNoSet = Localized(
        fr: "Nommez au moins un dossier : greffier evaluate mes-factures", nl: "Noem minstens een map: greffier evaluate mijn-facturen",
        de: "Nennen Sie mindestens einen Ordner: greffier evaluate meine-rechnungen",
        en: "Name at least one folder: greffier evaluate my-invoices")

    static func evaluateNoTruth(_ path: String) -> Localized {
        Localized(
            fr: "\(path) ne peut pas être lu. docs/evaluation.md montre comment le faire.",
            nl: "\(path) kan niet gelezen worden. docs/evaluation.md toont hoe u het maakt.",
            de: "\(path) kann nicht gelesen werden. docs/evaluation.md zeigt, wie man es macht.",
            en: "\(path) cannot be read. docs/evaluation.md shows how to make it.")
    }

    static func evaluateBadTruth(_ path: String) -> Localized {
        Localized(
            fr: "\(path) n'a pas la forme attendue : {\"documents\": [{\"file\": …}]}. Voir docs/evaluation.md.",
            nl: "\(path) heeft niet de verwachte vorm: {\"documents\": [{\"file\": …}]}. Zie docs/evaluation.md.",
            de: "\(path) hat nicht die erwartete Form: {\"documents\": [{\"file\": …}]}. Siehe docs/evaluation.md.",
            en: "\(path) is not of the expected form: {\"documents\": [{\"file\": …}]}. See docs/evaluation.md.")
    }

    static func evaluateNoAnswers(_ path: String) -> Localized {
        Localized(
            fr: "\(path) ne contient pas de lignes de « greffier read --json ».", nl: "\(path) bevat geen regels van \"greffier read --json\".",
            de: "\(path) enthält keine Zeilen von „greffier read --json“.", en: "\(path) does not hold lines of \"greffier read --json\".")
    }

    static func evaluateFiles(_ count: Int) -> Localized {
        Localized(
            fr: count == 1 ? "1 fichier" : "\(count) fichiers", nl: count == 1 ? "1 bestand" : "\(count) bestanden",
            de: count == 1 ? "1 Datei" : "\(count) Dateien", en: count == 1 ? "1 file" : "\(count) files")
    }

    static let evaluateHeads: [Localized] = [
        Localized(fr: "champ", nl: "veld", de: "Feld", en: "field"), Localized(fr: "juste", nl: "juist", de: "richtig", en: "right"),
        Localized(fr: "faux", nl: "fout", de: "falsch", en: "wrong"), Localized(fr: "manque", nl: "ontbreekt", de: "fehlt", en: "missing"),
        Localized(fr: "inventé", nl: "verzonnen", de: "erfunden", en: "invented"),
        Localized(fr: "exactitude", nl: "juistheid", de: "Genauigkeit", en: "accuracy"),
        Localized(fr: "sûr et faux", nl: "zeker en fout", de: "sicher und falsch", en: "sure and wrong"),
    ]

    static let evaluateMissHeads: [Localized] = [
        Localized(fr: "fichier", nl: "bestand", de: "Datei", en: "file"), Localized(fr: "champ", nl: "veld", de: "Feld", en: "field"),
        Localized(fr: "résultat", nl: "resultaat", de: "Ergebnis", en: "verdict"),
        Localized(fr: "imprimé", nl: "gedrukt", de: "gedruckt", en: "printed"), Localized(fr: "lu", nl: "gelezen", de: "gelesen", en: "read"),
    ]

    static func verdict(_ verdict: Verdict) -> Localized {
        switch verdict {
        case .right: evaluateHeads[1]
        case .wrong: evaluateHeads[2]
        case .missing: evaluateHeads[3]
        case .invented: evaluateHeads[4]
        }
    }

    static func evaluateSummary(_ percent: String, _ count: Int, _ invented: Int, _ sure: Int) -> Localized {
        Localized(
            fr: "champs clés : \(percent) justes sur \(count) ; inventés \(invented) ; sûrs et faux \(sure)",
            nl: "sleutelvelden: \(percent) juist van \(count); verzonnen \(invented); zeker en fout \(sure)",
            de: "Schlüsselfelder: \(percent) richtig von \(count); erfunden \(invented); sicher und falsch \(sure)",
            en: "key fields: \(percent) right of \(count); invented \(invented); sure and wrong \(sure)")
    }
}
