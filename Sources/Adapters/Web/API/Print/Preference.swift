internal import Crypto
internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import Publishing

/// How the caller would like to be answered (RFC 7240).
struct Preference {
    /// With a job, not with the document.
    var isAsynchronous = false
    /// Seconds to wait for it first.
    var wait = 0

    /// Longer than that nobody holds a connection open.
    private static let longestWait = 50

    init(_ call: Call) {
        for part in (call.request.headers[.prefer] ?? "").split(separator: ",") {
            let words = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\"" }.lowercased() }
            if words == ["respond-async"] { isAsynchronous = true }
            if words.count == 2, words[0] == "wait", let seconds = Int(words[1]) { wait = min(max(seconds, 0), Preference.longestWait) }
        }
    }

    static let parameter = Endpoint.Parameter(
        "Prefer", in: .header, .textSchema(),
        "`respond-async` for a job in place of the document; with `wait=10` the document all the same when it is there within ten seconds.")
    static let waiting = Endpoint.Parameter("Prefer", in: .header, .textSchema(), "`wait=10` to be answered when it is over, or after ten seconds.")
}

extension PrintPromise {
    private static let longestKey = 200

    static let parameter = Endpoint.Parameter(
        "Idempotency-Key", in: .header, ["type": "string", "maxLength": .number(longestKey)],
        "A name that the caller chose for this request: when it comes again within a day, the answer is the same and nothing is done twice.")

    /// Nil when the caller names no key. Everything that the answer depends on is part of the promise.
    init?(_ call: Call, _ request: RenderRequest, as what: String, _ moment: Moment) throws {
        guard let key = call.request.headers[.idempotencyKey], !key.isEmpty else { return nil }
        guard key.utf8.count <= PrintPromise.longestKey else { throw Problem.form("Idempotency-Key", PrintPromise.tooLong) }
        var hash = SHA256()
        hash.update(data: Array("\(what)\0\(request.kind)\0\(request.language.rawValue)\0\(call.request.uri.query ?? "")\0".utf8))
        hash.update(data: request.data)
        let fingerprint = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        self.init(key: key, fingerprint: fingerprint, moment: moment)
    }

    private static let tooLong = Localized(
        fr: "Au plus 200 octets.", nl: "Hoogstens 200 bytes.", de: "Höchstens 200 Bytes.", en: "At most 200 bytes.")
}

extension HTTPField.Name {
    static var prefer: HTTPField.Name { ours("Prefer") }
    static var preferenceApplied: HTTPField.Name { ours("Preference-Applied") }
    static var idempotencyKey: HTTPField.Name { ours("Idempotency-Key") }
    /// How many things someone should look at before signing.
    static var findings: HTTPField.Name { ours("Greffier-Findings") }
    static var pages: HTTPField.Name { ours("Greffier-Pages") }

    /// A name that is written in the code is always one that HTTP allows.
    private static func ours(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .contentLocation }
}
