import Domain
import Testing

@Suite struct MediaTypeTests {
    @Test(arguments: [
        ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], MediaType.pdf), ([0x0A, 0x0A, 0x25, 0x50, 0x44, 0x46, 0x2D], .pdf),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), ([0x49, 0x49, 0x2A, 0x00], .tiff),
        ([0x4D, 0x4D, 0x00, 0x2A], .tiff), (Array("<?xml version=\"1.0\"?>".utf8), .xml), (Array("<Invoice xmlns=".utf8), .xml),
        (Array("<!DOCTYPE r [<!ENTITY a \"b\">]>".utf8), .xml),
        (Array("<!-- made by hand -->\n<a/>".utf8), .xml), ([0xEF, 0xBB, 0xBF, 0x0A, 0x3C, 0x61, 0x3E], .xml),
        ([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00], .xml), ([0xFE, 0xFF, 0x00, 0x3C, 0x00, 0x61], .xml), ([0x3C, 0x00, 0x61, 0x00], .xml),
    ])
    func `a format is told by its first bytes`(bytes: [UInt8], type: MediaType) {
        #expect(MediaType(prefix: bytes) == type)
    }

    @Test(arguments: [
        [], [0x25], Array("<html>".utf8), Array("<!DOCTYPE html><html>".utf8), Array("< less".utf8), Array("<".utf8), Array("a <b>".utf8),
        Array("PK".utf8), [0xFF, 0xD8], Array(repeating: 0x20, count: 1024) + Array("%PDF-1.4".utf8),
    ])
    func `anything else is refused`(bytes: [UInt8]) {
        #expect(MediaType(prefix: bytes) == nil)
    }
}

@Suite struct StorageKeyTests {
    @Test(arguments: ["../../etc/passwd", "..", ".", "", "/", "a/b", "~", "\u{0}", "Résidence Les Tilleuls", String(repeating: "é", count: 300)])
    func `no text makes a component that leaves its folder`(text: String) {
        let key = StorageKey(["office", text, "x.pdf"])
        #expect(key.components.count == 3)
        #expect(key.components.allSatisfy { !$0.isEmpty && $0.first != "." && !$0.contains("/") && $0.utf8.count <= 200 })
        #expect(StorageKey(path: key.description) == key)
    }

    @Test func `different names never share a key`() {
        let names = ["a b", "a_b", "a~20b", "A b", "ab", String(repeating: "a", count: 300), String(repeating: "a", count: 301)]
        #expect(Set(names.map { StorageKey([$0]) }).count == names.count)
    }

    @Test(arguments: ["", "/a", "a//b", "../a", "a/.b", "a/B", "a/b c"])
    func `a path that is no key is refused`(path: String) {
        #expect(StorageKey(path: path) == nil)
    }
}
