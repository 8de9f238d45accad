package nl.onderwijsregio.beheer;

import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;

/** The realm roles beheer can give, in the order of the portals. */
public final class Rollen {
    /** All of them. */
    public static final List<String> ALLE = List.of(Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE,
            Rol.BELEID, Rol.BESCHIKKEN, Rol.LOKET, Rol.BEHEER);

    private Rollen() {}
}
