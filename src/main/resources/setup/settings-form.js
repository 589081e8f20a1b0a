// The form of the settings: puts values into it and reads them back. Words and choices are in the page.
window.DebriefSettingsForm = (function () {
  "use strict";

  var SETS = ["incidentProjects", "incidentTypes", "workingDays", "wontDoResolutions"];
  var TEXTS = ["automationGroup", "securityGroup", "confluenceLink"];
  var NUMBERS = ["staleDays", "slips", "wontDoReviewDays"];
  var DAYS = ["dueDays", "cadenceDays"];

  // Archived projects, and those of more than the page lists: no box stands for them, and they stay.
  // A resolution without a box is gone from Jira, and would be refused.
  var withoutBox = {};

  function all(root, css) {
    return Array.from(root.querySelectorAll(css));
  }

  function part(form, field) {
    return form.querySelector('[data-debrief-field="' + field + '"]');
  }

  function choicesOf(path) {
    return fetch(AJS.contextPath() + "/rest/debrief/1.0/settings/choices/" + path, {
      headers: { Accept: "application/json" },
      credentials: "same-origin",
    })
      .then(function (response) {
        return response.ok ? response.json() : { values: [] };
      })
      .then(function (choices) {
        return choices.values;
      });
  }

  // Rows

  function addRow(form, field, values) {
    var row = form
      .querySelector('template[data-debrief-row="' + field + '"]')
      .content.firstElementChild.cloneNode(true);
    Object.keys(values).forEach(function (name) {
      var input = row.querySelector('[name="' + name + '"]');
      if (input && !input.dataset.debriefLevelsOf) {
        set(input, values[name] || "");
      }
    });
    part(form, field).querySelector("tbody").appendChild(row);
    return Promise.all(
      all(row, "[data-debrief-levels-of]").map(function (select) {
        return fillLevels(row, select, values[select.name] || "");
      }),
    ).then(function () {
      return row;
    });
  }

  // A project or link that is not among the choices is still what is stored.
  function set(input, value) {
    if (input.tagName === "SELECT" && !all(input, "option").some(has(value))) {
      input.add(new Option(value, value));
    }
    input.value = value;
  }

  function has(value) {
    return function (option) {
      return option.value === value;
    };
  }

  async function fillLevels(row, select, value) {
    var project = row.querySelector('[name="' + select.dataset.debriefLevelsOf + '"]').value;
    var levels = project ? await choicesOf("security-levels/" + encodeURIComponent(project)) : [];
    select.length = 1;
    levels.forEach(function (level) {
      select.add(new Option(level.name, level.id));
    });
    set(select, value);
  }

  function pairs(form, field) {
    var found = {};
    all(part(form, field), "tbody tr").forEach(function (row) {
      var key = row.querySelector("[name=key]").value;
      if (key) {
        found[key] = row.querySelector("[name=value]").value.trim();
      }
    });
    return found;
  }

  // Severities

  function rated(form, field) {
    var found = {};
    all(part(form, field), "select[data-debrief-key]").forEach(function (select) {
      if (select.value) {
        found[select.dataset.debriefKey] = select.value;
      }
    });
    return found;
  }

  function rate(form, field, values) {
    all(part(form, field), "select[data-debrief-key]").forEach(function (select) {
      select.value = values[select.dataset.debriefKey] || "";
    });
  }

  async function showOptions(form, values) {
    var field = form.elements.severityField.value;
    var body = part(form, "severityOptions").querySelector("tbody");
    var options = field ? await choicesOf("severity-options/" + encodeURIComponent(field)) : [];
    body.textContent = "";
    options.forEach(function (option) {
      var row = form
        .querySelector('template[data-debrief-row="severityOptions"]')
        .content.firstElementChild.cloneNode(true);
      var head = row.querySelector("th");
      head.id = "debrief-option-" + option.id;
      head.textContent = option.name;
      row.querySelector("select").dataset.debriefKey = option.id;
      row.querySelector("select").setAttribute("aria-labelledby", head.id);
      body.appendChild(row);
    });
    rate(form, "severityOptions", values);
  }

  function showSource(form) {
    var byField = form.elements.severitySource.value === "field";
    part(form, "severities").hidden = byField;
    part(form, "severityField").hidden = !byField;
    part(form, "severityOptions").hidden = !byField || !form.elements.severityField.value;
  }

  // The whole

  async function fill(form, settings) {
    SETS.forEach(function (name) {
      var boxes = all(form, 'input[name="' + name + '"]');
      boxes.forEach(function (box) {
        box.checked = settings[name].includes(box.value);
      });
      withoutBox[name] = settings[name].filter(function (value) {
        return name !== "wontDoResolutions" && !boxes.some(has(value));
      });
    });
    TEXTS.forEach(function (name) {
      set(form.elements[name], settings[name] || "");
    });
    NUMBERS.forEach(function (name) {
      form.elements[name].value = settings[name];
    });
    DAYS.forEach(function (field) {
      inputs(form, field).forEach(function (input) {
        input.value = settings[field][input.dataset.debriefKey];
      });
    });
    form.elements.blameLint.checked = settings.blameLint;
    form.elements.holidays.value = settings.holidays.join("\n");
    rate(form, "severities", settings.severities);
    form.elements.severitySource.value = settings.severityField ? "field" : "priority";
    set(form.elements.severityField, settings.severityField || "");
    await showOptions(form, settings.severityOptions);
    showSource(form);
    all(part(form, "meetingDelays"), "tbody tr").forEach(function (row) {
      var days = row.querySelector("[name=days]");
      var delay = settings.meetingDelays[days.dataset.debriefKey] || "";
      days.value = delay.replace(/w?d$/, "");
      row.querySelector("[name=kind]").value = delay.endsWith("wd") ? "wd" : "d";
    });
    all(form, ".debrief-rows tbody tr").forEach(function (row) {
      row.remove();
    });
    await Promise.all(
      settings.levelMapping
        .map(function (line) {
          return addRow(form, "levelMapping", line);
        })
        .concat(
          ["destinations", "spaces"].flatMap(function (field) {
            return Object.keys(settings[field]).map(function (key) {
              return addRow(form, field, { key: key, value: settings[field][key] });
            });
          }),
        ),
    );
  }

  function checked(form, name) {
    return all(form, 'input[name="' + name + '"]:checked').map(function (box) {
      return box.value;
    });
  }

  function inputs(form, field) {
    return all(part(form, field), "input[data-debrief-key]");
  }

  // What is no number is sent as it was typed, and refused beside its field.
  function number(input) {
    var text = input.value.trim();
    return /^[0-9]+$/.test(text) ? Number(text) : text;
  }

  function read(form) {
    var settings = {};
    SETS.forEach(function (name) {
      settings[name] = checked(form, name).concat(withoutBox[name] || []);
    });
    TEXTS.forEach(function (name) {
      settings[name] = form.elements[name].value.trim() || null;
    });
    var byField = form.elements.severitySource.value === "field";
    settings.severities = rated(form, "severities");
    settings.severityField = (byField && form.elements.severityField.value) || null;
    settings.severityOptions = settings.severityField ? rated(form, "severityOptions") : {};
    settings.blameLint = form.elements.blameLint.checked;
    settings.destinations = pairs(form, "destinations");
    settings.spaces = pairs(form, "spaces");
    settings.levelMapping = all(part(form, "levelMapping"), "tbody tr").map(function (row) {
      var line = {};
      ["project", "level", "toProject", "toLevel"].forEach(function (name) {
        line[name] = row.querySelector('[name="' + name + '"]').value || null;
      });
      return line;
    });
    NUMBERS.forEach(function (name) {
      settings[name] = number(form.elements[name]);
    });
    DAYS.forEach(function (field) {
      settings[field] = {};
      inputs(form, field).forEach(function (input) {
        settings[field][input.dataset.debriefKey] = number(input);
      });
    });
    settings.meetingDelays = {};
    all(part(form, "meetingDelays"), "tbody tr").forEach(function (row) {
      var days = row.querySelector("[name=days]");
      settings.meetingDelays[days.dataset.debriefKey] =
        days.value.trim() + row.querySelector("[name=kind]").value;
    });
    settings.holidays = form.elements.holidays.value
      .split(/[\s,;]+/)
      .filter(function (day) {
        return day;
      });
    return settings;
  }

  return {
    fill: fill,
    read: read,
    addRow: addRow,
    fillLevels: fillLevels,
    showOptions: showOptions,
    showSource: showSource,
    part: part,
  };
})();
