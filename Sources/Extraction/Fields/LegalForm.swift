/// The legal forms of companies, as words behind or before a name.
enum LegalForm {
    private static let forms: Set<[UInt8]> = Set(
        [
            "sa", "nv", "srl", "bv", "sprl", "bvba", "sc", "scrl", "cv", "cvba", "vof", "snc", "asbl", "vzw", "scs", "commv", "gcv", "ov", "gmbh",
            "ag", "kg", "ug",
            "ohg", "se", "ltd", "limited", "inc", "llc", "plc", "sarl", "sas", "sasu", "eurl", "ev", "corp", "corporation", "llp", "gbr", "egmbh",
            "eg", "sagl",
            "spa", "aps", "oy", "ab", "coop", "srl-bv", "bv-srl", "sa-nv", "nv-sa", "gesmbh", "kgaa", "sci", "scop", "pty", "pvt", "genossenschaft",
        ].map { Array($0.utf8) })

    /// Whether a folded word is a legal form: "S.A.", "GmbH", "BV".
    static func matches(_ word: [UInt8]) -> Bool {
        guard word.count >= 2, word.count <= 14 else { return false }
        let plain = word.filter { $0.isLetter || $0 == 0x2D }
        guard plain.count >= 2, !word.contains(where: \.isDigit) else { return false }
        return forms.contains(plain)
    }
}
