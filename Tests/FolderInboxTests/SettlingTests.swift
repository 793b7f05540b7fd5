import Testing

@testable import FolderInbox

@Suite struct SettlingTests {
    private let start = ContinuousClock.now
    private let path = Path([Array("a.pdf".utf8)])

    private func after(_ seconds: Double) -> ContinuousClock.Instant { start + .seconds(seconds) }

    private func saw(_ settling: inout Settling, _ path: Path, _ fingerprint: String, whole: Bool, at time: ContinuousClock.Instant) -> Bool {
        settling.saw(path, fingerprint, whole: whole, at: time)
    }

    @Test func `a file is told once it has been unchanged for long enough`() {
        var settling = Settling(settle: .seconds(5))
        #expect(saw(&settling, path, "1", whole: false, at: start) == false)
        #expect(settling.due(at: after(4.9)) == [])
        #expect(settling.due(at: after(5)) == [path])
        #expect(saw(&settling, path, "1", whole: false, at: after(5)))
        #expect(saw(&settling, path, "1", whole: false, at: after(60)) == false)
    }

    @Test func `a file that grows waits anew`() {
        var settling = Settling(settle: .seconds(5))
        _ = settling.saw(path, "1", whole: false, at: start)
        #expect(saw(&settling, path, "2", whole: false, at: after(5)) == false)
        #expect(saw(&settling, path, "2", whole: false, at: after(9)) == false)
        #expect(saw(&settling, path, "2", whole: false, at: after(10)))
    }

    @Test func `a file that was moved in whole is told at once`() {
        var settling = Settling(settle: .seconds(5))
        #expect(saw(&settling, path, "1", whole: true, at: start))
    }

    @Test func `a file that was told is told again when it has changed`() {
        var settling = Settling(settle: .seconds(5))
        _ = settling.saw(path, "1", whole: true, at: start)
        #expect(saw(&settling, path, "2", whole: false, at: after(10)) == false)
        #expect(saw(&settling, path, "2", whole: false, at: after(15)))
    }

    @Test func `a file that was put aside is told again after its time`() {
        var settling = Settling(settle: .zero)
        #expect(saw(&settling, path, "1", whole: false, at: start))
        settling.setAside(path, until: after(60))
        #expect(saw(&settling, path, "1", whole: false, at: after(59)) == false)
        #expect(saw(&settling, path, "1", whole: false, at: after(60)))
    }

    @Test func `a file that is gone and comes back is told again`() {
        var settling = Settling(settle: .zero)
        _ = settling.saw(path, "1", whole: false, at: start)
        settling.keep(only: [])
        #expect(saw(&settling, path, "1", whole: false, at: after(1)))
    }
}
