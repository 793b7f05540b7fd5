package import Domain
internal import Extraction

/// The worker's half of the first story: identify, recognize, extract. One thread, one document at a time.
package struct Reading {
    private let pdf: any PageOpener
    private let image: any PageOpener
    private let xml: any XMLReader
    private let own: (any OwnDataReader)?
    private let recognition: PageRecognition

    package init(
        pdf: any PageOpener, image: any PageOpener, xml: any XMLReader, own: (any OwnDataReader)? = nil, cleaner: any PictureCleaner,
        recognizer: any TextRecognizer, codes: any CodeReader
    ) {
        self.pdf = pdf
        self.image = image
        self.xml = xml
        self.own = own
        recognition = PageRecognition(recognizer, cleaner, PageCodes(codes, cleaner))
    }

    /// What was read of one file.
    package struct Outcome: Sendable {
        package var recognized: RecognizedDocument
        package var documents: [ReadDocument]
    }

    package func read(
        _ bytes: [UInt8], limits: ReadingLimits, knowing knowledge: Knowledge, progress: (_ page: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(ReadingFailure) -> Outcome {
        let type = try identify(bytes)
        let eInvoices = EInvoiceReading(xml: xml, own: knowledge.own)
        let extractor = DocumentExtractor(knowledge)
        if type == .xml {
            let none = RecognizedDocument(pages: [])
            return Outcome(recognized: none, documents: [extractor.completed(try eInvoices.document(bytes), none)])
        }
        let pages = try (type == .pdf ? pdf : image).open(bytes, type, limits: limits)
        let files = pages.attachments()
        let enclosed = eInvoices.attached(files)
        let recognized = try recognize(pages, progress)
        guard enclosed.document != nil || recognized.pages.contains(where: isLegible) else { throw ReadingFailure(.illegible) }
        var documents = documents(of: recognized, files, enclosed.document, extractor)
        documents[0].findings += enclosed.findings
        documents = documents.map { extractor.completed($0, recognized) }
        return Outcome(recognized: recognized, documents: documents.map { PageFindings.added(to: $0, from: recognized) })
    }

    /// The data inside a file win over its pages, and are held against them.
    private func documents(
        of recognized: RecognizedDocument, _ files: [AttachedFile], _ invoice: ReadDocument?, _ extractor: DocumentExtractor
    ) -> [ReadDocument] {
        if invoice == nil, let own, let document = OwnDocument(files, by: own, recognized) { return [document.read(by: extractor)] }
        let documents = extractor.documents(in: recognized)
        guard let invoice else { return documents }
        return [Hybrid(invoice: invoice, pages: documents, recognized: recognized).document()]
    }

    /// Below this quality the words of a picture are noise: folds, stains and shadows taken for letters.
    private static let legible = 0.35

    private func isLegible(_ page: RecognizedPage) -> Bool { !page.words.isEmpty && page.quality >= Reading.legible }

    private func identify(_ bytes: [UInt8]) throws(ReadingFailure) -> MediaType {
        guard !bytes.isEmpty else { throw ReadingFailure(.empty) }
        guard let type = MediaType(prefix: bytes.prefix(MediaType.prefixLength)) else { throw ReadingFailure(.unsupported) }
        return type
    }

    private func recognize(_ pages: any PageSource, _ progress: (Int, Int) -> Void) throws(ReadingFailure) -> RecognizedDocument {
        var recognized: [RecognizedPage] = []
        recognition.beginDocument()
        for number in 1...pages.pageCount {
            recognized.append(try recognition.recognize(number, of: pages))
            progress(number, pages.pageCount)
        }
        return RecognizedDocument(pages: recognized)
    }
}
