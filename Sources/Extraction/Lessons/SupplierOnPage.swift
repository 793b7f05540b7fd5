import Domain

/// Tells whether a document is of the supplier that a lesson is about. A lesson must never touch another's document, so a number that
/// contradicts is outweighed only by two marks of the supplier on the page.
struct SupplierOnPage {
    private let context: Context
    /// Who sent the document, as it was read.
    private let read: SupplierIdentity
    /// The letters and digits of each word of the pages.
    private let words: [[UInt8]]
    private let starts: [[UInt8]: [Int]]
    private let customer: CustomerBlock?

    init(_ context: Context, read: SupplierIdentity) {
        self.context = context
        self.read = read
        words = context.knowledge.book.lessons.isEmpty ? [] : context.layout.tokens.map { $0.folded.filter(\.isAlphanumeric) }
        starts = Dictionary(grouping: words.indices) { [words] in words[$0] }
        customer = context.knowledge.book.lessons.isEmpty ? nil : CustomerBlock(context)
    }

    /// The lessons about who sent the document.
    var lessons: [Lesson] {
        let lessons = context.knowledge.book.lessons
        let suppliers = Set(lessons.map(\.supplier)).filter(matches)
        return suppliers.isEmpty ? [] : lessons.filter { suppliers.contains($0.supplier) }
    }

    private func matches(_ supplier: SupplierIdentity) -> Bool {
        if contradicts(supplier) { return marks(of: supplier) >= 2 }
        if let enterprise = read.enterprise, enterprise == supplier.enterprise { return true }
        if let vat = read.vat, vat == supplier.vat { return true }
        let hasNumbers = supplier.enterprise != nil || supplier.vat != nil || supplier.iban != nil
        if hasNumbers { return hasNumber(supplier) || hasAccount(supplier) || (isNumberless && isRead(as: supplier)) }
        return isRead(as: supplier)
    }

    /// The document was read with a number of the same kind that is another.
    private func contradicts(_ supplier: SupplierIdentity) -> Bool {
        if let known = supplier.enterprise, let number = read.enterprise { return known != number }
        if let known = supplier.vat, let number = read.vat { return known != number }
        return false
    }

    private func marks(of supplier: SupplierIdentity) -> Int {
        [hasNumber(supplier), hasAccount(supplier), isNamed(supplier)].count(where: \.self)
    }

    private var isNumberless: Bool { read.enterprise == nil && read.vat == nil }

    /// A number in the customer's address, or our own, is no mark of a supplier.
    private func hasNumber(_ supplier: SupplierIdentity) -> Bool {
        context.values.taxNumbers.contains { found in
            if let number = found.value.enterprise, context.own.enterpriseNumbers.contains(number) { return false }
            if let customer, customer.contains(found.tokens.lowerBound, in: context.layout) { return false }
            if let enterprise = supplier.enterprise { return found.value.enterprise == enterprise }
            return supplier.vat.map { found.value == .vat($0) } ?? false
        }
    }

    private func hasAccount(_ supplier: SupplierIdentity) -> Bool {
        supplier.iban.map { account in context.values.accounts.contains { $0.value == account } } ?? false
    }

    /// The document was read with this name, or with the wrong one that was read when it was taught, where the right one stands as well.
    private func isRead(as supplier: SupplierIdentity) -> Bool {
        guard let name = supplier.name.map(Names.key), name.utf8.count >= 4 else { return false }
        let known = read.name.map(Names.key)
        return known == name || (known == supplier.readAs.map(Names.key) && isNamed(supplier))
    }

    private func isNamed(_ supplier: SupplierIdentity) -> Bool { supplier.name.flatMap(place) != nil }

    /// Where the words of a name stand together.
    func place(of name: String) -> Range<Int>? {
        let name = Folding.bytes(name).split(separator: 0x20).map { Array($0.filter(\.isAlphanumeric)) }.filter { !$0.isEmpty }
        guard let first = name.first, name.joined().count >= 4 else { return nil }
        return (starts[first] ?? []).lazy.map { $0..<$0 + name.count }.first { tokens in
            tokens.upperBound <= words.count && zip(tokens, name).allSatisfy { words[$0] == $1 }
        }
    }
}
