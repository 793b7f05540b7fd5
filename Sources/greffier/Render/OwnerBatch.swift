import Domain
import FileSystem
import Foundation
import Publishing
import Synchronization

/// One document for each owner, with as many presses as there are places. All of them, or none: they are written aside and moved at the end.
struct OwnerBatch: Sendable {
    let shop: PrintShop
    let request: RenderRequest
    /// Of the messages.
    let language: Language
    /// Each owner is written to in the language of the data.
    let ownLanguage: Bool
    let folder: String

    func run() async throws {
        let owners = try await shop.publishing().owners(of: request)
        if owners.isEmpty { throw RenderRefusal.noOwners }
        let aside = folder + "/.greffier-\(UInt64.random(in: .min ... .max))"
        do throws(SystemError) { _ = try Folder(path: aside, create: true) } catch { throw RenderRefusal.unwritable(folder, error) }
        defer { try? FileManager.default.removeItem(atPath: aside) }
        let progress = ProgressLine(files: owners.count)
        defer { progress.clear() }
        try await renderAll(owners, into: aside, progress)
        try move(owners, from: aside)
        progress.clear()
        Terminal.write("\(folder.harmless)/: \(Texts.documents(owners.count)(language))\n")
    }

    /// Each press takes the next owner when it is free; the first failure stops all.
    private func renderAll(_ owners: [OwnerEntry], into aside: String, _ progress: ProgressLine) async throws {
        let queue = OwnerQueue(owners)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(shop.places, owners.count) {
                group.addTask { try await work(queue, into: aside, progress) }
            }
            try await group.waitForAll()
        }
    }

    @concurrent private func work(_ queue: OwnerQueue, into aside: String, _ progress: ProgressLine) async throws {
        let publishing = try shop.publishing()
        while let owner = queue.next() {
            try Task.checkCancellation()
            try await render(owner, of: queue.owners.count, by: publishing, into: aside)
            progress.finished(owner.name)
        }
    }

    private func render(_ owner: OwnerEntry, of count: Int, by publishing: Publishing, into aside: String) async throws {
        var request = request
        request.scope = .owner(owner.index)
        if ownLanguage, let language = owner.language { request.language = language }
        let document = try await publishing.render(request)
        try FinishedFile.write(document.bytes, to: "\(aside)/\(OwnerFile.name(owner, of: count))")
        if !document.findings.isEmpty { Terminal.note(FindingLines.text(document.findings, language, before: "\(owner.index + 1) ")) }
    }

    private func move(_ owners: [OwnerEntry], from aside: String) throws {
        do throws(SystemError) {
            let source = try Folder(path: aside)
            let target = try Folder(path: folder)
            for owner in owners {
                let name = Array(OwnerFile.name(owner, of: owners.count).utf8)
                try source.move(name, to: target, as: name)
            }
        } catch { throw RenderRefusal.unwritable(folder, error) }
    }
}

/// The owners whose documents nobody has begun.
private final class OwnerQueue: Sendable {
    let owners: [OwnerEntry]
    private let taken = Mutex(0)

    init(_ owners: [OwnerEntry]) { self.owners = owners }

    func next() -> OwnerEntry? {
        taken.withLock { taken in
            guard taken < owners.count else { return nil }
            taken += 1
            return owners[taken - 1]
        }
    }
}
