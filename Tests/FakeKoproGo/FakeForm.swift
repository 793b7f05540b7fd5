internal import Foundation

/// A form with a file, taken apart as strictly as RFC 7578 wants it.
struct FakeForm {
    var fields: [String: String] = [:]
    var file: (name: String, mediaType: String, bytes: [UInt8])?

    /// Nil for what is no such form.
    init?(_ body: Data, mediaType: String) {
        guard let start = mediaType.firstRange(of: "boundary=") else { return nil }
        let mark = Data("--\(mediaType[start.upperBound...])".utf8)
        guard body.starts(with: mark) else { return nil }
        var rest = body[...]
        var isEnded = false
        while let range = rest.range(of: mark) {
            rest = rest[range.upperBound...]
            if rest.starts(with: Data("--".utf8)) {
                isEnded = true
                break
            }
            guard let next = rest.range(of: Data("\r\n".utf8) + mark), let head = rest.range(of: Data("\r\n\r\n".utf8)) else { return nil }
            keep(head: String(decoding: rest[..<head.lowerBound], as: UTF8.self), Array(rest[head.upperBound..<next.lowerBound]))
            rest = rest[(next.lowerBound + 2)...]
        }
        if !isEnded { return nil }
    }

    private mutating func keep(head: String, _ content: [UInt8]) {
        func value(_ name: String) -> String? {
            head.firstRange(of: " \(name)=\"").map { String(head[$0.upperBound...].prefix { $0 != "\"" }) }
        }
        guard let name = value("name") else { return }
        if let fileName = value("filename") {
            let type = head.firstRange(of: "Content-Type: ").map { String(head[$0.upperBound...].prefix { !$0.isNewline }) }
            file = (fileName, type ?? "", content)
        } else {
            fields[name] = String(decoding: content, as: UTF8.self)
        }
    }
}
