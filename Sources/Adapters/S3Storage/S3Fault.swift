internal import AsyncHTTPClient
internal import Domain
internal import Foundation
internal import NIOCore
internal import NIOHTTP1

/// Why a request was not fulfilled.
struct S3Fault: Error {
    let error: StorageError
    /// The same request may succeed a moment later.
    let mayPass: Bool
    /// The code of the storage; empty when there was none.
    var code = ""

    /// A part was asked for, and the whole came: something on the way keeps no parts.
    static let wholeForPart = S3Fault(.unavailable(.failing(status: 200, code: "Range")), mayPass: true)

    private init(_ error: StorageError, mayPass: Bool) { (self.error, self.mayPass) = (error, mayPass) }

    /// Of the way to the storage and back.
    init(_ error: any Error, at origin: String) {
        switch error {
        case let fault as S3Fault: self = fault
        case is CancellationError: (self.error, mayPass) = (.interrupted, false)
        case let error as HTTPClientError where error == .cancelled: (self.error, mayPass) = (.interrupted, false)
        default: (self.error, mayPass) = (.unavailable(.unreachable(origin)), true)
        }
    }

    /// Of an answer that is no success.
    init(_ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ answer: S3Answer, to request: S3Request, _ bucket: String, at now: Moment) {
        code = answer.code
        switch (answer.code, status.code) {
        case ("NoSuchBucket", _): error = .unavailable(.noBucket(bucket))
        case ("NoSuchKey", _): error = request.key.map { .missing(S3Fault.key($0)) } ?? .unavailable(.noBucket(bucket))
        // No word of S3, so perhaps of something before it; but an answer to HEAD has no body, and GET decides.
        case ("", 404) where request.method == .HEAD: error = request.key.map { .missing(S3Fault.key($0)) } ?? .unavailable(.noBucket(bucket))
        case ("InvalidAccessKeyId", _), ("SignatureDoesNotMatch", _), ("InvalidToken", _), ("ExpiredToken", _), (_, 401):
            error = .unavailable(.wrongKeys)
        case ("RequestTimeTooSkewed", _): error = .unavailable(.clock(seconds: S3Fault.difference(headers, now)))
        case ("AuthorizationHeaderMalformed", _), ("PermanentRedirect", _), ("TemporaryRedirect", _), (_, 301), (_, 307):
            error = .unavailable(.wrongRegion(headers.first(name: "x-amz-bucket-region") ?? answer.region))
        case ("QuotaExceeded", _), ("XMinioStorageFull", _), ("XMinioAdminBucketQuotaExceeded", _), (_, 507): error = .full
        case (_, 403): error = .unavailable(.forbidden(bucket: bucket))
        case (_, 429), (_, 500...): error = .unavailable(.failing(status: Int(status.code), code: answer.code))
        default: error = .unavailable(.failing(status: Int(status.code), code: answer.code))
        }
        let passing: Set<UInt> = [408, 429, 500, 502, 503, 504]
        let passingCodes = ["RequestTimeout", "SlowDown", "InternalError", "OperationAborted"]
        let isForeign = answer.code.isEmpty && status == .notFound && request.method != .HEAD
        mayPass = passing.contains(status.code) || isForeign || passingCodes.contains(answer.code)
    }

    /// By how many seconds the clocks differ, from the date that every answer bears (RFC 9110, 5.6.7).
    private static func difference(_ headers: HTTPHeaders, _ now: Moment) -> Int? {
        let form = DateFormatter()
        (form.locale, form.timeZone) = (Locale(identifier: "en_US_POSIX"), TimeZone(secondsFromGMT: 0))
        form.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        guard let date = headers.first(name: "date").flatMap(form.date(from:)) else { return nil }
        return Int(now.milliseconds / 1_000) - Int(date.timeIntervalSince1970)
    }

    private static func key(_ path: String) -> StorageKey { StorageKey(path: path) ?? StorageKey([path]) }
}
