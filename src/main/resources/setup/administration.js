// The page of administrators: saves settings, sets Debrief up, makes projects ready.
(function ($) {
  "use strict";

  var Form = window.DebriefSettingsForm;
  var KEEPS = "debrief:said";
  var page;
  var form;
  var stored = {};

  function word(name) {
    return page.querySelector('[data-debrief-word="' + name + '"]').textContent;
  }

  function all(root, css) {
    return Array.from(root.querySelectorAll(css));
  }

  // Calls

  async function call(method, path, body) {
    try {
      var response = await fetch(AJS.contextPath() + "/rest/debrief/1.0" + path, {
        method: method,
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        credentials: "same-origin",
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      var answer = await response.json();
      if (response.status === 401) {
        return failed(word(/WebSudo/.test(answer.message) ? "confirm" : "signed-out"));
      }
      return { done: response.ok, status: response.status, body: answer };
    } catch (unreachable) {
      return failed(word("unreachable"));
    }
  }

  function failed(message) {
    return { done: false, status: 0, body: { errors: [{ field: null, message: message }] } };
  }

  // Messages

  function say(text, kind) {
    var place = document.getElementById("debrief-said");
    place.textContent = "";
    var message = document.createElement("div");
    message.className = "aui-message aui-message-" + (kind || "success");
    message.tabIndex = -1;
    message.appendChild(document.createElement("p")).textContent = text;
    place.appendChild(message);
    message.focus();
  }

  function sayAfterReload(text) {
    sessionStorage.setItem(KEEPS, text);
    stored = null;
    window.location.reload();
  }

  function clearErrors() {
    document.getElementById("debrief-said").textContent = "";
    document.getElementById("debrief-settings-errors").hidden = true;
    document.getElementById("debrief-conflict").hidden = true;
    all(page, "[data-debrief-error]").forEach(function (place) {
      place.hidden = true;
      place.textContent = "";
    });
    all(page, "[aria-invalid]").forEach(function (input) {
      input.removeAttribute("aria-invalid");
    });
  }

  function showErrors(errors) {
    var summary = document.getElementById("debrief-settings-errors");
    var list = summary.querySelector("ul");
    list.textContent = "";
    errors.forEach(function (error) {
      var item = list.appendChild(document.createElement("li"));
      var place = error.field && page.querySelector('[data-debrief-error="' + error.field + '"]');
      if (!place) {
        item.textContent = error.message;
        return;
      }
      var link = item.appendChild(document.createElement("a"));
      link.href = "#" + place.id;
      link.textContent = error.message;
      link.addEventListener("click", function (event) {
        event.preventDefault();
        firstInput(error.field).focus();
      });
      place.appendChild(document.createElement("p")).textContent = error.message;
      place.hidden = false;
      firstInput(error.field).setAttribute("aria-invalid", "true");
    });
    summary.hidden = false;
    summary.focus();
  }

  function firstInput(field) {
    return Form.part(form, field).querySelector("input, select, textarea, button");
  }

  // Settings

  function isChanged() {
    return stored && stored.words && JSON.stringify(Form.read(form)) !== stored.words;
  }

  function showChanged() {
    form.querySelector(".debrief-unsaved").hidden = !isChanged();
  }

  async function load(settings) {
    await Form.fill(form, settings);
    stored = { settings: settings, words: JSON.stringify(Form.read(form)) };
    form.removeAttribute("aria-busy");
    document.getElementById("debrief-save").disabled = false;
    showChanged();
  }

  async function save(version) {
    clearErrors();
    var sent = Form.read(form);
    sent.version = version;
    var button = document.getElementById("debrief-save");
    button.disabled = true;
    var answer = await call("PUT", "/settings", sent);
    button.disabled = false;
    if (answer.done) {
      sayAfterReload(word(answer.body.version === version ? "unchanged" : "saved"));
    } else if (answer.status === 409 && answer.body.current) {
      showConflict(answer.body);
    } else {
      showErrors(answer.body.errors);
    }
  }

  function showConflict(answer) {
    var place = document.getElementById("debrief-conflict");
    var body = place.querySelector("tbody");
    body.textContent = "";
    Object.keys(stored.settings).forEach(function (field) {
      var before = inWords(field, stored.settings[field]);
      var now = inWords(field, answer.current[field]);
      if (before !== now && Form.part(form, field)) {
        var row = body.appendChild(document.createElement("tr"));
        [label(field), before || word("nothing"), now || word("nothing")].forEach(function (text) {
          row.appendChild(document.createElement("td")).textContent = text;
        });
      }
    });
    place.theirs = answer.current;
    place.hidden = false;
    place.focus();
  }

  function label(field) {
    return Form.part(form, field).querySelector("legend, label").textContent.trim();
  }

  // A value as a person reads it: ids by the words that stand beside their inputs.
  function inWords(field, value) {
    if (value === null || value === undefined) {
      return "";
    }
    if (Array.isArray(value)) {
      return value
        .map(function (each) {
          return typeof each === "string" ? named(field, each) : Object.values(each).join(" ");
        })
        .sort()
        .join(", ");
    }
    if (typeof value === "object") {
      return Object.keys(value)
        .sort()
        .map(function (key) {
          return named(field, key) + ": " + rated(field, key, value[key]);
        })
        .join(", ");
    }
    return named(field, String(value));
  }

  function rated(field, key, value) {
    var row = Form.part(form, field) && rowOf(field, key);
    if (!row) {
      return value;
    }
    if (field === "meetingDelays") {
      var kind = value.endsWith("wd") ? "wd" : "d";
      return value.replace(/w?d$/, "") + " " + option(row, kind);
    }
    return row.querySelector("select") ? option(row, value) : value;
  }

  function option(row, value) {
    return row.querySelector('option[value="' + CSS.escape(value) + '"]').textContent;
  }

  function rowOf(field, key) {
    return Form.part(form, field).querySelector(
      'tr:has([data-debrief-key="' + CSS.escape(key) + '"])',
    );
  }

  function named(field, id) {
    var part = Form.part(form, field);
    if (!part) {
      return id;
    }
    var row = rowOf(field, id);
    var words = row
      ? row.querySelector("th")
      : part.querySelector('[for="debrief-' + CSS.escape(field) + "-" + CSS.escape(id) + '"]') ||
        part.querySelector('option[value="' + CSS.escape(id) + '"]');
    return words ? words.textContent.trim() : id;
  }

  // Set-up

  async function setUp(event) {
    event.preventDefault();
    clearErrors();
    var target = event.target;
    var button = target.querySelector("[type=submit]");
    button.disabled = true;
    var answer = await call("POST", "/settings/set-up", {
      use: all(target, "[name=use]:checked").map(function (box) {
        return box.value;
      }),
      offerEverywhere: Boolean(
        target.elements.offerEverywhere && target.elements.offerEverywhere.checked
      ),
    });
    button.disabled = false;
    var refused =
      answer.done &&
      answer.body.filters.find(function (filter) {
        return filter.whyNot;
      });
    if (refused) {
      say(refused.name + ": " + refused.whyNot, "error");
    } else if (answer.done) {
      sayAfterReload(word("set-up-done"));
    } else {
      say(answer.body.errors[0].message, "error");
    }
  }

  // Sweeps

  async function runSweep(event) {
    var button = event.target;
    clearErrors();
    button.disabled = true;
    var answer = await call("POST", "/sweep", {});
    button.disabled = false;
    if (answer.done) {
      sayAfterReload(word("swept"));
    } else {
      say(answer.body.errors[0].message, "error");
    }
  }

  // Projects

  async function look(place, change) {
    var key = place.dataset.debriefProject;
    if (!place.firstElementChild) {
      place.appendChild(
        page
          .querySelector("template[data-debrief-template=project]")
          .content.firstElementChild.cloneNode(true),
      );
      place.querySelector(".debrief-project-key").textContent = key;
    }
    var words = place.querySelector(".debrief-project-words");
    words.textContent = word("looking");
    var answer = await call("POST", "/projects/" + encodeURIComponent(key) + "/readiness", {
      change: change,
    });
    if (!answer.done) {
      words.textContent = answer.body.errors[0].message;
      return;
    }
    show(place, key, answer.body);
    if (change !== "none") {
      place.querySelector("[data-debrief-change=none]").focus();
    }
  }

  function show(place, key, ready) {
    var lozenge = place.querySelector(".aui-lozenge");
    lozenge.className = "aui-lozenge aui-lozenge-" + (ready.ready ? "success" : "moved");
    lozenge.textContent = word(ready.ready ? "state-ready" : "state-not");
    var others = ready.sharedBy.length > 1;
    place.querySelector(".debrief-project-words").textContent = [
      word(
        ready.ready ? "project-ready" : ready.offered ? "project-not-ready" : "project-not-offered",
      ),
      ready.defaultScheme
        ? word("project-default").replace("{0}", ready.scheme).replace("{1}", list(ready))
        : others
          ? word("project-alone").replace("{0}", ready.scheme).replace("{1}", list(ready))
          : "",
    ]
      .join(" ")
      .trim();
    var complaints = place.querySelector(".debrief-complaints");
    complaints.textContent = "";
    ready.complaints.forEach(function (complaint) {
      complaints.appendChild(document.createElement("li")).textContent = complaint;
    });
    var all = place.querySelector("[data-debrief-change=scheme]");
    all.hidden = ready.offered;
    all.textContent = others
      ? word("add-all").replace("{0}", list(ready))
      : word("add-alone").replace("{0}", key);
    place.querySelector("[data-debrief-change=only-this-project]").hidden =
      ready.offered || (!others && !ready.defaultScheme);
  }

  function list(ready) {
    return ready.sharedBy.join(", ");
  }

  function lookUp(event) {
    event.preventDefault();
    var key = event.target.elements.project.value;
    if (!key) {
      return;
    }
    var places = page.querySelector(".debrief-project-list");
    var place = places.querySelector('[data-debrief-project="' + CSS.escape(key) + '"]');
    if (!place) {
      place = places.appendChild(document.createElement("li"));
      place.dataset.debriefProject = key;
    }
    look(place, "none");
  }

  // Start

  function bind() {
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      save(stored.settings.version);
    });
    form.addEventListener("input", showChanged);
    form.addEventListener("change", async function (event) {
      var input = event.target;
      if (input.name === "severityField") {
        await Form.showOptions(form, {});
      }
      Form.showSource(form);
      var row = input.closest(".debrief-rows tr");
      if (row) {
        await Promise.all(
          all(row, '[data-debrief-levels-of="' + input.name + '"]').map(function (select) {
            return Form.fillLevels(row, select, "");
          }),
        );
      }
      showChanged();
    });
    form.addEventListener("click", async function (event) {
      var adds = event.target.closest("[data-debrief-adds]");
      if (adds) {
        (await Form.addRow(form, adds.dataset.debriefAdds, {})).querySelector("select").focus();
      } else if (event.target.closest(".debrief-remove-row")) {
        var group = event.target.closest("fieldset");
        event.target.closest("tr").remove();
        group.querySelector("[data-debrief-adds]").focus();
      }
      showChanged();
    });
    document.getElementById("debrief-take-theirs").addEventListener("click", async function () {
      await load(document.getElementById("debrief-conflict").theirs);
      clearErrors();
      form.querySelector("input").focus();
    });
    document.getElementById("debrief-keep-mine").addEventListener("click", function () {
      stored.settings = document.getElementById("debrief-conflict").theirs;
      save(stored.settings.version);
    });
    page.querySelector(".debrief-set-up").addEventListener("submit", setUp);
    document.getElementById("debrief-run-sweep").addEventListener("click", runSweep);
    all(page, ".debrief-look-up").forEach(function (each) {
      each.addEventListener("submit", lookUp);
    });
    page.addEventListener("click", function (event) {
      var change = event.target.closest("[data-debrief-change]");
      if (change) {
        look(change.closest("[data-debrief-project]"), change.dataset.debriefChange);
      }
    });
    window.addEventListener("beforeunload", function (event) {
      if (isChanged()) {
        event.preventDefault();
      }
    });
  }

  async function start() {
    page = document.getElementById("debrief-admin-page");
    if (!page) {
      return;
    }
    form = document.getElementById("debrief-settings-form");
    bind();
    var answer = await call("GET", "/settings");
    if (answer.done) {
      await load(answer.body);
    } else {
      say(answer.body.errors[0].message, "error");
      return;
    }
    var said = sessionStorage.getItem(KEEPS);
    sessionStorage.removeItem(KEEPS);
    if (said) {
      say(said);
    }
    for (var place of all(page, "[data-debrief-project]")) {
      await look(place, "none");
    }
  }

  $(start);
})(AJS.$);
