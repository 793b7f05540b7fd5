internal import Foundation

/// A form with a file in it (RFC 7578).
struct MultipartForm: Sendable {
    private let fields: [(name: String, value: String)]
    private let boundary = "greffier-" + UUID().uuidString

    init(_ fields: [(String, String)]) { self.fields = fields.map { (name: $0, value: $1) } }

    var mediaType: String { "multipart/form-data; boundary=\(boundary)" }

    /// The fields, then the file as "file".
    func body(fileName: String, mediaType: String, _ bytes: [UInt8]) -> [UInt8] {
        var body: [UInt8] = []
        body.reserveCapacity(bytes.count + 2_048)
        for (name, value) in fields { body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8) }
        let head = "Content-Disposition: form-data; name=\"file\"; filename=\"\(fileName)\"\r\nContent-Type: \(mediaType)"
        body += Array("--\(boundary)\r\n\(head)\r\n\r\n".utf8)
        body += bytes
        body += Array("\r\n--\(boundary)--\r\n".utf8)
        return body
    }
}
