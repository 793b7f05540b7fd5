import Domain
import Review

extension Texts {
    static let correctAbstract = Localized(
        fr: "Corrige un brouillon ; le prochain document du fournisseur sera mieux lu.",
        nl: "Verbetert een ontwerp; het volgende document van de leverancier wordt beter gelezen.",
        de: "Korrigiert einen Entwurf; das nächste Dokument des Lieferanten wird besser gelesen.",
        en: "Correct a draft; the supplier's next document is read better.")
    static let correctDiscussion = Localized(
        fr: """
            Exemples :
              greffier drafts correct 772aa14eaed81df3-1 invoice_number=2026-118 due_date=12/04/2026
              greffier drafts correct 772aa14eaed81df3-1 invoice_number@1:412,96,470,108
              greffier drafts correct 772aa14eaed81df3-1 purchase_order= kind=invoice account_code=6101001

            La boîte est en points, du haut à gauche de la page. Une valeur vide veut dire : n'est pas imprimé.
            Statut de sortie : 0 corrigé, 1 impossible, 2 usage erroné.
            """,
        nl: """
            Voorbeelden:
              greffier drafts correct 772aa14eaed81df3-1 invoice_number=2026-118 due_date=12/04/2026
              greffier drafts correct 772aa14eaed81df3-1 invoice_number@1:412,96,470,108
              greffier drafts correct 772aa14eaed81df3-1 purchase_order= kind=invoice account_code=6101001

            Het vak is in punten, vanaf links boven op de pagina. Een lege waarde betekent: staat er niet.
            Exitstatus: 0 verbeterd, 1 onmogelijk, 2 fout gebruik.
            """,
        de: """
            Beispiele:
              greffier drafts correct 772aa14eaed81df3-1 invoice_number=2026-118 due_date=12/04/2026
              greffier drafts correct 772aa14eaed81df3-1 invoice_number@1:412,96,470,108
              greffier drafts correct 772aa14eaed81df3-1 purchase_order= kind=invoice account_code=6101001

            Der Kasten ist in Punkt, von links oben auf der Seite. Ein leerer Wert heißt: steht nicht da.
            Rückgabewert: 0 korrigiert, 1 nicht möglich, 2 falscher Gebrauch.
            """,
        en: """
            Examples:
              greffier drafts correct 772aa14eaed81df3-1 invoice_number=2026-118 due_date=12/04/2026
              greffier drafts correct 772aa14eaed81df3-1 invoice_number@1:412,96,470,108
              greffier drafts correct 772aa14eaed81df3-1 purchase_order= kind=invoice account_code=6101001

            The box is in points, from the top left of the page. An empty value means: is not printed.
            Exit status: 0 corrected, 1 impossible, 2 wrong usage.
            """)
    static let oneDraftHelp = Localized(fr: "Le brouillon.", nl: "Het ontwerp.", de: "Der Entwurf.", en: "The draft.")
    static let correctionsHelp = Localized(
        fr: "champ=valeur, champ@page:gauche,haut,droite,bas, ou kind=nature.",
        nl: "veld=waarde, veld@pagina:links,boven,rechts,onder, of kind=soort.",
        de: "Feld=Wert, Feld@Seite:links,oben,rechts,unten, oder kind=Art.", en: "field=value, field@page:left,top,right,bottom, or kind=kind.")
    static let splitAbstract = Localized(
        fr: "Divise un brouillon qui contient plusieurs documents.", nl: "Splitst een ontwerp dat meerdere documenten bevat.",
        de: "Teilt einen Entwurf, der mehrere Dokumente enthält.", en: "Divide a draft that holds several documents.")
    static let splitPagesHelp = Localized(
        fr: "Les pages du fichier où commence un autre document.", nl: "De pagina's van het bestand waar een ander document begint.",
        de: "Die Seiten der Datei, auf denen ein anderes Dokument beginnt.", en: "The pages of the file on which another document begins.")
    static let mergeAbstract = Localized(
        fr: "Réunit des brouillons d'un même fichier qui sont un seul document.", nl: "Voegt ontwerpen van een bestand samen die een document zijn.",
        de: "Fügt Entwürfe einer Datei zusammen, die ein Dokument sind.", en: "Join drafts of one file that are one document.")
    static let mergeHelp = Localized(
        fr: "Deux brouillons ou plus.", nl: "Twee ontwerpen of meer.", de: "Zwei Entwürfe oder mehr.", en: "Two drafts or more.")
    static let distinctAbstract = Localized(
        fr: "Dit qu'un brouillon n'est pas la dépense qu'il semble répéter.",
        nl: "Zegt dat een ontwerp niet de uitgave is die het lijkt te herhalen.",
        de: "Sagt, dass ein Entwurf nicht die Ausgabe ist, die er zu wiederholen scheint.",
        en: "Say that a draft is not the expense that it seems to repeat.")
    static let sideBySide = Localized(fr: "Côte à côte", nl: "Naast elkaar", de: "Nebeneinander", en: "Side by side")
}
