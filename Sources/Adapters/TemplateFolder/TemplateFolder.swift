package import Domain
internal import Publishing
package import Typesetting

/// The templates of a folder of this machine, under those that organisations keep in the storage (`organisation/templates/…`), file by file.
/// What was read is kept: when nothing changed, a template costs no reading.
package actor TemplateFolder: TemplateLibrary {
    /// The folder of the built-in templates.
    package nonisolated let path: String

    private let storage: (any StorageProvider)?
    private let lookEvery: Duration
    private var built: BuiltFiles
    private var lastLook: ContinuousClock.Instant?
    private var own: [Organisation: OwnFiles] = [:]
    private var ready: [Ready.Key: Ready] = [:]

    /// So many organisations' files are kept at a time.
    private static let keptOrganisations = 64

    /// `lookEvery` is how long the folder and the storage are believed not to have changed.
    package init(_ path: String, storage: (any StorageProvider)? = nil, lookEvery: Duration = .seconds(1)) {
        self.path = path
        self.storage = storage
        self.lookEvery = lookEvery
        built = BuiltFiles(root: path)
    }

    package func kinds(for organisation: Organisation) async throws -> [String] {
        try look()
        let own = try await ownFiles(of: organisation)
        let layouts = (Array(built.files.keys) + Array(own.files.keys)).filter { $0.hasSuffix("/layout.xml") }
        return Set(layouts.map { String($0.dropLast("/layout.xml".count)) }).filter(TemplateName.isKind).sorted()
    }

    package func files(of kind: String, for organisation: Organisation) async throws -> TemplateFiles? {
        guard TemplateName.isKind(kind) else { return nil }
        try look()
        let own = try await ownFiles(of: organisation)
        let key = Ready.Key(kind: kind, organisation: organisation)
        if let ready = ready[key], ready.built == built.generation, ready.own == own.generation { return ready.files }
        let files = built.files.merging(own.files) { _, own in own }.filter { $0.key.hasPrefix(kind + "/") || $0.key.hasPrefix("shared/") }
        guard files[kind + "/layout.xml"] != nil else { return nil }
        let whole = TemplateFiles(kind: kind, files: files)
        if ready.count >= 4 * TemplateFolder.keptOrganisations { ready = [:] }
        ready[key] = Ready(files: whole, built: built.generation, own: own.generation)
        return whole
    }

    package func changed(for organisation: Organisation) { own[organisation]?.seen = nil }

    private func look() throws {
        let now = ContinuousClock.now
        if let lastLook, now - lastLook < lookEvery { return }
        try built.refresh()
        lastLook = now
    }

    private func ownFiles(of organisation: Organisation) async throws -> OwnFiles {
        guard let storage else { return OwnFiles() }
        let now = ContinuousClock.now
        if let known = own[organisation], let seen = known.seen, now - seen < lookEvery { return known }
        let found = try await OwnFiles.read(of: organisation, from: storage)
        var known = own[organisation] ?? OwnFiles()
        if known.files != found {
            known.files = found
            known.generation += 1
        }
        known.seen = now
        if own.count >= TemplateFolder.keptOrganisations && own[organisation] == nil { own = [:] }
        own[organisation] = known
        return known
    }

    /// The files of a kind as they were put together, and of what.
    private struct Ready {
        struct Key: Hashable {
            var kind: String
            var organisation: Organisation
        }

        var files: TemplateFiles
        var built: Int
        var own: Int
    }
}
