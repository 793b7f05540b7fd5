import Domain
import FolderInbox
import Foundation
import Intake

/// The composition root of the server: which part does what. Nothing else knows everybody.
struct Workplace: Sendable {
    let queue: WorkQueue
    let parts: WebParts
    /// Only one of several servers watches the inbox.
    let watch: Duty

    private let premises: Premises
    private let bell = DoneBell()

    init(_ premises: Premises, _ sign: StopSign) async throws {
        self.premises = premises
        queue = premises.queue(sign) { [bell] in bell.ring() }
        parts = try await WebParts(premises, sign)
        let settings = premises.settings
        watch = Duty(
            "watch \(settings.organisation.name)", holder: premises.name.text, seconds: settings.hosts.turnSeconds, store: premises.store)
    }

    /// Stands at the inbox until the task is cancelled. What was seen there in an earlier turn is looked at anew.
    func attend() async throws {
        let settings = premises.settings
        let inbox = try FolderInbox(
            FolderInboxSettings(
                folder: settings.inbox, settle: .seconds(settings.settleSeconds), rescan: .seconds(settings.rescanSeconds),
                sizeLimit: Int64(settings.limits.fileMebibytes) << 20, ignored: settings.ignore, language: settings.language),
            journal: premises.journal, now: { .now })
        try await Clerk(premises.intake, inbox: inbox, bell: bell).run()
    }

    /// Gives back what the server holds, so that others need not wait for it. Not while it works.
    func giveBack() async throws {
        try await queue.giveBack()
        try await watch.end()
    }
}

extension Moment {
    static var now: Moment { Moment(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1_000)) }
}
