internal import Crypto
internal import Domain
internal import Foundation

/// Signs requests with Signature Version 4 of AWS, which every S3 storage knows.
struct Signature: Sendable {
    let accessKey: String
    let secretKey: String
    let region: String
    /// "s3".
    let service: String

    /// The value of the header `Authorization`. The moment is that of the signed header `x-amz-date`.
    func authorization(_ request: CanonicalRequest, at moment: SigningMoment) -> String {
        let scope = "\(moment.day)/\(region)/\(service)/aws4_request"
        let text = ["AWS4-HMAC-SHA256", moment.text, scope, request.hash].joined(separator: "\n")
        let signature = Signature.code(of: text, with: key(for: moment.day)).hexadecimal
        return "AWS4-HMAC-SHA256 Credential=\(accessKey)/\(scope), SignedHeaders=\(request.signedHeaders), Signature=\(signature)"
    }

    /// A key that is good for one day, region and service.
    private func key(for day: String) -> SymmetricKey {
        [day, region, service, "aws4_request"].reduce(SymmetricKey(data: Data("AWS4\(secretKey)".utf8))) { key, text in
            SymmetricKey(data: Signature.code(of: text, with: key))
        }
    }

    private static func code(of text: String, with key: SymmetricKey) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key)
    }
}

/// When a request is signed, to the second.
struct SigningMoment: Sendable {
    /// "20130524T000000Z"
    let text: String

    /// "20130524"
    var day: String { String(text.prefix(8)) }

    init(_ moment: Moment) { text = moment.description.filter { $0 != "-" && $0 != ":" } }
}
