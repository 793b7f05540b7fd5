import Testing

@testable import FolderInbox

@Suite struct NewNameTests {
    @Test(arguments: [
        ("a.pdf", "a (2).pdf"), ("a", "a (2)"), (".pdf", ".pdf (2)"), ("a.tar.gz", "a.tar (2).gz"),
        ("v1.2 of the minutes", "v1.2 of the minutes (2)"),
    ])
    func `a second file of a name gets a number before its ending`(name: String, second: String) {
        let candidates = Array(NewName.candidates(Array(name.utf8)).prefix(2)).map { String(decoding: $0, as: UTF8.self) }
        #expect(candidates == [name, second])
    }

    @Test func `a long name leaves room for the number and the text beside it, and is not cut within a letter`() {
        let name = String(repeating: "é", count: 125) + ".pdf"
        let second = Array(Array(NewName.candidates(Array(name.utf8)).prefix(2)).last ?? [])
        #expect(second.count + NewName.note.count <= 255)
        #expect(String(validating: second, as: UTF8.self) != nil)
    }

    @Test(arguments: [("../../etc/passwd", "passwd"), ("", "document"), (".hidden", "document.hidden")])
    func `a name that comes from elsewhere stays in its folder`(name: String, plain: String) {
        #expect(String(decoding: NewName.plain(Array(name.utf8)), as: UTF8.self) == plain)
    }
}
