// Brings the blame lint where somebody begins to write what others will read.
(function ($) {
  "use strict";

  // Jira's own field for the description of a Post-mortem issue; not that of an issue being created.
  function isDescription(field) {
    return (
      field.matches("textarea#description") &&
      document.querySelector("[data-debrief=post-mortem]") !== null &&
      !field.closest("#create-issue-dialog, #create-subtask-dialog")
    );
  }

  $(document).on("focusin", "input, textarea", function (event) {
    var field = event.target;
    var format = field.dataset.debriefLint || (isDescription(field) ? "wiki" : "");
    if (format && document.querySelector("template[data-debrief-template=blame-lint]")) {
      WRM.require(["wr!io.debrief:blamelint-overlay"], function () {
        DebriefBlameLint.watch(field, format);
      });
    }
  });
})(jQuery);
