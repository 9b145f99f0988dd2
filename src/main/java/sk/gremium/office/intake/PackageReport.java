package sk.gremium.office.intake;

import java.util.Set;
import sk.gremium.office.intake.DocxPackage.Reference;

/** Counts what stands outside the text: headers, footers, and what lies elsewhere and is not fetched. */
final class PackageReport {

    private final DocxPackage document;
    private final String main;

    PackageReport(DocxPackage document, String main) {
        this.document = document;
        this.main = main;
    }

    void count(Story story) {
        story.uncountFirstSection();
        for (Reference reference : document.references(main).values()) {
            boolean margin = Set.of("header", "footer").contains(reference.type());
            if (margin && !reference.external() && document.has(reference.target())) {
                Node content = document.xml(reference.target()).tree();
                if (!PlainText.of(content).isBlank()
                        || content.descendant("w:drawing") != null
                        || content.descendant("w:pict") != null) {
                    story.leftOut(NotKept.HEADERS_FOOTERS);
                }
            }
            if (reference.external() && !reference.type().equals("hyperlink")) {
                story.leftOut(NotKept.OUTSIDE_REFERENCES);
            }
        }
        String settings = document.related(main, "settings");
        if (settings != null) {
            long templates = document.references(settings).values().stream()
                    .filter(Reference::external)
                    .count();
            story.leftOut(NotKept.OUTSIDE_REFERENCES, (int) templates);
        }
    }
}
