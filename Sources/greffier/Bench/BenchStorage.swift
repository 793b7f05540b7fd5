import ArgumentParser
import Domain

/// `greffier bench storage`: puts and gets objects in the storage of the settings, one after the other, and says how long one took.
struct BenchStorage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "storage", abstract: Texts.benchStorageAbstract(.ofTheTerminal))

    @Option(help: ArgumentHelp(Texts.objectCountHelp(.ofTheTerminal), valueName: "number"))
    var count = 20

    @Option(help: ArgumentHelp(Texts.objectSizeHelp(.ofTheTerminal), valueName: "number"))
    var kib = 200

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        try await Obstacle.told(in: settings.language) {
            let figures = try await measure(StorageParts.open(settings.storage), settings.organisation)
            Terminal.write(JSONLine.text(figures))
        }
    }

    func validate() throws {
        guard count > 0, (1...65_536).contains(kib) else { throw ValidationError("--count > 0, --kib 1…65536") }
    }

    /// The first object opens the connection and is not counted.
    private func measure(_ storage: any StorageProvider, _ organisation: Organisation) async throws -> Figures {
        var (put, got): ([Duration], [Duration]) = ([], [])
        let run = String(UInt64.random(in: .min ... .max))
        for number in 0...count {
            let key = StorageKey([organisation.name, "bench", run, "\(number).pdf"])
            let content = Content(bytes: (0..<(kib * 1_024)).map { _ in UInt8.random(in: .min ... .max) })
            let start = ContinuousClock.now
            try await storage.put(key, mediaType: MediaType.pdf.rawValue, content)
            let between = ContinuousClock.now
            var size = 0
            for try await chunk in try await storage.get(key, range: nil) { size += chunk.count }
            if number > 0 { (put, got) = (put + [between - start], got + [.now - between]) }
            try await storage.delete(key)
            guard size == content.bytes.count else { throw StorageError.interrupted }
        }
        return Figures(kib: kib, count: count, put: Figures.middle(put), got: Figures.middle(got))
    }

    /// One object, as it comes from a form or a file.
    private struct Content: AsyncSequence, Sendable {
        let bytes: [UInt8]

        func makeAsyncIterator() -> Iterator { Iterator(rest: bytes[...]) }

        struct Iterator: AsyncIteratorProtocol {
            var rest: ArraySlice<UInt8>

            mutating func next() async throws -> [UInt8]? {
                defer { rest = rest.dropFirst(65_536) }
                return rest.isEmpty ? nil : Array(rest.prefix(65_536))
            }
        }
    }

    private struct Figures: Encodable {
        var kib: Int
        var count: Int
        /// Milliseconds.
        var put: Double
        var got: Double

        private enum CodingKeys: String, CodingKey {
            case kib
            case count
            case put = "put_ms"
            case got = "get_ms"
        }

        static func middle(_ times: [Duration]) -> Double {
            let sorted = times.sorted()
            return ((sorted[sorted.count / 2] / .milliseconds(1)) * 100).rounded() / 100
        }
    }
}
