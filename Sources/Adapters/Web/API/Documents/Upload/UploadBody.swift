internal import Archive
internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// Reads the body of an upload within its limits of size and time. Nothing stays of one that breaks off.
struct UploadBody {
    private let archive: Archive
    private let call: Call

    init(_ archive: Archive, _ call: Call) {
        self.archive = archive
        self.call = call
    }

    /// What the request brings: a form with files, or one file as it is.
    func form() async throws -> UploadForm {
        let room = try await archive.beginUpload()
        switch try UploadBody.kind(call.request.headers[.contentType]) {
        case .form(let boundary):
            var gathering = UploadGathering(in: room, limits: archive.limits, boundary: boundary)
            try await read(limit: archive.limits.totalBytes) { try gathering.take($0) }
            return try gathering.whole()
        case .file:
            try await read(limit: archive.limits.fileBytes) { try room.add(Array($0)) }
            return UploadForm(
                files: [.init(name: call.query("name").flatMap(Label.file) ?? UploadForm.unnamed, content: try room.end())], isOneFile: true)
        }
    }

    private enum Kind {
        case form(boundary: String)
        case file
    }

    /// A file may call itself whatever it likes, its bytes tell what it is; other forms are none.
    private static func kind(_ contentType: String?) throws -> Kind {
        let type = (contentType ?? "").prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        guard type.hasPrefix("multipart/") || type == "application/x-www-form-urlencoded" else { return .file }
        guard type == "multipart/form-data" else { throw Problem.otherForm }
        guard let boundary = PartHeader.parameters(contentType ?? "")["boundary"], 1...70 ~= boundary.utf8.count else { throw Problem.malformedForm }
        return .form(boundary: boundary)
    }

    /// Reads on as long as something comes; a body that is silent is given up, and with it all that it has brought.
    private func read(limit: Int64, _ take: (ByteBufferView) throws -> Void) async throws {
        if let length = call.request.headers[.contentLength].flatMap({ Int64($0) }), length > limit { throw Problem.tooLarge(bytes: Int(limit)) }
        var size: Int64 = 0
        for try await chunk in call.request.body {
            size += Int64(chunk.readableBytes)
            if size > limit { throw Problem.tooLarge(bytes: Int(limit)) }
            try take(chunk.readableBytesView)
        }
    }
}
