package import Publishing

/// Makes one file of drawn pages, their fonts and pictures: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). Writes it once, from the first
/// byte to the last; nothing is kept between two documents, so any number may be sealed side by side. The same input gives the same bytes.
///
/// Places for signatures stay pictures on the page: an unsigned signature field would need a tagged form of its own in every document, also in
/// those that are never signed, and a later signature may add its field to any PDF.
package struct PDFArchive: Sealer {
    package init() {}

    package func seal(_ drawn: DrawnDocument, with seal: Seal) throws -> [UInt8] {
        var archive = try Archive(of: drawn, with: seal)
        archive.writePages()
        try archive.writeResources()
        let structure = try archive.gathering { (archive) throws(ArchiveFailure) in try archive.writeStructure() }
        let outline = try archive.gathering { (archive) throws(ArchiveFailure) in try archive.writeOutline() }
        let files = try archive.writeAttachments()
        let metadata = archive.writeMetadata()
        let profile = try archive.writeProfile()
        let catalog = archive.writeCatalog(structure: structure, outline: outline, metadata: metadata, profile: profile, files: files)
        let information = archive.writeInformation()
        return archive.finish(catalog: catalog, info: information)
    }
}
