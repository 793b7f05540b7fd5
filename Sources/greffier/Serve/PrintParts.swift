import Archive
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

    /// Nil on a machine without templates: nothing is printed there.
    init?(_ settings: Settings, store: SQLiteStore, storage: any StorageProvider, pictures: any PDFPagePictures) throws {
        guard let shop = try? PrintShop(settings, store: nil) else { return nil }
        let room = try shop.room()
        jobs = PrintJobs(room: room, store: store, storage: storage, packer: ZipArchive(), now: { .now })
        endpoints = [
            TemplateEndpoints(room), RenderEndpoints(room, jobs) { .now }, PreviewEndpoints(room, pictures: pictures) { .now }, JobEndpoints(jobs),
            LetterheadEndpoints(LetterheadDrawer(storage: storage, room: room)),
        ]
    }
}
