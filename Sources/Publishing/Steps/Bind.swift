internal import Crypto
internal import Domain
internal import Typesetting

extension Publishing {
    /// Binds the template to what was computed, and to what is known of the document itself (`document.…`) and of who
    /// it comes from (`letterhead.…`).
    func bind(_ prepared: PreparedDocument, to kind: PublishedKind, for request: RenderRequest) throws -> Manuscript {
        // First, so that no member of the data can stand in for them.
        var view = Record([("document", about(request, source: prepared.source)), ("letterhead", kind.letterhead)])
        if case .record(let record) = prepared.view {
            for (name, value) in zip(record.names, record.values) where name != "document" && name != "letterhead" { view.add(name, value) }
        } else {
            view.add("data", prepared.view)
        }
        return try kind.template.manuscript(of: .record(view), in: request.language)
    }

    private func about(_ request: RenderRequest, source: [UInt8]) -> Value {
        let isForOwner = if case .owner = request.scope { true } else { false }
        return [
            "number": request.documentNumber.map(Value.text) ?? .null,
            "created": .text(request.created.description),
            "hash": .text(Publishing.digest(source)),
            "watermark": request.watermark.map { .text($0.rawValue) } ?? .null,
            "language": .text(request.language.rawValue),
            "scope": isForOwner ? "owner" : "association",
        ]
    }

    /// SHA-256 (FIPS 180-4) in hexadecimal.
    static func digest(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
