package nl.onderwijsregio.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Version 1 of the API. */
@ApplicationScoped
@ApplicationPath(Api.PAD)
public class Api extends Application {
    static final String PAD = "/api/v1";
    /** The full version; the address carries the first number only. Every change of the API raises it and is told in openapi.json. */
    static final String VERSIE = "1.2.0";
}
