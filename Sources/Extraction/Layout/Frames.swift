import Domain

/// The lines of frames and tables that recognition reads as bars around the words of a scan.
enum Frames {
    /// The segments without the bars at their ends; a bar between words stays, for it parts them.
    static func without(_ segments: [RowGroups.Segment]) -> [RowGroups.Segment] {
        segments.compactMap { segment in
            guard let first = segment.words.firstIndex(where: { !isBar($0.text) }), let last = segment.words.lastIndex(where: { !isBar($0.text) })
            else {
                return nil
            }
            guard first > 0 || last < segment.words.count - 1 else { return segment }
            let words = Array(segment.words[first...last])
            return RowGroups.Segment(words: words, box: words.dropFirst().reduce(words[0].box) { $0.union($1.box) })
        }
    }

    private static func isBar(_ text: String) -> Bool { text.allSatisfy { $0 == "|" || $0 == "¦" } }
}
