package io.debrief.core.incident;

import io.debrief.core.host.HostIssue;
import java.util.Optional;

/** An issue that the incident rule matches. */
public record Incident(HostIssue issue, Optional<Severity> severity) {}
