// The fields of the dialog that creates a post-mortem: fills them in from the draft, and reads them.
// Its words come with the panel.
var DebriefCreateForm = (function () {
  "use strict";

  function field(section, name) {
    return section.querySelector('[name="' + name + '"]');
  }

  // What somebody typed before the draft came stays.
  function suggest(input, value) {
    if (input.value === "") {
      input.value = value;
    }
  }

  function fill(section, draft) {
    var meeting = field(section, "meetingAt");
    suggest(meeting, DebriefTime.onTheWall(Date.parse(draft.meetingAt), meeting.dataset.debriefZone));
    suggest(field(section, "facilitator"), draft.facilitator.name);
    DebriefParticipants.offer(section, draft.facilitator);
    draft.participants.forEach(function (participant) {
      if (participant.user.name !== draft.facilitator.name) {
        DebriefParticipants.offer(section, participant.user);
        DebriefParticipants.add(section, participant.user, participant.role);
      }
    });
    DebriefParticipants.showWhetherAnybody(section);
    var project = field(section, "projectKey");
    draft.projectKeys.forEach(function (key) {
      project.appendChild(document.createElement("option")).textContent = key;
    });
    section.querySelector(".debrief-where").hidden = draft.projectKeys.length < 2;
    section.dataset.debriefDrafted = "true";
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

  // Without a draft nobody could be unticked: then Debrief decides.
  function participants(section) {
    var chosen = DebriefParticipants.read(section);
    return section.dataset.debriefDrafted || chosen.length > 0 ? chosen : undefined;
  }

  // What is empty is not sent: then Debrief decides.
  function read(section) {
    var meeting = field(section, "meetingAt");
    var further = field(section, "incidentKeys").value.split(/[\s,;]+/).filter(Boolean);
    return {
      requestId: section.dataset.debriefRequest,
      incidentKeys: [section.dataset.debriefIncident].concat(further),
      title: field(section, "title").value,
      meetingAt: meeting.value
        ? DebriefTime.instantOf(meeting.value, meeting.dataset.debriefZone)
        : undefined,
      facilitator: field(section, "facilitator").value.trim() || undefined,
      participants: participants(section),
      projectKey: field(section, "projectKey").value || undefined,
    };
  }

  return { load: load, read: read };
})();
