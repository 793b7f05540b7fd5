import Testing

@testable import FolderInbox

@Suite struct IgnoreRulesTests {
    private let rules = IgnoreRules(patterns: ["*.bak", "Archive/*"])

    @Test(arguments: [
        ".hidden", "~$letter.docx", "scan.part", "scan.TMP", "scan.pdf.crdownload", "@eaDir", ".stfolder", "B/.DS_Store", "B/@eaDir", "done",
        "failed",
        "old.bak", "B/old.bak", "Archive/x.pdf", "Thumbs.db",
    ])
    func `what other programs leave is ignored`(path: String) {
        #expect(rules.ignores(Path(joined: Array(path.utf8))))
    }

    @Test(arguments: ["scan.pdf", "B/scan.pdf", "done.pdf", "B/done", "part.pdf", "~notes.pdf", "scan"])
    func `a document is not ignored`(path: String) {
        #expect(rules.ignores(Path(joined: Array(path.utf8))) == false)
    }
}
