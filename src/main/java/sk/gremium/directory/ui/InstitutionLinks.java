package sk.gremium.directory.ui;

import org.springframework.modulith.NamedInterface;
import sk.gremium.kernel.InstitutionId;

/** The addresses of institutions, for links from other modules. */
@NamedInterface("page")
public final class InstitutionLinks {

    /** The list of all institutions. */
    public static final String LIST = "institutions";

    private InstitutionLinks() {}

    /** The address of an institution's page, without a leading slash. */
    public static String route(InstitutionId institution) {
        return LIST + "/" + institution;
    }
}
