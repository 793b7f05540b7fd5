internal import Domain

/// What a person should know about how the pages of a document were read.
enum PageFindings {
    /// Below this quality a person is told that a page reads badly.
    static let poor = 0.6

    static func added(to document: ReadDocument, from recognized: RecognizedDocument) -> ReadDocument {
        var document = document
        for page in recognized.pages where document.pages.contains(page.number) {
            document.findings += findings(about: page)
        }
        return document
    }

    private static func findings(about page: RecognizedPage) -> [Finding] {
        let number = "\(page.number)"
        if page.isBlank { return [Finding(.blankPage, .info, page: page.number, arguments: [number])] }
        var findings: [Finding] = []
        if page.turned != 0 { findings.append(Finding(.turnedPage, .info, page: page.number, arguments: [number])) }
        if page.quality < poor {
            findings.append(Finding(.poorPage, .warning, page: page.number, arguments: [number, "\(Int(page.quality * 100))"]))
        }
        return findings
    }
}
