import Cairo
import Domain
import Foundation
import Publishing
import Testing
import Typesetting

@Suite struct `Pictures are drawn` {
    let press: CairoPress

    init() throws { press = try TestPress.make() }

    private func draw(_ images: Image...) async throws -> DrawnDocument {
        var sheet = Sheet(on: press)
        for image in images {
            let figure = sheet.node(.figure, .init(alternative: "logo"))
            sheet.add(.image(image, Rect(x: 50, y: 50, width: 60, height: 45)), in: figure)
        }
        return try await sheet.draw()
    }

    private static let kinds: [[UInt8]] = [
        SamplePictures.colours,
        SamplePictures.png(width: 4, height: 2, depth: 16, kind: 2, rows: [[UInt8](repeating: 7, count: 24), [UInt8](repeating: 200, count: 24)]),
        SamplePictures.png(width: 4, height: 2, depth: 8, kind: 6, rows: [[UInt8](repeating: 7, count: 16), [UInt8](repeating: 200, count: 16)]),
        SamplePictures.png(width: 4, height: 2, depth: 8, kind: 3, palette: [255, 0, 0, 0, 0, 255], rows: [[0, 1, 0, 1], [1, 0, 1, 0]]),
        SamplePictures.png(width: 8, height: 2, depth: 1, kind: 0, rows: [[0xAA], [0x55]]),
    ]

    @Test(arguments: kinds.indices) func `a PNG of any kind is in the file, not smoothed`(_ kind: Int) async throws {
        let drawn = try await draw(SamplePictures.image(Self.kinds[kind], .png))
        let source = String(decoding: try DrawnFile(drawn).bytes, as: UTF8.self)
        #expect(source.contains("/Subtype/Image"))
        #expect(!source.contains("/Interpolate true"))
        let listed = try DrawnFile(drawn).asked("pdfimages", ["-list"])
        #expect(listed.contains(" image "))
        #expect(try DrawnFile(drawn).asked("qpdf", ["--check"]).contains("No syntax or stream encoding errors"))
    }

    @Test(arguments: ["rgb", "gray"])
    func `a JPEG goes into the file as it is`(_ space: String) async throws {
        let bytes = space == "rgb" ? SamplePictures.photograph : SamplePictures.greyPhotograph
        let drawn = try await draw(SamplePictures.image(bytes, .jpeg))
        let file = try DrawnFile(drawn).bytes
        #expect(file.firstRange(of: bytes) != nil)
        let listed = try DrawnFile(drawn).asked("pdfimages", ["-list"])
        #expect(listed.contains(try Regex("8 +6 +" + space + " .* jpeg")))
        #expect(!String(decoding: file, as: UTF8.self).contains("/Interpolate true"))
    }

    @Test func `a picture that comes back is in the file once`() async throws {
        let logo = SamplePictures.image(SamplePictures.colours, .png)
        let drawn = try await draw(logo, logo, logo)
        let bytes = try DrawnFile(drawn).bytes
        #expect(String(decoding: bytes, as: UTF8.self).components(separatedBy: "/Subtype/Image").count == 2)
        #expect(try DrawnFile(await draw(logo, logo, logo)).bytes == bytes)
    }

    @Test func `another picture under the same name is another picture`() async throws {
        let first = try await draw(SamplePictures.image(SamplePictures.colours, .png))
        var changed = SamplePictures.colours
        changed = SamplePictures.png(width: 8, height: 6, depth: 8, kind: 2, rows: (0..<6).map { _ in [UInt8](repeating: 5, count: 24) })
        #expect(try await draw(SamplePictures.image(changed, .png)).pictures[0].file != first.pictures[0].file)
    }

    @Test func `a drawing stays lines`() async throws {
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><defs><linearGradient id="g"><stop stop-color="#f00"/>
            <stop offset="1" stop-color="#00f"/></linearGradient></defs><rect width="40" height="30" fill="url(#g)"/>
            <circle cx="20" cy="15" r="9" fill="#fff" opacity=".5"/></svg>
            """
        let drawn = try await draw(SamplePictures.image(Array(svg.utf8), .svg))
        #expect(try DrawnFile(drawn).asked("pdfimages", ["-list"]).split(separator: "\n").count == 2)
        let dots = try DrawnFile(drawn).pixels(dotsPerInch: 72)
        // Within the picture: no longer white, and redder on the left than on the right.
        let (left, right) = (dots(52, 52), dots(107, 52))
        #expect(left.red > 200 && left.blue < 60)
        #expect(right.blue > 200 && right.red < 60)
        #expect(dots(45, 45) == (255, 255, 255))
        #expect(try DrawnFile(drawn).asked("qpdf", ["--check"]).contains("No syntax or stream encoding errors"))
    }

    private static let colours = SamplePictures.colours
    private static let photograph = SamplePictures.photograph
    /// The place of the frame's header in the photograph.
    private static let frame = photograph.firstRange(of: [0xFF, 0xC0, 0x00, 0x11])?.lowerBound ?? 0

    private static func patched(_ bytes: [UInt8], at place: Int, _ values: [UInt8]) -> [UInt8] {
        var patched = bytes
        patched.replaceSubrange(place..<place + values.count, with: values)
        return patched
    }

    private static let hostile: [(Image.Format, [UInt8], String)] = [
        (.png, [], "cannot be read"), (.png, Array("not a picture at all, but long enough to hold a header".utf8), "cannot be read"),
        (.png, Array(colours.prefix(60)), "cannot be read"), (.png, patched(colours, at: 50, [9, 9, 9, 9]), "cannot be read"),
        (.png, patched(colours, at: 16, [0, 0, 0, 0]), "cannot be read"),
        (.png, patched(colours, at: 16, [0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF]), "too many pixels"), (.png, photograph, "cannot be read"),
        (.jpeg, [], "cannot be read"), (.jpeg, colours, "cannot be read"), (.jpeg, Array(photograph.dropLast(40)), "cannot be read"),
        (.jpeg, patched(photograph, at: frame + 5, [0xFF, 0xFF, 0xFF, 0xFF]), "too many pixels"),
        (.jpeg, patched(photograph, at: frame + 5, [0, 0]), "cannot be read"), (.jpeg, patched(photograph, at: frame + 9, [4]), "printing inks"),
        (.jpeg, patched(photograph, at: frame + 1, [0xC9]), "cannot be read"), (.jpeg, patched(photograph, at: 4, [0xFF, 0xFF]), "cannot be read"),
        (.svg, [], "cannot be read"), (.svg, Array("<svg".utf8), "cannot be read"), (.svg, [0x1F, 0x8B, 8, 0], "cannot be read"),
        (.svg, Array("<svg xmlns='http://www.w3.org/2000/svg'><text>Logo</text></svg>".utf8), "holds text"),
        (.svg, Array("<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:text\n>Logo</s:text></s:svg>".utf8), "holds text"),
        (.svg, Array("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/hostname'/></svg>".utf8), "holds text"),
        (
            .svg,
            Array(
                """
                <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
                <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>
                <svg xmlns="http://www.w3.org/2000/svg"><title>&f;&f;&f;&f;</title></svg>
                """.utf8), "cannot be read"
        ),
    ]

    @Test(arguments: hostile.indices) func `a picture that cannot be printed is named, with the reason`(_ place: Int) async throws {
        let (format, bytes, reason) = Self.hostile[place]
        let fault = await #expect(throws: LayoutFault.self) { try await draw(SamplePictures.image(bytes, format, name: "brand/logo")) }
        #expect(fault?.problem.en.contains("“brand/logo”") == true)
        #expect(fault?.problem.en.contains(reason) == true)
        #expect(fault?.advice != nil)
        // The press goes on.
        #expect(try await draw(SamplePictures.image(Self.colours, .png)).pageCount == 1)
    }

    @Test func `a drawing opens no file`() async throws {
        let secret = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID().uuidString).svg")
        try "<svg xmlns='http://www.w3.org/2000/svg'><rect id='r' width='99' height='99' fill='#0f0'/></svg>".write(
            to: secret, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: secret) }
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><use href="file://\(secret.path)#r"/>
            <style>@import url("file://\(secret.path)");</style></svg>
            """
        let dots = try DrawnFile(try await draw(SamplePictures.image(Array(svg.utf8), .svg))).pixels(dotsPerInch: 72)
        #expect(dots(60, 60) == (255, 255, 255))
    }
}

extension DrawnFile {
    /// The first page as dots.
    func pixels(dotsPerInch: Int) throws -> (_ x: Int, _ y: Int) -> (red: UInt8, green: UInt8, blue: UInt8) {
        let name = path + "-page"
        _ = try asked("pdftoppm", ["-r", "\(dotsPerInch)", "-f", "1", "-l", "1", "-singlefile"], after: [name])
        defer { try? FileManager.default.removeItem(atPath: name + ".ppm") }
        let bytes = Array(try Data(contentsOf: URL(filePath: name + ".ppm")))
        // "P6", the width and height, the highest value: each ended by white space.
        var (numbers, place): ([Int], Int) = ([], 3)
        while numbers.count < 3 {
            let digits = bytes[place...].prefix { $0 > 0x20 }
            numbers.append(Int(String(decoding: digits, as: UTF8.self)) ?? 0)
            place += digits.count + 1
        }
        let (width, start) = (numbers[0], place)
        return { x, y in
            let dot = start + (y * width + x) * 3
            return (bytes[dot], bytes[dot + 1], bytes[dot + 2])
        }
    }
}
