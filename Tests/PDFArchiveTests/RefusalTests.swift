import Domain
import Foundation
import PDFArchive
import Publishing
import Testing
import Typesetting

/// What no archive is made of, and that nothing ends the program.
@Suite struct RefusalTests {
    /// Replaces the first of some bytes, of the same number, so that the file's table stays right.
    private static func replacing(_ old: String, _ new: String, in bytes: [UInt8]) throws -> [UInt8] {
        let padded = Array(new.utf8) + [UInt8](repeating: 0x20, count: max(0, old.utf8.count - new.utf8.count))
        let place = try #require(bytes.firstRange(of: Array(old.utf8)), "no \(old)")
        return bytes.replacingCharacters(in: place, with: padded)
    }

    private static func problem(_ drawn: DrawnDocument, _ seal: Seal = Sheets.seal) -> ArchiveFailure.Problem? {
        do {
            _ = try PDFArchive().seal(drawn, with: seal)
            return nil
        } catch {
            return (error as? ArchiveFailure)?.problem
        }
    }

    @Test(arguments: [
        ("/Length", "/Lungth"), ("trailer\n<<", "trailer\n  "), ("/Kids", "/Kuds"), ("/Contents", "/Cantents"), ("/MediaBox", "/MudiaBox"),
        ("%PDF-1.5", "%PDF-2.0"), ("/Info", "/Prev"), ("/Info", "/Encrypt"), (" n \n", " f \n"), ("/FlateDecode", "/LZWDecode"),
        ("/ColorSpace /DeviceRGB\n", "/ColorSpace/DeviceCMYK\n"), ("/Type /XObject", "/Type /Font"),
    ])
    func `a picture's file that is not as it was drawn is refused`(old: String, new: String) async throws {
        var drawn = try await Sheets.everything.value
        drawn.pictures[0].file = try Self.replacing(old, new, in: drawn.pictures[0].file)
        #expect(Self.problem(drawn) != nil)
    }

    @Test func `CMYK, which the profile cannot show, is refused`() async throws {
        var drawn = try await Sheets.everything.value
        drawn.pictures[0].file = try Self.replacing("/ColorSpace /DeviceRGB\n", "/ColorSpace/DeviceCMYK\n", in: drawn.pictures[0].file)
        #expect(Self.problem(drawn) == .unsupported(.colourSpace))
    }

    @Test func `a structure that is not that of the pages is refused`() async throws {
        let drawn = try await Sheets.everything.value
        var pages = drawn
        pages.pages = []
        #expect(Self.problem(pages) != nil)
        var mixed = drawn
        mixed.pages[0].owners[0] = Structure.root
        #expect(Self.problem(mixed) == .structure(element: 0))
        var nowhere = drawn
        nowhere.pages[0].owners[0] = Structure.Node.ID(index: 5_000)
        #expect(Self.problem(nowhere) == .structure(element: 5_000))
    }

    @Test func `an entry of the outline to a page that there is not is refused`() async throws {
        var drawn = try await Sheets.everything.value
        drawn.outline[1].page = 9
        #expect(Self.problem(drawn) == .outline(page: 9))
    }

    @Test func `a link that leads nowhere is refused`() async throws {
        var drawn = try await Sheets.everything.value
        let link = try #require(drawn.structure.nodes.firstIndex { $0.role == .link })
        drawn.pages[0].links = []
        #expect(Self.problem(drawn) == .structure(element: link))
    }

    @Test func `a figure without words is refused`() async throws {
        var drawn = try await Sheets.everything.value
        let figure = try #require(drawn.structure.nodes.firstIndex { $0.role == .figure })
        // Nodes are only ever added: a second structure, with the same nodes but for the words.
        var structure = Structure()
        for (place, node) in drawn.structure.nodes.enumerated().dropFirst() {
            guard let parent = node.parent else { continue }
            var attributes = node.attributes
            if place == figure { attributes.alternative = nil }
            _ = structure.add(node.role, in: parent, attributes)
        }
        drawn.structure = structure
        #expect(Self.problem(drawn) == .noAlternative(element: figure))
    }

    @Test func `two attachments of one name are refused`() async throws {
        var seal = Sheets.seal
        seal.attachments = [Sheets.data, Sheets.data]
        #expect(Self.problem(try await Sheets.everything.value, seal) == .attachmentName("data.json"))
    }

    @Test(arguments: [[], Array("%PDF-1.5\n".utf8), Array("%PDF-1.5\nstartxref\n9\n%%EOF".utf8), [UInt8](repeating: 0x28, count: 5_000)])
    func `a picture that is no PDF is refused`(bytes: [UInt8]) async throws {
        var drawn = try await Sheets.everything.value
        drawn.pictures[0].file = bytes
        #expect(Self.problem(drawn) != nil)
    }

    @Test func `no damage ends the program`() async throws {
        let drawn = try await Sheets.everything.value
        var random = Damage(seed: 20_261_121)
        for _ in 0..<400 {
            var damaged = drawn
            random.damage(&damaged.pictures[0].file)
            _ = Self.problem(damaged)
        }
    }

    @Test(arguments: ["fr", "nl", "de", "en"])
    func `a failure says the same in every language`(_ language: String) {
        let message = ArchiveFailure(.outline(page: 3)).message
        let text = ["fr": message.fr, "nl": message.nl, "de": message.de, "en": message.en][language] ?? ""
        #expect(text.contains("outline entry to page 3"))
    }
}

/// Changes bytes by a row of numbers that is the same in each run (a linear congruential generator, constants of Knuth's MMIX).
struct Damage {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(limit, 1)
    }

    /// A few bytes changed, lost, doubled, or the end cut off.
    mutating func damage(_ bytes: inout [UInt8]) {
        let place = next(below: bytes.count)
        switch next(below: 6) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(below: 40)))
        case 1: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(below: 40))], at: place)
        case 2: bytes.removeLast(next(below: bytes.count / 4))
        case 3: digits(&bytes, from: place)
        default: for _ in 0...next(below: 8) { bytes[next(below: bytes.count)] = UInt8(next(below: 256)) }
        }
    }

    /// Numbers become others: lengths, references, offsets.
    private mutating func digits(_ bytes: inout [UInt8], from place: Int) {
        for index in place..<min(bytes.count, place + 60) where bytes[index] >= 0x30 && bytes[index] <= 0x39 {
            bytes[index] = 0x30 + UInt8(next(below: 10))
        }
    }
}

extension [UInt8] {
    fileprivate func replacingCharacters(in range: Range<Int>, with bytes: [UInt8]) -> [UInt8] {
        Array(self[..<range.lowerBound]) + bytes + Array(self[range.upperBound...])
    }
}
