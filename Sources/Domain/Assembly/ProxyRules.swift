/// The limits of proxies (art. 3.87 § 7).
package enum ProxyRules {
    /// How many proxies anybody may hold.
    package static let limit = 3

    /// Whether one person may hold these proxies: at most three, or more when his own votes and those of his principals are at most a tenth
    /// of all votes of all lots.
    package static func allows(own: Shares, principals: [Shares], of total: Shares) -> Bool {
        if principals.count <= limit { return true }
        return share(own: own, principals: principals, of: total).holds
    }

    /// The second half of the rule, as a sum: total ≥ 10 × (own + principals).
    package static func share(own: Shares, principals: [Shares], of total: Shares) -> Comparison {
        let held = principals.reduce(own, +)
        return Comparison(1, total.count, .atLeast, 10, held.count)
    }
}
