/// How one of several processes behaves beside the others.
struct HostSettings: Sendable {
    /// How long the jobs of a process that is heard of no more stay its own.
    var leaseSeconds: Int
    /// How long what was begun may go on when the process is asked to stop.
    var drainSeconds: Int
    /// How long requests are still answered after the server has said that it is not ready, so that a balancer sees it.
    var noticeSeconds: Int
    /// When so many documents wait, no more are taken over the network.
    var waitingLimit: Int
    /// With less room in the data folder, in MiB, nothing more is taken over the network.
    var freeMebibytes: Int
    /// Where a process that only reads says how it is.
    var workHost: String
    var workPort: Int

    init(_ reader: SettingsReader) throws {
        leaseSeconds = try reader.number(.hostsLease)
        drainSeconds = try reader.number(.hostsDrain)
        noticeSeconds = try reader.number(.hostsNotice)
        waitingLimit = try reader.number(.hostsWaiting)
        freeMebibytes = try reader.number(.hostsRoom)
        workHost = try reader.text(.workHost)
        workPort = try reader.number(.workPort)
    }

    /// A turn that only one of several has is passed on sooner than a job: nothing is lost by it.
    var turnSeconds: Int { max(3, leaseSeconds / 4) }
}
