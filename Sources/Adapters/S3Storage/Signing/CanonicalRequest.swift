internal import Crypto
internal import Foundation

/// A request as Signature Version 4 sees it: the same text on both sides, whatever travels between them changes.
/// (AWS General Reference, "Create a signed AWS API request".)
struct CanonicalRequest {
    let method: String
    /// Percent-encoded, from the first slash on. S3 takes it as it is, without putting dots or slashes in order.
    let path: String
    let query: [(name: String, value: String)]
    /// Only those that are signed.
    let headers: [(name: String, value: String)]
    /// The hexadecimal SHA-256 of the body.
    let bodyHash: String

    var text: String {
        [method, path, queryText, sortedHeaders.map { "\($0.name):\($0.value)\n" }.joined(), signedHeaders, bodyHash].joined(separator: "\n")
    }

    var hash: String { SHA256.hash(data: Data(text.utf8)).hexadecimal }

    /// As it stands in the address too.
    var queryText: String {
        query.map { (PercentCoding.component($0.name), PercentCoding.component($0.value)) }
            .sorted { $0 < $1 }.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    }

    /// The names, in order.
    var signedHeaders: String { sortedHeaders.map(\.name).joined(separator: ";") }

    private var sortedHeaders: [(name: String, value: String)] {
        headers.map { (name: $0.name.lowercased(), value: CanonicalRequest.trimmed($0.value)) }.sorted { $0.name < $1.name }
    }

    /// Without spaces around it, and with one where there are several.
    private static func trimmed(_ value: String) -> String {
        value.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
}

/// How texts stand in an address (RFC 3986): all but letters, digits and "-._~" as "%" and two upper-case digits.
enum PercentCoding {
    static func component(_ text: String) -> String { encoded(text, keeping: []) }

    /// A path keeps its slashes.
    static func path(_ text: String) -> String { encoded(text, keeping: [UInt8(ascii: "/")]) }

    private static func encoded(_ text: String, keeping others: Set<UInt8>) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) || others.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._~".utf8.contains(byte)
        }
    }
}

extension Sequence<UInt8> {
    /// Two lower-case digits for each byte.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
