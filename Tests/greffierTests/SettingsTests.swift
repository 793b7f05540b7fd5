import Domain
import Foundation
import Intake
import Testing

@testable import greffier

@Suite struct SettingsTests {
    private func load(_ yaml: String?, flags: [Setting: String] = [:], environment: [String: String] = [:]) async throws -> Settings {
        guard let yaml else { return try await Settings.load(file: nil, flags: flags, environment: environment) }
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml").path
        try Data(yaml.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await Settings.load(file: path, flags: flags, environment: environment)
    }

    private func fault(_ yaml: String?, environment: [String: String] = [:]) async -> ConfigurationFault? {
        do {
            _ = try await load(yaml, environment: environment)
            return nil
        } catch {
            return error as? ConfigurationFault
        }
    }

    @Test func `a flag goes before the environment, that before the file, that before the standard`() async throws {
        let yaml = "inbox: file\ndata: file\norganisation: file\n"
        let settings = try await load(
            yaml, flags: [.inbox: "flag"], environment: ["GREFFIER_INBOX": "environment", "GREFFIER_DATA": "environment"])
        #expect(settings.inbox == "flag")
        #expect(settings.data == "environment")
        #expect(settings.organisation.name == "file")
        #expect(settings.settleSeconds == 5)
    }

    @Test func `lists come from the file and from the environment`() async throws {
        let yaml = "ignore: ['*.bak', 'x y']\nown:\n  enterprise_numbers: ['0999.900.150']\n"
        let settings = try await load(yaml, environment: ["GREFFIER_OWN_NAMES": "Syndic Un, Syndic Deux"])
        #expect(settings.ignore == ["*.bak", "x y"])
        #expect(settings.own.names == ["Syndic Un", "Syndic Deux"])
        #expect(settings.own.enterpriseNumbers.map(\.description) == ["0999900150"])
    }

    @Test func `an empty file is the standard`() async throws {
        #expect(try await load("# nothing\n").rescanSeconds == 30)
    }

    @Test func `the limits that stand when nobody says are those of the port`() async throws {
        #expect(try await load(nil).limits == ReadingLimits())
    }

    @Test func `every limit can be set`() async throws {
        let names = ["file_mib", "pages", "megapixels", "memory_mib", "processor_seconds", "page_seconds", "wall_seconds"]
        let yaml = "limits:\n" + names.enumerated().map { "  \($1): \($0 + 301)\n" }.joined()
        let limits = try await load(yaml).limits
        #expect(
            limits
                == ReadingLimits(
                    pages: 302, megapixels: 303, memory: 304, processorSeconds: 305, pageSeconds: 306, wallSeconds: 307, fileMebibytes: 301))
        #expect(names.count == Mirror(reflecting: limits).children.count)
    }

    @Test(arguments: [
        ("inbox: a\nsetle_seconds: 3\n", 2, "setle_seconds", ConfigurationFault.Problem.unknown(nearest: "settle_seconds")),
        ("limits:\n  page: 3\n", 2, "limits.page", .unknown(nearest: "limits.pages")),
        ("colour: blue\n", 1, "colour", .unknown(nearest: nil)),
        ("inbox: a\nlimits:\n  pages: many\n", 3, "limits.pages", .notA(.number(1...10_000))),
        ("settle_seconds: -1\n", 1, "settle_seconds", .notA(.number(0...3_600))),
        ("ignore: '*.bak'\n", 1, "ignore", .notA(.texts)),
        ("inbox: [a, b]\n", 1, "inbox", .notA(.text)),
        ("language: es\n", 1, "language", .notA(.language)),
        ("own:\n  ibans:\n    - BE00 1111 2222 3333\n", 2, "own.ibans", .invalid("BE00 1111 2222 3333")),
    ])
    func `a fault in the file names the key and the line`(yaml: String, line: Int, key: String, problem: ConfigurationFault.Problem) async {
        let fault = await fault(yaml)
        #expect(fault?.key == key)
        #expect(fault?.place.hasSuffix(".yaml:\(line)") == true)
        #expect(fault?.problem == problem)
    }

    @Test(arguments: ["a: [", "inbox: a\n\tdata: b\n", "inbox: a\ninbox: b\n", "- a\n"])
    func `a file that is no settings says where`(yaml: String) async {
        #expect(await fault(yaml)?.place.contains(".yaml:") == true)
    }

    @Test func `a fault in the environment names the variable`() async {
        #expect(await fault(nil, environment: ["GREFFIER_WORKERS": "none"])?.place == "GREFFIER_WORKERS")
        let misspelt = await fault(nil, environment: ["GREFFIER_INBX": "a"])
        #expect(misspelt?.place == "GREFFIER_INBX")
        #expect(misspelt?.problem == .unknown(nearest: "GREFFIER_INBOX"))
    }

    @Test func `who does not hand over needs no password of KoproGo, and who does is told which setting is missing`() async throws {
        let known = ["GREFFIER_KOPROGO_URL": "https://koprogo.example.be", "GREFFIER_KOPROGO_EMAIL": "clerk@example.be"]
        let without = try await load(nil, environment: known).handOver
        #expect(without.account == nil)
        #expect(without.missing?.message.en == "koprogo.password (GREFFIER_KOPROGO_PASSWORD) must be a text.")
        let with = try await load(nil, environment: known.merging(["GREFFIER_KOPROGO_PASSWORD": "invented"]) { $1 }).handOver
        #expect(with.account?.password == "invented" && with.missing == nil)
        #expect(try await load(nil).handOver.missing == nil)
    }

    @Test func `the page of documentation lists every setting as it is, in the same order`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/configuration.md").standardizedFileURL
        let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| `") }
        let listed = rows.map { row in
            row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().prefix(3).map { $0.trimmingCharacters(in: [" ", "`"]) }
        }
        #expect(listed == Setting.all.map { [$0.name, $0.variable, $0.standard ?? ""] })
    }
}
