package io.debrief.web.factor;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ListActionItems;
import io.debrief.core.action.ListActionItems.Listed;
import io.debrief.core.action.LoadedPromises;
import io.debrief.core.action.Promise;
import io.debrief.core.factor.Cover;
import io.debrief.core.factor.FactorCoverage;
import io.debrief.core.factor.FactorCoverage.Covered;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.factor.CoverageJson.ItemJson;
import io.debrief.web.factor.CoverageJson.RowJson;
import io.debrief.web.shared.Paging;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes as JSON which action items answer which factors. */
@JiraComponent
public class CoverageAnswers {
  private final FactorCoverage coverage;
  private final LoadedPromises promises;
  private final ListActionItems listing;

  public CoverageAnswers(
      FactorCoverage coverage, LoadedPromises promises, ListActionItems listing) {
    this.coverage = coverage;
    this.promises = promises;
    this.listing = listing;
  }

  CoverageJson of(SeenPostMortem seen, Paging paging) {
    Loaded loaded = new Loaded();
    List<Covered> factors = coverage.of(seen.postMortem(), loaded);
    List<Promise> all = promises.of(seen.postMortem(), loaded).promises();
    Listed listed = listing.page(seen, loaded, all, paging.startAt(), paging.maxResults());
    Set<Long> known = factors.stream().map(each -> each.factor().id()).collect(Collectors.toSet());
    return new CoverageJson(
        paging.startAt(),
        paging.maxResults(),
        listed.total(),
        factors.stream()
            .map(
                each ->
                    new RowJson(
                        each.factor().id(),
                        each.factor().facts().text(),
                        each.cover().word(),
                        each.issueIds().size()))
            .toList(),
        listed.promised().stream()
            .map(
                each ->
                    new ItemJson(
                        each.item().issue().key(),
                        each.item().issue().summary(),
                        each.factorIds(),
                        each.promise().version()))
            .toList(),
        listed.notVisible(),
        count(factors, Cover.UNCOVERED),
        count(factors, Cover.LOOK_AGAIN),
        (int) all.stream().filter(each -> Collections.disjoint(each.factorIds(), known)).count());
  }

  private static int count(List<Covered> factors, Cover wanted) {
    return (int) factors.stream().filter(each -> each.cover() == wanted).count();
  }
}
