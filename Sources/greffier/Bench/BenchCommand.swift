import ArgumentParser
import Domain
import Foundation
import Publishing

/// `greffier bench`: measures this machine.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: Texts.benchAbstract(.ofTheTerminal), subcommands: [BenchRender.self, BenchStorage.self, BenchQueue.self])
}

/// `greffier bench render`: renders one document after the other, each a little different, and says how long one took.
struct BenchRender: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: Texts.benchRenderAbstract(.ofTheTerminal), discussion: Texts.benchRenderDiscussion(.ofTheTerminal))

    @Argument(help: ArgumentHelp(Texts.kindHelp(.ofTheTerminal)))
    var kind: String

    @Option(help: ArgumentHelp(Texts.dataFileHelp(.ofTheTerminal), valueName: "file"), completion: .file(extensions: ["json"]))
    var data: String

    @Option(help: ArgumentHelp(Texts.countHelp(.ofTheTerminal), valueName: "number"))
    var count = 20

    @Option(help: ArgumentHelp(Texts.documentLanguageHelp(.ofTheTerminal), valueName: "language"))
    var lang: Language?

    @Option(help: ArgumentHelp(Texts.ownerHelp(.ofTheTerminal), valueName: "number"))
    var owner: Int?

    @OptionGroup var options: PrintOptions

    func run() async throws {
        let (shop, language) = try await options.shop()
        try await RenderRefusal.told(in: language, data: DataFile.name(data)) {
            let request = RenderRequest(
                organisation: shop.organisation, kind: kind, language: lang ?? .fr, data: try DataFile.read(data),
                scope: owner.map { .owner($0 - 1) } ?? .whole, created: Moment(milliseconds: 1_795_000_000_000))
            Terminal.write(JSONLine.text(try await measure(request, shop.publishing())))
        }
    }

    /// The first document warms the fonts and the template and is not counted.
    private func measure(_ request: RenderRequest, _ publishing: Publishing) async throws -> Figures {
        let data = try BenchData(request)
        _ = try await publishing.render(data.variation(0))
        var (pages, bytes) = (0, 0)
        let clock = ContinuousClock()
        let start = clock.now
        for number in 1...count {
            let document = try await publishing.render(data.variation(number))
            (pages, bytes) = (pages + document.pageCount, document.bytes.count)
        }
        let milliseconds = (clock.now - start) / .milliseconds(1)
        return Figures(
            kind: kind, count: count, milliseconds: Figures.rounded(milliseconds / Double(count)), pages: pages / count,
            pagesPerSecond: Figures.rounded(Double(pages) / milliseconds * 1_000), bytes: bytes, peak: Figures.largest)
    }

    func validate() throws {
        guard count > 0, (owner ?? 1) > 0 else { throw ValidationError("--count > 0, --owner > 0") }
    }

    private struct Figures: Encodable {
        var kind: String
        var count: Int
        /// Of one document.
        var milliseconds: Double
        var pages: Int
        var pagesPerSecond: Double
        var bytes: Int
        /// MiB.
        var peak: Int

        private enum CodingKeys: String, CodingKey {
            case kind
            case count
            case milliseconds = "ms_per_document"
            case pages
            case pagesPerSecond = "pages_per_second"
            case bytes
            case peak = "peak_mib"
        }

        static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

        /// The largest part of the memory that the process has had at a time.
        static var largest: Int {
            var usage = rusage()
            guard unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
            return usage.ru_maxrss / 1_024
        }
    }
}

/// Requests of which no two are the same: another moment, and the association's name and the document's number with a count.
struct BenchData {
    private let request: RenderRequest
    /// Where the name ends in the data, before the quote.
    private let nameEnd: Int?

    init(_ request: RenderRequest) throws {
        self.request = request
        nameEnd = try JSONDocument(request.data).root["association"]?["name"].map { $0.range.upperBound - 1 }
    }

    /// Made when its turn comes, so that the memory that is measured is that of one document.
    func variation(_ number: Int) -> RenderRequest {
        var varied = request
        varied.created = request.created.adding(seconds: number)
        varied.documentNumber = "\(number)"
        if let nameEnd { varied.data = request.data[..<nameEnd] + Array(" \(number)".utf8) + request.data[nameEnd...] }
        return varied
    }
}
