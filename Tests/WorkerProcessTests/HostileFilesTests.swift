import Domain
import Foundation
import Intake
import TestProgram
import Testing
import WorkerProcess

/// Malformed, encrypted, huge and odd files of others, which are not part of the project.
@Suite struct HostileFilesTests {
    private static let folder = TestProgram.measures.appendingPathComponent("hostile")

    private static let files: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0 != "index.json" }.sorted().map { folder.appendingPathComponent($0).path }
    }()

    @Test(.enabled(if: !files.isEmpty, "slow; needs ../shared/eval/hostile, which is not there"), .timeLimit(.minutes(15)))
    func `every hostile file ends in a document or a clear error and leaves the next alone`() async throws {
        let limits = ReadingLimits(memory: 1024, processorSeconds: 20, pageSeconds: 10, wallSeconds: 60)
        let pool = WorkerPool(.init(workers: 2, limits: limits, executable: TestProgram.path))
        let outcomes = await withTaskGroup(of: (String, String).self) { group in
            for file in Self.files {
                group.addTask {
                    do throws(ReadingFailure) {
                        return (file, try await pool.read(file, .pdf) { _, _ in }.documents.isEmpty ? "nothing" : "read")
                    } catch {
                        return (file, error.code.rawValue)
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(outcomes.count == Self.files.count)
        for (file, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
            // A crash is survived, but it is a defect of the limits or of a library that a person should look at.
            #expect(!["nothing", "crashed", "failed"].contains(outcome), "\(file)")
        }
    }
}
