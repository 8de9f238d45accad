package nl.onderwijsregio.gedeeld;

/** Where Keycloak is: {@code OR_KC_URL}, without a slash at the end. The OIDC configuration of the WAR reads the same variable. */
public final class Inlogserver {
    /** Name of the realm. */
    public static final String REALM = "onderwijsregio";

    /** The client through which people sign in. */
    public static final String CLIENT = "onderwijsregio-web";

    private Inlogserver() {}

    /** Base address of Keycloak. */
    public static String adres() {
        return Omgeving.tekst("OR_KC_URL").orElse("http://localhost:8180");
    }

    /** Address of the realm. */
    public static String realm() {
        return adres() + "/realms/" + REALM;
    }
}
