package nl.onderwijsregio.web;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page shell: theme and push for every screen. */
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://styles.css")
public class Schil implements AppShellConfigurator {}
