import Cairo
import Domain
import Foundation
import LocalStorage
import PDFArchive
import Publishing
import TemplateFolder
import TestProgram

/// Presses, templates and a storage of their own, in a folder that is removed with this.
final class TestPrintShop: Sendable {
    let folder: URL
    let storage: LocalStorage
    let library: TemplateFolder
    let room: PrintRoom

    static let templates = TestProgram.project.appending(path: "templates").path
    static let kinds = ["invoice", "minutes", "pcn", "reminder", "votes"]
    static let moment = Moment(milliseconds: 1_795_000_000_000)

    /// With presses of its own, or others.
    init(places: Int = 1, press: @Sendable () throws -> any Press = { try CairoPress(fonts: TestPrintShop.templates + "/fonts") }) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "printing-\(UUID().uuidString)")
        let storage = try LocalStorage(root: folder.appending(path: "storage").path)
        let library = TemplateFolder(TestPrintShop.templates, storage: storage)
        let shelf = TemplateShelf()
        room = try PrintRoom(places: places) {
            Publishing(
                library: library, shelf: shelf, models: [MinutesModel(), VotesModel(), PCNModel()],
                press: try press(), sealer: PDFArchive())
        }
        self.storage = storage
        self.library = library
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func sample(_ kind: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: templates).appending(path: "\(kind)/sample.json")), as: UTF8.self)
    }

    /// The sample with one text of it replaced.
    static func sample(_ kind: String, _ text: String, with other: String) throws -> String {
        let sample = try sample(kind)
        guard sample.contains(text) else { throw NotThere() }
        return sample.replacing(text, with: other)
    }

    private struct NotThere: Error {}
}
