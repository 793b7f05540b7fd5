internal import Access
package import Domain
internal import HTTPTypes
internal import Hummingbird
package import Publishing

/// Data in, a PDF out: at once, or as a job.
package struct RenderEndpoints: EndpointGroup {
    let room: PrintRoom
    let jobs: PrintJobs
    private let eInvoices: (any EInvoiceSource)?
    let now: @Sendable () -> Moment

    /// - Parameter eInvoices: nil where no e-invoices are taken.
    package init(
        _ room: PrintRoom, _ jobs: PrintJobs, eInvoices: (any EInvoiceSource)? = nil, now: @escaping @Sendable () -> Moment
    ) {
        self.room = room
        self.jobs = jobs
        self.eInvoices = eInvoices
        self.now = now
    }

    package var endpoints: [Endpoint] { [one, batch] }

    private var one: Endpoint {
        Endpoint(
            .post, "/render/{kind}", "render", tag: "Print", "Prints data with a template.", need: .permission(.render),
            parameters: RenderOptions.parameters + [
                Preference.parameter, PrintPromise.parameter,
                .init(
                    "If-None-Match", in: .header, .textSchema(), "The ETag of a document that the caller has: nothing is sent when it still is that."),
            ],
            body: .init([("application/json", ["type": "object"]), ("application/xml", ["type": "string"])]),
            answers: [
                Endpoint.Answer(
                    200,
                    "PDF/A-3a and PDF/UA-1 with the data inside. `ETag` is of data, template and options; `Greffier-Findings` says how many things "
                        + "someone should look at before signing, `Greffier-Pages` how many pages there are.",
                    forms: [("application/pdf", ["type": "string", "format": "binary"])]),
                .json(202, "A job (`Prefer: respond-async`); `Location` is where it can be looked at.", .schema("Job")),
                Endpoint.Answer(304, "The document that the caller has is the same."),
                .problem(413, "The e-invoice is too large."), .problem(415, "XML, for another template than that of invoices."),
                .problem(422, "The data do not have the form, or contradict the law or the arithmetic; `errors` names every place."),
                .problem(500, "The template is at fault; `errors` names the place."), .problem(507, "The disk of the server is full."),
            ], work: render)
    }

    private var batch: Endpoint {
        Endpoint(
            .post, "/render/{kind}/owners", "renderOwners", tag: "Print", "Prints one document for each owner, as a job.", need: .permission(.render),
            parameters: RenderOptions.parameters.filter { !["scope", "owner"].contains($0.name) } + [
                .init("store", .textSchema(["true", "false"]), "Keep the documents one by one; else the result is a ZIP."), PrintPromise.parameter,
                Preference.waiting,
            ],
            body: .json(["type": "object"]),
            answers: [
                .json(202, "The job; `Location` is where it can be looked at.", .schema("Job")),
                .problem(422, "The data do not have the form, or there is no such document for each owner."),
                .problem(500, "The template is at fault."),
                .problem(507, "The disk of the server is full."),
            ], work: renderOwners)
    }

    private func render(_ call: Call) async throws -> Reply {
        let options = try RenderOptions(call)
        let preference = Preference(call)
        let kind = try call.path("kind")
        var request = try options.request(kind, call, data: try await data(of: kind, call), now: now())
        do {
            if preference.isAsynchronous { return try await take(.document, request, options, preference, call) }
            if let promise = try PrintPromise(call, request, as: "now", request.created) {
                let moment = try await jobs.moment(of: promise, for: request.organisation)
                request.created = options.created ?? moment
            }
            let tag = try await entityTag(of: request, options)
            if let seen = call.request.headers[.ifNoneMatch], RenderEndpoints.names(seen, tag) {
                return Reply(.notModified, headers: [.eTag: tag])
            }
            let document = try await room.render(request, for: PrintRoom.Customer(request.organisation))
            return reply(document, tag)
        } catch { throw try Problem(printing: error) }
    }

    /// The data of a body; those of an e-invoice are read from its XML.
    private func data(of kind: String, _ call: Call) async throws -> [UInt8] {
        let bytes = try await call.body()
        let type = (call.request.headers[.contentType] ?? "").prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        guard ["application/xml", "text/xml"].contains(type) else { return bytes }
        guard let eInvoices, kind == "invoice" else { throw Problem.noEInvoice }
        do throws(ReadingFailure) { return try await eInvoices.data(ofXML: bytes) } catch {
            throw error.isOfTheMachine ? .unavailable : error.uploadProblem
        }
    }

    private func renderOwners(_ call: Call) async throws -> Reply {
        let options = try RenderOptions(call)
        let request = try options.request(try call.path("kind"), call, data: try await call.body(), now: now())
        guard request.scope == .whole else { throw Problem.form("owner", RenderEndpoints.noOwner) }
        do { return try await take(.owners, request, options, Preference(call), call) } catch { throw try Problem(printing: error) }
    }

    private enum Choice: String {
        case yes = "true"
        case no = "false"
    }

    /// Takes a job in, and waits for it as long as the caller would like to.
    private func take(
        _ what: PrintOrder.What, _ request: RenderRequest, _ options: RenderOptions, _ preference: Preference, _ call: Call
    ) async throws -> Reply {
        let stores = what == .owners ? try call.query("store", as: Choice.self) == .yes : false
        let order = PrintOrder(what, request, inOwnLanguage: what == .owners && options.language == nil, isStored: stores)
        let caller = try call.caller
        let promise = try PrintPromise(call, request, as: what.rawValue, request.created)
        let taken = try await jobs.take(order, request.data, for: caller.organisation, who: caller.who, promise)
        let job = try await jobs.settled(taken, seconds: preference.wait)
        if what == .document, preference.wait > 0, job.state.isOver { return try await jobs.reply(job, call.language) }
        var reply = Reply.json(JobSheet.json(job, call.language), status: .accepted)
        reply.headers[.location] = "/api/v1/jobs/\(job.id.text)"
        if what == .document { reply.headers[.preferenceApplied] = "respond-async" }
        return reply
    }

    private static let noOwner = Localized(
        fr: "Un document par propriétaire est demandé : retirez scope et owner.",
        nl: "Eén document per eigenaar is gevraagd: laat scope en owner weg.",
        de: "Verlangt ist ein Dokument je Eigentümer: lassen Sie scope und owner weg.",
        en: "One document for each owner is asked for: leave scope and owner out.")

    /// Strong when the bytes follow from the request; a document that says when it was made is the same one only in what else it says.
    private func entityTag(of request: RenderRequest, _ options: RenderOptions) async throws -> String {
        let tag = try await room.counter.tag(of: request)
        guard let created = options.created else { return "W/\"\(tag)\"" }
        return "\"\(tag)-\(String(created.milliseconds, radix: 36))\""
    }

    /// Whether a list of tags (RFC 9110, 13.1.2) names one, compared weakly.
    private static func names(_ list: String, _ tag: String) -> Bool {
        let wanted = tag.trimmingPrefix("W/")
        return list.split(separator: ",").contains { item in
            let item = item.drop { $0 == " " }.prefix { $0 != " " }
            return item == "*" || item.trimmingPrefix("W/") == wanted
        }
    }

    func reply(_ document: RenderedDocument, _ tag: String) -> Reply {
        var reply = Reply(document.bytes, "application/pdf").named(document.fileName)
        reply.headers[.eTag] = tag
        reply.headers[.findings] = String(document.findings.count)
        reply.headers[.pages] = String(document.pageCount)
        return reply
    }
}
