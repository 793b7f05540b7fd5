internal import Domain
internal import PDFSyntax
internal import Publishing
internal import Typesetting

/// What the file says about itself: once as XMP (ISO 16684-1), once as the older information dictionary, with the same words.
extension Archive {
    /// The XMP packet: uncompressed, so that any tool finds it.
    mutating func writeMetadata() -> Int {
        let number = beginNew()
        Packet(about: seal.about, created: seal.created).write(to: &packing.plain)
        out.put("<</Type/Metadata/Subtype/XML/Length ")
        out.put(number: packing.plain.count)
        out.put(">>\nstream\n")
        out.put(packing.plain)
        out.put("\nendstream")
        packing.plain.clear()
        end()
        return number
    }

    /// The information dictionary.
    mutating func writeInformation() -> Int {
        let number = beginNew()
        let about = seal.about
        out.put("<</Title")
        out.put(string: about.title)
        put("/Author", about.author)
        put("/Subject", about.subject)
        put("/Keywords", about.keywords.isEmpty ? nil : about.keywords.joined(separator: ", "))
        put("/Creator", Packet.tool)
        put("/Producer", Packet.tool)
        out.put("/CreationDate")
        out.put(date: seal.created)
        out.put("/ModDate")
        out.put(date: seal.created)
        out.put(">>")
        end()
        return number
    }

    private mutating func put(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        out.put(name)
        out.put(string: text)
    }
}
