package io.debrief.core.host;

import java.time.Instant;
import java.util.Optional;

/**
 * An issue as the host has it now.
 *
 * @param securityLevelId empty where everybody who may browse the project sees the issue
 * @param priorityId empty where the project has no priorities
 */
public record HostIssue(
    long id,
    String key,
    String summary,
    long projectId,
    String projectKey,
    String typeId,
    Optional<String> priorityId,
    Optional<Long> securityLevelId,
    Instant created) {}
