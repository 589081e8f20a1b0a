package io.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
import io.debrief.sandbox.jira.issue.IssueWrites.Step;
import io.debrief.sandbox.jira.issue.Refusals;
import io.debrief.sandbox.jira.project.Constant;
import io.debrief.sandbox.jira.project.Vocabulary.Kind;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** Answers {@code /issue/<issue>/transitions}: the steps that the asker may take. */
@Path("issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource extends Resource {
  TransitionResource(JiraHost host) {
    super(host);
  }

  @GET
  public Shape all(
      @PathParam("issue") String keyOrId,
      @QueryParam("expand") @DefaultValue("") String expand,
      @QueryParam("transitionId") @DefaultValue("") String only) {
    Shapes shapes = shapes();
    List<Shape> steps =
        host().changes().steps(user(), issue(keyOrId)).stream()
            .filter(step -> only.isEmpty() || only.equals(String.valueOf(step.id())))
            .map(step -> shape(shapes, step, expand.contains("fields")))
            .toList();
    return new Shape().with("expand", "transitions").with("transitions", steps);
  }

  private Shape shape(Shapes shapes, Step step, boolean withFields) {
    Shape shape =
        new Shape()
            .with("id", String.valueOf(step.id()))
            .with("name", step.name())
            .with("to", shapes.status(step.status()));
    if (!withFields) {
      return shape;
    }
    Shape fields = new Shape();
    if (step.resolution() != null) {
      List<Shape> allowed =
          host().vocabulary().all(Kind.RESOLUTION).stream()
              .map(word -> shapes.constant("resolution", word.id(), word.name()))
              .toList();
      fields.put(
          "resolution",
          CreateMetaResource.field(SystemField.RESOLUTION, false).with("allowedValues", allowed));
    }
    return shape.with("fields", fields);
  }

  @POST
  public void take(@PathParam("issue") String keyOrId, JsonNode body) {
    IssueSnapshot issue = issue(keyOrId);
    FieldsIn in = new FieldsIn(host().vocabulary(), body);
    check(in.refusals());
    String id = body.at("/transition/id").asText();
    if (!id.matches("\\d{1,18}")) {
      throw refuse(400, "Missing 'transition' identifier");
    }
    Optional<Constant> resolution =
        in.take("resolution")
            .map(
                chosen ->
                    host()
                        .vocabulary()
                        .byId(Kind.RESOLUTION, chosen)
                        .map(word -> new Constant(word.id(), word.name()))
                        .orElseThrow(
                            () -> refuse(400, "The resolution " + chosen + " does not exist.")));
    Refusals refusals = new Refusals();
    in.rest().keySet().forEach(field -> IssueResource.notOnScreen(field, refusals));
    check(refusals);
    check(host().changes().transition(user(), issue.getId(), Long.valueOf(id), resolution));
    Commenting commenting = new Commenting(host());
    in.added("comment").forEach(comment -> commenting.add(issue, comment));
  }
}
