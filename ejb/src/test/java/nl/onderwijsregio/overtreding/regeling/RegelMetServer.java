package nl.onderwijsregio.overtreding.regeling;

import jakarta.ejb.SessionContext;

class RegelMetServer {
    SessionContext context;
}
