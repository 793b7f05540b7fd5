internal import PDFSyntax
internal import Publishing

/// Files inside the file (ISO 19005-3 §6.8, ISO 32000-2 §14.13).
extension Archive {
    /// A file specification in the archive.
    struct AttachedFile {
        let name: String
        let number: Int
    }

    /// Writes the attachments; the list is in the order of their names, which the tree of names needs.
    mutating func writeAttachments() throws(ArchiveFailure) -> [AttachedFile] {
        let attachments = seal.attachments.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
        for (first, second) in zip(attachments, attachments.dropFirst()) where first.name == second.name {
            throw ArchiveFailure(.attachmentName(first.name))
        }
        var files: [AttachedFile] = []
        for attachment in attachments {
            let stream = try writeFile(attachment)
            files.append(AttachedFile(name: attachment.name, number: writeSpecification(attachment, stream: stream)))
        }
        return files
    }

    private mutating func writeFile(_ attachment: Seal.Attachment) throws(ArchiveFailure) -> Int {
        let number = beginNew()
        out.put("<</Type/EmbeddedFile/Subtype")
        out.put(name: attachment.mediaType)
        out.put("/Params<</Size ")
        out.put(number: attachment.bytes.count)
        out.put("/CreationDate")
        out.put(date: seal.created)
        out.put("/ModDate")
        out.put(date: seal.created)
        out.put(">>")
        try packing.pack(attachment: attachment.bytes)
        putPacked()
        end()
        return number
    }

    private mutating func writeSpecification(_ attachment: Seal.Attachment, stream: Int) -> Int {
        let number = beginNew()
        out.put("<</Type/Filespec/F")
        out.put(string: attachment.name)
        out.put("/UF")
        out.put(string: attachment.name)
        out.put("/Desc")
        out.put(string: attachment.description)
        out.put("/AFRelationship")
        out.put(name: attachment.relationship)
        out.put("/EF<</F ")
        out.put(reference: stream)
        out.put("/UF ")
        out.put(reference: stream)
        out.put(">>>>")
        end()
        return number
    }
}
