import Domain
import Publishing

/// What the syndic should know before signing, one line each.
enum FindingLines {
    static func text(_ findings: [RenderFinding], _ language: Language, before: String = "") -> String {
        findings.map { "! \(before)\($0.path.harmless)\(language == .fr ? " : " : ": ")\($0.message(language).harmless) [\($0.code.rawValue)]\n" }
            .joined()
    }
}
