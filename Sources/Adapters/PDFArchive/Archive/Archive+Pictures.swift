internal import PDFSyntax
internal import Publishing

/// The pictures: each page of a picture's file becomes a form (ISO 32000-1 §8.10), one point wide and high.
extension Archive {
    mutating func writePictures() throws(ArchiveFailure) -> [Int] {
        var numbers: [Int] = []
        for picture in drawn.pictures { numbers.append(try write(picture)) }
        return numbers
    }

    private mutating func write(_ picture: DrawnPicture) throws(ArchiveFailure) -> Int {
        let number = take(1)
        try Bytes.with(picture.file) { (bytes) throws(ArchiveFailure) in
            var source = try PictureFile(bytes)
            begin(number)
            try writeForm(of: &source)
            end()
            while let object = source.takeWaiting() {
                begin(object.new)
                try write(object: object.old, of: &source)
                end()
            }
        }
        return number
    }

    private mutating func writeForm(of source: inout PictureFile) throws(ArchiveFailure) {
        let size = try source.size()
        let content = try source.content()
        out.put("<</Type/XObject/Subtype/Form/BBox[0 0 ")
        out.put(length: size.width)
        out.put(0x20)
        out.put(length: size.height)
        out.put("]/Matrix[")
        out.put(decimal: 1 / size.width)
        out.put(" 0 0 ")
        out.put(decimal: 1 / size.height)
        out.put(" 0 0]")
        try copy(source.page, of: &source, only: ["Resources", "Group"])
        try write(stream: content.range, content.entries, of: &source)
    }

    private mutating func write(object number: Int, of source: inout PictureFile) throws(ArchiveFailure) {
        let bytes = source.file.bytes
        let start = try source.file.start(of: number)
        guard bytes.starts("<<", at: start) else { return try copy(start..<bytes.valueEnd(start), of: &source) }
        let entries = try bytes.entries(start)
        // Its text would be in no font of the document.
        if bytes.has("Type", "Font", in: entries) { throw ArchiveFailure(.unsupported(.font)) }
        out.put("<<")
        if let stream = try source.file.stream(entries) {
            try write(stream: stream, entries, of: &source)
        } else {
            try copy(entries, of: &source)
            out.put(">>")
        }
    }

    /// A stream as it is stored; not interpolated when it is a picture.
    private mutating func write(stream: Range<Int>, _ entries: Bytes.Entries, of source: inout PictureFile) throws(ArchiveFailure) {
        let bytes = source.file.bytes
        try copy(entries, of: &source, without: ["Length", "Interpolate"])
        if let filter = bytes.value("Filter", in: entries) {
            let allowed: [StaticString] = ["/FlateDecode", "/DCTDecode", "[/FlateDecode]", "[ /FlateDecode ]"]
            guard allowed.contains(where: { bytes.equals($0, in: filter) }) else { throw ArchiveFailure(.unsupported(.streamFilter)) }
        }
        out.put("/Length ")
        out.put(number: stream.count)
        out.put(">>\nstream\n")
        out.put(bytes, stream)
        out.put("\nendstream")
    }
}
