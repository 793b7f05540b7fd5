import Domain
import LocalStorage
import Publishing
import SQLiteStore
import Web
import ZipArchive

/// What printing over the network is made of.
struct PrintParts {
    let endpoints: [any EndpointGroup]
    /// Done as long as the server runs.
    let jobs: PrintJobs

    init(_ settings: Settings, store: SQLiteStore) throws {
        let storage = try LocalStorage(root: settings.storage, tidies: false)
        let room = try PrintShop(settings, store: nil).room()
        jobs = PrintJobs(room: room, store: store, storage: storage, packer: ZipArchive(), now: { .now })
        endpoints = [
            TemplateEndpoints(room), RenderEndpoints(room, jobs) { .now }, JobEndpoints(jobs),
            LetterheadEndpoints(LetterheadDrawer(storage: storage, room: room)),
        ]
    }
}
