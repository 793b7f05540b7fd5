import Cairo
import Domain
import Foundation
import LocalStorage
import PDFArchive
import Publishing
import TemplateFolder

/// The composition root of the second story: which part does what. Nothing else knows everybody.
struct PrintShop: Sendable {
    let organisation: Organisation
    let library: TemplateFolder
    /// How many presses may work at a time.
    let places: Int
    private let storage: (any StorageProvider)?
    private let shelf = TemplateShelf()

    static let models: [any DocumentModel] = [MinutesModel(), VotesModel(), PCNModel()]

    /// `store` is the folder of the storage in which documents are kept and the organisation's own templates lie; without it nothing is
    /// kept, and the own templates are those of the data folder's storage, if there is one.
    init(_ settings: Settings, store: String?, lookEvery: Duration = .seconds(1)) throws {
        organisation = settings.organisation
        places = settings.workers
        storage = try store.map { try LocalStorage(root: $0, tidies: false) }
        let isThere = !settings.storage.isLocal || FileManager.default.fileExists(atPath: settings.storage.folder)
        let own = try storage ?? (isThere ? StorageParts.open(settings.storage) : nil)
        library = TemplateFolder(try PrintShop.folder(settings), storage: own, lookEvery: lookEvery)
    }

    /// A press of its own for each that works at the same time; the parsed templates are shared.
    func publishing() throws -> Publishing {
        Publishing(
            library: library, shelf: shelf, models: PrintShop.models, press: try press(), sealer: PDFArchive(), storage: storage)
    }

    /// The presses of a server, kept warm; what they print is only given back.
    func room() throws -> PrintRoom { try PrintRoom(places: places) { try publishing() } }

    /// The families of the fonts that a style may name.
    func families() async throws -> [String] { try await press().families }

    private func press() throws -> CairoPress { try CairoPress(fonts: library.path + "/fonts") }

    private static func folder(_ settings: Settings) throws -> String {
        if let named = settings.templates {
            guard TemplatePlace.holdsTemplates(named) else { throw RenderRefusal.noTemplates(named) }
            return named
        }
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path
        guard let found = TemplatePlace.find(program: program, workingFolder: FileManager.default.currentDirectoryPath) else {
            throw RenderRefusal.noTemplates(nil)
        }
        return found
    }
}
