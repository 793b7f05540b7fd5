import Domain

/// Looks whether a document announces that its amount is taken from the customer's account: a transfer would pay it once more. One that is only
/// offered, or that failed, is none.
struct DirectDebit {
    let layout: Layout

    /// The first row that announces it; good to know for who approves, and what keeps it out of a file of payments.
    var finding: Finding? {
        let row = layout.rows.indices.first { isNamed(on: $0) || isDescribed(on: $0) }
        return row.map { Finding(.directDebit, .info, page: layout.rows[$0].page, box: layout.rows[$0].box) }
    }

    private func isNamed(on row: Int) -> Bool { holds(row, DirectDebit.names) && !isOfferedOrFailed(on: row) }

    /// "… is taken from your account", which may go over the end of a row.
    private func isDescribed(on row: Int) -> Bool {
        let rows = [row, row + 1].filter(layout.rows.indices.contains)
        return holds(row, DirectDebit.accounts) && rows.contains { holds($0, DirectDebit.taken) } && !rows.contains(where: isOfferedOrFailed)
    }

    private func isOfferedOrFailed(on row: Int) -> Bool {
        holds(row, DirectDebit.offered) || holds(row, DirectDebit.failed) || layout.rows[row].bytes.contains(UInt8(ascii: "?"))
    }

    private func holds(_ row: Int, _ phrases: [String]) -> Bool { phrases.contains(where: layout.rows[row].bytes.holds) }

    private static let names = [
        "par domiciliation", "via domiciliation", "votre domiciliation", "domiciliation europeenne", "domiciliation sepa", "prelevement automatique",
        "par prelevement", "reference du mandat", "domiciliering", "automatische incasso", "automatisch geind", "mandaatreferte",
        "mandaatreferentie", "lastschrift", "sepa-lastschrift", "bankeinzug", "mandatsreferenz", "direct debit", "mandate reference",
    ]
    private static let accounts = ["votre compte", "le compte", "uw rekening", "de rekening", "ihrem konto", "konto", "your account", "the account"]
    private static let taken = [
        "sera debite", "sera debitee", "seront debites", "sera preleve", "sera prelevee", "seront preleves", "afgehouden", "gedebiteerd", "geind",
        "afgeschreven", "abgebucht", "eingezogen", "belastet", "will be debited", "will be collected", "is debited",
    ]
    private static let offered = [
        "souhaitez", "pouvez", "possibilite", "optez", "demandez", "formulaire", "pas encore", "kunt", "mogelijk", "wenst", "kies", "aanvragen",
        "formulier", "nog geen", "mochten", "konnen", "moglich", "formular", "noch kein", "noch keine", "would you", "you can", "you may",
        "switch to", "set up", "form", "not yet",
    ]
    private static let failed = [
        "refuse", "refusee", "rejete", "rejetee", "echoue", "echec", "impayee", "geweigerd", "geweigerde", "mislukt", "mislukte", "abgelehnt",
        "gescheitert", "fehlgeschlagen", "refused", "rejected", "failed", "returned",
    ]
}
