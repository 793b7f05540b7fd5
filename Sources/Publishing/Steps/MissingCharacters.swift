internal import Domain
internal import Typesetting

extension Publishing {
    /// A finding for each character that no font can draw: the document shows a box in its place.
    func missingCharacters(of document: TypesetDocument, in data: [UInt8]) throws -> [RenderFinding] {
        if document.missingCharacters.isEmpty { return [] }
        // Read once more, since that is seldom: for all other documents the data need not be kept until they are drawn.
        let data = try JSONDocument(data).root
        return document.missingCharacters.map { character in
            let code = String(character.value, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
            return RenderFinding(
                .missingCharacter, path: data.firstText(with: character)?.path ?? "$",
                message: Localized(
                    fr: "Aucune police ne dessine le caractère \(name) ; le document montre un cadre vide.",
                    nl: "Geen lettertype tekent het teken \(name); het document toont een leeg kader.",
                    de: "Keine Schrift zeichnet das Zeichen \(name); das Dokument zeigt einen leeren Rahmen.",
                    en: "No font draws the character \(name); the document shows an empty box."))
        }
    }
}

extension JSONNode {
    /// The first text that holds a character.
    fileprivate func firstText(with character: Unicode.Scalar) -> JSONNode? {
        let rows = index..<Int(entry.next)
        return rows.first { tape.entries[$0].kind == .string && tape.text($0).unicodeScalars.contains(character) }
            .map { JSONNode(tape: tape, index: $0) }
    }
}
