package nl.onderwijsregio.web;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Public start page. */
@Route("")
@PageTitle("Onderwijsregio")
@AnonymousAllowed
public class StartView extends Main {
    public StartView() {
        add(new H1("Genoeg goede leraren: daar werken regio's samen aan"));
    }
}
