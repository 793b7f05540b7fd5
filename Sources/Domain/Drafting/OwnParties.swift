/// Who we are: the syndic's office and its associations. Their names, numbers and accounts appear on most documents and are never the
/// supplier's.
package struct OwnParties: Sendable, Hashable, Codable {
    /// Names of the syndic's office, as printed in addresses.
    package var names: [String]
    /// Street lines of the syndic's office ("Avenue Louise 200").
    package var addresses: [String]
    package var enterpriseNumbers: [EnterpriseNumber]
    package var ibans: [IBAN]

    package init(names: [String] = [], addresses: [String] = [], enterpriseNumbers: [EnterpriseNumber] = [], ibans: [IBAN] = []) {
        self.names = names
        self.addresses = addresses
        self.enterpriseNumbers = enterpriseNumbers
        self.ibans = ibans
    }
}
