import Domain
import Foundation
import PDFArchive
import Publishing
import Testing
import Typesetting

/// A sealed file under independent tools.
@Suite struct ConformanceTests {
    @Test func `a sealed document violates no rule of the checker`() async throws {
        let sealed = try await Sheets.sealed()
        #expect(try Tools.violations(sealed) == [])
    }

    @Test func `each rule of the checker is seen to fail on a broken file`() async throws {
        let sealed = try await Sheets.sealed()
        let outcome = try Tools.run(Tools.python, ["-B", Tools.checker.appending(path: "break_archive.py").path, "FILE"], on: sealed)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count > 70)
        #expect(lines.filter { !$0.hasSuffix(" caught") } == [])
        #expect(outcome.status == 0)
    }

    @Test func `qpdf finds no error`() async throws {
        let sealed = try await Sheets.sealed()
        let outcome = try Tools.run("/usr/bin/qpdf", ["--check", "FILE"], on: sealed)
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("WARNING"))
    }

    @Test func `Poppler reads the structure with its attributes and without decoration`() async throws {
        let sealed = try await Sheets.sealed()
        let text = try Tools.run("/usr/bin/pdfinfo", ["-struct-text", "FILE"], on: sealed).output
        for part in ["H1 (block)", "Table (block)", "THead", "/Scope /Row", "/ColSpan 2", "/RowSpan 2", "Figure", "Note <note-000001>"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("Private"))
        #expect(!text.contains("Syntax"))
    }

    @Test func `the attachment comes out as it went in`() async throws {
        let sealed = try await Sheets.sealed()
        let place = FileManager.default.temporaryDirectory.appending(path: "detached-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: place) }
        let outcome = try Tools.run("/usr/bin/pdfdetach", ["-save", "1", "-o", place.path, "FILE"], on: sealed)
        #expect(outcome.status == 0)
        #expect(try [UInt8](Data(contentsOf: place)) == Sheets.data.bytes)
    }

    @Test func `the same input gives the same bytes, another moment or text gives others`() async throws {
        let drawn = try await Sheets.everything.value
        let sealed = try PDFArchive().seal(drawn, with: Sheets.seal)
        #expect(try PDFArchive().seal(drawn, with: Sheets.seal) == sealed)
        var later = Sheets.seal
        later.created = later.created.adding(seconds: 1)
        #expect(try PDFArchive().seal(drawn, with: later) != sealed)
    }

    @Test func `a document without an attachment, an author and a subject is as sound`() async throws {
        let seal = Seal(about: About(title: "Sans rien", language: "de"), created: Sheets.created)
        #expect(try Tools.violations(await Sheets.sealed(seal)) == [])
    }

    @Test func `several attachments are found by their names, whatever their order`() async throws {
        var seal = Sheets.seal
        let other = Seal.Attachment(
            name: "annexe é.txt", mediaType: "text/plain", relationship: "Supplement", description: "Une annexe", bytes: Array("annexe".utf8))
        seal.attachments = [Sheets.data, other]
        let sealed = try await Sheets.sealed(seal)
        #expect(try Tools.violations(sealed) == [])
        #expect(try Tools.run("/usr/bin/pdfdetach", ["-list", "FILE"], on: sealed).output.contains("annexe é.txt"))
    }

    @Test func `a title may hold anything`() async throws {
        let title = "a < b & c > d ]]> \u{0}\u{7F}\u{9F}\u{FFFE}\u{10FFFF} \"e\" (\\ 🏠 שלום"
        let seal = Seal(about: About(title: title, language: "en", author: "<x>", keywords: ["&", ")"]), created: Sheets.created)
        #expect(try Tools.violations(await Sheets.sealed(seal)) == [])
    }

    @Test func `nothing is kept that nothing refers to`() async throws {
        // The objects one by one, out of the streams that held them, which stay.
        let plain = ["--qdf", "--object-streams=disable", "--preserve-unreferenced", "FILE", "-"]
        let text = try Tools.run("/usr/bin/qpdf", plain, on: await Sheets.sealed()).output
        let numbers = text.matches(of: /(\d+) 0 obj\n(<<[^>]*\/Type \/ObjStm)?/).filter { $0.2 == nil }.map { $0.1 }
        let referred = Set(text.matches(of: /(\d+) 0 R/).map { $0.1 })
        #expect(numbers.count > 60)
        #expect(numbers.filter { !referred.contains($0) } == [])
    }
}
