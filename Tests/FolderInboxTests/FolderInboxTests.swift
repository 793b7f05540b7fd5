import Domain
import FolderInbox
import Foundation
import Glibc
import Intake
import StoreContract
import Synchronization
import Testing

/// On real folders: what the kernel says is part of what is tested.
@Suite struct FolderInboxTests {
    private let inbox: TestInbox

    init() throws { inbox = try TestInbox() }

    @Test func `a file at rest is found, with the building of its first folder in composed form`() async throws {
        try inbox.write("Re\u{301}sidence/deep/a.pdf", "%PDF-1.4 one")
        let file = try await inbox.next()
        #expect(file.name == "a.pdf")
        #expect(file.building?.name.utf8.elementsEqual("R\u{e9}sidence".utf8) == true)
        let content = try await inbox.folder.open(file)
        #expect(content.mediaType == .pdf)
        #expect(content.size == 12)
        #expect(content.hash.hexadecimal == "64c6194b93b036820d781edd6122ec655c67a32859520173b3c92c8d0bbeb0c0")
    }

    @Test func `a folder that is moved in whole is seen with all its files`() async throws {
        let outside = inbox.root + "-outside"
        try FileManager.default.createDirectory(atPath: outside + "/B/sub", withIntermediateDirectories: true)
        for name in ["B/1.pdf", "B/sub/2.pdf"] { try Data("%PDF-1.4 \(name)".utf8).write(to: URL(filePath: "\(outside)/\(name)")) }
        let patient = try TestInbox(settle: .seconds(600), rescan: .seconds(600))
        try await patient.started()
        try FileManager.default.moveItem(atPath: outside + "/B", toPath: patient.root + "/B")
        let names = [try await patient.next().name, try await patient.next().name]
        #expect(Set(names) == ["1.pdf", "2.pdf"])
    }

    @Test func `a file that is still being written is not told`() async throws {
        let slow = try TestInbox(settle: .seconds(2))
        try await slow.started()
        // Foundation would make the file elsewhere and move it in.
        let handle = FileHandle(fileDescriptor: unsafe open(slow.root + "/a.pdf", O_CREAT | O_WRONLY, 0o644), closeOnDealloc: true)
        try handle.write(contentsOf: Data("%PDF-1.4".utf8))
        for _ in 0..<12 {
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(repeating: 65, count: 100))
            try await Task.sleep(for: .milliseconds(250))
            #expect(slow.found.isEmpty)
        }
        try handle.close()
        let content = try await slow.folder.open(slow.next())
        #expect(content.size == 1_208)
    }

    @Test(arguments: [
        ("empty.pdf", "", ReadingFailure(.empty)), ("text.pdf", "just text", ReadingFailure(.unsupported)),
        ("big.pdf", "%PDF-1.4 " + String(repeating: "x", count: 1 << 20), ReadingFailure(.tooLarge, "1.1", "1")),
    ])
    func `a file that is not for us is refused with the reason`(name: String, text: String, failure: ReadingFailure) async throws {
        try inbox.write(name, text)
        let file = try await inbox.next()
        await #expect(throws: InboxError.unfit(failure)) { try await inbox.folder.open(file) }
        let place = try await inbox.folder.refuse(file, failure)
        #expect(place.path == Array("failed/\(name)".utf8))
        let note = try String(contentsOfFile: inbox.root + "/failed/\(name).txt", encoding: .utf8)
        #expect(note.contains(failure.message(.nl)))
        #expect(note.contains(failure.hint(.nl)))
    }

    @Test func `the bytes tell the format, not the name`() async throws {
        try inbox.write("photo.pdf", "II*\0rest")
        #expect(try await inbox.folder.open(inbox.next()).mediaType == .tiff)
    }

    @Test func `links and pipes are refused, and opening them waits for nobody`() async throws {
        unsafe _ = symlink("/etc/passwd", inbox.root + "/link.pdf")
        unsafe _ = mkfifo(inbox.root + "/pipe.pdf", 0o644)
        for (name, code) in [("link.pdf", ReadingFailure.Code.link), ("pipe.pdf", .notAFile)] {
            let file = try await inbox.next()
            #expect(file.name == name)
            await #expect(throws: InboxError.unfit(ReadingFailure(code))) { try await inbox.folder.open(file) }
            _ = try await inbox.folder.refuse(file, ReadingFailure(code))
        }
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: inbox.root + "/failed/link.pdf") == "/etc/passwd")
    }

    @Test func `a building folder that is a link is not entered`() async throws {
        unsafe _ = symlink("/etc", inbox.root + "/Etc")
        let file = try await inbox.next()
        #expect(file.name == "Etc")
        await #expect(throws: InboxError.unfit(ReadingFailure(.link))) { try await inbox.folder.open(file) }
    }

    @Test func `a file that vanished is said to have`() async throws {
        try inbox.write("a.pdf", "%PDF-1.4")
        let file = try await inbox.next()
        try FileManager.default.removeItem(atPath: inbox.root + "/a.pdf")
        await #expect(throws: InboxError.vanished) { try await inbox.folder.open(file) }
        await #expect(throws: InboxError.vanished) { try await inbox.folder.accept(file) }
    }

    @Test func `a file that was exchanged after it was found is not taken for the other`() async throws {
        try inbox.write("a.pdf", "%PDF-1.4 one")
        let file = try await inbox.next()
        let content = try await inbox.folder.open(file)
        try inbox.write("a.pdf", "%PDF-1.4 two and longer")
        await #expect(throws: InboxError.changed) { try await inbox.folder.open(file) }
        await #expect(throws: InboxError.changed) { try await inbox.folder.accept(file) }
        // What was opened is still the first one.
        for try await bytes in content.bytes { #expect(bytes == Array("%PDF-1.4 one".utf8)) }
        #expect(await inbox.folder.isUnchanged(file) == false)
        #expect(try await inbox.next().fingerprint != file.fingerprint)
    }

    @Test func `bytes that are overwritten while they are copied end in an error`() async throws {
        try inbox.write("a.pdf", "%PDF-1.4 one")
        let content = try await inbox.folder.open(inbox.next())
        let handle = try #require(FileHandle(forWritingAtPath: inbox.root + "/a.pdf"))
        try handle.write(contentsOf: Data("%PDF-1.7 two".utf8))
        await #expect(throws: InboxError.changed) { for try await _ in content.bytes {} }
    }

    @Test func `a done file moves to the month and building, and never over another`() async throws {
        for number in 1...3 {
            try inbox.write("B/a.pdf", "%PDF-1.4 \(number)")
            let place = try await inbox.folder.accept(inbox.next())
            #expect(place.path == Array("done/2026-11/B/a\(number == 1 ? "" : " (\(number))").pdf".utf8))
        }
        #expect(FileManager.default.fileExists(atPath: inbox.root + "/B"))
    }

    @Test func `a name that is not UTF-8 is taken as it is`() async throws {
        let name: [UInt8] = Array("factur".utf8) + [0xE9] + Array(".pdf".utf8)
        let path = Array(inbox.root.utf8) + Array("/".utf8) + name
        let descriptor = unsafe (path + [0]).withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { unsafe $0.baseAddress.map { unsafe open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1 }
        }
        _ = unsafe write(descriptor, "%PDF-1.4", 8)
        close(descriptor)
        let place = try await inbox.folder.accept(inbox.next())
        #expect(place.path == Array("done/2026-11/".utf8) + name)
    }

    @Test func `a quarantined document's file moves to the failed ones with its number, and back when it was read after all`() async throws {
        try inbox.write("B/a.pdf", "%PDF-1.4")
        let place = try await inbox.folder.accept(inbox.next())
        let failure = ReadingFailure(.timeout, "600")
        let failed = try await inbox.folder.file(filing(at: place, failure), original: Chunks([]))
        #expect(failed.path == Array("failed/B/a.pdf".utf8))
        let note = try String(contentsOfFile: inbox.root + "/failed/B/a.pdf.txt", encoding: .utf8)
        #expect(note.contains("greffier retry \(sample(1).id)"))

        let back = try await inbox.folder.file(filing(at: failed, nil), original: Chunks([]))
        #expect(back.path == Array("done/2026-11/B/a.pdf".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: inbox.root + "/failed/B") == [])
    }

    @Test func `a file that someone took away is put with the failed ones from the original`() async throws {
        let failed = try await inbox.folder.file(
            filing(at: InboxPlace(path: Array("done/2026-11/B/gone.pdf".utf8)), ReadingFailure(.encrypted)), original: Chunks(Array("%PDF-1.4".utf8)))
        #expect(try String(contentsOfFile: inbox.root + "/" + String(decoding: failed.path, as: UTF8.self), encoding: .utf8) == "%PDF-1.4")
    }

    private func filing(at place: InboxPlace, _ failure: ReadingFailure?) -> Filing {
        Filing(arrival: ArrivalID(1), document: sample(1), name: "a.pdf", building: Building("B"), place: place, failure: failure)
    }
}
