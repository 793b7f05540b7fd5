package import Domain

/// Reads a part of a page anew, larger and by itself.
package protocol RegionReader: Sendable {
    /// The words in a part of a page of the file at a path of this machine, in reading order, boxes in points of the page; none when the part
    /// has none, nil when there is no such page.
    func words(in region: Region, of path: String) async throws(ReadingFailure) -> [Word]?
}

/// A part of a page that a person has drawn.
package struct Region: Sendable, Hashable, Codable {
    /// What is expected there.
    package enum Content: String, Sendable, Codable, CaseIterable {
        case text
        /// Digits and what stands between them: amounts, dates, numbers.
        case amount
    }

    /// Counted from 1.
    package var page: Int
    /// Points from the top left of the page as it was read.
    package var box: Box
    /// By how many degrees the page is turned clockwise to stand as it was read: 0, 90, 180 or 270.
    package var turned: Int
    /// What it is written in, the likeliest first.
    package var languages: [Language]
    package var content: Content

    package init(page: Int, box: Box, turned: Int = 0, languages: [Language], content: Content = .text) {
        self.page = page
        self.box = box
        self.turned = turned
        self.languages = languages
        self.content = content
    }
}
