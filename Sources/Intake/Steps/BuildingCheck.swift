internal import Domain
internal import Extraction

/// Compares the folder that a document was dropped in with the customer that the page names.
enum BuildingCheck {
    /// Below this confidence the name may be misread, or somebody else's.
    private static let least = 0.85

    /// Words that many associations have in their names tell none from another.
    private static let common: Set<String> = [
        "acp", "vme", "association", "des", "les", "coproprietaires", "copropriete", "coproprietes", "vereniging", "van", "mede", "eigenaars",
        "eigendom", "mede-eigenaars", "het", "den", "der", "die", "das", "und", "the", "and", "miteigentumer", "miteigentumervereinigung",
        "miteigentumergemeinschaft", "vereinigung", "owners", "residence", "residentie", "residenz", "immeuble", "batiment", "building", "gebouw",
        "gebaude", "syndicat", "syndic", "syndicus",
    ]

    /// A finding when the customer was read well and shares no word of meaning with the folder's name.
    static func finding(_ building: Building?, _ content: InvoiceContent) -> Finding? {
        guard let building, let customer = content.customer, customer.confidence >= least else { return nil }
        let (folder, page) = (words(building.name), words(customer.value))
        guard !folder.isEmpty, !page.isEmpty, !folder.contains(where: { word in page.contains { isAlike(word, $0) } }) else { return nil }
        return Finding(.otherBuilding, field: .customer, page: customer.evidence?.page, box: customer.evidence?.box, arguments: [building.name])
    }

    /// The words that tell a name, without accents and case; a number is as good as a word.
    private static func words(_ name: String) -> [[UInt8]] {
        let parts = Folding.bytes(name).split { !(48...57).contains($0) && !(97...122).contains($0) }
        return parts.map(Array.init).filter { $0.count >= 3 && !common.contains(String(decoding: $0, as: UTF8.self)) }
    }

    /// Equal, one the beginning of the other, or long and different in one letter, as recognition and people slip.
    private static func isAlike(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        if left.starts(with: right) || right.starts(with: left) { return true }
        guard left.count == right.count, left.count >= 5 else { return false }
        return zip(left, right).count { $0 != $1 } == 1
    }
}
