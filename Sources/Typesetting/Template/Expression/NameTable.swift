/// Gives names, strings and formatters their numbers while a template is read.
final class NameTable {
    private(set) var names: [String] = []
    private var numbers: [String: Int] = [:]
    private(set) var stepCount = 0
    /// The keys of the strings that are used, in order of first use.
    private(set) var stringKeys: [String] = []
    private var stringNumbers: [String: Int] = [:]
    private(set) var stringUses: [StringUse] = []
    private(set) var prefixes: [StringPrefix] = []
    private var prefixNumbers: [String: Int] = [:]
    private let formatters: [String: Formatter]

    init(formatters: [Formatter]) {
        self.formatters = Dictionary(formatters.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func number(of name: String) -> VariableName {
        if let number = numbers[name] { return VariableName(number: number) }
        numbers[name] = names.count
        names.append(name)
        return VariableName(number: names.count - 1)
    }

    func nextStep() -> Int {
        stepCount += 1
        return stepCount - 1
    }

    func use(ofString key: String, at place: TemplatePlace) -> StringUse {
        let use = StringUse(key: key, number: number(ofString: key), place: place)
        stringUses.append(use)
        return use
    }

    func number(ofString key: String) -> Int {
        if let number = stringNumbers[key] { return number }
        stringNumbers[key] = stringKeys.count
        stringKeys.append(key)
        return stringKeys.count - 1
    }

    /// The argument of the formatter `t`.
    func prefix(_ arguments: [String], at place: TemplatePlace) throws -> StringPrefix {
        guard arguments.count == 1, let prefix = arguments.first, !prefix.isEmpty else { throw Problem.stringPrefixExpected.at(place) }
        let number = prefixNumbers[prefix] ?? prefixNumbers.count
        prefixNumbers[prefix] = number
        let use = StringPrefix(prefix, number: number, place: place)
        prefixes.append(use)
        return use
    }

    func formatter(_ name: String, arguments: [(text: String, place: TemplatePlace)], at place: TemplatePlace) throws -> Printed.Applied {
        guard let formatter = formatters[name] else {
            throw Problem.unknownFormatter(name, known: formatters.keys + ["t"]).at(place)
        }
        for argument in arguments where !formatter.knows(argument.text) {
            throw Problem.unknownArgument(argument.text, of: name, known: formatter.arguments).at(argument.place)
        }
        return Printed.Applied(formatter: formatter, arguments: arguments.map(\.text), place: place)
    }

    /// The number of each name that the template mentions.
    var table: [String: Int] { numbers }
}
