package import Domain

/// The first story: a document comes in, a draft goes out.
///
/// In two halves, with the queue between them, so that nothing is lost whenever the power goes: a file leaves the inbox only when its
/// bytes and its job are on the disk, and a job ends in the same transaction that keeps its drafts.
package struct Intake: Sendable {
    let organisation: Organisation
    let storage: any StorageProvider
    let store: any IntakeStore
    let reader: any DocumentReader
    let journal: any Journal
    let printer: (any InvoicePrinter)?

    package init(
        organisation: Organisation, storage: any StorageProvider, store: any IntakeStore, reader: any DocumentReader, journal: any Journal,
        printer: (any InvoicePrinter)? = nil
    ) {
        self.organisation = organisation
        self.storage = storage
        self.store = store
        self.reader = reader
        self.journal = journal
        self.printer = printer
    }

    /// From the inbox to the queue.
    package func take(_ file: InboxFile, from inbox: any Inbox) async throws {
        let content = try await inbox.open(file)
        let document = try await identify(file, content)
        let receipt = try await receive(content, as: document, from: file)
        journal.note(receipt.isNew ? .received(document.id) : .receivedAgain(document.id))
        try await store.place(receipt.arrival, at: inbox.accept(file))
    }

    private func receive(_ content: InboxContent, as document: Document, from file: InboxFile) async throws -> Receipt {
        do { return try await TakingIn(store: store, storage: storage).take(document, from: Arrival(file), content.bytes) } catch {
            switch error {
            case StorageError.interrupted: throw InboxError.changed
            case StorageError.full: throw InboxError.full
            default: throw error
            }
        }
    }

    /// From the queue to the drafts; false when the job was no longer ours.
    package func work(on job: Job) async throws -> Bool {
        journal.note(.started(job.document.id))
        let reading = try await keepReadable(recognizeAndExtract(job.document), of: job.document)
        let drafts = try draft(reading, of: job.document)
        guard try await keep(reading, drafts, of: job) else { return false }
        journal.note(.drafted(job.document.id, drafts: drafts.count, pages: reading.pageCount, milliseconds: reading.milliseconds))
        return true
    }

    /// A store that does not answer for a moment is asked again while the job is held, so that nothing need be read a second time. What it
    /// refuses to keep again and again lies in what was read.
    private func keep(_ reading: ReadingResult, _ drafts: [ExpenseDraft], of job: Job) async throws -> Bool {
        for pause in [1, 2, 4, 8] {
            do { return try await store.complete(job, reading, drafts) } catch StoreError.failed(let words) where pause > 1 {
                throw ReadingFailure(.failed, words)
            } catch {
                switch error {
                case .unreachable, .failed: try await Task.sleep(for: .seconds(pause))
                default: throw error
                }
            }
        }
        return try await store.complete(job, reading, drafts)
    }
}
