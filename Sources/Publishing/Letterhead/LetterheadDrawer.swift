package import Domain
internal import FoundationEssentials

/// Keeps the letterheads of organisations, among their own templates in the storage.
package struct LetterheadDrawer: Sendable {
    private let storage: any StorageProvider
    private let room: PrintRoom

    package init(storage: any StorageProvider, room: PrintRoom) {
        self.storage = storage
        self.room = room
    }

    /// Nil when an organisation has none.
    package func letterhead(of organisation: Organisation) async throws -> (Letterhead, Logo?)? {
        guard let bytes = try await bytes(Letterhead.file, organisation), let letterhead = Letterhead(bytes) else { return nil }
        for format in Logo.Format.allCases {
            if let bytes = try await self.bytes(format.file, organisation), let logo = try? Logo(format, bytes) { return (letterhead, logo) }
        }
        return (letterhead, nil)
    }

    /// Puts a letterhead in place of the one before. A logo that cannot be drawn is not kept.
    package func put(_ letterhead: Letterhead, _ logo: Logo?, of organisation: Organisation) async throws {
        let before = try await self.letterhead(of: organisation)
        try await write(try letterhead.checked(), logo, organisation)
        guard logo != nil else { return }
        do { try await tryOut(organisation) } catch let error as PrintRoom.Full { throw error } catch {
            if let before { try await write(before.0, before.1, organisation) } else { try await remove(of: organisation) }
            throw Logo.refusal(Logo.damaged)
        }
    }

    package func remove(of organisation: Organisation) async throws {
        for file in [Logo.part, Letterhead.file] + Logo.Format.allCases.map(\.file) { try await storage.delete(key(file, organisation)) }
        await room.counter.library.changed(for: organisation)
    }

    private func write(_ letterhead: Letterhead, _ logo: Logo?, _ organisation: Organisation) async throws {
        try await storage.put(key(Letterhead.file, organisation), mediaType: "application/json", WholeBytes(try letterhead.bytes()))
        if let logo {
            // The picture before the part that names it.
            try await storage.put(key(logo.format.file, organisation), mediaType: logo.format.rawValue, WholeBytes(logo.bytes))
            try await storage.put(key(Logo.part, organisation), mediaType: "text/xml", WholeBytes(logo.format.part))
        } else {
            try await storage.delete(key(Logo.part, organisation))
        }
        for format in Logo.Format.allCases where format != logo?.format { try await storage.delete(key(format.file, organisation)) }
        await room.counter.library.changed(for: organisation)
    }

    /// Draws the minutes of the sample with it.
    private func tryOut(_ organisation: Organisation) async throws {
        guard let sample = try await room.counter.sheet(of: "minutes", for: organisation)?.sample else { return }
        let request = RenderRequest(
            organisation: organisation, kind: "minutes", language: .fr, data: sample, created: Moment(milliseconds: 0))
        _ = try await room.render(request, for: PrintRoom.Customer(organisation))
    }

    private func key(_ file: String, _ organisation: Organisation) -> StorageKey {
        StorageKey([organisation.name, "templates"] + file.split(separator: "/").map(String.init))
    }

    private func bytes(_ file: String, _ organisation: Organisation) async throws -> [UInt8]? {
        let key = key(file, organisation)
        guard try await storage.exists(key) else { return nil }
        var bytes: [UInt8] = []
        for try await chunk in try await storage.get(key, range: nil) { bytes += chunk }
        return bytes
    }
}
