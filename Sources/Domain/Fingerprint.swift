extension String {
    /// Tells texts apart in 64 bits (FNV-1a); who wants to can make two that have the same.
    package var fingerprint: UInt64 { utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 } }

    /// A text as a key of an index, which holds no long ones: of those, their first bytes and the fingerprint of the whole.
    package var indexed: String { utf8.count <= 220 ? self : String(prefix(48)) + "~" + String(fingerprint, radix: 16) }
}
