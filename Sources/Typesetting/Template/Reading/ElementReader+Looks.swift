/// Attributes that name a formatter, a colour, a picture or several lengths.
extension ElementReader {
    /// "money" or "money:plain".
    mutating func formatter(_ name: String) -> Printed.Applied? {
        guard let value = value(name) else { return nil }
        let words = value.string.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let place = value.place(at: 0)
        do {
            return try template.names.formatter(words.first ?? "", arguments: words.dropFirst().map { ($0, place) }, at: place)
        } catch let fault as TemplateFault { template.report(fault) } catch {}
        return nil
    }

    /// "#2e7d32" or "var(--accent)".
    mutating func colour(_ name: String) -> Colour? {
        guard let word = word(name) else { return nil }
        var text = word
        if word.hasPrefix("var("), word.hasSuffix(")") {
            let variable = String(word.dropFirst(4).dropLast())
            guard let value = template.variable(variable) else {
                report(.unknownVariable(variable, known: template.variables), name)
                return nil
            }
            text = value
        }
        if let colour = Colour(text) { return colour }
        report(.notAColour(text), name)
        return nil
    }

    mutating func image(_ name: String) -> Image? {
        let place = element.attributes.first { $0.name == name }?.value.place(at: 0) ?? element.place
        guard let path = word(name) else {
            template.report(Problem.missingAttribute(name, of: element.name).at(element.place))
            return nil
        }
        return template.image(path, at: place)
    }

    /// Absolute lengths.
    mutating func lengths(_ name: String) -> [Points] {
        guard let word = word(name) else { return [] }
        var lengths: [Points] = []
        for part in word.split(whereSeparator: \.isWhitespace) {
            guard let length = Length(String(part)), !length.isRelative, length.number >= 0 else {
                report(.notALength(String(part)), name)
                return []
            }
            lengths.append(length.number)
        }
        return lengths
    }

    /// One to four lengths, as in CSS.
    mutating func insets(_ name: String) -> Insets? {
        let lengths = lengths(name)
        switch lengths.count {
        case 0: return nil
        case 1: return Insets(all: lengths[0])
        case 2: return Insets(top: lengths[0], right: lengths[1], bottom: lengths[0], left: lengths[1])
        case 3: return Insets(top: lengths[0], right: lengths[1], bottom: lengths[2], left: lengths[1])
        case 4: return Insets(top: lengths[0], right: lengths[1], bottom: lengths[2], left: lengths[3])
        default:
            report(.oneToFourLengths(name), name)
            return nil
        }
    }
}
