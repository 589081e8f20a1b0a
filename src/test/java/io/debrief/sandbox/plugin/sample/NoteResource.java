package io.debrief.sandbox.plugin.sample;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Notes over REST. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {
  private final Notes notes;
  @Context private UriInfo uri;

  @Inject
  public NoteResource(Notes notes) {
    this.notes = notes;
  }

  /** A note as JSON. */
  public record NoteJson(String text) {}

  @GET
  public List<NoteJson> all() {
    return notes.all().stream().map(NoteJson::new).toList();
  }

  @GET
  @Path("/open")
  @UnrestrictedAccess
  public List<String> open() {
    return List.of(uri.getBaseUri().getPath());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(NoteJson note) {
    notes.add(note.text());
    return Response.status(Response.Status.CREATED).build();
  }

  @POST
  @Path("/plain")
  @Consumes(MediaType.TEXT_PLAIN)
  public void addPlain(String note) {
    notes.add(note);
  }

  @DELETE
  @AdminOnly
  public void clear() {
    throw new IllegalStateException("As the test wanted");
  }
}
