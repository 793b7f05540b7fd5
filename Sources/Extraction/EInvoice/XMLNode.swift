import Domain

/// An element with the path that leads to it. Names are written with the usual prefixes, whatever the document calls them.
struct XMLNode {
    let element: XMLElement
    /// "/Invoice/cac:InvoiceLine[2]/cbc:ID": counted from 1 where several have the same name.
    let path: String

    init(root: XMLElement) {
        element = root
        path = "/" + XMLNode.name(root)
    }

    private init(_ element: XMLElement, path: String) {
        self.element = element
        self.path = path
    }

    /// Without the white space around; nil when nothing is left.
    var text: String? {
        let trimmed = element.text.drop { $0.isWhitespace }
        guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(trimmed[...last])
    }

    /// What it says, and where; nil when it is empty.
    var term: BusinessTerm? { text.map { BusinessTerm(text: $0, path: path, scheme: element.attributes["schemeID"]) } }

    /// The children of a name.
    func all(_ name: String) -> [XMLNode] {
        let found = element.children.filter { XMLNode.name($0) == name }
        return found.enumerated().map { index, child in
            XMLNode(child, path: path + "/" + name + (found.count > 1 ? "[\(index + 1)]" : ""))
        }
    }

    /// The first element at the end of a path of names; of each name the first that leads there.
    func first(_ names: String) -> XMLNode? {
        let parts = names.split(separator: "/", maxSplits: 1).map(String.init)
        guard let head = parts.first else { return nil }
        if parts.count == 1 { return all(head).first }
        return all(head).lazy.compactMap { $0.first(parts[1]) }.first
    }

    /// The first text that one of some paths leads to.
    func term(_ paths: String...) -> BusinessTerm? { paths.lazy.compactMap { self.first($0)?.term }.first }

    /// The element's name as paths write it.
    static func name(_ element: XMLElement) -> String {
        let prefix = prefix(of: element.namespace)
        return prefix.isEmpty ? element.name : prefix + ":" + element.name
    }

    /// The usual prefixes of the namespaces of UBL 2 and of Cross Industry Invoices (both that of ZUGFeRD 1 and D16B).
    private static func prefix(of namespace: String) -> String {
        if namespace.hasSuffix(":CommonBasicComponents-2") { return "cbc" }
        if namespace.hasSuffix(":CommonAggregateComponents-2") { return "cac" }
        if namespace.contains(":ReusableAggregateBusinessInformationEntity:") { return "ram" }
        if namespace.contains(":UnqualifiedDataType:") { return "udt" }
        if namespace.contains(":QualifiedDataType:") { return "qdt" }
        return namespace.contains(":CrossIndustry") ? "rsm" : ""
    }
}

/// A business term of an e-invoice as it is written, and the path of its element.
struct BusinessTerm: Hashable {
    var text: String
    var path: String
    /// What list an identifier is of (ISO 6523, "VA"); nil when none is named.
    var scheme: String?
}

extension BusinessTerm {
    /// A number as XML Schema writes decimals: "+5", ".5", "12.3400".
    var decimal: FixedDecimal? {
        var digits = Substring(text)
        let sign = digits.first == "-" ? "-" : ""
        if let first = digits.first, first == "-" || first == "+" { digits = digits.dropFirst() }
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.contains(where: { !$0.isEmpty }) else { return nil }
        var decimals = parts.count == 2 ? parts[1] : ""
        while decimals.last == "0" { decimals = decimals.dropLast() }
        let leading = whole.drop { $0 == "0" }
        return FixedDecimal(sign + (leading.isEmpty ? "0" : leading) + (decimals.isEmpty ? "" : "." + decimals))
    }

    /// An amount to the cent, further decimals rounded half away from zero; nil for what is no number or beyond the largest amount.
    var money: Money? {
        guard let decimal, decimal.scaled(to: 0).magnitude < Money.largest.cents.magnitude / 100 else { return nil }
        return Money(cents: decimal.scaled(to: 2))
    }

    /// A day as UBL writes it ("2026-11-21", a time zone after it) or CII ("20261121").
    var date: CalendarDate? {
        if let day = CalendarDate(String(text.prefix(10))) { return day }
        let digits = text.filter(\.isNumber)
        guard digits.count >= 8, text.hasPrefix(digits.prefix(8)) else { return nil }
        return CalendarDate("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6).prefix(2))")
    }
}
