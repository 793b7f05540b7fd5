package import Domain
package import Intake

/// Warm engines, one for each set of languages, started when first needed. One thread.
package final class Engines: TextRecognizer {
    /// The engines at hand, the one used last at the end.
    private var engines: [(languages: [Language], engine: Engine)] = []
    private let capacity: Int

    /// `capacity` bounds memory: a model of one language takes some 15 MiB.
    package init(capacity: Int = 5) { self.capacity = capacity }

    package func words(in picture: GrayPicture, _ languages: [Language], _ segmentation: Segmentation) throws(ReadingFailure) -> [Word] {
        try engine(languages).words(in: picture, segmentation)
    }

    package func figures(in picture: GrayPicture, _ languages: [Language]) throws(ReadingFailure) -> [Word] {
        try engine(languages).figures(in: picture)
    }

    private func engine(_ languages: [Language]) throws(ReadingFailure) -> Engine {
        if let index = engines.firstIndex(where: { $0.languages == languages }) {
            let found = engines.remove(at: index)
            engines.append(found)
            return found.engine
        }
        if engines.count >= capacity { engines.removeFirst() }
        let engine = try Engine(languages)
        engines.append((languages, engine))
        return engine
    }
}
