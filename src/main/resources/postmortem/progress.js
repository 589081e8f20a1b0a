// Beginning the meeting, publishing, and taking that back in the panel of a Post-mortem issue.
(function ($) {
  "use strict";

  function progress(panel) {
    return panel.querySelector(".debrief-progress");
  }

  function version(panel) {
    return Number(panel.querySelector("[data-debrief-redrawn=details]").dataset.version);
  }

  function say(panel, text) {
    panel.querySelector(".debrief-progress-message").textContent = text;
  }

  // What lacks has no field: it is nothing that was sent.
  function refusal(panel, answer) {
    var lacks = answer.status === 409 && answer.body.errors[0].field === null;
    return (lacks ? DebriefPanel.word(panel, "held-up") + " " : "") + DebriefPanel.messages(answer);
  }

  // The panel shows what there is now, whether it was done, refused, or somebody else was faster.
  async function act(panel, method, below, body, word) {
    var place = progress(panel);
    if (place.dataset.busy) {
      return;
    }
    place.dataset.busy = "true";
    try {
      say(panel, "");
      var answer = await DebriefPanel.call(panel, method, below, body);
      await DebriefPanel.redraw(panel);
      say(panel, answer.done ? DebriefPanel.word(panel, word) : refusal(panel, answer));
      (place.querySelector("[data-debrief-redrawn] button") || place).focus();
    } finally {
      delete place.dataset.busy;
    }
  }

  function on(name, css, work) {
    $(document).on(name, "[data-debrief=post-mortem] " + css, function (event) {
      work(DebriefPanel.of(event.target), event.target, event);
    });
  }

  on("click", ".debrief-start", function (panel) {
    act(panel, "POST", "/start", { version: version(panel) }, "started");
  });
  on("click", ".debrief-publish", function (panel) {
    act(panel, "POST", "/publish", { version: version(panel) }, "published");
  });
  on("click", ".debrief-take-back", function (panel) {
    var form =
      panel.querySelector(".debrief-take-back-form") ||
      DebriefPanel.open(panel, "take-back", function (drawn) {
        return drawn.querySelector(".debrief-progress-place");
      });
    form.querySelector("[type=submit]").focus();
  });
  on("submit", ".debrief-take-back-form", function (panel, form, event) {
    event.preventDefault();
    var seen = version(panel);
    DebriefPanel.close(form);
    act(panel, "DELETE", "/publish?version=" + seen, undefined, "taken-back");
  });
  on("click", ".debrief-take-back-form .debrief-form-cancel", function (panel, button) {
    DebriefPanel.close(button.form);
    panel.querySelector(".debrief-take-back").focus();
  });
})(jQuery);
