package import Publishing

/// Makes an archive of what Cairo drew: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in one file. Reads the file once and writes it once;
/// nothing is kept between two documents, so any number may be sealed side by side. The same input gives the same bytes.
///
/// Places for signatures stay pictures on the page: an unsigned signature field would need a tagged form of its own in every document, also in
/// those that are never signed, and a later signature may add its field to any PDF.
package struct PDFArchive: Sealer {
    package init() {}

    package func seal(_ drawn: DrawnDocument, with seal: Seal) throws -> [UInt8] {
        try Bytes.with(drawn.bytes) { (bytes) throws(ArchiveFailure) in
            var archive = try Archive(of: drawn, bytes, with: seal)
            try archive.writePages()
            try archive.writeDrawnObjects()
            let structure = try archive.writeStructure()
            let files = try archive.writeAttachments()
            let metadata = archive.writeMetadata()
            let profile = try archive.writeProfile()
            let catalog = try archive.writeCatalog(structure: structure, metadata: metadata, profile: profile, files: files)
            let information = archive.writeInformation()
            return archive.finish(catalog: catalog, info: information)
        }
    }
}
