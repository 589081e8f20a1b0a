// Checking in on an action item. Bound once to the document: panels come and go. All words are in
// the panel.
(function ($) {
  "use strict";

  var PANEL = "[data-debrief=follow-up]";
  var AT_ONCE = 5;
  var FIELDS = ["verdict", "nextDue", "reason", "note", "evidence"];

  function drawn(panel) {
    return panel.querySelector("[data-debrief-redrawn=follow-up]");
  }

  function say(panel, text) {
    panel.querySelector(".debrief-follow-up-said").textContent = text;
  }

  // Check-ins

  function day(text) {
    var language = document.documentElement.lang || undefined;
    return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
      new Date(text + "T12:00:00Z")
    );
  }

  function moment(panel, text) {
    var language = document.documentElement.lang || undefined;
    return new Intl.DateTimeFormat(language, {
      dateStyle: "medium",
      timeStyle: "short",
      timeZone: panel.dataset.debriefZone,
    }).format(new Date(text));
  }

  function line(panel, checkIn) {
    var source = panel.querySelector("template[data-debrief-template=check-in-line]");
    var item = source.content.firstElementChild.cloneNode(true);
    function put(name, text) {
      var place = item.querySelector('[data-debrief-part="' + name + '"]');
      if (text) {
        place.textContent = text;
      } else {
        place.remove();
      }
      return place;
    }
    var next = checkIn.verdict === "wont-do" ? "again" : "next";
    put("verdict", DebriefPanel.word(panel, checkIn.verdict));
    put("by", checkIn.by ? checkIn.by.displayName : DebriefPanel.word(panel, "nobody"));
    put("at", moment(panel, checkIn.at)).setAttribute("datetime", checkIn.at);
    put("reason", checkIn.reason);
    put("note", checkIn.note);
    put("evidence", checkIn.evidence).href = checkIn.evidence || "";
    put(
      "nextDue",
      checkIn.nextDue && DebriefPanel.word(panel, next).replace("{0}", day(checkIn.nextDue))
    );
    return item;
  }

  async function load(panel, from) {
    var place = panel.querySelector(".debrief-check-ins");
    var list = place.querySelector(".debrief-check-in-list");
    var wrong = place.querySelector(".debrief-check-ins-wrong");
    var more = place.querySelector(".debrief-check-ins-more");
    place.dataset.loaded = "true";
    place.setAttribute("aria-busy", "true");
    var answer = await DebriefPanel.call(
      panel,
      "GET",
      "/check-ins?startAt=" + from + "&maxResults=" + AT_ONCE
    );
    wrong.hidden = answer.done;
    if (answer.done) {
      var lines = answer.body.values.map(line.bind(null, panel));
      if (from === 0) {
        list.replaceChildren();
      }
      list.append.apply(list, lines);
      more.hidden = list.children.length >= answer.body.total;
      place.querySelector(".debrief-check-ins-none").hidden = answer.body.total > 0;
      if (from > 0 && lines.length > 0) {
        lines[0].tabIndex = -1;
        lines[0].focus();
      }
    } else {
      wrong.textContent = DebriefPanel.messages(answer);
    }
    place.querySelector(".debrief-check-ins-loading").hidden = true;
    place.removeAttribute("aria-busy");
  }

  function loadWhereNew() {
    document.querySelectorAll(PANEL + "[data-debrief-key]").forEach(function (panel) {
      if (!panel.querySelector(".debrief-check-ins").dataset.loaded) {
        load(panel, 0);
      }
    });
  }

  // The form

  // Fields that say nothing beside the verdict are not shown and not sent.
  function fit(form) {
    var verdict = form.elements.verdict.value;
    form.querySelectorAll("[data-debrief-for]").forEach(function (part) {
      part.hidden = !part.dataset.debriefFor.split(" ").includes(verdict);
    });
  }

  function open(panel) {
    var form = panel.querySelector(".debrief-check-in-form");
    if (!form) {
      say(panel, "");
      form = DebriefPanel.open(panel, "check-in", function (now) {
        return now.querySelector(".debrief-check-in-place");
      });
      form.dataset.version = drawn(panel).dataset.version;
      fit(form);
    }
    form.elements.verdict.focus();
  }

  function close(panel, form) {
    DebriefPanel.close(form);
    panel.querySelector(".debrief-check-in").focus();
  }

  function body(form) {
    var sent = { version: Number(form.dataset.version) };
    FIELDS.forEach(function (name) {
      var input = form.elements[name];
      if (input.value.trim() !== "" && !input.closest("[hidden]")) {
        sent[name] = input.value;
      }
    });
    return sent;
  }

  async function submit(panel, form) {
    var next = form.elements.nextDue;
    if (next.validity.badInput) {
      DebriefPanel.showErrors(form, {
        body: { errors: [{ field: "nextDue", message: next.validationMessage }] },
      });
      return;
    }
    var answer = await DebriefPanel.call(panel, "POST", "/check-ins", body(form));
    if (answer.done) {
      await DebriefPanel.redraw(panel);
      close(panel, form);
      say(panel, DebriefPanel.word(panel, "checked-in"));
      await load(panel, 0);
    } else if (answer.body.current) {
      await DebriefPanel.redraw(panel);
      await load(panel, 0);
      form.dataset.version = answer.body.current.version;
      form.querySelector(".debrief-conflict").hidden = false;
      form.querySelector(".debrief-keep-mine").focus();
    } else {
      DebriefPanel.showErrors(form, answer);
    }
  }

  function on(name, css, work) {
    $(document).on(name, PANEL + " " + css, function (event) {
      work(DebriefPanel.of(event.target), event.target.closest("form"), event);
    });
  }

  on("click", ".debrief-check-in", open);
  on("click", ".debrief-check-ins-more", function (panel) {
    load(panel, panel.querySelector(".debrief-check-in-list").children.length);
  });
  on("change", ".debrief-check-in-form [name=verdict]", function (panel, form) {
    fit(form);
  });
  on("click", ".debrief-check-in-form .debrief-form-cancel", close);
  on("click", ".debrief-check-in-form .debrief-take-theirs", close);
  on("click", ".debrief-check-in-form .debrief-keep-mine", function (panel, form) {
    DebriefPanel.once(form, submit.bind(null, panel, form));
  });
  on("submit", ".debrief-check-in-form", function (panel, form, event) {
    event.preventDefault();
    DebriefPanel.once(form, submit.bind(null, panel, form));
  });

  JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, loadWhereNew);
  loadWhereNew();
})(jQuery);
