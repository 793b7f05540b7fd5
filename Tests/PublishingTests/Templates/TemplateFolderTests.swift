import Domain
import Foundation
import LocalStorage
import Publishing
import StoreContract
import TemplateFolder
import Testing
import Typesetting

@Suite struct TemplateFolderTests {
    /// A folder of its own, which is removed with this.
    final class Ground {
        let folder = FileManager.default.temporaryDirectory.appending(path: "templates-\(UUID().uuidString)")
        var path: String { folder.appending(path: "built").path }

        init(_ files: [String]) throws {
            for file in files { try put(file, "built \(file)") }
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func put(_ file: String, _ text: String) throws {
            let file = folder.appending(path: "built/\(file)")
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }

        func storage() throws -> LocalStorage { try LocalStorage(root: folder.appending(path: "kept").path) }
    }

    private let office = Organisation("Office")

    private func text(_ files: TemplateFiles?, _ name: String) -> String? {
        files?.files[name].map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `a kind is a folder with a layout, and has the shared files with its own`() async throws {
        let ground = try Ground([
            "letter/layout.xml", "letter/parts/a.xml", "shared/styles.css", "notes/readme.txt", "bill/layout.xml", "fonts/x.ttf",
        ])
        let library = TemplateFolder(ground.path)
        #expect(try await library.kinds(for: office) == ["bill", "letter"])
        let files = try await library.files(of: "letter", for: office)
        #expect(files?.files.keys.sorted() == ["letter/layout.xml", "letter/parts/a.xml", "shared/styles.css"])
        #expect(text(files, "letter/parts/a.xml") == "built letter/parts/a.xml")
        #expect(try await library.files(of: "notes", for: office) == nil)
    }

    @Test(arguments: ["", "..", "../letter", "letter/", "shared", "fonts", "Letter", "let ter", ".letter", String(repeating: "l", count: 61)])
    func `no other text names a kind`(kind: String) async throws {
        let ground = try Ground(["letter/layout.xml", "shared/layout.xml", "fonts/layout.xml", "Letter/layout.xml"])
        #expect(try await TemplateFolder(ground.path).files(of: kind, for: office) == nil)
        #expect(try await TemplateFolder(ground.path).kinds(for: office) == ["letter"])
    }

    @Test func `what editors leave behind and links are no files of a template`() async throws {
        let ground = try Ground(["letter/layout.xml", "letter/layout.xml~", "letter/.layout.xml.swp"])
        try FileManager.default.createSymbolicLink(atPath: ground.path + "/letter/logo.svg", withDestinationPath: "/etc/passwd")
        #expect(try await TemplateFolder(ground.path).files(of: "letter", for: office)?.files.count == 1)
    }

    @Test func `a file that changes, comes or goes is noticed`() async throws {
        let ground = try Ground(["letter/layout.xml"])
        let library = TemplateFolder(ground.path, lookEvery: .zero)
        let first = try await library.files(of: "letter", for: office)
        #expect(try await library.files(of: "letter", for: office) == first)
        try ground.put("letter/layout.xml", "changed layout.xml")
        try ground.put("letter/parts/b.xml", "new")
        let second = try await library.files(of: "letter", for: office)
        #expect(text(second, "letter/layout.xml") == "changed layout.xml" && text(second, "letter/parts/b.xml") == "new")
        try FileManager.default.removeItem(atPath: ground.path + "/letter/parts/b.xml")
        #expect(try await library.files(of: "letter", for: office)?.files.count == 1)
    }

    @Test func `an organisation's files lie over the built-in ones, file by file, and are its own`() async throws {
        let ground = try Ground(["letter/layout.xml", "letter/strings.fr.json", "shared/brand.css"])
        let storage = try ground.storage()
        for name in ["letter/strings.fr.json", "shared/Logo.svg", "own/layout.xml"] {
            let key = StorageKey(["Office", "templates"] + name.split(separator: "/").map(String.init))
            try await storage.put(key, mediaType: "text/plain", Chunks(Array("own \(name)".utf8)))
        }
        let library = TemplateFolder(ground.path, storage: storage, lookEvery: .zero)
        let files = try await library.files(of: "letter", for: office)
        #expect(text(files, "letter/strings.fr.json") == "own letter/strings.fr.json")
        #expect(text(files, "letter/layout.xml") == "built letter/layout.xml")
        #expect(text(files, "shared/Logo.svg") == "own shared/Logo.svg")
        #expect(try await library.kinds(for: office) == ["letter", "own"])
        #expect(try await library.kinds(for: Organisation("other")) == ["letter"])
        let others = try await library.files(of: "letter", for: Organisation("other"))
        #expect(text(others, "letter/strings.fr.json") == "built letter/strings.fr.json")
        try await storage.delete(StorageKey(["Office", "templates", "letter", "strings.fr.json"]))
        #expect(text(try await library.files(of: "letter", for: office), "letter/strings.fr.json") == "built letter/strings.fr.json")
    }

    @Test func `a folder that is not there is told`() async throws {
        await #expect(throws: RenderFailure.self) { try await TemplateFolder("/nonexistent/templates").kinds(for: office) }
    }

    @Test func `the templates are found beside the program or above it, before those above the working folder`() throws {
        let ground = try Ground(["shared/styles.css"])
        let root = ground.folder.path
        try FileManager.default.moveItem(atPath: ground.path, toPath: root + "/templates")
        #expect(TemplatePlace.find(program: root + "/a/b/greffier", workingFolder: "/") == root + "/templates")
        #expect(TemplatePlace.find(program: "/nonexistent/bin/greffier", workingFolder: root + "/x/y") == root + "/templates")
        #expect(TemplatePlace.find(program: "/nonexistent/bin/greffier", workingFolder: "/nonexistent") == nil)
    }
}
