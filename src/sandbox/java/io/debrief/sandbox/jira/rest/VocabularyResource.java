package io.debrief.sandbox.jira.rest;

import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.project.Constant;
import io.debrief.sandbox.jira.project.Vocabulary.Kind;
import io.debrief.sandbox.jira.project.Vocabulary.Word;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Answers what words this Jira uses: issue types, priorities, statuses, resolutions, fields. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class VocabularyResource extends Resource {
  VocabularyResource(JiraHost host) {
    super(host);
  }

  @GET
  @Path("{noun: issuetype|priority|status|resolution}")
  public List<Shape> all(@PathParam("noun") String noun) {
    Shapes shapes = shapes();
    return host().vocabulary().all(kind(noun)).stream()
        .map(word -> shape(shapes, noun, word))
        .toList();
  }

  /** A status also by its name, as in Jira. */
  @GET
  @Path("{noun: issuetype|priority|status|resolution}/{id}")
  public Shape one(@PathParam("noun") String noun, @PathParam("id") String id) {
    return host()
        .vocabulary()
        .byId(kind(noun), id)
        .or(() -> noun.equals("status") ? host().vocabulary().byName(Kind.STATUS, id) : none())
        .map(word -> shape(shapes(), noun, word))
        .orElseThrow(() -> refuse(404, "The " + noun + " with id '" + id + "' does not exist"));
  }

  @GET
  @Path("field")
  public List<Shape> fields() {
    List<Shape> fields = new ArrayList<>();
    for (SystemField field : SystemField.values()) {
      fields.add(field.shape());
    }
    host()
        .fields()
        .customNames()
        .forEach(
            (id, name) ->
                fields.add(
                    new Shape()
                        .with("id", id)
                        .with("name", name)
                        .with("custom", true)
                        .with("orderable", true)
                        .with("navigable", true)
                        .with("searchable", true)
                        .with(
                            "clauseNames",
                            List.of("cf[" + id.substring(id.indexOf('_') + 1) + "]", name))
                        .with(
                            "schema",
                            SystemField.customSchema(id, !host().fields().options(id).isEmpty()))));
    return fields;
  }

  private static java.util.Optional<Word> none() {
    return java.util.Optional.empty();
  }

  private static Kind kind(String noun) {
    return noun.equals("issuetype") ? Kind.ISSUE_TYPE : Kind.valueOf(noun.toUpperCase(Locale.ROOT));
  }

  private static Shape shape(Shapes shapes, String noun, Word word) {
    Constant constant = new Constant(word.id(), word.name());
    return switch (noun) {
      case "issuetype" -> shapes.issueType(constant);
      case "status" -> shapes.status(constant);
      default -> shapes.constant(noun, constant);
    };
  }
}
