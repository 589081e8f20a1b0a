package io.debrief.web.shared;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Takes a JSON object out of a request, and no more of it into memory than a limit. */
final class BoundedBody {
  /** So much of what is too long is still read and thrown away: then the answer arrives. */
  private static final long MOST_DISCARDED = 64L * 1024 * 1024;

  private BoundedBody() {}

  /**
   * @param providers know the product's own reader of JSON
   */
  static JsonBody read(
      InputStream sent, int mostBytes, Providers providers, Supplier<Refusal> tooLarge) {
    byte[] body;
    try {
      body = sent.readNBytes(mostBytes + 1);
      if (body.length > mostBytes) {
        discard(sent);
        throw tooLarge.get();
      }
    } catch (IOException goneAway) {
      throw new UncheckedIOException(goneAway);
    }
    try {
      return new JsonBody(object(new ByteArrayInputStream(body), providers));
    } catch (IOException senseless) {
      throw Refusal.invalid(null, Wording.of("debrief.json.object"));
    }
  }

  private static void discard(InputStream rest) throws IOException {
    byte[] piece = new byte[8192];
    long left = MOST_DISCARDED;
    for (int read = 0; read >= 0 && left > 0; left -= read) {
      read = rest.read(piece);
    }
  }

  @SuppressWarnings("rawtypes")
  private static Map<String, Object> object(InputStream body, Providers providers)
      throws IOException {
    Annotation[] none = {};
    MessageBodyReader<Map> reader =
        providers.getMessageBodyReader(Map.class, Map.class, none, MediaType.APPLICATION_JSON_TYPE);
    Map<?, ?> read =
        reader.readFrom(
            Map.class,
            Map.class,
            none,
            MediaType.APPLICATION_JSON_TYPE,
            new MultivaluedHashMap<>(),
            body);
    if (read == null) {
      throw new IOException("Nothing was sent");
    }
    Map<String, Object> object = new HashMap<>();
    read.forEach((name, value) -> object.put(name.toString(), value));
    return object;
  }
}
