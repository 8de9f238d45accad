package nl.onderwijsregio.uitrol;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys the EAR once for all test classes: Arquillian by itself deploys per class, some ten seconds each. The first class
 * deploys, later classes take over its scenario, nothing is undeployed (the server has its own throw-away base folder).
 */
public class EenUitrol implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder bouwer) {
        bouwer.service(DeploymentScenarioGenerator.class, Oplevering.class).observer(Bewaker.class);
    }

    /** Stands before Arquillian's own observers of the same events. */
    static class Bewaker {
        private static DeploymentScenario eerste;
        private static boolean uitgerold;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        private Instance<DeploymentScenario> gemaakt;

        void maken(@Observes EventContext<GenerateDeployment> context) {
            if (eerste == null) {
                context.proceed();
                eerste = gemaakt.get();
            } else {
                scenario.set(eerste);
            }
        }

        void uitrollen(@Observes EventContext<DeployManagedDeployments> context) {
            if (!uitgerold) {
                context.proceed();
                uitgerold = true;
            }
        }

        void terughalen(@Observes EventContext<UnDeployManagedDeployments> context) {
            // stays until the server stops
        }
    }
}
