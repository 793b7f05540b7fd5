import Testing
import Typesetting

@Suite struct `Pictures of a template` {
    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 96, 0, 0, 0, 48, 8, 6, 0, 0, 0]
    static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 0, 0xFF, 0xC2, 0, 11, 8, 0, 48, 0, 96, 1, 1, 0x11, 0]

    static let sizes: [([UInt8], Image.Format, Size)] = [
        (png, .png, Size(width: 72, height: 36)), (jpeg, .jpeg, Size(width: 72, height: 36)),
        (Array("<svg xmlns='x' width='96' height='48px'/>".utf8), .svg, Size(width: 72, height: 36)),
        (Array("<?xml version='1.0'?>\n<svg width=\"2cm\" height=\"72pt\">".utf8), .svg, Size(width: 144 / 2.54, height: 72)),
        (Array("<svg width='100%' height='100%' viewBox='0 0 96 48'>".utf8), .svg, Size(width: 72, height: 36)),
    ]

    @Test(arguments: sizes)
    func `the size of a picture is read from its head`(_ picture: (bytes: [UInt8], format: Image.Format, size: Size)) throws {
        let files = ["shared/logo.x": picture.bytes]
        let made = try bound("<image src='logo.x' width='30mm' max-height='1cm' alt='{v}'/>", ["v": "Logo"], files: files).body.first as? Picture
        guard let made, case .image(let image) = made.source else { return #expect(Bool(false)) }
        #expect(image.format == picture.format && image.size == picture.size && image.name == "shared/logo.x" && image.bytes == picture.bytes)
        #expect(made.width == 30 * 72 / 25.4 && made.maximumHeight == 72 / 2.54 && made.alternative == "Logo")
    }

    static let broken: [[UInt8]] = [
        [], [0x89, 0x50], Array(png.prefix(20)), Array(jpeg.prefix(9)), [0xFF, 0xD8, 0xFF, 0xD9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Array("<svg".utf8),
        Array("<svg width='0' height='0'/>".utf8), Array("<svg width='1e9999' height='nan'/>".utf8), Array("<html>".utf8),
        png.enumerated().map { (16..<24).contains($0.offset) ? 0 : $0.element },
    ]

    @Test(arguments: broken)
    func `a broken picture is told where it is used`(_ bytes: [UInt8]) {
        #expect(
            faults(document("<image src='shared/logo.x'/>"), files: ["shared/logo.x": bytes]) == [
                "letter/layout.xml:2:13 The picture shared/logo.x cannot be read. Save it as PNG, JPEG or SVG with a size."
            ])
    }
}
