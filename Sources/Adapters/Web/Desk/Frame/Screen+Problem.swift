internal import Domain
internal import HTTPTypes

extension Screen {
    /// Why a page cannot be shown, with the way back.
    static func telling(_ problem: Problem, _ language: Language) -> Screen {
        var values: [String: any Sendable] = ["title": problem.title(language), "back": FrameTexts.back(language), "number": problem.status.code]
        values["detail"] = problem.detail?(language)
        return Screen("problem", title: problem.title(language), values: values)
    }
}
