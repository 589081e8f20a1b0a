// The page on which a person chooses whether to get the digest.
(function ($) {
  "use strict";

  async function saved(page) {
    try {
      var response = await fetch(AJS.contextPath() + "/rest/debrief/1.0/me/preferences", {
        method: "PUT",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        credentials: "same-origin",
        body: JSON.stringify({
          digest: page.dataset.wanted !== "true",
          version: Number(page.dataset.version),
        }),
      });
      return response.ok;
    } catch (unreachable) {
      return false;
    }
  }

  $(document).on("click", "#debrief-digest-change", async function (event) {
    event.preventDefault();
    var button = event.currentTarget;
    var failed = document.getElementById("debrief-digest-failed");
    button.disabled = true;
    failed.hidden = true;
    if (await saved(document.getElementById("debrief-digest-choice"))) {
      window.location.reload();
    } else {
      button.disabled = false;
      failed.hidden = false;
      failed.focus();
    }
  });
})(AJS.$);
