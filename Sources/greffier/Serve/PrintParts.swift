import Access
import Archive
import Domain
import LocalStorage
import Publishing
import Web
import ZipArchive

/// What printing over the network is made of.
struct PrintParts {
    let endpoints: [any EndpointGroup]
    private let jobs: PrintJobs
    private let news: AsyncStream<LiveEvent>
    private let hub: EventHub

    /// Nil on a machine without templates: nothing is printed there.
    init?(_ premises: Premises, pictures: any PDFPagePictures, hub: EventHub) throws {
        let storage = premises.storage
        guard let shop = try? PrintShop(premises.settings, store: nil) else { return nil }
        let room = try shop.room()
        let (news, line) = AsyncStream.makeStream(of: LiveEvent.self, bufferingPolicy: .bufferingNewest(1_000))
        (self.news, self.hub) = (news, hub)
        jobs = PrintJobs(
            room: room, store: premises.store, worker: premises.name.text, storage: storage, packer: ZipArchive(), now: { .now }
        ) { line.yield(LiveEvent($0)) }
        let eInvoices = EInvoiceReading(premises.settings, folder: premises.settings.data + "/spool")
        endpoints = [
            TemplateEndpoints(room), RenderEndpoints(room, jobs, eInvoices: eInvoices) { .now },
            PreviewEndpoints(room, pictures: pictures) { .now }, JobEndpoints(jobs),
            LetterheadEndpoints(LetterheadDrawer(storage: storage, room: room)),
        ]
    }

    /// Does the jobs and tells how far they are, as long as the server runs.
    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await jobs.run() }
            group.addTask { for await event in news { await hub.announce(event) } }
            try await group.next()
            group.cancelAll()
        }
    }
}

extension LiveEvent {
    /// How far a print job is.
    fileprivate init(_ job: PrintJob) {
        self.init(
            number: nil, organisation: job.organisation, moment: .now,
            subject: .job(id: job.id.text, state: job.state.rawValue, done: job.done, total: job.total))
    }
}
