package import Domain

/// A word with its folded bytes and its place in the layout.
package struct Token: Sendable {
    package let text: String
    /// See `Folding`.
    let folded: [UInt8]
    package let box: Box
    /// 0 to 1, of recognition.
    package let confidence: Double
    let bold: Bool
}

/// Words that stand together on one row, without a wide gap: a label, a value, a sentence.
struct Cell: Sendable {
    /// Indices of `Layout.tokens`.
    var tokens: Range<Int>
    var box: Box
    /// Index of `Layout.rows`.
    var row: Int
}

/// What stands at one height of a page, from left to right.
struct Row: Sendable {
    /// Counted from 1 within the file.
    var page: Int
    var tokens: Range<Int>
    /// Indices of `Layout.cells`.
    var cells: Range<Int>
    var box: Box
    /// The folded bytes: a space between words, a tab between cells.
    var bytes: [UInt8]
    /// The token of each byte; a blank belongs to the token before it.
    var owners: [Int]
}
