/// The words that labels are printed with, in French, Dutch, German and English, as data. "#" stands for every way of writing "number".
/// Sources: the public vocabulary of invoices (article 5 of Royal Decree no. 1), and the words of usual programs.
enum Vocabulary {
    struct Entry: Sendable {
        let concept: Concept
        /// How surely the words mean the concept, 0 to 1.
        let weight: Double
        let phrases: [String]

        init(_ concept: Concept, _ weight: Double, _ phrases: String...) {
            self.init(concept, weight, phrases: phrases)
        }

        init(_ concept: Concept, _ weight: Double, phrases: [String]) {
            self.concept = concept
            self.weight = weight
            self.phrases = phrases
        }
    }

    /// The weight of words that only say which sum an amount is, before it or behind it: "hors TVA".
    static let qualifier = 0.8

    static let entries = numbers + dates + amounts + sums + identifiers + parties
}
