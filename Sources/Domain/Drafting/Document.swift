/// A file that arrived: the bytes, named by their hash within an organisation.
package struct Document: Sendable, Hashable {
    package let id: DocumentID
    package let organisation: Organisation
    package let building: Building?
    package let hash: ContentHash
    package let mediaType: MediaType
    /// Bytes.
    package let size: Int64
    /// As the file was called in the inbox, without its folders.
    package let name: String
    /// Where the original bytes are kept.
    package let key: StorageKey

    package init(
        id: DocumentID, organisation: Organisation, building: Building?, hash: ContentHash, mediaType: MediaType, size: Int64, name: String,
        key: StorageKey
    ) {
        self.id = id
        self.organisation = organisation
        self.building = building
        self.hash = hash
        self.mediaType = mediaType
        self.size = size
        self.name = name
        self.key = key
    }
}

/// The short name of a document that people type: sixteen hexadecimal digits made of its organisation and its bytes.
package struct DocumentID: Hashable, Codable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    /// The same bytes always have the same name in an organisation, and another in another one: the first 64 bits of the SHA-256, mixed
    /// with the organisation's name (FNV-1a, Fowler, Noll and Vo).
    package init(_ hash: ContentHash, of organisation: Organisation) {
        let start = UInt64(hash.hexadecimal.prefix(16), radix: 16) ?? 0
        let name = organisation.name.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        let digits = String(start ^ name, radix: 16)
        text = String(repeating: "0", count: 16 - digits.count) + digits
    }

    package var description: String { text }
}

/// The SHA-256 of a file, as 64 hexadecimal digits.
package struct ContentHash: Hashable, Codable, Sendable, CustomStringConvertible {
    package let hexadecimal: String

    /// Nil unless it is 64 lower-case hexadecimal digits.
    package init?(_ hexadecimal: String) {
        guard hexadecimal.utf8.count == 64, hexadecimal.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else { return nil }
        self.hexadecimal = hexadecimal
    }

    package var description: String { hexadecimal }
}

/// Who a document belongs to: the syndic's office. Nothing crosses it.
package struct Organisation: Hashable, Codable, Sendable, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package var description: String { name }
}

/// A building (an association of co-owners) as the inbox names it: the first sub-folder.
package struct Building: Hashable, Codable, Sendable, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package var description: String { name }
}

/// The file formats that are read, told by their first bytes and never by the name.
package enum MediaType: String, Codable, CaseIterable, Sendable {
    case pdf = "application/pdf"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case tiff = "image/tiff"
    /// An e-invoice.
    case xml = "application/xml"

    /// How many leading bytes are needed to tell.
    package static let prefixLength = 1024

    /// The format of a file by its first bytes (up to `prefixLength`); nil for one that is not read. A PDF header may stand
    /// anywhere in the first 1024 bytes (ISO 32000-1, Annex H, implementation note 13).
    package init?(prefix: some Collection<UInt8>) {
        let bytes = Array(prefix.prefix(MediaType.prefixLength))
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
            self = .tiff
        } else if bytes.indices.contains(where: { bytes[$0...].starts(with: Array("%PDF-".utf8)) }) {
            self = .pdf
        } else if MediaType.isXML(bytes) {
            self = .xml
        } else {
            return nil
        }
    }

    /// Whether a text begins as XML does: after a byte order mark and white space, a declaration, a comment or an element that is not one
    /// of a web page. UTF-16 is told by its mark or by the zero beside the first character (XML 1.0, Appendix F).
    private static func isXML(_ bytes: [UInt8]) -> Bool {
        let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
        let text = bytes.dropFirst(marks.first { bytes.starts(with: $0) }?.count ?? 0).filter { $0 != 0 }
        let start = String(decoding: text.drop { [9, 10, 13, 32].contains($0) }.prefix(40), as: UTF8.self).lowercased()
        guard start.hasPrefix("<"), let next = start.dropFirst().first, !start.hasPrefix("<html") else { return false }
        // A document type is refused when it is read, and told so; that of a web page is none of ours.
        if start.hasPrefix("<!doctype") { return start.split(separator: " ").dropFirst().first?.hasPrefix("html") == false }
        return start.hasPrefix("<?xml") || start.hasPrefix("<!--") || next.isLetter || next == "_"
    }

    /// The extension of stored files.
    package var pathExtension: String {
        switch self {
        case .pdf: "pdf"
        case .png: "png"
        case .jpeg: "jpg"
        case .tiff: "tif"
        case .xml: "xml"
        }
    }
}
