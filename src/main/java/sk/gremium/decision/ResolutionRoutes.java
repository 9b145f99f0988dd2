package sk.gremium.decision;

/** The addresses of resolutions, without a leading slash. */
public final class ResolutionRoutes {

    /** The register. */
    public static final String REGISTER = "resolutions";

    private ResolutionRoutes() {}

    /** The page of a resolution. */
    public static String page(ResolutionId id) {
        return REGISTER + "/" + id;
    }

    /** A point on the page of its resolution. */
    public static String point(ResolutionId id, String label) {
        return page(id) + "#" + anchor(label);
    }

    /** What the element of a point is called on the page: "point-B.1". */
    public static String anchor(String label) {
        return "point-" + label;
    }
}
