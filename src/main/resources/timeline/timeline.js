// Curating a timeline. Bound once to the document: panels come and go. All words are in the panel.
(function ($) {
  "use strict";

  var undoable = null;

  function section(of) {
    return of.closest("[data-debrief-timeline]");
  }

  function address(panel, below) {
    return (
      AJS.contextPath() +
      "/rest/debrief/1.0/post-mortems/" +
      encodeURIComponent(panel.dataset.debriefTimeline) +
      "/timeline" +
      below
    );
  }

  function word(panel, name) {
    return panel.querySelector('[data-debrief-word="' + name + '"]').textContent;
  }

  function say(panel, text, undo) {
    undoable = undo || null;
    panel.querySelector(".debrief-timeline-undo").hidden = !undo;
    panel.querySelector(".debrief-timeline-message").textContent = text;
  }

  async function call(panel, method, below, body) {
    try {
      var response = await fetch(address(panel, below), {
        method: method,
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        credentials: "same-origin",
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      if (response.status === 401) {
        return failed(word(panel, "signed-out"));
      }
      return { done: response.ok, body: await response.json() };
    } catch (unreachable) {
      return failed(word(panel, "unreachable"));
    }
  }

  function failed(message) {
    return { done: false, body: { errors: [{ field: null, message: message }] } };
  }

  // The server draws the lines; we ask for the page again and take them from it.
  async function redraw(panel) {
    var address =
      AJS.contextPath() + "/browse/" + encodeURIComponent(panel.dataset.debriefTimeline);
    try {
      var response = await fetch(address, { credentials: "same-origin" });
      var page = new DOMParser().parseFromString(await response.text(), "text/html");
      var drawn = page.querySelector("[data-debrief-timeline] .debrief-timeline-body");
      if (drawn) {
        panel.querySelector(".debrief-timeline-body").replaceWith(document.adoptNode(drawn));
        filter(panel);
      }
    } catch (unreachable) {
      say(panel, word(panel, "unreachable"));
    }
  }

  function messages(answer) {
    return answer.body.errors
      .map(function (error) {
        return error.message;
      })
      .join(" ");
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
      entry.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    var nothing = panel.querySelector(".debrief-nothing-fits");
    if (nothing) {
      nothing.hidden = shown > 0;
    }
  }

  // Forms

  function openForm(panel, place, values) {
    closeForms(panel);
    var template = panel.querySelector("template[data-debrief-template=entry]");
    var form = template.content.firstElementChild.cloneNode(true);
    Object.keys(values).forEach(function (name) {
      form.elements[name].value = values[name];
    });
    place.appendChild(form);
    form.elements.at.focus();
    return form;
  }

  function closeForms(panel) {
    panel.querySelectorAll(".debrief-entry-form").forEach(function (form) {
      form.remove();
    });
  }

  function clearErrors(form) {
    form.querySelectorAll(".error, .debrief-conflict").forEach(function (place) {
      place.hidden = true;
    });
    form.querySelectorAll("[aria-invalid]").forEach(function (input) {
      input.removeAttribute("aria-invalid");
    });
  }

  function showErrors(form, answer) {
    answer.body.errors.forEach(function (error) {
      var field = error.field && form.elements[error.field];
      var place = field
        ? form.querySelector('[data-debrief-field="' + CSS.escape(error.field) + '"]')
        : form.querySelector(".debrief-entry-error");
      place.textContent = error.message;
      place.hidden = false;
      if (field) {
        field.setAttribute("aria-invalid", "true");
        field.focus();
      }
    });
  }

  function showConflict(panel, form, current) {
    var kind = Array.from(form.elements.kind.options).find(function (option) {
      return option.value === current.kind;
    });
    form.querySelector(".debrief-theirs").textContent =
      kind.textContent + ": " + current.text + (current.editedBy ? " (" + current.editedBy.displayName + ")" : "");
    form.dataset.theirVersion = current.version;
    form.querySelector(".debrief-conflict").hidden = false;
    form.querySelector(".debrief-keep-mine").focus();
  }

  async function submit(panel, form) {
    clearErrors(form);
    var entry = form.closest("[data-debrief-entry]");
    var body = {};
    ["at", "kind", "text"].forEach(function (name) {
      // Untouched fields stay out: our own label must not become somebody's words.
      if (!entry || form.elements[name].value !== form.dataset["was" + name]) {
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
      closeForms(panel);
      await redraw(panel);
      say(panel, word(panel, entry ? "changed" : "added"));
      focusOn(panel, answer.body.id);
    } else if (answer.body.current) {
      showConflict(panel, form, answer.body.current);
    } else {
      showErrors(form, answer);
    }
  }

  function focusOn(panel, id) {
    var button = panel.querySelector('[data-debrief-entry="' + id + '"] .debrief-entry-edit');
    if (button) {
      button.focus();
    }
  }

  function edit(panel, entry) {
    var values = {
      at: entry.dataset.inputTime,
      kind: entry.dataset.kind,
      text: entry.querySelector(".debrief-text").textContent,
    };
    var form = openForm(panel, entry.querySelector(".debrief-what"), values);
    form.dataset.version = entry.dataset.version;
    // As the browser writes it: it may leave seconds out.
    Object.keys(values).forEach(function (name) {
      form.dataset["was" + name] = form.elements[name].value;
    });
  }

  async function act(panel, entry, method, below, body, said, undo) {
    var answer = await call(panel, method, "/" + entry.dataset.debriefEntry + below, body);
    await redraw(panel);
    if (answer.done) {
      say(panel, word(panel, said), undo && answer.body);
    } else {
      say(panel, messages(answer));
    }
    return answer;
  }

  function entryOf(event) {
    return event.target.closest("[data-debrief-entry]");
  }

  function on(name, css, work) {
    $(document).on(name, "[data-debrief-timeline] " + css, function (event) {
      work(section(event.target), event);
    });
  }

  on("change", "[data-debrief-filter]", filter);
  on("click", ".debrief-timeline-add", function (panel) {
    openForm(panel, panel.querySelector(".debrief-timeline-new"), {});
  });
  on("click", ".debrief-timeline-refresh", async function (panel) {
    var answer = await call(panel, "POST", "/refresh", {});
    if (!answer.done) {
      say(panel, messages(answer));
      return;
    }
    await redraw(panel);
    say(panel, word(panel, answer.body.added > 0 ? "refreshed" : "nothing-new"));
  });
  on("click", ".debrief-entry-edit", function (panel, event) {
    edit(panel, entryOf(event));
  });
  on("click", ".debrief-entry-pin", async function (panel, event) {
    var entry = entryOf(event);
    var pin = entry.dataset.pinned !== "true";
    var said = pin ? (entry.dataset.comment === "true" ? "pinned-comment" : "pinned") : "unpinned";
    await act(panel, entry, "PUT", "", { version: Number(entry.dataset.version), pinned: pin }, said);
    focusOn(panel, entry.dataset.debriefEntry);
  });
  on("click", ".debrief-entry-delete", async function (panel, event) {
    var entry = entryOf(event);
    var below = "?version=" + encodeURIComponent(entry.dataset.version);
    var answer = await act(panel, entry, "DELETE", below, undefined, "deleted", true);
    if (answer.done) {
      panel.querySelector(".debrief-timeline-undo").focus();
    }
  });
  on("click", ".debrief-timeline-undo", async function (panel) {
    var gone = undoable;
    var answer = await call(panel, "POST", "/" + gone.id + "/restore", { version: gone.version });
    await redraw(panel);
    say(panel, answer.done ? word(panel, "restored") : messages(answer));
    focusOn(panel, gone.id);
  });
  on("click", ".debrief-entry-cancel", function (panel, event) {
    var entry = entryOf(event);
    closeForms(panel);
    if (entry) {
      focusOn(panel, entry.dataset.debriefEntry);
    } else {
      panel.querySelector(".debrief-timeline-add").focus();
    }
  });
  on("click", ".debrief-keep-mine", function (panel, event) {
    var form = event.target.closest("form");
    form.dataset.version = form.dataset.theirVersion;
    submit(panel, form);
  });
  on("click", ".debrief-take-theirs", async function (panel, event) {
    var id = entryOf(event).dataset.debriefEntry;
    closeForms(panel);
    await redraw(panel);
    focusOn(panel, id);
  });
  on("keydown", ".debrief-entry-form", function (panel, event) {
    if (event.key === "Escape") {
      event.target.closest("form").querySelector(".debrief-entry-cancel").click();
    }
  });
  on("submit", ".debrief-entry-form", function (panel, event) {
    event.preventDefault();
    submit(panel, event.target.closest("form"));
  });
})(jQuery);
