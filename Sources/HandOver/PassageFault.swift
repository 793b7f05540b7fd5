package import Domain

/// Why a draft could not be handed over.
package struct PassageFault: Sendable, Hashable, Codable {
    package enum Code: String, Sendable, Codable, CaseIterable {
        /// The other program takes no amounts below nothing.
        case creditNote = "credit_note"
        /// It asks for no payment.
        case noExpense = "no_expense"
        /// Another currency than the euro.
        case currency
        case noAmount = "no_amount"
        /// The draft names no building.
        case noBuilding = "no_building"
        /// The other program has no building of that name, or several.
        case unknownBuilding = "unknown_building"
        case fileTooLarge = "file_too_large"
        /// The original is not where it was kept.
        case noFile = "no_file"
        /// The other program said no, in these words.
        case refused
        /// The other program has failed at it for too long.
        case failing
        /// The other program cannot be reached.
        case unreachable
        /// The other program wants to be asked later.
        case busy
        /// The other program does not know the user or the password.
        case account
        /// Our own storage or store does not answer.
        case unavailable
        /// What is kept of it cannot be read.
        case unreadable
    }

    package var code: Code
    /// What else is known: the building, the answer.
    package var words: String?

    package init(_ code: Code, _ words: String? = nil) {
        self.code = code
        self.words = words.map { String($0.prefix(300)) }
    }
}

extension PassageFault {
    /// Why, for a person.
    package var message: Localized {
        let words = words ?? "?"
        switch code {
        case .noBuilding, .unknownBuilding, .fileTooLarge, .noFile: return placeMessage(words)
        case .refused, .failing, .unreachable, .busy, .account, .unavailable: return answerMessage(words)
        case .creditNote:
            return Localized(
                fr: "KoproGo ne connaît pas de montants négatifs : encodez la note de crédit là-bas.",
                nl: "KoproGo kent geen negatieve bedragen: boek de creditnota daar.",
                de: "KoproGo kennt keine negativen Beträge: Buchen Sie die Gutschrift dort.",
                en: "KoproGo knows no negative amounts: enter the credit note there.")
        case .noExpense:
            return Localized(
                fr: "Ce document ne demande pas de paiement.", nl: "Dit document vraagt geen betaling.",
                de: "Dieses Dokument verlangt keine Zahlung.", en: "This document asks for no payment.")
        case .currency:
            return Localized(
                fr: "KoproGo ne tient que des euros ; ce document est en \(words).",
                nl: "KoproGo houdt alleen euro's bij; dit document is in \(words).",
                de: "KoproGo führt nur Euro; dieses Dokument ist in \(words).", en: "KoproGo keeps euros only; this document is in \(words).")
        case .unreadable:
            return Localized(
                fr: "Ce qui en est gardé ne se lit pas : une version plus récente l'a peut-être écrit.",
                nl: "Wat ervan bewaard is, kan niet gelezen worden: misschien schreef een nieuwere versie het.",
                de: "Was davon aufbewahrt ist, lässt sich nicht lesen: Vielleicht hat es eine neuere Version geschrieben.",
                en: "What is kept of it cannot be read: a newer version may have written it.")
        case .noAmount:
            return Localized(
                fr: "Le montant manque ou n'est pas positif.", nl: "Het bedrag ontbreekt of is niet positief.",
                de: "Der Betrag fehlt oder ist nicht positiv.", en: "The amount is missing, or not above nothing.")
        }
    }

    private func placeMessage(_ words: String) -> Localized {
        switch code {
        case .noBuilding:
            Localized(
                fr: "Le brouillon ne dit pas pour quel immeuble il est.", nl: "Het ontwerp zegt niet voor welk gebouw het is.",
                de: "Der Entwurf sagt nicht, für welches Gebäude er ist.", en: "The draft does not say which building it is for.")
        case .unknownBuilding:
            Localized(
                fr: "KoproGo n'a pas d'immeuble « \(words) », ou en a plusieurs : dites lequel dans koprogo.buildings.",
                nl: "KoproGo heeft geen gebouw \"\(words)\", of meerdere: zeg welk in koprogo.buildings.",
                de: "KoproGo hat kein Gebäude „\(words)“, oder mehrere: Nennen Sie es in koprogo.buildings.",
                en: "KoproGo has no building \"\(words)\", or several: say which in koprogo.buildings.")
        case .fileTooLarge:
            Localized(
                fr: "L'original est trop grand pour KoproGo (\(words)).", nl: "Het origineel is te groot voor KoproGo (\(words)).",
                de: "Das Original ist zu groß für KoproGo (\(words)).", en: "The original is too large for KoproGo (\(words)).")
        default:
            Localized(
                fr: "L'original n'est plus là où il était gardé.", nl: "Het origineel is niet meer waar het bewaard werd.",
                de: "Das Original ist nicht mehr dort, wo es lag.", en: "The original is no longer where it was kept.")
        }
    }

    private func answerMessage(_ words: String) -> Localized {
        switch code {
        case .refused:
            Localized(
                fr: "KoproGo refuse : \(words)", nl: "KoproGo weigert: \(words)", de: "KoproGo lehnt ab: \(words)", en: "KoproGo refuses: \(words)")
        case .failing:
            Localized(
                fr: "KoproGo n'y arrive pas (\(words)).", nl: "KoproGo slaagt er niet in (\(words)).", de: "KoproGo scheitert daran (\(words)).",
                en: "KoproGo fails at it (\(words)).")
        case .unreachable:
            Localized(
                fr: "KoproGo est injoignable.", nl: "KoproGo is onbereikbaar.", de: "KoproGo ist nicht erreichbar.", en: "KoproGo cannot be reached.")
        case .busy:
            Localized(
                fr: "KoproGo demande d'attendre (limite de requêtes).", nl: "KoproGo vraagt te wachten (limiet van aanvragen).",
                de: "KoproGo bittet zu warten (Anfragegrenze).", en: "KoproGo asks to wait (its limit of requests).")
        case .account:
            Localized(
                fr: "KoproGo ne connaît pas ce compte ou ce mot de passe (koprogo.email, koprogo.password).",
                nl: "KoproGo kent dit account of wachtwoord niet (koprogo.email, koprogo.password).",
                de: "KoproGo kennt dieses Konto oder Passwort nicht (koprogo.email, koprogo.password).",
                en: "KoproGo does not know this account or password (koprogo.email, koprogo.password).")
        default:
            Localized(
                fr: "Nos propres données n'étaient pas disponibles.", nl: "Onze eigen gegevens waren niet beschikbaar.",
                de: "Unsere eigenen Daten waren nicht verfügbar.", en: "Our own data were not available.")
        }
    }
}

extension Passage.State {
    package var label: Localized {
        switch self {
        case .waiting: Localized(fr: "en attente", nl: "wacht", de: "wartet", en: "waiting")
        case .done: Localized(fr: "transmis", nl: "overgedragen", de: "übergeben", en: "handed over")
        case .parked: Localized(fr: "à voir", nl: "te bekijken", de: "anzusehen", en: "to be seen to")
        case .withdrawn: Localized(fr: "retiré", nl: "ingetrokken", de: "zurückgezogen", en: "withdrawn")
        }
    }
}
