internal import PDFSyntax
internal import Publishing
internal import Typesetting

/// The catalog: where a reader starts.
extension Archive {
    mutating func writeCatalog(structure: Int, outline: Int, metadata: Int, profile: Int, files: [AttachedFile]) -> Int {
        let number = beginNew()
        out.put("<</Type/Catalog/Pages ")
        out.put(reference: pageTree)
        out.put("/Lang")
        out.put(string: seal.about.language)
        out.put("/StructTreeRoot ")
        out.put(reference: structure)
        out.put("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>")
        if outline > 0 {
            out.put("/PageMode/UseOutlines/Outlines ")
            out.put(reference: outline)
        }
        out.put("/Metadata ")
        out.put(reference: metadata)
        out.put("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)")
        out.put("/DestOutputProfile ")
        out.put(reference: profile)
        out.put(">>]")
        writeNames(of: files)
        out.put(">>")
        end()
        return number
    }

    /// The tree of embedded files, and that they belong to the whole document.
    private mutating func writeNames(of files: [AttachedFile]) {
        guard !files.isEmpty else { return }
        out.put("/Names<</EmbeddedFiles<</Names[")
        for file in files {
            out.put(string: file.name)
            out.put(reference: file.number)
        }
        out.put("]>>>>/AF[")
        for (index, file) in files.enumerated() {
            if index > 0 { out.put(0x20) }
            out.put(reference: file.number)
        }
        out.put("]")
    }

    /// The output intent's profile.
    mutating func writeProfile() throws(ArchiveFailure) -> Int {
        guard let profile = ColourProfile.packed else { throw ArchiveFailure(.memory) }
        let number = beginNew()
        out.put("<</N 3/Filter/FlateDecode/Length ")
        out.put(number: profile.count)
        out.put(">>\nstream\n")
        out.put(profile)
        out.put("\nendstream")
        end()
        return number
    }
}
