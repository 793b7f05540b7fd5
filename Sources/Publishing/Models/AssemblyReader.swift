internal import Domain

/// Reads the data of an assembly, and refuses what cannot be: all that one reading can tell.
struct AssemblyReader {
    var data: AssemblyData
    var refusals = Refusals()

    /// The data, or everything that is wrong with them.
    static func read(_ root: JSONNode) throws -> AssemblyData {
        var reader = AssemblyReader(data: AssemblyData(root: root, names: NameTable(capacity: root["attendance"]?.count ?? 0, of: root)))
        reader.readMeeting()
        reader.readAttendance()
        reader.readDecisions()
        try reader.refusals.throwIfAny()
        return reader.data
    }

    private mutating func readMeeting() {
        let root = data.root
        if let association = root["association"] {
            data.totalShares = refusals.shares(association, "total_shares")
            data.totalOwners = Int(clamping: association["total_owners"]?.integer ?? 0)
        } else {
            refusals.add("$.association", .expected(.text))
        }
        refusals.checkEnterpriseNumber(root["association"])
        refusals.checkEnterpriseNumber(root["syndic"])
        data.chair = root["bureau"]?["chair"]?.string ?? ""
        data.secretary = root["bureau"]?["secretary"]?.string ?? ""
        guard let meeting = root["meeting"] else { return refusals.add("$.meeting", .expected(.text)) }
        data.isSecondConvocation = (meeting["convocation"]?.integer ?? 1) > 1
        _ = refusals.day(meeting, "date")
        let opened = refusals.hour(meeting, "opened_at")
        if opened == nil && meeting.given("opened_at") == nil { refusals.add(meeting.path(of: "opened_at"), .expected(.hour)) }
        data.session = Session(opened: opened ?? ClockTime(minutes: 0), closed: refusals.hour(meeting, "closed_at"))
    }
}
