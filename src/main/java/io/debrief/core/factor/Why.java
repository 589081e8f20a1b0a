package io.debrief.core.factor;

/**
 * One answer to "why was that likely?".
 *
 * @param id within its factor
 * @param parentId of the why above; {@link Whys#TOP} directly beneath the factor
 * @param authorKey user key of who wrote it
 */
public record Why(long id, long parentId, String text, String authorKey, int version) {
  Why said(String words) {
    return new Why(id, parentId, words, authorKey, version + 1);
  }

  Why under(long newParentId) {
    return new Why(id, newParentId, text, authorKey, version + 1);
  }
}
