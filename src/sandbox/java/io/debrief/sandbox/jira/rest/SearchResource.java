package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.IssueSnapshot;
import io.debrief.sandbox.jira.search.Search;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers {@code /search}: a page of the issues that the asker may see. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource extends Resource {
  private static final int MOST = 1_000;

  SearchResource(JiraHost host) {
    super(host);
  }

  /** What is asked for, however it came. */
  private record Wish(
      String jql, int startAt, int maxResults, boolean strict, FieldChoice fields, String expand) {}

  @GET
  public Shape search(
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("validateQuery") @DefaultValue("true") String validate,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") @DefaultValue("") String expand) {
    boolean strict = validate.equals("true") || validate.equals("strict");
    return found(
        new Wish(jql, startAt, maxResults, strict, new FieldChoice(fields, "*navigable"), expand));
  }

  @POST
  public Shape searchWith(JsonNode body) {
    List<String> fields = new ArrayList<>();
    body.path("fields").forEach(field -> fields.add(field.asText()));
    String validate = body.path("validateQuery").asText("true");
    return found(
        new Wish(
            body.path("jql").asText(""),
            body.path("startAt").asInt(0),
            body.path("maxResults").asInt(50),
            validate.equals("true") || validate.equals("strict"),
            new FieldChoice(fields, "*navigable"),
            body.path("expand").toString()));
  }

  private Shape found(Wish wish) {
    ParseResult parsed = host().search().parseQuery(user(), wish.jql());
    if (!parsed.isValid()) {
      throw refuse(400, parsed.getErrors().getErrorMessages(), Map.of());
    }
    var mistakes = host().search().validate(user(), parsed.getQuery());
    if (wish.strict() && mistakes.hasAnyErrors()) {
      throw refuse(400, mistakes.getErrorMessages(), Map.of());
    }
    int from = Math.max(0, wish.startAt());
    int most = wish.maxResults() < 0 ? MOST : Math.min(wish.maxResults(), MOST);
    try {
      Search.Found result = host().search().search(user(), parsed.getQuery(), from, most);
      IssueShape shape = new IssueShape(host(), user(), wish.fields(), wish.expand());
      Shape page =
          new Shape()
              .with("expand", "names,schema")
              .with("startAt", from)
              .with("maxResults", most)
              .with("total", result.total())
              .with(
                  "issues",
                  result.issues().stream().map(each -> shape.of((IssueSnapshot) each)).toList());
      if (mistakes.hasAnyErrors()) {
        page.put("warningMessages", mistakes.getErrorMessages());
      }
      return page;
    } catch (SearchException e) {
      throw refuse(400, String.valueOf(e.getMessage()));
    }
  }
}
