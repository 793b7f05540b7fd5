internal import Publishing
internal import Typesetting

/// The catalog: where a reader starts.
extension Archive {
    /// What the drawing library's catalog says and the archive says otherwise.
    private static let ours: [StaticString] = [
        "Type", "Lang", "MarkInfo", "ViewerPreferences", "PageMode", "Metadata", "OutputIntents", "AF", "Names", "Version",
        "StructTreeRoot",
    ]

    mutating func writeCatalog(structure: Int, metadata: Int, profile: Int, files: [AttachedFile]) throws(ArchiveFailure) -> Int {
        let entries = try file.entries(of: file.root)
        let number = beginNew()
        out.put("<</Type/Catalog")
        try copy(entries, without: Archive.ours)
        out.put("/Lang")
        out.put(string: seal.about.language)
        out.put("/StructTreeRoot ")
        out.put(reference: structure)
        out.put("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>")
        if file.bytes.value("Outlines", in: entries) != nil { out.put("/PageMode/UseOutlines") }
        out.put("/Metadata ")
        out.put(reference: metadata)
        out.put("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)")
        out.put("/DestOutputProfile ")
        out.put(reference: profile)
        out.put(">>]")
        try writeNames(entries, files)
        out.put(">>")
        end()
        return number
    }

    /// The tree of embedded files, beside the names that were drawn.
    private mutating func writeNames(_ entries: Bytes.Entries, _ files: [AttachedFile]) throws(ArchiveFailure) {
        let drawn = file.bytes.value("Names", in: entries)
        guard drawn != nil || !files.isEmpty else { return }
        out.put("/Names<<")
        if let drawn {
            let start = try file.bytes.reference(drawn.lowerBound).map { (reference) throws(ArchiveFailure) in try file.start(of: reference.number) }
            try copy(file.bytes.entries(start ?? drawn.lowerBound), without: ["EmbeddedFiles"])
        }
        if !files.isEmpty {
            out.put("/EmbeddedFiles<</Names[")
            for file in files {
                out.put(string: file.name)
                out.put(reference: file.number)
            }
            out.put("]>>")
        }
        out.put(">>")
        guard !files.isEmpty else { return }
        out.put("/AF[")
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
