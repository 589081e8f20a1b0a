package spoken;

/** ComponentAccessor in a comment, or class CommentHelper, is no complaint. */
final class IncidentManager {
  Object now = Instant.now();
  Object issues = ComponentAccessor.getIssueManager();

  record PostMortemImpl() {}

  interface TimeUtils {}
}
