// Changing facilitator, meeting and participants in the panel of a Post-mortem issue.
(function ($) {
  "use strict";

  function details(panel) {
    return panel.querySelector("[data-debrief-redrawn=details]");
  }

  function say(panel, text) {
    panel.querySelector(".debrief-details-said").textContent = text;
  }

  function shown(panel) {
    return Array.from(details(panel).querySelectorAll("[data-debrief-user]")).map(function (each) {
      return {
        name: each.dataset.debriefUser,
        displayName: each.firstElementChild.textContent,
        role: each.dataset.debriefRole,
      };
    });
  }

  // What the panel shows now: whatever differs from it was changed in the form.
  function compareWith(panel, form) {
    form.dataset.version = details(panel).dataset.version;
    form.dataset.was = JSON.stringify({
      facilitator: details(panel).dataset.facilitator,
      meetingAt: details(panel).dataset.meeting,
      participants: shown(panel).map(function (person) {
        return { user: person.name, role: person.role };
      }),
    });
  }

  function open(panel) {
    var form = panel.querySelector(".debrief-details-form");
    if (!form) {
      say(panel, "");
      form = DebriefPanel.open(panel, "details", function (drawn) {
        return drawn.querySelector(".debrief-details-place");
      });
      form.elements.facilitator.value = details(panel).dataset.facilitator;
      form.elements.meetingAt.value = details(panel).dataset.meeting;
      form.elements.meetingAt.required = details(panel).dataset.meeting !== "";
      shown(panel).forEach(function (person) {
        DebriefParticipants.add(form, person, person.role);
      });
      DebriefParticipants.showWhetherAnybody(form);
      compareWith(panel, form);
    }
    form.elements.meetingAt.focus();
  }

  function close(panel, form) {
    DebriefPanel.close(form);
    panel.querySelector(".debrief-details-edit").focus();
  }

  // As the server writes it: browsers leave seconds out where there are none.
  function seconds(wall) {
    return wall.length === 16 ? wall + ":00" : wall;
  }

  function changes(form) {
    var was = JSON.parse(form.dataset.was);
    var meeting = form.elements.meetingAt;
    var participants = DebriefParticipants.read(form);
    var body = { version: Number(form.dataset.version) };
    if (form.elements.facilitator.value.trim() !== was.facilitator) {
      body.facilitator = form.elements.facilitator.value.trim();
    }
    if (meeting.value && seconds(meeting.value) !== was.meetingAt) {
      body.meetingAt = DebriefTime.instantOf(meeting.value, meeting.dataset.debriefZone);
    }
    if (JSON.stringify(participants) !== JSON.stringify(was.participants)) {
      body.participants = participants;
    }
    return body;
  }

  // The browser says so in its reader's language.
  function wrongByItself(form) {
    return ["facilitator", "meetingAt"]
      .filter(function (name) {
        return !form.elements[name].checkValidity();
      })
      .map(function (name) {
        return { field: name, message: form.elements[name].validationMessage };
      });
  }

  async function submit(panel, form) {
    var wrong = wrongByItself(form);
    if (wrong.length > 0) {
      DebriefPanel.showErrors(form, { body: { errors: wrong } });
      return;
    }
    var answer = await DebriefPanel.call(panel, "PUT", "", changes(form));
    if (answer.done) {
      await DebriefPanel.redraw(panel);
      close(panel, form);
      say(panel, DebriefPanel.word(panel, "changed"));
    } else if (answer.status === 409 && answer.body.errors[0].field === "version") {
      // Drawn anew, the panel shows their version; ours stays in the form.
      await DebriefPanel.redraw(panel);
      compareWith(panel, form);
      form.querySelector(".debrief-conflict").hidden = false;
      form.querySelector(".debrief-keep-mine").focus();
    } else {
      DebriefPanel.showErrors(form, answer);
    }
  }

  function on(name, css, work) {
    $(document).on(name, "[data-debrief=post-mortem] " + css, function (event) {
      work(DebriefPanel.of(event.target), event.target.closest("form"), event);
    });
  }

  on("click", ".debrief-details-edit", open);
  on("click", ".debrief-details-form .debrief-form-cancel", close);
  on("click", ".debrief-details-form .debrief-take-theirs", close);
  on("submit", ".debrief-details-form", function (panel, form, event) {
    event.preventDefault();
    DebriefPanel.once(form, submit.bind(null, panel, form));
  });
  on("click", ".debrief-details-form .debrief-keep-mine", function (panel, form) {
    DebriefPanel.once(form, submit.bind(null, panel, form));
  });
})(jQuery);
