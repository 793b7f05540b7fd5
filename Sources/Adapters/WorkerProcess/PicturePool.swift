package import Archive
package import Domain
package import Intake

/// Workers that draw pages and read parts of them while a person waits: few, with small limits, apart from those that read documents, so that
/// nobody waits behind a full inbox.
package struct PicturePool: PagePictures, RegionReader, PDFPagePictures {
    private let limits: ReadingLimits
    private let seats: WorkerSeats

    /// What one page may cost: ten seconds.
    package static let limits = ReadingLimits(processorSeconds: 10, pageSeconds: 10, wallSeconds: 10)

    /// `workers` pages are drawn at the same time by `executable`, started as `… worker`.
    package init(workers: Int = 2, limits: ReadingLimits = PicturePool.limits, executable: String = "/proc/self/exe") {
        self.limits = limits
        seats = WorkerSeats(.init(workers: max(1, workers), memory: limits.memory, executable: executable, answers: 1_000, residentLimit: 160))
    }

    package func png(of path: String, page: Int, width: Int, turned: Int) async throws(ReadingFailure) -> [UInt8]? {
        let request = WorkerRequest.draw(FileRequest(path: path, limits: limits), page: page, width: width, turned: turned)
        return try await seats.ask { worker throws(ReadingFailure) in try worker.picture(request) }
    }

    package func png(ofPDF bytes: [UInt8], page: Int, width: Int) async throws(ReadingFailure) -> [UInt8]? {
        var limits = limits
        // A batch for all owners is as long as it is.
        limits.pages = 10_000
        let request = WorkerRequest.draw(FileRequest(limits: limits), page: page, width: width, turned: 0)
        return try await seats.ask { worker throws(ReadingFailure) in try worker.picture(request, content: bytes) }
    }

    package func sizes(of path: String) async throws(ReadingFailure) -> [PageFormat] {
        let request = WorkerRequest.measure(FileRequest(path: path, limits: limits))
        return try await seats.ask { worker throws(ReadingFailure) in
            try worker.ask(request) { message in
                guard message.kind == .result else { throw Channel.Outcome.ended }
                return try Coding.decode([PageFormat].self, message.payload)
            }
        }
    }

    package func words(in region: Region, of path: String) async throws(ReadingFailure) -> [Word]? {
        let request = WorkerRequest.region(FileRequest(path: path, limits: limits), region)
        return try await seats.ask { worker throws(ReadingFailure) in
            try worker.ask(request) { message -> [Word]?? in
                switch message.kind {
                case .result: try Coding.decode([Word].self, message.payload)
                case .nothing: .some(nil)
                default: throw Channel.Outcome.ended
                }
            }
        }
    }

    /// Ends the idle workers; they come back when they are needed.
    package func rest() async { await seats.rest() }
}

extension WorkerProcess {
    fileprivate func picture(_ request: WorkerRequest, content: [UInt8]? = nil) throws(ReadingFailure) -> [UInt8]? {
        try ask(request, content: content) { message -> [UInt8]?? in
            switch message.kind {
            case .picture: message.payload
            case .nothing: .some(nil)
            default: throw Channel.Outcome.ended
            }
        }
    }
}
