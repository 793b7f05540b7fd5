package import Domain
package import Typesetting

/// Makes an archive of drawn pages: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), with the source data inside.
package protocol Sealer: Sendable {
    func seal(_ drawn: DrawnDocument, with seal: Seal) throws -> [UInt8]
}

/// What the archive says about itself and carries with it.
package struct Seal: Sendable {
    package var about: About
    package var created: Moment
    package var attachments: [Attachment]
    package var signaturePlaces: [TypesetDocument.SignaturePlace]

    package init(about: About, created: Moment, attachments: [Attachment] = [], signaturePlaces: [TypesetDocument.SignaturePlace] = []) {
        self.about = about
        self.created = created
        self.attachments = attachments
        self.signaturePlaces = signaturePlaces
    }

    package struct Attachment: Sendable {
        package var name: String
        package var mediaType: String
        /// ISO 32000-2 table 43: how the file stands to the document.
        package var relationship: String
        package var description: String
        package var bytes: [UInt8]

        package init(name: String, mediaType: String, relationship: String, description: String, bytes: [UInt8]) {
            self.name = name
            self.mediaType = mediaType
            self.relationship = relationship
            self.description = description
            self.bytes = bytes
        }
    }
}
