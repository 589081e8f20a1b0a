// Curating a timeline. Bound once to the document: panels come and go. All words are in the panel.
(function ($) {
  "use strict";

  var FIELDS = ["at", "kind", "text"];
  var undoable = null;

  function call(panel, method, below, body) {
    return DebriefPanel.call(panel, method, "/timeline" + below, body);
  }

  function say(panel, text, undo) {
    undoable = undo || null;
    panel.querySelector(".debrief-timeline-undo").hidden = !undo;
    panel.querySelector(".debrief-timeline-message").textContent = text;
  }

  function entryWith(panel, id) {
    return panel.querySelector('[data-debrief-entry="' + id + '"]');
  }

  function entryOf(element) {
    return element.closest("[data-debrief-entry]");
  }

  function focusOn(panel, id) {
    var entry = entryWith(panel, id);
    (
      (entry && !entry.hidden && entry.querySelector(".debrief-entry-edit")) ||
      panel.querySelector(".debrief-timeline-add")
    ).focus();
  }

  // Filter

  function filter(panel) {
    var kind = panel.querySelector("[data-debrief-filter=kind]").value;
    var source = panel.querySelector("[data-debrief-filter=source]").value;
    var pinned = panel.querySelector("[data-debrief-filter=pinned]").checked;
    var shown = 0;
    panel.querySelectorAll("[data-debrief-entry]").forEach(function (entry) {
      var fits =
        (!kind || entry.dataset.kind === kind) &&
        (!source || entry.dataset.source === source) &&
        (!pinned || entry.dataset.pinned === "true");
      // Nobody loses sight of what they are writing.
      entry.hidden = !fits && !entry.querySelector(".debrief-entry-form");
      shown += fits ? 1 : 0;
    });
    var nothing = panel.querySelector(".debrief-nothing-fits");
    if (nothing) {
      nothing.hidden = shown > 0;
    }
  }

  // Forms

  // Under its entry; one whose entry somebody deleted becomes a new one.
  function placeIn(panel, form) {
    var entry = form.dataset.entry && entryWith(panel, form.dataset.entry);
    form.querySelector(".debrief-entry-gone").hidden = !form.dataset.entry || !!entry;
    return entry || panel.querySelector(".debrief-timeline-new");
  }

  function openForm(panel, place, entry) {
    var form = place.querySelector(".debrief-entry-form");
    if (!form) {
      form = DebriefPanel.open(panel, "entry", function (drawn, it) {
        it.dataset.entry = it.dataset.entry || (entry ? entry.dataset.debriefEntry : "");
        return placeIn(drawn, it);
      });
      if (entry) {
        fill(form, entry);
        compareWith(form, entry);
      }
    }
    form.elements.at.focus();
  }

  function fill(form, entry) {
    form.elements.at.value = entry.dataset.inputTime;
    form.elements.kind.value = entry.dataset.kind;
    form.elements.text.value = entry.querySelector(".debrief-text").textContent;
  }

  // Untouched fields are not sent: our own label must not become somebody's words.
  function compareWith(form, entry) {
    var same = form.cloneNode(true);
    fill(same, entry);
    FIELDS.forEach(function (name) {
      // As the browser writes it: it may leave seconds out.
      form.dataset["was" + name] = same.elements[name].value;
    });
    form.dataset.version = entry.dataset.version;
  }

  function touched(form, name) {
    return form.elements[name].value !== form.dataset["was" + name];
  }

  function closeForm(panel, form) {
    var entry = entryOf(form);
    DebriefPanel.close(form);
    filter(panel);
    focusOn(panel, entry ? entry.dataset.debriefEntry : "");
  }

  // The entry above was drawn anew and is theirs; what was typed is still in the form.
  function showConflict(form, entry) {
    var kinds = Array.from(form.elements.kind.options);
    var theirs = {
      at: entry.querySelector("time").textContent,
      kind: kinds.find(function (option) {
        return option.value === entry.dataset.kind;
      }).textContent,
      text: entry.querySelector(".debrief-text").textContent,
    };
    compareWith(form, entry);
    FIELDS.forEach(function (name) {
      var place = form.querySelector('[data-debrief-theirs="' + name + '"]');
      place.textContent = theirs[name];
      place.classList.toggle("debrief-differs", touched(form, name));
    });
    form.querySelector(".debrief-conflict").hidden = false;
    form.querySelector(".debrief-keep-mine").focus();
  }

  async function submit(panel, form) {
    var entry = entryOf(form);
    var body = {};
    FIELDS.forEach(function (name) {
      if (entry ? touched(form, name) : form.elements[name].value !== "") {
        body[name] = form.elements[name].value;
      }
    });
    if (entry) {
      body.version = Number(form.dataset.version);
    }
    var answer = await call(
      panel,
      entry ? "PUT" : "POST",
      entry ? "/" + entry.dataset.debriefEntry : "",
      body
    );
    if (answer.done) {
      DebriefPanel.close(form);
      await DebriefPanel.redraw(panel);
      say(panel, DebriefPanel.word(panel, entry ? "changed" : "added"));
      focusOn(panel, answer.body.id);
    } else if (answer.body.current || (entry && answer.status === 404)) {
      // Where it is deleted, what was typed stays as a new entry.
      await DebriefPanel.redraw(panel);
      if (entryOf(form)) {
        showConflict(form, entryOf(form));
      } else {
        form.elements.text.focus();
      }
    } else {
      DebriefPanel.showErrors(form, answer);
    }
  }

  // Acts on an entry

  async function act(panel, entry, method, below, body, said) {
    var id = entry.dataset.debriefEntry;
    var answer = await call(panel, method, "/" + id + below, body);
    await DebriefPanel.redraw(panel);
    say(
      panel,
      answer.done ? DebriefPanel.word(panel, said) : DebriefPanel.messages(answer),
      answer.done && said === "deleted" && answer.body
    );
    return answer;
  }

  async function pin(panel, entry) {
    var wanted = entry.dataset.pinned !== "true";
    var said = entry.dataset.comment === "true" ? "pinned-comment" : "pinned";
    var body = { version: Number(entry.dataset.version), pinned: wanted };
    var answer = await act(panel, entry, "PUT", "", body, wanted ? said : "unpinned");
    var drawn = entryWith(panel, entry.dataset.debriefEntry);
    var form = drawn && drawn.querySelector(".debrief-entry-form");
    if (answer.done && form) {
      // Our own pin is no change by somebody else.
      form.dataset.version = answer.body.version;
    }
    if (drawn && !drawn.hidden) {
      drawn.querySelector(".debrief-entry-pin").focus();
    } else {
      focusOn(panel, "");
    }
  }

  async function remove(panel, entry) {
    var form = entry.querySelector(".debrief-entry-form");
    var below = "?version=" + encodeURIComponent(entry.dataset.version);
    if (form) {
      DebriefPanel.close(form);
    }
    var answer = await act(panel, entry, "DELETE", below, undefined, "deleted");
    if (answer.done) {
      panel.querySelector(".debrief-timeline-undo").focus();
    } else {
      focusOn(panel, entry.dataset.debriefEntry);
    }
  }

  async function restore(panel) {
    var gone = undoable;
    var answer = await call(panel, "POST", "/" + gone.id + "/restore", { version: gone.version });
    await DebriefPanel.redraw(panel);
    say(
      panel,
      answer.done ? DebriefPanel.word(panel, "restored") : DebriefPanel.messages(answer)
    );
    focusOn(panel, gone.id);
  }

  async function refresh(panel) {
    var answer = await call(panel, "POST", "/refresh", {});
    if (!answer.done) {
      say(panel, DebriefPanel.messages(answer));
      return;
    }
    await DebriefPanel.redraw(panel);
    say(panel, DebriefPanel.word(panel, answer.body.added > 0 ? "refreshed" : "nothing-new"));
  }

  function on(name, css, work) {
    $(document).on(name, "[data-debrief=post-mortem] " + css, function (event) {
      work(DebriefPanel.of(event.target), event.target, event);
    });
  }

  // A button whose request is under way asks no second time.
  function onEntry(css, work) {
    on("click", css, async function (panel, button) {
      if (button.getAttribute("aria-busy") !== "true") {
        button.setAttribute("aria-busy", "true");
        await work(panel, entryOf(button) || button);
        button.removeAttribute("aria-busy");
      }
    });
  }

  on("change", "[data-debrief-filter]", filter);
  $(document).on("debrief-redrawn", function (event) {
    filter(event.target);
  });
  on("click", ".debrief-timeline-add", function (panel) {
    openForm(panel, panel.querySelector(".debrief-timeline-new"), null);
  });
  on("click", ".debrief-entry-edit", function (panel, button) {
    openForm(panel, entryOf(button), entryOf(button));
  });
  onEntry(".debrief-timeline-refresh", refresh);
  onEntry(".debrief-entry-pin", pin);
  onEntry(".debrief-entry-delete", remove);
  onEntry(".debrief-timeline-undo", restore);
  on("click", ".debrief-entry-form .debrief-form-cancel", function (panel, button) {
    closeForm(panel, button.closest("form"));
  });
  on("click", ".debrief-entry-form .debrief-take-theirs", function (panel, button) {
    closeForm(panel, button.closest("form"));
  });
  on("click", ".debrief-entry-form .debrief-keep-mine", function (panel, button) {
    var form = button.closest("form");
    DebriefPanel.once(form, submit.bind(null, panel, form));
  });
  on("submit", ".debrief-entry-form", function (panel, form, event) {
    event.preventDefault();
    DebriefPanel.once(form, submit.bind(null, panel, form));
  });
})(jQuery);
