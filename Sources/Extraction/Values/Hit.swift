import Domain

/// A value that a scanner found in the bytes of a row.
struct Hit<Value: Sendable>: Sendable {
    var value: Value
    var range: Range<Int>
    /// 1 as printed; less where characters had to be read as others.
    var certainty = 1.0
    /// What was read, when check digits told what was meant.
    var misread: String?
}

extension Hit {
    /// How sure a value is that one check, or two independent ones, brought back.
    static var repairedOnce: Double { 0.78 }
    static var repairedTwice: Double { 0.9 }
}
