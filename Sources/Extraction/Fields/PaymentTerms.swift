import Domain

/// The due date that clear terms imply: "30 jours", "30 dagen einde maand", "innerhalb von 14 Tagen", "at once".
struct PaymentTerms {
    let context: Context
    let issue: CalendarDate

    private static let units: Set<String> = ["jours", "jour", "dagen", "dag", "tage", "tagen", "tag", "days", "day"]
    private static let payment = [
        "payable", "payables", "paiement", "a payer", "echeance", "reglement", "conditions de paiement", "betaling", "betaalbaar", "te betalen",
        "vervaldag",
        "betalingstermijn", "betalingsvoorwaarden", "zahlbar", "fallig", "fallig am", "falligkeit", "zahlung", "zahlungsziel", "zahlungsbedingungen",
        "payment",
        "payment terms", "due date", "terms", "net", "te voldoen", "vervaldatum",
    ]
    private static let discount = [
        "skonto", "escompte", "korting", "discount", "contestation", "betwisting", "rappel", "reclamation", "beanstandungen",
    ]
    private static let endOfMonth = ["fin de mois", "fin du mois", "einde maand", "monatsende", "end of month", "eom"]

    /// The computed date and the words it follows from; nil when the terms are not plain or more than one is printed.
    func dueDate() -> (date: CalendarDate, terms: String)? {
        var found: [(date: CalendarDate, terms: String)] = []
        for row in context.layout.rows.indices {
            if let hit = read(row), !found.contains(where: { $0.date == hit.date }) { found.append(hit) }
        }
        return found.count == 1 ? found[0] : nil
    }

    private func read(_ row: Int) -> (date: CalendarDate, terms: String)? {
        let bytes = context.layout.rows[row].bytes
        let words = Atoms.split(bytes)
        for (index, word) in words.enumerated().dropFirst() {
            guard PaymentTerms.units.contains(String(decoding: word, as: UTF8.self)), let days = number(words[index - 1]) else { continue }
            guard (1...120).contains(days), PaymentTerms.payment.contains(where: { holds($0, before: word.startIndex, bytes) }) else { continue }
            guard !PaymentTerms.discount.contains(where: bytes.holds) else { continue }
            let tokens = context.layout.rows[row].owners[words[index - 1].startIndex]..<context.layout.rows[row].owners[word.startIndex] + 1
            guard var date = issue.adding(days: days) else { continue }
            if PaymentTerms.endOfMonth.contains(where: bytes.holds) { date = date.endOfMonth }
            return (date, context.layout.text(tokens))
        }
        return nil
    }

    private func number(_ word: ArraySlice<UInt8>) -> Int? {
        word.allSatisfy(\.isDigit) && word.count <= 3 ? Int(String(decoding: word, as: UTF8.self)) : nil
    }

    private func holds(_ phrase: String, before end: Int, _ bytes: [UInt8]) -> Bool {
        Array(bytes[..<end].suffix(48)).holds(phrase)
    }
}
