package nl.onderwijsregio.omroep;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The questions and answers that were made public, for anyone: without region and without persons. */
@Stateless
@PermitAll
public class Veelgevraagd {
    @Inject
    OmroepQuery lezen;

    /** Newest first. */
    public List<Openbarevraag> openbaar() {
        return lezen.openbaar();
    }
}
