internal import CPoppler
package import Domain
package import Intake

/// Opens PDF files with Poppler.
package struct PDFOpener: PageOpener {
    package init() {}

    package func open(_ bytes: [UInt8], _ type: MediaType, limits: ReadingLimits) throws(ReadingFailure) -> any PageSource {
        try pages(bytes, limits: limits)
    }

    func pages(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) -> PDFPages {
        let document = try PDFDocument(bytes)
        let count = document.pageCount
        guard count > 0 else { throw ReadingFailure(.damaged) }
        guard count <= limits.pages else { throw ReadingFailure(.tooManyPages, "\(count)", "\(limits.pages)") }
        return PDFPages(document, limits: limits)
    }
}

/// A `PopplerDocument`: owned, freed with `g_object_unref`. One thread.
@safe
struct PDFDocument: ~Copyable {
    let handle: OpaquePointer

    init(_ bytes: [UInt8]) throws(ReadingFailure) {
        // The document holds its own reference to the copied bytes.
        let data = unsafe OutputIntents.hidden(in: bytes).withUnsafeBytes { unsafe g_bytes_new($0.baseAddress, gsize($0.count)) }
        defer { unsafe g_bytes_unref(data) }
        var error: UnsafeMutablePointer<GError>?
        guard let handle = unsafe poppler_document_new_from_bytes(data, nil, &error) else {
            let encrypted = unsafe greffier_is_encrypted(error) != 0
            unsafe g_clear_error(&error)
            throw ReadingFailure(encrypted ? .encrypted : .damaged)
        }
        unsafe self.handle = handle
    }

    deinit { unsafe g_object_unref(UnsafeMutableRawPointer(handle)) }

    var pageCount: Int { unsafe Int(poppler_document_get_n_pages(handle)) }

    /// A page, counted from 1.
    func page(_ number: Int) throws(ReadingFailure) -> PDFPage {
        guard let page = unsafe poppler_document_get_page(handle, Int32(number - 1)) else { throw ReadingFailure(.damaged) }
        return unsafe PDFPage(owning: page)
    }
}

/// A `PopplerPage`: owned, freed with `g_object_unref`, never outlives its document (it holds a reference). One thread.
@safe
struct PDFPage: ~Copyable {
    let handle: OpaquePointer

    init(owning handle: OpaquePointer) { unsafe self.handle = handle }

    deinit { unsafe g_object_unref(UnsafeMutableRawPointer(handle)) }

    /// Points, rotation applied.
    var size: (width: Double, height: Double) {
        var (width, height) = (0.0, 0.0)
        unsafe poppler_page_get_size(handle, &width, &height)
        return (width, height)
    }
}
