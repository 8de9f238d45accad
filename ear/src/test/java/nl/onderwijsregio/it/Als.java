package nl.onderwijsregio.it;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls made as somebody: {@code Als.gebruiker("opleider", Rol.OPLEIDER).doet(() -> stemmen.lijst())}. Works in the server only. */
public final class Als {
    private final String naam;
    private final Set<String> rollen;

    private Als(String naam, Set<String> rollen) {
        this.naam = naam;
        this.rollen = rollen;
    }

    /** A signed-in person with these realm roles, known to the EJBs as Keycloak would have told them. */
    public static Als gebruiker(String naam, String... rollen) {
        return new Als(naam, Set.of(rollen));
    }

    /** What the work gives; what it throws comes out unchanged. */
    public <T> T doet(Callable<T> werk) throws Exception {
        var wie = SecurityDomain.getCurrent().createAdHocIdentity(naam)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(rollen)));
        return wie.runAs(werk);
    }

    /** As {@link #doet}, for work without a result. */
    public void verricht(Werk werk) throws Exception {
        doet(() -> {
            werk.verricht();
            return null;
        });
    }

    /** Work that may throw. */
    @FunctionalInterface
    public interface Werk {
        void verricht() throws Exception;
    }
}
