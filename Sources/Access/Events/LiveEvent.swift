package import Domain

/// Something that has just happened, for those who want to know at once.
package struct LiveEvent: Sendable, Hashable {
    /// What it is about, as it stands now.
    package enum Subject: Sendable, Hashable, Codable {
        case document(id: String, state: String, page: Int?, pages: Int?)
        case draft(id: String, state: String, version: Int)
        case job(id: String, state: String, done: Int, total: Int)

        package var topic: Topic {
            switch self {
            case .document: .document
            case .draft: .draft
            case .job: .job
            }
        }
    }

    package enum Topic: String, Sendable, Codable, CaseIterable {
        case document
        case draft
        case job
    }

    /// Its number in the history; nil for what is told once and kept nowhere: progress.
    package var number: Int64?
    package var organisation: Organisation
    package var moment: Moment
    package var subject: Subject

    package init(number: Int64?, organisation: Organisation, moment: Moment, subject: Subject) {
        self.number = number
        self.organisation = organisation
        self.moment = moment
        self.subject = subject
    }
}
