package sk.gremium.office;

/** The foot of every page: a line of text at the left, the page and the number of pages at the right. */
final class Footer {

    private Footer() {}

    static CharSequence xml(String text, boolean landscape) {
        Xml xml = new Xml();
        xml.open("w:ftr", DocxFile.NAMESPACES).open("w:p").open("w:pPr").value("w:pStyle", "Footer");
        String right = Integer.toString(DocxFile.textWidth(landscape));
        xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", right);
        xml.close().close();
        if (!text.isEmpty()) {
            xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close();
            xml.close();
        }
        xml.open("w:r").leaf("w:tab").close();
        field(xml, "PAGE");
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(" / ").close();
        xml.close();
        field(xml, "NUMPAGES");
        return xml.close().close().content();
    }

    private static void field(Xml xml, String name) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ").open("w:r");
        xml.open("w:t").text("1").close();
        xml.close().close();
    }
}
