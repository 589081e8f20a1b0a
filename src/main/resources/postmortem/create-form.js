// The fields of the dialog that creates a post-mortem: fills them in from the draft, and reads them.
// Its words come with the panel.
var DebriefCreateForm = (function () {
  "use strict";

  function field(section, name) {
    return section.querySelector('[name="' + name + '"]');
  }

  // What a clock on the wall shows in that zone, as an input for date and time writes it.
  function onTheWall(millis, zone) {
    var parts = {};
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    })
      .formatToParts(new Date(millis))
      .forEach(function (part) {
        parts[part.type] = part.value;
      });
    return (
      parts.year + "-" + parts.month + "-" + parts.day + "T" + parts.hour + ":" + parts.minute
    );
  }

  // The second look is for hours near a change of the clocks, where the first offset is the other.
  function instantOf(wall, zone) {
    var asIfUtc = Date.parse(wall + "Z");
    var millis = asIfUtc;
    for (var look = 0; look < 2; look++) {
      millis = asIfUtc - (Date.parse(onTheWall(millis, zone) + "Z") - millis);
    }
    return new Date(millis).toISOString();
  }

  function offer(section, person) {
    var option = document.createElement("option");
    option.value = person.name;
    option.textContent = person.displayName;
    section.querySelector("datalist").appendChild(option);
  }

  function showWhetherAnybody(section) {
    section.querySelector(".debrief-who-empty").hidden =
      section.querySelector(".debrief-who-row") !== null;
  }

  function addRow(section, person, role) {
    var list = section.querySelector(".debrief-who-list");
    var template = section.querySelector("template[data-debrief-template=participant]");
    var row = template.content.firstElementChild.cloneNode(true);
    var name = row.querySelector(".debrief-who-name");
    var select = row.querySelector(".debrief-who-role");
    row.dataset.debriefUser = person.name;
    name.textContent = person.displayName;
    name.id = "debrief-create-who-" + list.children.length;
    select.setAttribute("aria-labelledby", "debrief-create-role " + name.id);
    select.value = role;
    list.appendChild(row);
    showWhetherAnybody(section);
    return row;
  }

  function rows(section) {
    return Array.from(section.querySelectorAll(".debrief-who-row"));
  }

  // Whoever is there already is ticked, not added once more.
  function addTyped(section) {
    var input = field(section, "participants");
    var name = input.value.trim();
    if (name === "") {
      return;
    }
    var row = rows(section).find(function (each) {
      return each.dataset.debriefUser === name;
    });
    if (!row) {
      var known = Array.from(section.querySelectorAll("datalist option")).find(function (option) {
        return option.value === name;
      });
      row = addRow(
        section,
        { name: name, displayName: known ? known.textContent : name },
        "observer"
      );
    }
    row.querySelector(".debrief-who-takes-part").checked = true;
    input.value = "";
  }

  // What somebody typed before the draft came stays.
  function suggest(input, value) {
    if (input.value === "") {
      input.value = value;
    }
  }

  function fill(section, draft) {
    var meeting = field(section, "meetingAt");
    suggest(meeting, onTheWall(Date.parse(draft.meetingAt), meeting.dataset.debriefZone));
    suggest(field(section, "facilitator"), draft.facilitator.name);
    offer(section, draft.facilitator);
    draft.participants.forEach(function (participant) {
      if (participant.user.name !== draft.facilitator.name) {
        offer(section, participant.user);
        addRow(section, participant.user, participant.role);
      }
    });
    showWhetherAnybody(section);
    var project = field(section, "projectKey");
    draft.projectKeys.forEach(function (key) {
      project.appendChild(document.createElement("option")).textContent = key;
    });
    section.querySelector(".debrief-where").hidden = draft.projectKeys.length < 2;
  }

  async function load(section) {
    var loading = section.querySelector(".debrief-draft-loading");
    try {
      var response = await fetch(
        AJS.contextPath() +
          "/rest/debrief/1.0/post-mortem-draft?incident=" +
          encodeURIComponent(section.dataset.debriefIncident),
        { headers: { Accept: "application/json" }, credentials: "same-origin" }
      );
      if (response.ok) {
        fill(section, await response.json());
        return;
      }
      section.querySelector(".debrief-draft-missing").hidden = false;
    } catch (unreachable) {
      section.querySelector(".debrief-draft-missing").hidden = false;
    } finally {
      loading.hidden = true;
    }
  }

  function participants(section) {
    return rows(section)
      .filter(function (row) {
        return row.querySelector(".debrief-who-takes-part").checked;
      })
      .map(function (row) {
        return {
          user: row.dataset.debriefUser,
          role: row.querySelector(".debrief-who-role").value,
        };
      });
  }

  // What is empty is not sent: then Debrief decides.
  function read(section) {
    addTyped(section);
    var meeting = field(section, "meetingAt");
    var further = field(section, "incidentKeys").value.split(/[\s,;]+/).filter(Boolean);
    return {
      requestId: section.dataset.debriefRequest,
      incidentKeys: [section.dataset.debriefIncident].concat(further),
      title: field(section, "title").value,
      meetingAt: meeting.value
        ? instantOf(meeting.value, meeting.dataset.debriefZone)
        : undefined,
      facilitator: field(section, "facilitator").value.trim() || undefined,
      participants: participants(section),
      projectKey: field(section, "projectKey").value || undefined,
    };
  }

  return { load: load, read: read, addTyped: addTyped };
})();
