internal import Domain

/// Puts the words of a text layer and those of the picture of the same page together.
enum LayerMerge {
    /// The words of the layer, and after them the words that only the picture shows. The layer alone when the picture adds little.
    static func merge(_ layer: RecognizedPage, _ picture: RecognizedPage) -> RecognizedPage {
        guard picture.turned == 0 else { return layer.words.count > picture.words.count ? layer : picture }
        let added = picture.words.filter { word in
            word.confidence > 0.6 && !layer.words.contains { covers($0.box, word.box) }
        }
        guard added.count >= 3 else { return layer }
        var page = layer
        page.source = .mixed
        let (lines, blocks) = ((layer.words.map(\.line).max() ?? -1) + 1, (layer.words.map(\.block).max() ?? -1) + 1)
        page.words += added.map { word in
            var word = word
            word.line += lines
            word.block += blocks
            return word
        }
        page.quality = min(layer.quality, picture.quality)
        return page
    }

    private static func covers(_ layer: Box, _ word: Box) -> Bool {
        (layer.intersection(word)?.area ?? 0) > 0.3 * min(layer.area, word.area)
    }
}
