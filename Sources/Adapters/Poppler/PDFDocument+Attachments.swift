internal import CPoppler
internal import Domain
internal import Intake

extension PDFDocument {
    /// The attached files that may hold data: XML, and JSON in a file of that name. Pictures and the like are left where they are, and what is
    /// larger than the limits is left out.
    func dataFiles() -> [AttachedFile] {
        let list = unsafe poppler_document_get_attachments(handle)
        defer { unsafe g_list_free(list) }
        var (files, total, seen): ([AttachedFile], Int, Int) = ([], 0, 0)
        var link = unsafe list
        while let current = unsafe link {
            if let attachment = unsafe greffier_attachment(current) {
                seen += 1
                if seen <= AttachmentLimits.files, total < AttachmentLimits.total, let file = unsafe PDFDocument.file(attachment) {
                    total += file.bytes.count
                    files.append(file)
                }
                // The list owns each.
                unsafe g_object_unref(UnsafeMutableRawPointer(attachment))
            }
            unsafe link = unsafe current.pointee.next
        }
        return files
    }

    private static func file(_ attachment: UnsafeMutablePointer<PopplerAttachment>) -> AttachedFile? {
        let name = unsafe attachment.pointee.name.map { unsafe String(cString: $0) } ?? ""
        let sink = Sink(acceptsAny: name.lowercased().hasSuffix(".json"))
        let isWhole = unsafe poppler_attachment_save_to_callback(
            attachment,
            { bytes, count, receiver, _ in
                // The sink lives until the call below has ended.
                guard let bytes = unsafe bytes, let receiver = unsafe receiver else { return 0 }
                let sink = unsafe Unmanaged<Sink>.fromOpaque(receiver).takeUnretainedValue()
                return unsafe sink.take(UnsafeRawBufferPointer(start: bytes, count: Int(count))) ? 1 : 0
            }, Unmanaged.passUnretained(sink).toOpaque(), nil)
        return isWhole != 0 && sink.isData ? AttachedFile(name: name, bytes: sink.bytes) : nil
    }
}

/// Takes the bytes of one attached file, as long as they may be data and are not too many.
private final class Sink {
    private(set) var bytes: [UInt8] = []
    private let acceptsAny: Bool

    init(acceptsAny: Bool) { self.acceptsAny = acceptsAny }

    var isData: Bool { acceptsAny || MediaType(prefix: bytes) == .xml }

    func take(_ part: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count + part.count <= AttachmentLimits.bytes else { return false }
        unsafe bytes.append(contentsOf: part)
        return bytes.count < MediaType.prefixLength || isData
    }
}
