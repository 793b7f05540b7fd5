import Domain

extension Calibration {
    /// None yet.
    static let measuredCurves: Curves = [:]
}
