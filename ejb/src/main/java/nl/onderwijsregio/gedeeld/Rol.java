package nl.onderwijsregio.gedeeld;

/**
 * The realm roles of Keycloak: the coarse "which portals may this person enter". What someone may do for which party is a
 * <em>mandaat</em>, see {@code nl.onderwijsregio.partij}. Projectleider and penvoerder are functions on a mandaat, not roles.
 */
public final class Rol {
    public static final String BESTUUR = "bestuur";
    public static final String OPLEIDER = "opleider";
    public static final String BEROEPSGROEP = "beroepsgroep";
    public static final String MEDEZEGGENSCHAP = "medezeggenschap";
    public static final String RE = "re";
    public static final String BELEID = "beleid";
    public static final String BESCHIKKEN = "beschikken";
    public static final String LOKET = "loket";
    public static final String BEHEER = "beheer";

    private Rol() {}
}
