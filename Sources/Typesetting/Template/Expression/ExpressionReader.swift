/// Reads an expression: paths, 'text', numbers, true, false, null, comparisons, and, or, not, parentheses. Then, in braces, its formatters.
struct ExpressionReader {
    static let maximumDepth = 32
    static let maximumOperations = 128

    let source: SourceText
    var position: Int
    let names: NameTable
    private var depth = 0
    private var operations = 0

    init(_ source: SourceText, at position: Int = 0, names: NameTable) {
        self.source = source
        self.position = position
        self.names = names
    }

    /// An expression that is the whole of an attribute.
    static func whole(_ source: SourceText, names: NameTable) throws -> Expression {
        var reader = ExpressionReader(source, names: names)
        reader.skipSpace()
        if reader.peek == UInt8(ascii: "{") { throw Problem.bracesInExpression.at(reader.here) }
        let expression = try reader.expression()
        guard reader.peek == nil else { throw Problem.unexpected(reader.nextCharacter).at(reader.here) }
        return expression
    }

    var peek: UInt8? { position < source.count ? source.bytes[position] : nil }

    var here: TemplatePlace { source.place(at: position) }

    mutating func expression() throws -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw Problem.expressionTooDeep.at(here) }
        var left = try conjunction()
        while skip(word: "or") {
            try countOperation()
            left = .or(left, try conjunction())
        }
        return left
    }

    private mutating func conjunction() throws -> Expression {
        var left = try negation()
        while skip(word: "and") {
            try countOperation()
            left = .and(left, try negation())
        }
        return left
    }

    /// A long chain is a deep tree.
    private mutating func countOperation() throws {
        operations += 1
        guard operations <= Self.maximumOperations else { throw Problem.expressionTooDeep.at(here) }
    }

    private mutating func negation() throws -> Expression {
        var count = 0
        while skip(word: "not") { count += 1 }
        let expression = try comparison()
        if count == 0 { return expression }
        return count % 2 == 1 ? .not(expression) : .not(.not(expression))
    }

    private mutating func comparison() throws -> Expression {
        let left = try operand()
        let place = here
        guard let comparison = try comparisonSign() else { return left }
        return .compare(left, comparison, try operand(), place)
    }

    private mutating func comparisonSign() throws -> Expression.Comparison? {
        for sign in ["==", "!=", "<=", ">=", "<", ">"] where skip(sign) { return Expression.Comparison(rawValue: sign) }
        if peek == UInt8(ascii: "=") { throw Problem.singleEquals.at(here) }
        return nil
    }

    private mutating func operand() throws -> Expression {
        skipSpace()
        guard let byte = peek else { throw Problem.expressionExpected.at(here) }
        if skip("(") {
            let inner = try expression()
            guard skip(")") else { throw Problem.unfinished("(").at(here) }
            return inner
        }
        if byte == UInt8(ascii: "'") { return .constant(.text(try quoted())) }
        if byte.isDigit || byte == UInt8(ascii: "-") { return .constant(.integer(try number())) }
        guard byte.beginsName else {
            throw (byte == UInt8(ascii: "}") ? Problem.expressionExpected : Problem.unexpected(nextCharacter)).at(here)
        }
        return try named()
    }

    private mutating func named() throws -> Expression {
        let place = here
        let first = name()
        switch first {
        case "true": return .constant(.bool(true))
        case "false": return .constant(.bool(false))
        case "null": return .constant(.null)
        case "and", "or", "not": throw Problem.expressionExpected.at(place)
        case "loop": return .loop(try loopPart(after: place), place)
        case "t": return .string(try stringUse(after: place))
        default: break
        }
        var steps: [Reference.Step] = []
        while let (step, place) = try member() { steps.append(Reference.Step(name: step, number: names.nextStep(), place: place)) }
        skipSpace()
        return .reference(Reference(first: names.number(of: first), steps: steps, place: place))
    }

    /// ".name", if it follows.
    private mutating func member() throws -> (name: String, place: TemplatePlace)? {
        guard peek == UInt8(ascii: ".") else { return nil }
        position += 1
        let place = here
        guard let byte = peek, byte.beginsName else { throw Problem.nameExpected(nextCharacter).at(place) }
        return (name(), place)
    }

    private mutating func loopPart(after place: TemplatePlace) throws -> Expression.LoopPart {
        guard let (name, place) = try member() else { throw Problem.loopPart(nil).at(place) }
        guard let part = Expression.LoopPart(rawValue: name) else { throw Problem.loopPart(name).at(place) }
        skipSpace()
        return part
    }

    private mutating func stringUse(after place: TemplatePlace) throws -> StringUse {
        var parts: [String] = []
        while let (name, _) = try stringPart() { parts.append(name) }
        guard !parts.isEmpty else { throw Problem.stringKeyExpected.at(place) }
        skipSpace()
        return names.use(ofString: parts.joined(separator: "."), at: place)
    }

    /// Keys may hold digits at their start and hyphens: `t.article.3-87`.
    private mutating func stringPart() throws -> (name: String, place: TemplatePlace)? {
        guard peek == UInt8(ascii: ".") else { return nil }
        position += 1
        let place = here
        let key = key()
        guard !key.isEmpty else { throw Problem.nameExpected(nextCharacter).at(place) }
        return (key, place)
    }

    private mutating func number() throws -> Int64 {
        let place = here
        let start = position
        position += 1
        while let byte = peek, byte.isDigit { position += 1 }
        guard let number = Int64(source.string(start..<position)) else { throw Problem.notAWholeNumber.at(place) }
        if peek == UInt8(ascii: ".") || peek?.beginsName == true { throw Problem.notAWholeNumber.at(place) }
        skipSpace()
        return number
    }

    mutating func quoted() throws -> String {
        let place = here
        position += 1
        let start = position
        while let byte = peek, byte != UInt8(ascii: "'") { position += 1 }
        guard peek != nil else { throw Problem.unfinished("'").at(place) }
        let text = source.string(start..<position)
        position += 1
        skipSpace()
        return text
    }
}
