internal import Domain
internal import Typesetting

// What the template of the minutes can print. Units: shares and counts are whole numbers; a percentage is in hundredths of a percent
// (6840 is 68.40 %), rounded half up; dates and times are ISO text ("2026-03-12", "18:30"); what may be missing is null.
//
// association      {name, enterprise_number, address {street, postal_code, city, country?}, total_shares, total_owners}
// syndic           {name, enterprise_number?, ipi_number?, address, email?, phone?}
// meeting          {kind "ordinary"|"extraordinary", convocation 1|2, date, opened_at, closed_at?, place?, remote true|false}
// bureau           {chair, secretary, tellers [text]}
// agenda           [text]                            (empty when the data has none)
// annexes          [text]
// as_written       true when a result is printed as it was stated, beside the arithmetic
// stated_count     how many decisions are printed so
//
// quorum           at the opening (art. 3.87 § 5):
//   present_owners, total_owners, owners_percent      heads present or represented; percent of all owners
//   present_shares, total_shares, shares_percent
//   owners_test     {left, right, passed}             left = 2 × present_owners, right = total_owners; passed when left > right
//   shares_test     {left, right, passed}             left = 2 × present_shares, right = total_shares; passed when left ≥ right
//   heads_and_shares  true when both tests above pass
//   three_quarters_test {left, right, passed}         left = 4 × present_shares, right = 3 × total_shares; passed when left > right
//   branch          "owners_and_shares" | "three_quarters" | "second_convocation" | "missed"   (what makes the meeting valid)
//   first_call_met  true when the arithmetic of a first convocation holds
//   valid           true when the meeting could decide (always at a second convocation)
//
// attendance       every owner of the data, in order:
//   owner, lots [text], shares, percent (of total_shares), status "present"|"represented"|"absent", proxy?, arrived_at?, left_at?
// totals           of the attendance list:
//   present {owners, shares, percent}, represented {…}, attending {…} (both together), absent {…}, all {…}
// present_owners   the attendance rows with status "present"; represented_owners, absent_owners likewise
//
// changes          arrivals and departures, in the order of their hour:
//   kind "arrival"|"departure", owner, owner_shares, time, before (number of the decision, as text; null after the last one),
//   present_owners, total_owners, owners_percent, present_shares, total_shares, shares_percent       (the new totals)
// changes_after    those after the last decision
//
// decisions        in order:
//   index (from 1), number (text), title, text, paragraphs [text]
//   majority "absolute"|"two_thirds"|"four_fifths"|"unanimity"|"none", has_vote true|false (false for "none")
//   article         key of the legal reference: "absolute" is "3_87_8", then "3_88_1_1", "3_88_1_2", "3_88_3"; null for "none"
//   article_text    the same, printable in every language: "3.87 § 8", "3.88 § 1, 1°", "3.88 § 1, 2°", "3.88 § 3"; null for "none"
//   allocation_key? (text), own_denominator true when only some owners vote, denominator (shares of all who may vote)
//   voted_at?
//   present_owners, present_shares, present_percent (of denominator)        when the vote was taken
//   for_owners, for_shares, for_percent (of the votes cast), for_percent_present (of present_shares)
//   against_owners, against_shares, against_percent (of the votes cast), against_percent_present
//   abstain_owners, abstain_shares, abstain_percent (of present_shares)
//   blank_owners, blank_shares, blank_percent (of present_shares)
//   missing_owners, missing_shares, missing_percent (of present_shares)     present, but no ballot
//   cast_owners, cast_shares, cast_percent (of present_shares)              for + against: the base of the majority
//   against_names, abstain_names, blank_names, missing_names [text]         empty when there is none
//   outcome         "adopted"|"rejected"|"noted"      by the arithmetic
//   stated_outcome  what the data says, only where it contradicts the arithmetic and is printed as written; else null
//   no_votes        true when nobody voted for or against (rejected); tie true when for = against (absolute majority)
//   threshold       where the bar of the votes must reach, as a fraction of for + against + abstain + blank: "1200/3000"; null without votes
//   test            null for "none"; else the majority spelled out:
//     left_factor, left_shares, left (= factor × shares), right_factor, right_shares, right, relation ">"|"≥"|"=", passed
//       absolute 2 × for > 1 × cast · two_thirds 3 × for ≥ 2 × cast · four_fifths 5 × for ≥ 4 × cast · unanimity 1 × for = 1 × denominator
//       (unanimity counts the votes before the cap)
//   cap             null, or the reduction of art. 3.87 § 7, already applied in the shares above:
//     owner, before, after (= limit: the votes of all others present), reduced, others, ballots [{owner, before, after, choice}]
//   changes         arrivals and departures just before this decision, as above
//   ballots         (votes only, see VotesView)
// adopted_count, rejected_count, noted_count, decisions_count, votes_count
//
// signatories      who signs, nobody twice: the chair, the secretary, then all owners still present at the end or their proxies:
//   name, role "chair"|"secretary"|"chair_secretary"|"owner"|"proxy" (a proxy who is no owner), represents [text] (principals)

/// Builds what the templates of an assembly print.
struct AssemblyView {
    let assembly: Assembly
    /// The ballots of each decision, for the vote results.
    let hasBallots: Bool

    var value: Value {
        let root = assembly.data.root
        var view = Record([
            ("association", Parties.association(root)), ("syndic", Parties.syndic(root)), ("meeting", meeting(root)),
            ("bureau", bureau(root)), ("agenda", .texts(root["agenda"])), ("annexes", .texts(root["annexes"])), ("quorum", quorum),
        ])
        view.add(attendanceMembers)
        let changes = changeRecords
        let count = assembly.polls.count
        view.add("changes", .list(changes.map(\.record)))
        view.add("changes_after", .list(changes.filter { $0.before >= count }.map(\.record)))
        view.add("decisions", .list(assembly.polls.indices.map { decision($0, changes) }))
        view.add(countMembers)
        view.add("signatories", .list(Signatories(assembly).values))
        return .record(view)
    }

    private func meeting(_ root: JSONNode) -> Value {
        guard
            case .record(let record) = Value.members(
                root["meeting"], ["kind", "convocation", "date", "opened_at", "closed_at", "place", "remote"])
        else { return .null }
        return .record(root["meeting"]?.given("remote") == nil ? record.with("remote", false) : record)
    }

    private func bureau(_ root: JSONNode) -> Value {
        let node = root["bureau"]
        return ["chair": node?["chair"]?.value ?? .null, "secretary": node?["secretary"]?.value ?? .null, "tellers": .texts(node?["tellers"])]
    }

    private var countMembers: Record {
        let outcomes = assembly.polls.map(\.outcome)
        let stated = assembly.polls.indices.count { assembly.contradicted($0) != nil }
        return Record([
            ("as_written", .bool(stated > 0)), ("stated_count", .count(stated)), ("decisions_count", .count(outcomes.count)),
            ("votes_count", .count(outcomes.count { $0 != .noted })), ("adopted_count", .count(outcomes.count { $0 == .adopted })),
            ("rejected_count", .count(outcomes.count { $0 == .rejected })), ("noted_count", .count(outcomes.count { $0 == .noted })),
        ])
    }
}
