package nl.onderwijsregio.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import nl.onderwijsregio.gedeeld.Rol;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Acts as {@code projectleider-rijnmond}. */
@Singleton
@Lock(LockType.READ)
@PermitAll
@RunAs(Rol.BESTUUR)
@RunAsPrincipal("projectleider-rijnmond")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SpelerProjectleiderRijnmond extends Speler {}
