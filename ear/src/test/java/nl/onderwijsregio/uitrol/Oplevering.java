package nl.onderwijsregio.uitrol;

import java.io.File;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is tested: the EAR as it ships, with one WAR more that carries the test classes of {@code nl.onderwijsregio.it}. */
public class Oplevering implements DeploymentScenarioGenerator {
    @Override
    public List<DeploymentDescription> generate(TestClass testklasse) {
        return List.of(new DeploymentDescription("onderwijsregio", ear()));
    }

    private static EnterpriseArchive ear() {
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/onderwijsregio.ear"));
        ear.setApplicationXML(new StringAsset(applicatie(ear)));
        return ear.addAsModule(Testable.archiveToTest(war()));
    }

    private static String applicatie(EnterpriseArchive ear) {
        try (var bron = ear.delete("META-INF/application.xml").getAsset().openStream()) {
            return new String(bron.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("</application>", "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module></application>");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    // Every WAR of the EAR must be OIDC: a second authentication mechanism fails the deployment (ELY01148).
    private static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .addPackages(true, "nl.onderwijsregio.it")
                .addAsResource(new File("../docs/rollen.md"), "rollen.md")
                .addAsLibrary(jar(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(new StringAsset("Dependencies: org.wildfly.security.elytron\n"), "MANIFEST.MF")
                .addAsWebInfResource(new StringAsset("""
                        {"client-id":"it","provider-url":"http://localhost:1/realms/it","principal-attribute":"preferred_username","credentials":{"secret":"it"}}
                        """), "oidc.json")
                .setWebXML(new StringAsset("""
                        <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0"><login-config><auth-method>OIDC</auth-method></login-config></web-app>
                        """));
    }

    private static File jar(Class<?> klasse) {
        return new File(klasse.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
