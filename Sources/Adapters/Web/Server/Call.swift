package import Access
package import Domain
internal import Foundation
internal import HTTPTypes
package import Hummingbird
internal import NIOCore

/// One request, with who makes it.
package struct Call: Sendable {
    /// Bytes of a body that is read whole: data of a document to print, corrections. Files are streamed.
    package static let bodyLimit = 8 << 20

    package var request: Request
    package var parameters: Parameters
    package var language: Language
    /// The address that the request comes from.
    package var address: String
    private var known: Caller?

    init(_ request: Request, parameters: Parameters, language: Language, address: String, caller: Caller?) {
        self.request = request
        self.parameters = parameters
        self.language = language
        self.address = address
        known = caller
    }

    /// Who asks. Endpoints that need nothing may have nobody.
    package var caller: Caller {
        get throws {
            guard let known else { throw Problem.unauthorised }
            return known
        }
    }

    /// A part of the path.
    package func path(_ name: String) throws -> String {
        guard let text = parameters.get(name), !text.isEmpty, text.utf8.count <= 200 else { throw Problem.notFound }
        return text
    }

    /// A number in the path; what is none names nothing.
    package func number(inPath name: String) throws -> Int {
        guard let number = Int(try path(name)) else { throw Problem.notFound }
        return number
    }

    /// A value of the query; nil when it is not there or empty.
    package func query(_ name: String) -> String? { queries(name).first }

    /// All values of the query of that name which are not empty. Forms write a space as "+" (WHATWG URL, application/x-www-form-urlencoded).
    package func queries(_ name: String) -> [String] {
        (request.uri.query ?? "").split(separator: "&").compactMap { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == name, !parts[1].isEmpty else { return nil }
            return String(parts[1].map { $0 == "+" ? " " : $0 }).removingPercentEncoding
        }
    }

    /// A value of the query that must be one of some.
    package func query<Value: RawRepresentable<String>>(_ name: String, as type: Value.Type) throws -> Value? {
        guard let text = query(name) else { return nil }
        guard let value = Value(rawValue: text) else { throw Problem.form(name, Call.unknownValue) }
        return value
    }

    /// A day of the query, of which the endpoint says that it is one.
    package func day(_ name: String) -> CalendarDate? { query(name).flatMap { CalendarDate($0) } }

    /// A number of the query within a range.
    package func query(_ name: String, in range: ClosedRange<Int>, otherwise: Int) throws -> Int {
        guard let text = query(name) else { return otherwise }
        guard let number = Int(text), range.contains(number) else {
            throw Problem.form(
                name,
                Localized(
                    fr: "Un nombre entre \(range.lowerBound) et \(range.upperBound).",
                    nl: "Een getal tussen \(range.lowerBound) en \(range.upperBound).",
                    de: "Eine Zahl zwischen \(range.lowerBound) und \(range.upperBound).",
                    en: "A number between \(range.lowerBound) and \(range.upperBound)."))
        }
        return number
    }

    /// The version that the caller has seen (`If-Match`); a change without it is refused.
    package var seenVersion: Int {
        get throws {
            guard let text = request.headers[.ifMatch] else { throw Problem.versionNeeded }
            guard let version = Int(text.trimmingPrefix("W/").dropFirst().dropLast()), text.trimmingPrefix("W/") == "\"\(version)\"" else {
                throw Problem.form("If-Match", Call.noVersion)
            }
            return version
        }
    }

    /// The whole body, within the limit.
    package func body(limit: Int = Call.bodyLimit) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw Problem.tooLarge(bytes: limit) }
        var bytes: [UInt8] = []
        for try await chunk in request.body {
            if bytes.count + chunk.readableBytes > limit { throw Problem.tooLarge(bytes: limit) }
            bytes += Array(chunk.readableBytesView)
        }
        return bytes
    }

    /// The body as a value, its keys in snake case.
    package func json<Value: Decodable>(_ type: Value.Type) async throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        do {
            return try decoder.decode(type, from: Data(try await body()))
        } catch let error as DecodingError {
            throw Call.problem(error)
        }
    }

    private static let noVersion = Localized(
        fr: "Une version entre guillemets : \"3\".", nl: "Een versie tussen aanhalingstekens: \"3\".",
        de: "Eine Fassung in Anführungszeichen: \"3\".", en: "A version in quotation marks: \"3\".")

    static let unknownValue = Localized(
        fr: "Valeur inconnue.", nl: "Onbekende waarde.", de: "Unbekannter Wert.", en: "An unknown value.")

    private static func problem(_ error: DecodingError) -> Problem {
        let (context, detail): (DecodingError.Context, Localized) =
            switch error {
            case .keyNotFound(let key, let context):
                (
                    DecodingError.Context(codingPath: context.codingPath + [key], debugDescription: ""),
                    Localized(fr: "Manque.", nl: "Ontbreekt.", de: "Fehlt.", en: "Missing.")
                )
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): (context, unknownValue)
            @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), unknownValue)
            }
        if context.codingPath.isEmpty, case .dataCorrupted = error { return .notJSON }
        return .form("/" + context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue.snakeCase }.joined(separator: "/"), detail)
    }
}

extension String {
    /// "invoiceNumber" as "invoice_number".
    var snakeCase: String {
        reduce(into: "") { text, character in
            if character.isUppercase, !text.isEmpty { text += "_" }
            text += character.lowercased()
        }
    }
}
