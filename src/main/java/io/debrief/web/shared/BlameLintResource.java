package io.debrief.web.shared;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.debrief.core.blamelint.Finding;
import io.debrief.core.blamelint.LintDraft;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.shared.BlameLintJson.FindingJson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Providers;
import java.io.InputStream;
import java.util.Optional;

/** The blame lint over REST, for the writer alone: the text is neither kept nor logged. */
@Named
@Path("/blame-lint")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BlameLintResource {
  /** JSON writes a byte of text in six at most; a little is for what stands around it. */
  private static final int MOST_BODY = 6 * LintDraft.MOST_BYTES + 4096;

  private final LintDraft lint;
  private final Translator translator;

  @Inject
  public BlameLintResource(LintDraft lint, Translator translator) {
    this.lint = lint;
    this.translator = translator;
  }

  @POST
  public BlameLintJson look(InputStream sent, @Context Providers providers) {
    JsonBody body = BoundedBody.read(sent, MOST_BODY, providers, LintDraft::tooLarge);
    String text = required(body, "text");
    String format = required(body, "format");
    Optional<String> language = body.text("language");
    body.refuseOthers();
    return new BlameLintJson(
        lint.look(text, format, language).stream().map(this::finding).toList());
  }

  private static String required(JsonBody body, String field) {
    return body.text(field)
        .orElseThrow(() -> Refusal.invalid(field, Wording.of("debrief.json.text", field)));
  }

  private FindingJson finding(Finding found) {
    return new FindingJson(
        found.rule(),
        found.start(),
        found.end(),
        writable(found.text()),
        translator.say(found.reason()),
        translator.say(found.question()),
        found.suggestions().stream().map(BlameLintResource::writable).toList());
  }

  /** Half a pair of UTF-16 cannot be sent as UTF-8; offsets stay as they are. */
  private static String writable(String text) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < whole.length(); i++) {
      int sign = whole.codePointAt(i);
      if (Character.isSupplementaryCodePoint(sign)) {
        i++;
      } else if (Character.isSurrogate((char) sign)) {
        whole.setCharAt(i, '\ufffd');
      }
    }
    return whole.toString();
  }
}
