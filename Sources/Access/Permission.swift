/// One thing that a caller may be allowed to do, within his organisation. Service tokens name them as their scopes.
package enum Permission: String, Codable, CaseIterable, Sendable {
    case documentsRead = "documents:read"
    case documentsUpload = "documents:upload"
    case documentsDelete = "documents:delete"
    case draftsRead = "drafts:read"
    /// Correct, split, merge, submit.
    case draftsCorrect = "drafts:correct"
    /// Approve, reject and take that back.
    case draftsDecide = "drafts:decide"
    case lessonsRead = "lessons:read"
    case lessonsForget = "lessons:forget"
    case activityRead = "activity:read"
    case templatesRead = "templates:read"
    case render
    /// Change the organisation's letterhead.
    case letterhead
    case eventsRead = "events:read"
    case webhooks
    case tokens
    case users
}
