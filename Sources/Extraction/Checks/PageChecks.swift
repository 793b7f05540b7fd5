import Domain

/// Doubts about the pages: blank, badly read, turned, or the start of another document.
struct PageChecks {
    let document: RecognizedDocument

    /// Below this quality a page is worth rescanning.
    private static let poor = 0.7

    func findings() -> [Finding] {
        document.pages.flatMap { page -> [Finding] in
            var findings: [Finding] = []
            let number = String(page.number)
            if page.isBlank {
                findings.append(Finding(.blankPage, .info, page: page.number, arguments: [number]))
            } else if page.quality < PageChecks.poor {
                findings.append(Finding(.poorPage, page: page.number, arguments: [number, String(Int(page.quality * 100))]))
            }
            if page.turned != 0 { findings.append(Finding(.turnedPage, .info, page: page.number, arguments: [number])) }
            return findings
        }
    }
}
