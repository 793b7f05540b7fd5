internal import Domain
internal import PDFSyntax
internal import Typesetting

/// The XMP packet of an archive (ISO 16684-1, ISO 19005-3 §6.6, ISO 14289-1 §5).
struct Packet {
    /// What made the document.
    static let tool = "Greffier"

    let about: About
    let created: Moment

    func write(to writer: inout ByteWriter) {
        writer.put("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
        writer.put("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
        writeIdentity(to: &writer)
        writeContent(to: &writer)
        writeHistory(to: &writer)
        writer.put(Packet.schemas)
        writer.put("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
    }

    /// The standards that the file follows.
    private func writeIdentity(to writer: inout ByteWriter) {
        writer.put("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n")
        writer.put("<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n</rdf:Description>\n")
        writer.put("<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
        writer.put("<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n")
    }

    private func writeContent(to writer: inout ByteWriter) {
        writer.put("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
        writer.put("<dc:format>application/pdf</dc:format>\n<dc:title>")
        writeAlternatives(about.title, to: &writer)
        writer.put("</dc:title>\n")
        if let author = about.author {
            writer.put("<dc:creator><rdf:Seq><rdf:li>")
            writer.put(xml: author)
            writer.put("</rdf:li></rdf:Seq></dc:creator>\n")
        }
        if let subject = about.subject {
            writer.put("<dc:description>")
            writeAlternatives(subject, to: &writer)
            writer.put("</dc:description>\n")
        }
        writer.put("<dc:language><rdf:Bag><rdf:li>")
        writer.put(xml: about.language)
        writer.put("</rdf:li></rdf:Bag></dc:language>\n</rdf:Description>\n")
    }

    /// One text, for readers of any language and for those of its own.
    private func writeAlternatives(_ text: String, to writer: inout ByteWriter) {
        writer.put("<rdf:Alt><rdf:li xml:lang=\"x-default\">")
        writer.put(xml: text)
        writer.put("</rdf:li><rdf:li xml:lang=\"")
        writer.put(xml: about.language)
        writer.put("\">")
        writer.put(xml: text)
        writer.put("</rdf:li></rdf:Alt>")
    }

    private func writeHistory(to writer: inout ByteWriter) {
        let date = created.description
        writer.put("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n")
        writer.put("<xmp:CreateDate>")
        writer.put(xml: date)
        writer.put("</xmp:CreateDate>\n<xmp:ModifyDate>")
        writer.put(xml: date)
        writer.put("</xmp:ModifyDate>\n<xmp:MetadataDate>")
        writer.put(xml: date)
        writer.put("</xmp:MetadataDate>\n<xmp:CreatorTool>")
        writer.put(xml: Packet.tool)
        writer.put("</xmp:CreatorTool>\n<pdf:Producer>")
        writer.put(xml: Packet.tool)
        writer.put("</pdf:Producer>\n")
        if !about.keywords.isEmpty {
            writer.put("<pdf:Keywords>")
            writer.put(xml: about.keywords.joined(separator: ", "))
            writer.put("</pdf:Keywords>\n")
        }
        writer.put("</rdf:Description>\n")
    }

    /// PDF/A knows nothing of PDF/UA's property, so the packet describes it (ISO 19005-3 §6.6.2.3.3).
    private static let schemas: StaticString = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """
}
