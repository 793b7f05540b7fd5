import Domain
import Foundation
import PDFSyntax
import Publishing
import Testing
import Typesetting

@testable import PDFArchive

/// The parts of the file, one by one.
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

    @Test(arguments: [
        (0.0, "0"), (0.004, "0"), (0.05, ".05"), (-0.5, "-.5"), (12.0, "12"), (841.89, "841.89"), (-3.999, "-4"), (1e12, "0"), (.nan, "0"),
    ])
    func `lengths are written to a hundredth of a point`(length: Double, written: String) {
        var writer = ByteWriter(capacity: 0)
        writer.put(length: length)
        #expect(String(decoding: writer.array(), as: UTF8.self) == written)
    }

    @Test(arguments: [
        (1.0, "1"), (-0.5, "-0.5"), (1.0 / 19_999, "0.000050003"), (1.0 / 60, "0.016666667"), (0, "0"), (1e-12, "0"), (.infinity, "0"),
    ])
    func `scales and turns are written to a thousandth of a millionth`(number: Double, written: String) {
        var writer = ByteWriter(capacity: 0)
        writer.put(decimal: number)
        #expect(String(decoding: writer.array(), as: UTF8.self) == written)
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
        let tree = try ElementTree(structure.nodes, owners: [[Self.id(drawn)], [Self.id(drawn)]], first: 7)
        let kept = structure.nodes.indices.filter { tree.numbers[$0] > 0 }
        #expect(kept.map { structure.nodes[$0].role } == [.document, .table, .tableBody, .row, .cell, .cell, .paragraph])
        #expect(kept.map { tree.numbers[$0] } == Array(7...13))
        let first = tree.pieces[Int(tree.firstPiece[drawn])]
        #expect(first.page == 0 && tree.pieces[Int(first.next)].page == 1)
        #expect(throws: ArchiveFailure(.structure(element: 1))) {
            try ElementTree(structure.nodes, owners: [[Self.id(1), Self.id(2)]], first: 7)
        }
    }

    private static func id(_ index: Int) -> Structure.Node.ID { Structure.Node.ID(index: index) }
}
