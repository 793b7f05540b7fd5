internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// A stored file as it is asked for: whole, a part of it, or not at all when the caller has it (RFC 9110, 13 and 14).
struct FileReply {
    /// Bytes.
    let size: Int64
    let hash: ContentHash

    func reply(
        _ call: Call, _ bytes: (Range<Int64>?) async throws -> any AsyncSequence<[UInt8], any Error> & Sendable
    ) async throws -> Reply {
        let headers = call.request.headers
        let tag = "\"\(hash)\""
        if let known = headers[.ifNoneMatch], known == "*" || known.contains(tag) { return Reply(.notModified).tagged(hash.hexadecimal) }
        let isCurrent = headers[.ifRange].map { $0 == tag } ?? true
        var reply: Reply
        switch isCurrent ? range(headers[.range]) : .whole {
        case .whole: reply = Reply(.ok, content: .stream(try await bytes(nil), length: size))
        case .part(let range):
            reply = Reply(.partialContent, content: .stream(try await bytes(range), length: Int64(range.count)))
            reply.headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
        case .none: throw Problem.noSuchRange(size)
        }
        reply.headers[.acceptRanges] = "bytes"
        return reply.tagged(hash.hexadecimal)
    }

    private enum Wanted {
        case whole
        case part(Range<Int64>)
        /// Behind the end.
        case none
    }

    /// "bytes=0-499", "bytes=500-", "bytes=-500". Several ranges, other units and nonsense mean the whole file.
    private func range(_ text: String?) -> Wanted {
        guard let text, text.hasPrefix("bytes=") else { return .whole }
        let parts = text.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } && $0.utf8.count <= 18 }) else { return .whole }
        switch (Int64(parts[0]), Int64(parts[1])) {
        case (nil, nil): return .whole
        case (nil, let last?): return last == 0 || size == 0 ? .none : .part(max(0, size - last)..<size)
        case (let first?, let last):
            if let last, last < first { return .whole }
            return first >= size ? .none : .part(first..<min(size, (last ?? .max - 1) + 1))
        }
    }
}

extension Problem {
    fileprivate static func noSuchRange(_ size: Int64) -> Problem {
        Problem(
            .rangeNotSatisfiable, "no-such-range",
            Localized(
                fr: "Le fichier n'a que \(size) octets.", nl: "Het bestand heeft maar \(size) bytes.", de: "Die Datei hat nur \(size) Byte.",
                en: "The file has \(size) bytes only."), headers: [.contentRange: "bytes */\(size)"])
    }
}
