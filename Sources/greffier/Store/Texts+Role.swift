import Domain

extension Texts {
    /// Why a role of the database is not taken, and the two ways out.
    static func passesLocks(_ role: String) -> Localized {
        let command = "ALTER ROLE \(quoted(role)) NOSUPERUSER NOBYPASSRLS"
        return Localized(
            fr: """
                Le rôle « \(role) » de la base de données est superutilisateur ou a BYPASSRLS : pour lui, le verrou par lequel PostgreSQL sépare les \
                organisations reste ouvert. Retirez-lui ces droits (\(command)), ou donnez à Greffier, dans store.url, un rôle à lui, propriétaire \
                de sa base.
                """,
            nl: """
                De rol "\(role)" van de databank is superuser of heeft BYPASSRLS: voor haar staat het slot open waarmee PostgreSQL de \
                organisaties van elkaar scheidt. Neem haar die rechten af (\(command)), of geef Greffier in store.url een eigen rol die eigenaar \
                is van zijn databank.
                """,
            de: """
                Die Rolle „\(role)“ der Datenbank ist Superuser oder hat BYPASSRLS: Für sie steht das Schloss offen, mit dem PostgreSQL die \
                Organisationen voneinander trennt. Nehmen Sie ihr diese Rechte (\(command)), oder geben Sie Greffier in store.url eine eigene \
                Rolle, der seine Datenbank gehört.
                """,
            en: """
                The role "\(role)" of the database is a superuser or has BYPASSRLS: the lock by which PostgreSQL keeps organisations apart is open \
                to it. Take these rights from it (\(command)), or give Greffier in store.url a role of its own that owns its database.
                """)
    }

    /// A name as it stands in a statement.
    private static func quoted(_ name: String) -> String {
        name.wholeMatch(of: #/[a-z_][a-z0-9_]*/#) != nil ? name : "\"" + name.replacing("\"", with: "\"\"") + "\""
    }
}
