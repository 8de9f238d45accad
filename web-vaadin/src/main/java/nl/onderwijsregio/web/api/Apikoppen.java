package nl.onderwijsregio.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** What every answer carries: the version, and that any site may ask. An address that ends in a slash is another address, and not one of ours. */
@Provider
@PreMatching
@ApplicationScoped
public class Apikoppen implements ContainerRequestFilter, ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext vraag) {
        if (vraag.getUriInfo().getRequestUri().getRawPath().endsWith("/")) {
            throw new NotFoundException();
        }
    }

    @Override
    public void filter(ContainerRequestContext vraag, ContainerResponseContext antwoord) {
        var koppen = antwoord.getHeaders();
        koppen.putSingle("API-Version", Api.VERSIE);
        koppen.putSingle("Access-Control-Allow-Origin", "*");
        koppen.putSingle("Access-Control-Expose-Headers", "API-Version, ETag, Link");
        if ("OPTIONS".equals(vraag.getMethod())) {
            koppen.putSingle("Access-Control-Allow-Methods", String.valueOf(koppen.getFirst(HttpHeaders.ALLOW)));
            koppen.putSingle("Access-Control-Allow-Headers", "Content-Type, If-None-Match");
        }
        if (!koppen.containsKey(HttpHeaders.CACHE_CONTROL)) {
            koppen.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
