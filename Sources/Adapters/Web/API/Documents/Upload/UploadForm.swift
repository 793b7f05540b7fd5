internal import Archive
internal import Domain

/// What a request has brought: the files, gathered in the spool, and the building that they are for.
struct UploadForm {
    /// A file that has arrived, or one that was not kept.
    struct File {
        let name: String
        /// Nil for one that was larger than allowed.
        let content: UploadedBytes?
    }

    var building: String?
    var files: [File] = []
    /// The request is the file itself, and not a form.
    var isOneFile = false
}

/// Gathers the files of a form as its bytes come.
struct UploadGathering {
    private let limits: UploadLimits
    private let room: any UploadInProgress
    private var parser: MultipartParser
    private(set) var form = UploadForm()
    private var part = Part.other
    private var size: Int64 = 0

    private enum Part {
        case file(String)
        /// A file that was larger than allowed: what else comes of it is dropped.
        case tooLarge(String)
        case building([UInt8])
        case other
    }

    /// Bytes of a building's name.
    private static let longestName = 1_000

    init(in room: any UploadInProgress, limits: UploadLimits, boundary: String) {
        self.room = room
        self.limits = limits
        parser = MultipartParser(boundary: boundary)
    }

    mutating func take(_ bytes: some Collection<UInt8>) throws {
        do {
            for piece in try parser.take(bytes) { try take(piece) }
        } catch is MultipartParser.Malformed {
            throw Problem.malformedForm
        }
    }

    /// The form, once its last boundary was read.
    func whole() throws -> UploadForm {
        guard parser.isEnded else { throw Problem.malformedForm }
        guard !form.files.isEmpty else { throw Problem.noFile }
        return form
    }

    private mutating func take(_ piece: MultipartParser.Piece) throws {
        switch piece {
        case .begin(let header): part = try begin(header)
        case .bytes(let bytes): try add(bytes)
        case .end: try end()
        }
    }

    private mutating func begin(_ header: PartHeader) throws -> Part {
        size = 0
        if let name = header.file {
            if form.files.count >= limits.files { throw Problem.tooManyFiles(limits.files) }
            return .file(Label.file(name) ?? UploadForm.unnamed)
        }
        return header.field == "building" ? .building([]) : .other
    }

    private mutating func add(_ bytes: [UInt8]) throws {
        size += Int64(bytes.count)
        switch part {
        case .file(let name):
            if size > limits.fileBytes { part = .tooLarge(name) } else { try room.add(bytes) }
        case .building(let begun):
            if size > UploadGathering.longestName { throw Problem.longBuilding }
            part = .building(begun + bytes)
        case .tooLarge, .other: break
        }
    }

    private mutating func end() throws {
        switch part {
        case .file(let name): form.files.append(.init(name: name, content: try room.end()))
        case .tooLarge(let name):
            _ = try room.end()
            form.files.append(.init(name: name, content: nil))
        case .building(let bytes): form.building = String(decoding: bytes, as: UTF8.self)
        case .other: break
        }
        part = .other
    }
}

extension UploadForm {
    /// What a file is called that came without a name.
    static let unnamed = "document"
}
