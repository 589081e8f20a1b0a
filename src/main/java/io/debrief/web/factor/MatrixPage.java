package io.debrief.web.factor;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ActionItemAccess;
import io.debrief.core.action.ListActionItems;
import io.debrief.core.action.ListActionItems.Listed;
import io.debrief.core.action.ListActionItems.Promised;
import io.debrief.core.action.LoadedPromises;
import io.debrief.core.factor.FactorCoverage.Covered;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.postmortem.IssueLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prepares the matrix of causes and action items for a template. */
@JiraComponent
public class MatrixPage {
  private final LoadedPromises promises;
  private final ListActionItems listing;
  private final ActionItemAccess access;
  private final IssueLinks links;
  private final FactorWords words;

  public MatrixPage(
      LoadedPromises promises,
      ListActionItems listing,
      ActionItemAccess access,
      IssueLinks links,
      FactorWords words) {
    this.promises = promises;
    this.listing = listing;
    this.access = access;
    this.links = links;
    this.words = words;
  }

  MatrixView of(SeenPostMortem seen, Loaded loaded, List<Covered> factors) {
    Listed listed =
        listing.soonest(seen, loaded, promises.of(seen.postMortem(), loaded).promises());
    List<Promised> items = listed.promised();
    int notShown = listed.total() - items.size();
    List<RowView> rows = new ArrayList<>();
    for (Covered each : factors) {
      rows.add(row(rows.size() + 1, each, items));
    }
    return new MatrixView(
        items.stream().map(this::column).toList(),
        rows,
        notShown == 0
            ? ""
            : words.say("debrief.causes.matrix.not-shown", Integer.toString(notShown)),
        !factors.isEmpty() && listed.total() > 0,
        access.whyNotPromise(seen).isEmpty());
  }

  private ColumnView column(Promised item) {
    return new ColumnView(
        links.to(item.item().issue()),
        item.factorIds().stream().map(Object::toString).collect(Collectors.joining(" ")),
        Integer.toString(item.promise().version()));
  }

  private RowView row(int number, Covered covered, List<Promised> items) {
    return new RowView(
        Integer.toString(number),
        covered.factor().facts().text(),
        words.cover(covered.cover()),
        covered.cover().word(),
        items.stream()
            .map(item -> new CellView(item.factorIds().contains(covered.factor().id())))
            .toList());
  }
}
