package import Domain

extension Role {
    /// What a person of this role may do. Drafting and correcting is the accountant's, deciding the syndic's (KoproGo, `/invoices/{id}/approve`).
    /// Contractors and owners see nothing here: what lies in the inbox is not for them yet.
    package var permissions: Set<Permission> {
        switch self {
        case .superadmin, .syndic: Set(Permission.allCases)
        case .accountant:
            [
                .documentsRead, .documentsUpload, .draftsRead, .draftsCorrect, .lessonsRead, .lessonsForget, .activityRead, .templatesRead, .render,
                .eventsRead,
            ]
        case .boardMember: [.documentsRead, .draftsRead, .activityRead, .templatesRead, .eventsRead]
        case .contractor, .owner: []
        }
    }
}
