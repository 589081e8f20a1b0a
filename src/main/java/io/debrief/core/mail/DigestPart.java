package io.debrief.core.mail;

import io.debrief.core.host.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * A slice's share of the daily digest: what needs this one person. Each slice with something to say
 * provides a {@code @UseCase} bean; the digest joins them all, and nobody gets one that is empty.
 *
 * <p>A digest speaks to a person about what is theirs. It names nobody else, and nothing that the
 * person may not see: {@link #sectionsFor} runs with the person signed in, in that person's
 * language, on a thread of the background job, and asks permissions as a page would.
 *
 * <p>Both are asked every hour until the person has had the digest of the day, so that both are to
 * cost what there is to say, not what there is.
 */
public interface DigestPart {
  /** So many lines of a section are shown; what is beyond them is said as a number. */
  int MOST_LINES = 20;

  /**
   * Whom this part may have something to say to, by user key, in an order that stays the same from
   * page to page. It may name people who turn out to need nothing; whoever it leaves out gets
   * nothing from it.
   *
   * @param day the day that deadlines are judged by: today in the host's own zone
   * @param afterKey the last one of the page before; empty at the beginning, where it is to be
   *     compared with nothing: Oracle takes an empty text for none
   * @param most as many at most, nobody twice; none after the last page
   */
  List<String> peopleAfter(LocalDate day, String afterKey, int most);

  /**
   * What needs this person, empty where nothing does. Reads only, and in a number of statements
   * that does not grow with what there is to say.
   *
   * @param person is signed in and active
   * @param day as {@link #peopleAfter} got it
   */
  List<DigestSection> sectionsFor(Person person, LocalDate day);
}
