package io.debrief.core.blamelint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A turn of speech that judges people, as the file of a language lists it.
 *
 * @param rule to which it belongs
 * @param who of whom it has to be said
 * @param tokens each with its alternatives
 */
public record Saying(String rule, String who, List<Token> tokens) {
  private static final int GAP = 3;
  private static final Pattern WORDS = Pattern.compile("\\|");

  /** One with "did not" stands for "didn't" too. */
  static List<Saying> of(String rule, List<String> line) {
    List<Token> tokens = new ArrayList<>();
    line.subList(1, line.size()).forEach(word -> tokens.add(Token.of(word)));
    Saying saying = new Saying(rule, line.get(0), List.copyOf(tokens));
    if (line.size() < 3 || !line.get(2).equals("not")) {
      return List.of(saying);
    }
    tokens.subList(0, 2).clear();
    tokens.add(0, Token.of(line.get(1).replace("|", "n't|") + "n't"));
    return List.of(saying, new Saying(rule, line.get(0), List.copyOf(tokens)));
  }

  Set<String> anchors() {
    return tokens.get(0).words();
  }

  /** The last word of this turn of speech where it begins at that word; else -1. */
  public int last(Sentence in, int first) {
    return last(in, first, 0);
  }

  private int last(Sentence in, int at, int token) {
    if (token == tokens.size()) {
      return at - 1;
    }
    Token wanted = tokens.get(token);
    int reach = wanted.gap() ? GAP : 0;
    for (int skipped = 0; skipped <= reach && at + skipped < in.size(); skipped++) {
      if (wanted.isAt(in, at + skipped)) {
        int last = last(in, at + skipped + 1, token + 1);
        if (last >= 0) {
          return last;
        }
      }
      if (in.is(at + skipped, "stop") || in.is(at + skipped, "link")) {
        break;
      }
    }
    return wanted.optional() ? last(in, at, token + 1) : -1;
  }

  /**
   * One word of it: "a|b" alternatives, "a?" may be missing, "+a" with up to three words before,
   * "&lt;kind&gt;" any word of a kind.
   */
  private record Token(Set<String> words, String kind, boolean gap, boolean optional) {
    static Token of(String written) {
      boolean gap = written.startsWith("+");
      boolean optional = written.endsWith("?");
      String word = written.substring(gap ? 1 : 0, written.length() - (optional ? 1 : 0));
      String kind = word.startsWith("<") ? word.substring(1, word.length() - 1) : "";
      Set<String> words = kind.isEmpty() ? Set.copyOf(List.of(WORDS.split(word))) : Set.of();
      return new Token(words, kind, gap, optional);
    }

    boolean isAt(Sentence in, int i) {
      return kind.isEmpty() ? words.contains(in.at(i)) : in.is(i, kind);
    }
  }
}
