internal import Domain
internal import FoundationEssentials

/// An organisation's picture at the head of its documents. It was looked at before it is given to a library that reads pictures.
package struct Logo: Hashable, Sendable {
    package enum Format: String, Sendable, CaseIterable {
        case svg = "image/svg+xml"
        case png = "image/png"

        /// Its file among the templates of the organisation.
        var file: String { self == .svg ? "shared/letterhead-logo.svg" : "shared/letterhead-logo.png" }

        /// The part that prints it.
        var part: [UInt8] { Array("<part><image class=\"number\" src=\"\(file)\" max-height=\"16mm\" alt=\"{letterhead.name}\"/></part>\n".utf8) }
    }

    /// The part of the templates that prints a logo; the one of the house is empty.
    static let part = "shared/parts/issuer-logo.xml"

    /// 256 KiB.
    package static let sizeLimit = 256 << 10
    private static let longestSide = 4_000

    package let format: Format
    package let bytes: [UInt8]

    /// Takes a picture that is what it says.
    package init(_ format: Format, _ bytes: [UInt8]) throws {
        guard bytes.count <= Logo.sizeLimit else { throw Logo.refusal(Logo.tooLarge) }
        guard format == .png ? Logo.isPNG(bytes) : Logo.isSVG(bytes) else { throw Logo.refusal(Logo.damaged) }
        self.format = format
        self.bytes = bytes
    }

    static func refusal(_ detail: Localized) -> PrintRefusal { PrintRefusal(.data, [PrintRefusal.Place(pointer: "/logo/data", detail: detail)]) }

    /// Signature, header with a bearable size, then whole chunks up to the last (ISO/IEC 15948 §5).
    private static func isPNG(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]) else { return false }
        func number(at place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        var place = 8
        while place + 12 <= bytes.count {
            let (length, name) = (number(at: place), bytes[place + 4..<place + 8])
            guard place + 12 + length <= bytes.count else { return false }
            if name.elementsEqual("IEND".utf8) {
                return place + 12 + length == bytes.count && 1...longestSide ~= number(at: 16) && 1...longestSide ~= number(at: 20)
            }
            place += 12 + length
        }
        return false
    }

    /// Text in UTF-8 that is a drawing and nothing else: nothing that runs, is loaded or is declared.
    private static func isSVG(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self)?.lowercased(), text.contains("<svg"), text.contains("</svg>") else { return false }
        let foreign = [
            "<!doctype", "<!entity", "<?xml-stylesheet", "script", "foreignobject", "<image", "<text", "<filter", "<style", "javascript:", "@import",
            "url(http", "href=\"http", "href='http", "href=\"data", "href='data", "href=\"file", "href='file", "\0",
        ]
        return !foreign.contains { text.contains($0) }
    }

    private static let tooLarge = Localized(
        fr: "Le logo dépasse 256 Kio.", nl: "Het logo is groter dan 256 KiB.", de: "Das Logo ist größer als 256 KiB.",
        en: "The logo is larger than 256 KiB.")
    static let damaged = Localized(
        fr: "Un PNG entier d'au plus 4000 pixels de côté, ou un SVG fait de tracés seulement.",
        nl: "Een hele PNG van hoogstens 4000 pixels per zijde, of een SVG met alleen paden.",
        de: "Ein ganzes PNG mit höchstens 4000 Pixeln je Seite, oder ein SVG nur aus Pfaden.",
        en: "A whole PNG of at most 4000 pixels a side, or an SVG made of paths only.")
}
