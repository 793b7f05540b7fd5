internal import Domain
internal import Typesetting

// What the template of the vote results can print: all of MinutesView except agenda, annexes and text where the data has none
// (missing lists are empty, missing texts null), and for each decision:
//
//   ballots         one by owner who voted, in the order of the data:
//     owner, proxy? (who cast it for him), shares, counted (after the cap of art. 3.87 § 7), reduced true|false,
//     choice "for"|"against"|"abstain"|"blank", percent (counted, of present_shares)
//
// A bar of a decision has the parts for_shares, against_shares, abstain_shares, blank_shares, missing_shares, which add up to
// present_shares; where the cap bites, cap.reduced is missing in the sum.
// The summary table is `decisions` once more.
