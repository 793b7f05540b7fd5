import Domain
import Review

/// One line of `greffier read --json`: what was read of one logical document.
struct ReadingReport: Encodable {
    /// As given on the command line.
    let file: String
    let document: ReadDocument
    /// The language of the messages.
    let language: Language
    /// Wall time of the whole file.
    let seconds: Double

    private enum Key: String, CodingKey {
        case file, pages, kind, language, source, fields, vat, lines, minutes, findings, seconds
    }

    private enum LineKey: String, CodingKey {
        case description
        case quantity
        case unitPrice = "unit_price"
        case totalExcl = "total_excl"
        case vatRate = "vat_rate"
    }

    private enum RowKey: String, CodingKey {
        case rate, base, amount
    }

    private enum FieldKey: String, CodingKey {
        case value, confidence, page, box, element, computed
    }

    private enum FindingKey: String, CodingKey {
        case code, severity, message, field, page
    }

    /// A field's name as a key.
    private struct NameKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        var line = encoder.container(keyedBy: Key.self)
        try line.encode(file, forKey: .file)
        try line.encode(document.pages, forKey: .pages)
        try line.encode(document.kind, forKey: .kind)
        try line.encodeIfPresent(document.language, forKey: .language)
        try line.encode(document.source, forKey: .source)
        var fields = line.nestedContainer(keyedBy: NameKey.self, forKey: .fields)
        for (name, field) in document.content.fields {
            var container = fields.nestedContainer(keyedBy: FieldKey.self, forKey: NameKey(stringValue: name.rawValue))
            try encode(field, to: &container)
        }
        try encodeRows(to: &line)
        try encodeLines(to: &line)
        try line.encodeIfPresent(document.minutes.map(MinutesReport.init), forKey: .minutes)
        try encodeFindings(to: &line)
        try line.encode(seconds, forKey: .seconds)
    }

    private func encode(_ field: Field<String>, to container: inout KeyedEncodingContainer<FieldKey>) throws {
        try container.encode(field.value, forKey: .value)
        try container.encode(Rounded.confidence(field.confidence), forKey: .confidence)
        if field.isComputed { try container.encode(true, forKey: .computed) }
        try container.encodeIfPresent(field.element, forKey: .element)
        guard let evidence = field.evidence else { return }
        try container.encode(evidence.page, forKey: .page)
        try container.encode(Rounded.box(evidence.box), forKey: .box)
    }

    private func encodeRows(to line: inout KeyedEncodingContainer<Key>) throws {
        var rows = line.nestedUnkeyedContainer(forKey: .vat)
        for row in document.content.vat {
            var container = rows.nestedContainer(keyedBy: RowKey.self)
            try container.encode(row.rate, forKey: .rate)
            try container.encode(row.base, forKey: .base)
            try container.encode(row.amount, forKey: .amount)
        }
    }

    private func encodeLines(to line: inout KeyedEncodingContainer<Key>) throws {
        var lines = line.nestedUnkeyedContainer(forKey: .lines)
        for item in document.content.lines {
            var container = lines.nestedContainer(keyedBy: LineKey.self)
            try container.encode(item.description, forKey: .description)
            try container.encodeIfPresent(item.quantity, forKey: .quantity)
            try container.encodeIfPresent(item.unitPrice, forKey: .unitPrice)
            try container.encodeIfPresent(item.totalExcl, forKey: .totalExcl)
            try container.encodeIfPresent(item.vatRate, forKey: .vatRate)
        }
    }

    private func encodeFindings(to line: inout KeyedEncodingContainer<Key>) throws {
        var findings = line.nestedUnkeyedContainer(forKey: .findings)
        for finding in document.findings {
            var container = findings.nestedContainer(keyedBy: FindingKey.self)
            try container.encode(finding.identifier, forKey: .code)
            try container.encode(finding.severity, forKey: .severity)
            try container.encode(finding.message(language), forKey: .message)
            try container.encodeIfPresent(finding.field, forKey: .field)
            try container.encodeIfPresent(finding.page, forKey: .page)
        }
    }
}
