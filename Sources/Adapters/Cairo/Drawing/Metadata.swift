internal import CCairo
internal import Typesetting

/// What the file says about itself as Cairo writes it; the archive pass says the rest.
struct Metadata {
    private let about: About

    init(_ about: About) { self.about = about }

    func write(to surface: OpaquePointer) {
        unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, about.title.drawable)
        if let author = about.author { unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author.drawable) }
        if let subject = about.subject { unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, subject.drawable) }
        if !about.keywords.isEmpty {
            unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_KEYWORDS, about.keywords.joined(separator: ", ").drawable)
        }
        // Cairo would write the moment of drawing. The archive pass puts the document's own moment here.
        unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "1970-01-01T00:00:00Z")
    }
}
