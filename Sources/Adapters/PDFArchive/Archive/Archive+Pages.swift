internal import PDFSyntax
internal import Publishing
internal import Typesetting

/// The pages (ISO 32000-1 §7.7.3), each with its content, its links and the way to the structure.
extension Archive {
    mutating func writePages() {
        writeLinks()
        for page in drawn.pages.indices { write(page: page, content: writeContent(ofPage: page)) }
        begin(pageTree)
        out.put("<</Type/Pages/Count ")
        out.put(number: drawn.pages.count)
        out.put("/Kids[")
        for page in drawn.pages.indices {
            if page > 0 { out.put(0x20) }
            out.put(reference: firstPage + page)
        }
        out.put("]>>")
        end()
    }

    private mutating func writeContent(ofPage index: Int) -> Int {
        let number = beginNew()
        out.put("<<")
        packing.pack(drawn.pages[index].content)
        putPacked()
        end()
        return number
    }

    private mutating func write(page index: Int, content: Int) {
        begin(firstPage + index)
        out.put("<</Type/Page/Parent ")
        out.put(reference: pageTree)
        out.put("/MediaBox[0 0 ")
        out.put(length: drawn.pages[index].size.width)
        out.put(0x20)
        out.put(length: drawn.pages[index].size.height)
        out.put("]/Resources ")
        out.put(reference: resources)
        out.put("/Contents ")
        out.put(reference: content)
        // Pictures may be transparent, and are mixed in the colours of the output intent.
        if !drawn.pictures.isEmpty { out.put("/Group<</S/Transparency/CS/DeviceRGB>>") }
        // The order of the structure, also for the keyboard.
        out.put("/Tabs/S/StructParents ")
        out.put(number: index)
        writeAnnotations(ofPage: index)
        out.put(">>")
        end()
    }

    private mutating func writeAnnotations(ofPage index: Int) {
        let links = annotationsOfPage[index]
        if links.isEmpty { return }
        out.put("/Annots[")
        for link in links {
            if out.last.isRegular { out.put(0x20) }
            out.put(reference: annotations[link].number)
        }
        out.put("]")
    }

    /// What all pages share: the fonts and the pictures, by the names that their contents call them.
    mutating func writeResources() throws(ArchiveFailure) {
        let fonts = writeFonts()
        let pictures = try writePictures()
        begin(resources)
        out.put("<<")
        put(fonts, "/Font<<", name: "/F")
        put(pictures, "/XObject<<", name: "/X")
        out.put(">>")
        end()
    }

    private mutating func put(_ numbers: [Int], _ kind: StaticString, name: StaticString) {
        if numbers.isEmpty { return }
        out.put(kind)
        for (place, number) in numbers.enumerated() {
            out.put(name)
            out.put(number: place)
            out.put(0x20)
            out.put(reference: number)
        }
        out.put(">>")
    }
}
