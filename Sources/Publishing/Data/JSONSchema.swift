internal import Domain
package import Typesetting

/// What the data of a kind must look like: a subset of JSON Schema 2020-12, made ready once for each template.
///
/// Understood are `type` (a name or several), `properties`, `required`, `additionalProperties: false`, `items`, `enum` and `const` of single
/// values, `pattern` (see `JSONPattern`), `minLength`, `maxLength`, `minimum`, `maximum` (whole numbers), `minItems`, `maxItems`, `format`
/// (`date`, `time` as HH:MM) and `$ref` to `#/$defs/…`, which stands alone. `$schema`, `$id`, `$comment`, `$defs`, `title`, `description`,
/// `examples` and `default` say something to people. Any other keyword is a fault of the schema, so that none is passed over in silence.
package struct JSONSchema: Sendable {
    /// So many failures are gathered before checking ends.
    package static let failureLimit = 50

    let rules: [JSONRule]

    /// Reads a schema; `file` is its name for messages.
    package init(_ bytes: [UInt8], file: String) throws(TemplateFaults) {
        let root: JSONNode
        do throws(RenderFailure) { root = try JSONDocument(bytes).root } catch {
            var fault = TemplateFault(file: file, problem: error.problem, advice: error.advice)
            if case .json(let line, let column) = error.place { (fault.line, fault.column) = (line, column) }
            throw TemplateFaults([fault])
        }
        var reader = JSONSchemaReader(root: root, file: file)
        reader.read()
        if !reader.faults.isEmpty { throw TemplateFaults(reader.faults) }
        rules = reader.rules.map(JSONRule.init)
    }

    /// Everything that does not fit, in the order of the data, each with its path; empty when all fits.
    package func failures(in data: JSONNode) -> [RenderFailure] {
        var check = JSONCheck(rules: rules, tape: data.tape)
        check.check(data.index, by: rules[0])
        return check.failures
    }
}
