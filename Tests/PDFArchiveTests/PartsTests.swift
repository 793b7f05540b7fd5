import Domain
import Foundation
import Publishing
import Testing
import Typesetting

@testable import PDFArchive

/// The parts that the pass writes itself.
@Suite struct PartsTests {
    @Test func `the roles' names are those of the file`() {
        for role in Structure.Role.allCases { #expect(role.name.description == role.rawValue) }
    }

    @Test(arguments: [
        ("1.", "Decimal"), ("12)", "Decimal"), ("1.1", "Decimal"), ("a)", "LowerAlpha"), ("(B)", "UpperAlpha"), ("•", "Disc"), ("–", "Disc"),
        ("", "Disc"),
    ])
    func `a list is numbered as its first label is`(label: String, numbering: String) {
        #expect(Structure.Attributes.Numbering(label: label).rawValue == numbering)
    }

    /// IEC 61966-2-1 §5.2, with the library's own power.
    @Test func `the profile's curve is that of sRGB`() {
        for step in 0...255 {
            let code = Double(step) / 255
            let light = code <= 0.04045 ? code / 12.92 : pow((code + 0.055) / 1.055, 2.4)
            #expect(abs(ColourProfile.linear(code) - light) < 1e-12)
        }
    }

    @Test func `the profile's primaries add up to its white`() throws {
        let bytes = ColourProfile.bytes
        func number(_ place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        var colours: [String: [Int]] = [:]
        for entry in 0..<number(128) {
            let place = 132 + 12 * entry
            let start = number(place + 4)
            #expect(start + number(place + 8) <= bytes.count)
            let signature = String(decoding: bytes[place..<place + 4], as: UTF8.self)
            if signature.hasSuffix("XYZ") || signature == "wtpt" { colours[signature] = [0, 4, 8].map { number(start + 8 + $0) } }
        }
        #expect(number(0) == bytes.count)
        let white = try #require(colours["wtpt"])
        for part in 0..<3 {
            let sum = try ["rXYZ", "gXYZ", "bXYZ"].reduce(0) { $0 + (try #require(colours[$1]))[part] }
            // The white is published with four places.
            #expect(abs(sum - white[part]) <= 26, "part \(part): \(sum) against \(white[part])")
        }
    }

    @Test(arguments: [
        ("plain (text) \\", "(plain \\(text\\) \\\\)"), ("é€", "<FEFF00E920AC>"), ("tab\tbell\u{7}", "(tab bell )"), ("🏠", "<FEFFD83CDFE0>"),
        ("", "()"),
    ])
    func `texts are written so that every reader shows them`(text: String, written: String) {
        var writer = ByteWriter(capacity: 0)
        writer.put(string: text)
        #expect(String(decoding: writer.array(), as: UTF8.self) == written)
    }

    @Test func `names and numbers are written as PDF has them`() {
        var writer = ByteWriter(capacity: 0)
        writer.put(name: "application/json")
        for number in [0, 9, 10, 1_234_567_890] {
            writer.put(0x20)
            writer.put(number: number)
        }
        writer.put(0x20)
        writer.put(number: 42, width: 10)
        writer.put(date: Moment(milliseconds: 1_795_253_400_999))
        #expect(String(decoding: writer.array(), as: UTF8.self) == "/application#2Fjson 0 9 10 1234567890 0000000042(D:20261121093000Z)")
    }

    @Test(arguments: [0, 1, 39, 40, 1_599, 1_600, 63_999])
    func `a colour and a number come back from what is printed`(number: Int) {
        for value in UInt8.min...UInt8.max {
            let colour = Colour(red: value, green: 255 - value, blue: value / 2)
            let parts = ContentColour.parts(of: colour, number: number)
            // Six decimals are printed.
            let printed = [parts.red, parts.green, parts.blue].map { Int(($0 * 1_000_000).rounded()) * 10 }
            #expect(printed.allSatisfy { (0...10_000_000).contains($0) })
            let read = ContentColour.read(red: printed[0], green: printed[1], blue: printed[2])
            #expect(read.colour == colour && read.number == number)
        }
    }

    @Test(arguments: [
        ("q 0 0 0 rg 0 0 1 1 re f Q", "q\n/Artifact BMC\n 0 0 0 rg 0 0 1 1 re f \nEMC\nQ"),
        ("q 0.00004 0 0 rg BT (rg) Tj ET Q", "q\n/Artifact BMC\n \nEMC\n/P <</MCID 0>> BDC\n0 0 0 rg BT (rg) Tj ET \nEMC\nQ"),
        (
            "q 0.00004 0 0 rg f 0.00008 0 0 rg /a0 gs 1 2 3 4 re f q /x5 Do Q 0.999880 1 1 RG S Q",
            """
            q\n/Artifact BMC\n EMC\n/P <</MCID 0>> BDC\n0 0 0 rg f EMC\n/Figure <</MCID 1>> BDC\n /a0 gs  q /x5 Do Q EMC
            /P <</MCID 2>> BDC\n1 1 1 RG S EMC\nQ
            """
        ),
        ("q 0.00012 0 0 rg f Q q f Q", "q\n/Artifact BMC\n EMC\n/P <</MCID 0>> BDC\n0 0 0 rg f EMC\nQ q\n/P <</MCID 1>> BDC\n f EMC\nQ"),
        ("q 0.2 0.4 0.501961 rg f 0.2 0.4 0.501961 rg F Q", "q\n/Artifact BMC\n .2000 .4000 .5020 rg f  F EMC\nQ"),
    ])
    func `marks stand where the number of the colour changes`(content: String, expected: String) throws {
        func plain(_ text: String) -> [Substring] { text.split { $0.isWhitespace } }
        #expect(plain(try Self.rewritten(content)) == plain(expected))
    }

    @Test(arguments: [
        "0 0 1 1 re f", "(x) Tj", "q Q S", "/Span << /ActualText <feff> >> BDC (x) Tj EMC", "q", "Q", "EMC", "/P BMC", "BI /W 1 ID x EI", "(x", "<00",
        "q 0.00016 0 0 rg f Q", "q 0 rg f Q", "q 2 0 0 rg f Q", "q BT 0.00004 0 0 rg ET Q", "q 0.00008 0 0 rg (x) Tj Q", "q 0.00008 0 0 rg f Q",
        "q 0.00004 0 0 rg /Span BMC 0.00008 0 0 rg EMC Q", "q 0.00008 0 0 rg 0.00012 0 0 rg f Q",
    ])
    func `content whose marks cannot be known is refused`(content: String) {
        #expect(throws: ArchiveFailure.self) { try Self.rewritten(content) }
    }

    @Test func `what is painted on a page without decoration and before its content is refused`() throws {
        #expect(throws: ArchiveFailure(.untagged(page: 1))) { try Self.rewritten("q 0 0 0 rg f Q", hasDecoration: false) }
    }

    /// A page with a paragraph, a picture and a paragraph.
    private static func rewritten(_ content: String, hasDecoration: Bool = true) throws -> String {
        var structure = Structure()
        let nodes = [Structure.Role.paragraph, .figure, .paragraph].map { structure.add($0, in: Structure.root) }
        let contents = nodes.map { DrawnDocument.Content(node: $0, isPicture: structure[$0].role == .figure) }
        let page = DrawnDocument.Page(size: .a4, hasDecoration: hasDecoration, contents: contents)
        var writer = ByteWriter(capacity: 0)
        try Bytes.with(Array(content.utf8)) { (bytes) throws(ArchiveFailure) in
            var content = MarkedContent(bytes, 0, of: page, 1, structure.nodes)
            try content.write(upTo: bytes.count, into: &writer)
        }
        return String(decoding: writer.array(), as: UTF8.self)
    }

    @Test func `nodes without content are left out, but not the cells of a table that has some`() throws {
        var structure = Structure()
        let root = Structure.root
        _ = structure.add(.paragraph, in: structure.add(.section, in: root))
        for isDrawn in [true, false] {
            let row = structure.add(.row, in: structure.add(.tableBody, in: structure.add(.table, in: root)))
            _ = structure.add(.cell, in: row)
            if isDrawn { _ = structure.add(.paragraph, in: structure.add(.cell, in: row)) }
        }
        let drawn = try #require(structure.nodes.lastIndex { $0.role == .paragraph })
        let tree = try ElementTree(structure.nodes, owners: [[Int32(drawn)], [Int32(drawn)]], first: 7)
        let kept = structure.nodes.indices.filter { tree.numbers[$0] > 0 }
        #expect(kept.map { structure.nodes[$0].role } == [.document, .table, .tableBody, .row, .cell, .cell, .paragraph])
        #expect(kept.map { tree.numbers[$0] } == Array(7...13))
        let first = tree.pieces[Int(tree.firstPiece[drawn])]
        #expect(first.page == 0 && tree.pieces[Int(first.next)].page == 1)
        #expect(throws: ArchiveFailure(.structure(element: 1))) {
            try ElementTree(structure.nodes, owners: [[1, 2]], first: 7)
        }
    }

    @Test func `a stream that grows without end is refused`() throws {
        guard let packed = Compressor(level: 1) else { throw ArchiveFailure(.memory) }
        var writer = ByteWriter(capacity: 0)
        let zeros = [UInt8](repeating: 0, count: Inflation.limit + 1)
        unsafe zeros.withUnsafeBytes { unsafe packed.compress($0, into: &writer) }
        let bytes = writer.array()
        #expect(throws: ArchiveFailure(.tooLarge(limit: Inflation.limit))) {
            try Bytes.with(bytes) { (bytes) throws(ArchiveFailure) in try Inflation.bytes(of: bytes, in: 0..<bytes.count) }
        }
    }

    @Test func `a page that came compressed gives the same archive`() async throws {
        let drawn = try await Sheets.everything.value
        var packed = drawn
        packed.bytes = try Self.compressingFirstPage(drawn.bytes)
        let expected = try PDFArchive().seal(drawn, with: Sheets.seal)
        let sealed = try PDFArchive().seal(packed, with: Sheets.seal)
        #expect(packed.bytes != drawn.bytes)
        #expect(sealed == expected)
    }

    /// The first page's content compressed, in the room that it had, so that no other object moves.
    private static func compressingFirstPage(_ bytes: [UInt8]) throws -> [UInt8] {
        let head = try #require(bytes.firstRange(of: Array(" 0 R\n>>\nstream\n".utf8)))
        let tail = try #require(bytes[head.upperBound...].firstRange(of: Array("endstream\nendobj\n".utf8)))
        let start = try #require(bytes[..<head.lowerBound].lastIndex(of: 0x3C)) - 1
        let lengthStart = try #require(bytes[tail.upperBound...].firstRange(of: Array("obj\n   ".utf8))).upperBound
        let lengthEnd = try #require(bytes[lengthStart...].firstIndex(of: 0x0A))
        let length = try #require(Int(String(decoding: bytes[lengthStart..<lengthEnd], as: UTF8.self)))
        guard let compressor = Compressor(level: 6) else { throw ArchiveFailure(.memory) }
        var writer = ByteWriter(capacity: 0)
        unsafe bytes[head.upperBound..<head.upperBound + length].withUnsafeBytes { unsafe compressor.compress($0, into: &writer) }
        var object = Array("<< /Filter /FlateDecode".utf8) + bytes[start + 2..<head.upperBound] + writer.array()
        object += Array("\nendstream\nendobj\n".utf8)
        object += [UInt8](repeating: 0x20, count: tail.upperBound - start - object.count)
        let digits = Array("\(writer.count)".utf8)
        let padding = [UInt8](repeating: 0x20, count: lengthEnd - lengthStart - digits.count)
        return bytes[..<start] + object + bytes[tail.upperBound..<lengthStart] + padding + digits + bytes[lengthEnd...]
    }
}
