package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Doer;
import io.debrief.core.blamelint.text.Doer.Kind;
import io.debrief.core.blamelint.text.Doers;
import io.debrief.core.blamelint.text.Sentence;
import java.util.Optional;

/** Finds that a person, role or team left a duty undone. */
final class Omission implements Rule {
  @Override
  public String name() {
    return "omission";
  }

  @Override
  public Optional<Match> at(Sentence in, int i) {
    String word = in.at(i);
    if (LetHappen.isAnchor(in, i)) {
      return LetHappen.at(in, i);
    }
    if (word.equals("failed")) {
      return failed(in, i);
    }
    if (word.equals("failure") || word.equals("failing")) {
      return NamelessOmission.failure(in, i);
    }
    if (in.is(i, "anybody") || word.equals("no") || word.equals("none") || word.equals("neither")) {
      return NamelessOmission.nobody(in, i);
    }
    if (word.equals("did") || word.equals("didn't")) {
      return didNot(in, i);
    }
    if (word.equals("never") || word.equals("had") || word.equals("hadn't")) {
      return never(in, i);
    }
    if (word.equals("not")) {
      return NamelessOmission.not(in, i);
    }
    if (word.equals("without")) {
      return without(in, i);
    }
    return in.is(i, "slight-ed") || word.equals("misses") ? slighted(in, i) : forgot(in, i);
  }

  private static Optional<Match> failed(Sentence in, int i) {
    boolean modal = in.at(i - 1).equals("have") && Clause.isModal(in, i - 2);
    if (in.has(i + 1, "in") && in.at(i + 3).equals("duty")) {
      return found(in, i, i + 3, true);
    }
    if (!in.at(i + 1).equals("to") || modal) {
      return Optional.empty();
    }
    int verb = in.at(i + 2).endsWith("ly") ? i + 3 : i + 2;
    if (in.is(verb, "attempt") || verb >= in.size()) {
      return Optional.empty();
    }
    return found(in, i, verb, in.is(verb, "duty"));
  }

  private static Optional<Match> found(Sentence in, int verb, int last, boolean ofPeople) {
    boolean strict = in.is(last, "core") || in.at(last).equals("patch");
    strict = strict || in.is(last - 1, "properly") || in.is(last, "mental");
    boolean duty = in.is(verb - 1, "organisation") && in.is(last, "duty");
    boolean company = (strict || duty) && !in.at(last).equals("detect");
    return Doers.of(in, verb)
        .or(
            () ->
                company
                    ? Doers.organisation(in, verb, in.is(last - 1, "properly"))
                    : Optional.empty())
        .filter(doer -> doer.isHuman(ofPeople))
        .filter(doer -> doer.kind() != Kind.UNSAID || ofPeople && !in.is(last, "attempt"))
        .filter(doer -> doer.kind() != Kind.THEY || Clause.isOfPeople(in, doer.first()))
        .flatMap(doer -> Match.of(doer.first(), last));
  }

  private static Optional<Match> didNot(Sentence in, int i) {
    boolean not = in.at(i).equals("didn't");
    if (!not && !in.at(i + 1).equals("not")) {
      return Optional.empty();
    }
    int verb = not ? i + 1 : i + 2;
    boolean care = in.is(verb, "properly");
    verb = care || in.at(verb).endsWith("ly") ? verb + 1 : verb;
    boolean bothered = in.has(verb - 1, "bother");
    int last = bothered ? verb - 1 : verb;
    boolean core = in.is(verb, "core") || bothered || in.has(verb, "think to");
    core = core || in.at(verb).equals("look") && !in.at(verb + 1).equals("like");
    boolean start = Doers.of(in, i).filter(d -> d.kind() == Kind.UNSAID).isPresent();
    boolean mental = in.is(verb, "mental") && !start;
    boolean duty = in.is(verb, "duty") && !in.is(verb, "attempt") && !mental;
    boolean plain = in.at(verb).equals("write") && !isTest(in, verb);
    if (!duty && !core || plain || Clause.hasReason(in, verb) || Clause.isIdle(in, verb)) {
      return Optional.empty();
    }
    boolean sure = core || (care && duty);
    boolean firm = care && duty || in.is(verb, "core") || in.at(verb).equals("consider");
    Optional<Doer> doer =
        Doers.of(in, i)
            .or(() -> firm ? Doers.organisation(in, i, care) : Optional.empty())
            .filter(d -> sure || d.kind() == Kind.UNSAID || d.isOther() && !isMild(in, d));
    return doer.filter(d -> d.isHuman(sure || d.kind() == Kind.UNSAID))
        .filter(d -> d.kind() != Kind.UNSAID || i == d.first())
        .filter(d -> d.kind() != Kind.THEY || Clause.isOfPeople(in, d.first()))
        .flatMap(d -> Match.of(d.first(), Math.min(last, in.size() - 1)));
  }

  private static boolean isMild(Sentence in, Doer doer) {
    return in.is(doer.first(), "pronoun")
        || in.is(doer.first(), "anybody")
        || in.at(doer.first()).equals("people");
  }

  private static Optional<Match> never(Sentence in, int i) {
    int verb = i + 1;
    if (!in.at(i).equals("never")) {
      boolean not = in.at(i).equals("hadn't") || in.has(i, "had not");
      if (!not) {
        return Optional.empty();
      }
      verb = in.at(i).equals("had") ? i + 2 : i + 1;
    }
    boolean care = in.is(verb, "properly");
    int at = care ? verb + 1 : verb;
    verb = at;
    boolean considered = in.at(i).equals("never") && in.at(verb).equals("considered");
    boolean studied = care && in.at(verb).endsWith("ed");
    boolean core = in.is(verb, "core-ed") || considered || studied;
    boolean duty = in.is(verb, "duty-ed") && !in.is(verb, "mental-ed") && !in.is(verb, "attempt");
    if ((!core && !duty) || Clause.hasReason(in, verb) || in.at(i - 1).equals("have")) {
      return Optional.empty();
    }
    boolean never = in.at(i).equals("never");
    return Doers.of(in, i)
        .or(() -> care || never && core ? Doers.organisation(in, i, care) : Optional.empty())
        .filter(
            doer ->
                doer.isOther()
                    || (never && core || care) && doer.isWe()
                    || core && doer.kind() == Kind.THEY && Clause.isOfPeople(in, doer.first()))
        .filter(doer -> core || care || !isMild(in, doer))
        .flatMap(doer -> Match.of(doer.first(), at));
  }

  private static Optional<Match> without(Sentence in, int i) {
    int verb = in.at(i + 1).endsWith("ly") ? i + 2 : i + 1;
    boolean duty = in.is(verb, "core-ing") || in.at(verb).equals("looking");
    duty = duty || in.at(verb).equals("understanding");
    duty = duty || in.at(verb).equals("thinking") || in.at(verb).equals("investigating");
    duty = duty || in.at(verb).equals("running") && isTest(in, verb);
    duty = duty || in.at(verb).equals("coordinating") || in.at(verb).equals("considering");
    if (!duty || in.any(0, i, "condition")) {
      return Optional.empty();
    }
    return Clause.doer(in, i)
        .filter(doer -> doer.isHuman(true) && doer.kind() != Kind.THEY)
        .flatMap(doer -> Match.of(i, verb));
  }

  private static boolean isTest(Sentence in, int verb) {
    for (int i = verb + 1; i < verb + 5; i++) {
      if (in.at(i).startsWith("test") || in.at(i).startsWith("check")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Match> slighted(Sentence in, int i) {
    boolean dismissed = in.at(i).equals("dismissed");
    boolean warned = !dismissed || in.any(i + 1, i + 5, "warning");
    boolean object = i + 1 < in.size() && Character.isLetter(in.at(i + 1).charAt(0));
    object = object && !in.is(i + 1, "preposition") && !in.at(i + 1).equals("nothing");
    object = object || in.at(i - 1).equals("we") && isThingBefore(in, i - 2);
    boolean met = in.at(i).startsWith("miss") && (in.any(i + 1, i + 4, "met") || !object);
    met = met || in.at(i).equals("violated") && !in.any(i + 1, i + 6, "rule");
    boolean skipped = in.at(i).equals("skipped") && in.at(i + 1).equals("to");
    if (NamelessOmission.isPassive(in, i)) {
      return Match.of(i - 1, i);
    }
    if (!warned || met || skipped || Clause.isPassive(in, i) || Clause.hasReason(in, i)) {
      return Optional.empty();
    }
    if (Clause.isModal(in, i - 2)) {
      return Optional.empty();
    }
    boolean start = in.any(i + 1, i + 1, "determiner") && in.any(i + 2, i + 4, "warning");
    return Doers.of(in, i)
        .filter(doer -> doer.kind() != Kind.UNSAID || start)
        .filter(doer -> doer.isWe() || doer.isOther() || isStrong(in, i, doer) || start)
        .filter(doer -> !in.any(doer.first(), i, "link") || in.is(i + 1, "determiner"))
        .flatMap(doer -> Match.of(doer.first(), i));
  }

  /** "a sign we missed", not "anything we missed". */
  private static boolean isThingBefore(Sentence in, int i) {
    return in.is(i - 1, "determiner") && !in.is(i, "anybody");
  }

  private static boolean isStrong(Sentence in, int i, Doer doer) {
    boolean strong = in.at(i).equals("violated") || in.at(i).equals("disregarded");
    return strong && doer.kind() == Kind.MACHINE;
  }

  private static Optional<Match> forgot(Sentence in, int i) {
    boolean participle = in.at(i).equals("forgotten");
    boolean wished = in.at(i - 1).equals("have") && Clause.isModal(in, i - 2);
    if (NamelessOmission.isPassive(in, i)) {
      return Match.of(i - 1, i);
    }
    boolean had = in.at(i - 1).equals("had") || in.at(i - 1).equals("have");
    had = had || in.at(i - 1).equals("has") || in.at(i - 2).equals("had");
    if (Clause.isPassive(in, i) || wished || (participle && !had)) {
      return Optional.empty();
    }
    boolean present = in.at(i).equals("forgets");
    boolean duty = in.at(i + 1).equals("to");
    boolean form = in.at(i).equals("forgot") && in.at(i + 1).startsWith("password");
    if (form || in.has(i + 1, "to mention") && in.at(i - 1).equals("i")) {
      return Optional.empty();
    }
    return Doers.of(in, i)
        .or(() -> duty ? Doers.organisation(in, i, false) : Optional.empty())
        .filter(doer -> doer.kind() != Kind.UNSAID || duty)
        .filter(doer -> doer.kind() != Kind.MACHINE || in.at(i + 1).equals("to"))
        .filter(doer -> doer.kind() != Kind.THEY || in.at(i + 1).equals("to"))
        .filter(doer -> !present || doer.kind() == Kind.NAME)
        .flatMap(doer -> Match.of(doer.first(), Math.min(i + 1, in.size() - 1)));
  }

  /** "The team forgot to check" as "nothing prompted the team to check". */
  @Override
  public Optional<String> rewrite(Phrase phrase) {
    Sentence in = phrase.in();
    int last = phrase.match().last();
    boolean to = in.at(last).equals("to");
    int verb = to ? last + 1 : last;
    int omits = verb - 1;
    while (omits > phrase.match().first() && !isOmitting(in, omits)) {
      omits--;
    }
    boolean plain = in.is(verb, "duty") && !in.is(verb, "mental");
    boolean direct = in.at(verb - 1).equals("to") || in.at(verb - 1).equals("not");
    direct = direct || in.at(verb - 1).equals("didn't");
    if (!plain || !direct || !isOmitting(in, omits)) {
      return Optional.empty();
    }
    return phrase.nothingPrompted(omits, in.at(verb)).map(kind -> to ? cut(kind) : kind);
  }

  private static String cut(String kinder) {
    return kinder.substring(0, kinder.lastIndexOf(' '));
  }

  private static boolean isOmitting(Sentence in, int i) {
    String word = in.at(i);
    return word.equals("failed")
        || word.equals("did")
        || word.equals("didn't")
        || in.is(i, "omit-ed") && in.at(i + 1).equals("to");
  }
}
