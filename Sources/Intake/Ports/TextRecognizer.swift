package import Domain

/// Reads the characters in a picture. Used by one thread, inside a worker.
package protocol TextRecognizer: AnyObject {
    /// The words in reading order, their boxes in points from the top left of the picture. The more languages, the slower.
    func words(in picture: GrayPicture, _ languages: [Language], _ segmentation: Segmentation) throws(ReadingFailure) -> [Word]

    /// The words of a picture that holds one line, read as an amount, date or number is written: digits and what stands between them.
    func figures(in picture: GrayPicture, _ languages: [Language]) throws(ReadingFailure) -> [Word]
}

/// What the recogniser may assume about the layout of a picture.
package enum Segmentation: Sendable {
    /// Columns, tables and pictures are looked for.
    case page
    /// Words are scattered in no order.
    case sparse
    /// One block of lines.
    case block
    /// One line.
    case line
}
