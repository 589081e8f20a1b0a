// On issue pages, nothing but this is loaded until a panel of Debrief stands there.
(function () {
  "use strict";
  function bring() {
    if (document.querySelector("[data-debrief]")) {
      WRM.require(["wr!io.debrief:postmortem-panels"]);
    }
  }
  AJS.toInit(bring);
  JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, bring);
})();
