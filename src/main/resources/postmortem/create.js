// The dialog that creates a post-mortem. Bound once to the document: panels come and go.
(function ($) {
  "use strict";

  function newRequestId() {
    // Not randomUUID: browsers have it on HTTPS only.
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), function (byte) {
      return byte.toString(16).padStart(2, "0");
    }).join("");
  }

  function open() {
    var template = document.querySelector("template[data-debrief-template=create]");
    if (!template || document.getElementById("debrief-create-dialog")) {
      return;
    }
    var opener = document.activeElement;
    var section = template.content.firstElementChild.cloneNode(true);
    document.body.appendChild(section);
    section.dataset.debriefRequest = newRequestId();
    var dialog = AJS.dialog2(section);
    dialog.on("hide", function () {
      giveFocusBackTo(opener);
    });
    dialog.show();
    section.querySelector("[name=title]").select();
    DebriefCreateForm.load(section);
  }

  function giveFocusBackTo(opener) {
    // A menu item is gone once its menu is closed; the panel has a button for the same.
    var place =
      opener && opener.getClientRects().length > 0
        ? opener
        : document.querySelector("[data-debrief] .debrief-create");
    if (place) {
      place.focus();
    }
  }

  function clearErrors(section) {
    section.querySelectorAll("[data-debrief-field], .debrief-form-error").forEach(function (error) {
      error.hidden = true;
      error.textContent = "";
    });
    section.querySelector(".debrief-form-elsewhere").hidden = true;
    section.querySelectorAll("[aria-invalid]").forEach(function (input) {
      input.removeAttribute("aria-invalid");
    });
  }

  function showErrors(section, answer) {
    var general = section.querySelector(".debrief-form-error");
    answer.errors.forEach(function (error) {
      // What exists already is no mistake in a field: the words stand with the link that follows.
      var place = error.field && !answer.existing
        ? section.querySelector('[data-debrief-field="' + CSS.escape(error.field) + '"]')
        : null;
      if (place) {
        var input = section.querySelector('[name="' + CSS.escape(error.field) + '"]');
        input.setAttribute("aria-invalid", "true");
        input.focus();
      }
      var target = place || general;
      target.hidden = false;
      target.appendChild(document.createElement("div")).textContent = error.message;
    });
    if (answer.createFormUrl) {
      // Jira requires fields that this form has not; what was typed goes along in the address.
      var elsewhere = section.querySelector(".debrief-form-elsewhere");
      var form = elsewhere.querySelector(".debrief-form-link");
      form.href = answer.createFormUrl;
      elsewhere.hidden = false;
      form.focus();
    }
    if (answer.existing) {
      var link = general.appendChild(document.createElement("a"));
      link.href = AJS.contextPath() + "/browse/" + encodeURIComponent(answer.existing);
      link.textContent = answer.existing;
      // Nothing is left to create: the way on is the link.
      section.querySelector(".debrief-submit").disabled = true;
      link.focus();
    }
  }

  function setBusy(section, busy) {
    var button = section.querySelector(".debrief-submit");
    button.disabled = busy;
    if (busy) {
      button.busy();
    } else {
      button.idle();
    }
  }

  // The words come with the panel: this script has none of its own.
  function inWords(section, place) {
    return {
      errors: [{ field: null, message: section.querySelector(place).textContent }],
    };
  }

  async function send(section) {
    var response = await fetch(AJS.contextPath() + "/rest/debrief/1.0/post-mortems", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      credentials: "same-origin",
      body: JSON.stringify(DebriefCreateForm.read(section)),
    });
    if (response.status === 401) {
      return { made: false, body: inWords(section, ".debrief-signed-out") };
    }
    return { made: response.status === 201, body: await response.json() };
  }

  async function submit(section) {
    clearErrors(section);
    var meeting = section.querySelector("[name=meetingAt]");
    if (meeting.validity.badInput) {
      // Half a date: the browser says so in its reader's language.
      showErrors(section, { errors: [{ field: "meetingAt", message: meeting.validationMessage }] });
      return;
    }
    setBusy(section, true);
    var answer;
    try {
      answer = await send(section);
    } catch (unreachable) {
      answer = { made: false, body: inWords(section, ".debrief-unreachable") };
    }
    if (answer.made) {
      window.location.assign(AJS.contextPath() + "/browse/" + encodeURIComponent(answer.body.key));
      return;
    }
    setBusy(section, false);
    showErrors(section, answer.body);
  }

  $(document)
    .on("click", ".debrief-create", function (event) {
      event.preventDefault();
      open();
    })
    .on("click", ".debrief-cancel", function (event) {
      AJS.dialog2($(event.target).closest(".aui-dialog2")).hide();
    })
    .on("keydown", "#debrief-create-dialog", function (event) {
      // A modal dialog of AUI leaves Escape to its owner.
      if (event.key === "Escape") {
        AJS.dialog2(event.currentTarget).hide();
      }
    })
    .on("change", "#debrief-create-form .debrief-who-row", function (event) {
      clearErrors(event.target.closest("section"));
    })
    .on("input", "#debrief-create-form [name]", function (event) {
      clearErrors(event.target.closest("section"));
    })
    .on("submit", "#debrief-create-form", function (event) {
      event.preventDefault();
      submit(event.target.closest("section"));
    });
})(jQuery);
