import Testing
import Web

struct MultipartTests {
    private struct Part: Equatable {
        var field: String?
        var file: String?
        var bytes: [UInt8] = []
    }

    /// The parts of a body that comes in chunks.
    private func parts(_ chunks: [ArraySlice<UInt8>], boundary: String = "b") throws -> [Part]? {
        var parser = MultipartParser(boundary: boundary)
        var parts: [Part] = []
        var isOpen = false
        for chunk in chunks {
            for piece in try parser.take(chunk) {
                switch piece {
                case .begin(let header):
                    #expect(!isOpen)
                    isOpen = true
                    parts.append(Part(field: header.field, file: header.file))
                case .bytes(let bytes):
                    #expect(isOpen && !bytes.isEmpty)
                    parts[parts.count - 1].bytes += bytes
                case .end:
                    #expect(isOpen)
                    isOpen = false
                }
            }
        }
        return parser.isEnded ? parts : nil
    }

    private static func form(_ lines: String...) -> [UInt8] { Array(lines.joined(separator: "\r\n").utf8) }

    /// With what may be taken for a boundary inside, an empty part, a preamble and an epilogue.
    private static let tricky = form(
        "before", "--b", "Content-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"", "Content-Type: application/pdf", "",
        "\r\r\n-\r\n--\r\n--a",
        "-\r", "--b  ", "content-disposition:form-data;NAME=building", "", "Linde", "--b",
        "Content-Disposition: form-data; name=empty", "", "", "--b", "X-Nothing: 1", "", "x\r\n", "--b--", "after --b")

    @Test func `A form gives the same parts wherever its bytes are cut`() throws {
        let whole = try #require(try parts([MultipartTests.tricky[...]]))
        #expect(
            whole == [
                Part(field: "files", file: "a.pdf", bytes: Array("\r\r\n-\r\n--\r\n--a\r\n-\r".utf8)),
                Part(field: "building", bytes: Array("Linde".utf8)), Part(field: "empty"), Part(bytes: Array("x\r\n".utf8)),
            ])
        for cut in MultipartTests.tricky.indices {
            #expect(try parts([MultipartTests.tricky[..<cut], MultipartTests.tricky[cut...]]) == whole, "cut at \(cut)")
        }
        for size in 1...40 {
            let chunks = stride(from: 0, to: MultipartTests.tricky.count, by: size).map {
                MultipartTests.tricky[$0..<min($0 + size, MultipartTests.tricky.count)]
            }
            #expect(try parts(chunks) == whole, "chunks of \(size)")
        }
    }

    @Test func `A form that breaks off is never whole`() throws {
        let end = MultipartTests.tricky.count - "\r\nafter --b".utf8.count
        for length in 0..<end { #expect(try parts([MultipartTests.tricky[..<length]]) == nil, "\(length) bytes") }
    }

    @Test(arguments: [
        form("--bx", "", "", "--b--"), form("--b\0", "", "", "--b--"), form("--b") + Array(repeating: 32, count: 300),
        form("--b", "X: " + String(repeating: "x", count: 20_000), "", "", "--b--"),
        form("--b", String(repeating: "x", count: 40_000)),
    ])
    func `A body that is no form is refused`(body: [UInt8]) {
        #expect(throws: MultipartParser.Malformed.self) { try parts([body[...]]) }
    }

    @Test func `Any bytes end in parts or a refusal`() {
        var seed: UInt64 = 42
        func next() -> UInt8 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: seed >> 33)
        }
        for _ in 0..<2_000 {
            var body = MultipartTests.tricky
            for _ in 0..<6 {
                let place = Int(next()) * body.count / 256
                if next() < 128 { body[place] = next() } else { body.remove(at: place) }
            }
            _ = try? parts([body[...]])
        }
    }

    @Test(arguments: [
        ("form-data; name=\"files\"; filename=\"a \\\"b\\\".pdf\"", "a \"b\".pdf"), ("form-data; name=files; filename=\"a%22b.pdf\"", "a\"b.pdf"),
        ("form-data; filename=plain.pdf; name=files", "plain.pdf"), ("form-data; name=\"files\"; filename=\"a;b=c.pdf\"", "a;b=c.pdf"),
        ("form-data; name=\"files\"; filename=\"C:\\dir\\a.pdf\"", "C:\\dir\\a.pdf"), ("form-data; name=\"files\"; filename=\"", ""),
    ])
    func `The name of a file is read as programs write it`(header: String, name: String) {
        #expect(PartHeader("Content-Disposition: \(header)").file == name)
    }
}
