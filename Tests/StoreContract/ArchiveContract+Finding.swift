internal import Archive
internal import Domain
internal import Intake
internal import Testing

extension ArchiveContract {
    static let finding: [ArchiveContract] = [
        ArchiveContract("a document is found by words of any of its pages, without accents and from their beginnings") { store, _ async throws in
            let one = try await read(1, ["Chaudière Verlinden", "Entretien réservé à l'été"], store)
            let two = try await read(2, ["Hefwerk Kanteel", "Onderhoud"], store)
            #expect(try await found("verlinden ETE", store) == [one])
            #expect(try await found("rese chau", store) == [one])
            #expect(try await found("onder", store) == [two])
            #expect(try await found("verlinden onderhoud", store) == [])
            #expect(try await found("\"entretien réservé\"", store) == [one])
            #expect(try await found("\"réservé entretien\"", store) == [])
        },
        ArchiveContract("a document is found by its name, and by the supplier and number of its drafts") { store, _ async throws in
            let one = try await read(1, ["nothing"], store)
            #expect(try await found("1.pdf", store) == [one])
            #expect(try await found("ascenseurs", store) == [one])
        },
        ArchiveContract("no text that a person types is an error") { store, _ async throws in
            let one = try await read(1, ["Dumoulin AND NEAR OR NOT scope about"], store)
            for text in [
                "\"", "dumoulin\"", "du*moulin", "NEAR(", "scope : x", "(dumoulin", "-dumoulin", "^dumoulin", "dumoulin OR", "a\0b", "'; --",
            ] {
                _ = try await found(text, store)
            }
            #expect(try await found("near dumoulin", store) == [one])
            #expect(SearchWords("* \" - (") == nil)
        },
        ArchiveContract("nothing of another organisation is found, listed or opened") { store, _ async throws in
            let other = Organisation("other")
            let theirs = try await read(1, ["Dumoulin"], store, of: other)
            let ours = try await read(1, ["Dumoulin"], store)
            #expect(try await found("dumoulin", store) == [ours])
            #expect(try await found("dumoulin", store, in: other) == [theirs])
            #expect(try await store.documents(DocumentQuery(), of: office, after: nil, limit: 99).map(\.document.id) == [ours])
            #expect(try await store.archived(theirs, of: office) == nil)
            #expect(try await store.remove(theirs, of: office, because: "x") == .noDocument)
            #expect(try await store.reread(theirs, of: office, discarding: true) == .noDocument)
        },
        ArchiveContract("a list goes on where it ended, in each order, with and without words") { store, clock async throws in
            for number in 1...9 {
                _ = try await read(number, ["Dumoulin"], store)
                clock.advance(seconds: number % 3)
            }
            for order in DocumentQuery.Order.allCases {
                for words in [nil, SearchWords("dumoulin")] {
                    let query = DocumentQuery(words: words, order: order)
                    let all = try await store.documents(query, of: office, after: nil, limit: 99)
                    #expect(all.count == 9 && Set(all.map(\.document.id)).count == 9)
                    var gathered: [ArchivedDocument] = []
                    while true {
                        let next = try await store.documents(query, of: office, after: gathered.last.map { DocumentPlace($0, by: order) }, limit: 2)
                        if next.isEmpty { break }
                        gathered += next
                    }
                    #expect(gathered == all, "\(order.rawValue)")
                }
            }
        },
        ArchiveContract("a list holds what its filters let through") { store, clock async throws in
            let one = try await read(1, ["Dumoulin"], store)
            clock.advance(seconds: 86_400)
            _ = try await store.receive(sample(2, in: Building("C")), from: file("C/2.pdf"))
            let two = sample(2).id
            #expect(try await found("", store) { $0.state = .waiting } == [two])
            #expect(try await found("", store) { $0.state = .drafted } == [one])
            #expect(try await found("", store) { $0.building = Building("C") } == [two])
            #expect(try await found("", store) { $0.kind = .invoice } == [one])
            let day = try #require(SetClock.start.day)
            #expect(try await found("", store) { $0.to = day } == [one])
            #expect(try await found("", store) { $0.from = day } == [two, one])
        },
        ArchiveContract("the pages of a document are read one by one") { store, _ async throws in
            let id = try await read(1, ["first page", "second page"], store)
            #expect(try await store.page(2, of: id)?.words.map(\.text) == ["second", "page"])
            for number in [0, 3] { #expect(try await store.page(number, of: id) == nil) }
            #expect(try await store.text(id) == ["first page", "second page"])
            #expect(try await store.archivedPages(id) == [1, 2].map { ArchivedPage(number: $0, width: 595, height: 842) })
        },
        ArchiveContract("what was sent is nothing to file away, and is noted each time") { store, _ async throws in
            let sent = Arrival(upload: "1", name: "a.pdf", building: nil)
            guard case .new = try await store.receive(sample(1), from: sent) else { throw Surprise("not new") }
            guard case .again = try await store.receive(sample(1), from: Arrival(upload: "2", name: "b.pdf", building: nil)) else {
                throw Surprise("not again")
            }
            #expect(try await store.archived(sample(1).id, of: office)?.arrivals == 2)
            #expect(try await store.archived(sample(1).id, of: office)?.source == .upload)
            let job = try #require(try await store.claim(as: "w", leaseSeconds: 60))
            _ = try await store.fail(job, ReadingFailure(.encrypted), quarantine: true)
            #expect(try await store.misfiled() == [])
        },
    ]
}
