// The list of who takes part, in a form: each ticked person with a role. Its words come with the panel.
var DebriefParticipants = (function ($) {
  "use strict";

  function input(form) {
    return form.querySelector("[name=participants]");
  }

  // Names that the browser may complete.
  function offer(form, person) {
    var option = document.createElement("option");
    option.value = person.name;
    option.textContent = person.displayName;
    form.querySelector("datalist").appendChild(option);
  }

  function rows(form) {
    return Array.from(form.querySelectorAll(".debrief-who-row"));
  }

  function showWhetherAnybody(form) {
    form.querySelector(".debrief-who-empty").hidden = rows(form).length > 0;
  }

  function add(form, person, role) {
    var list = form.querySelector(".debrief-who-list");
    var template = form.querySelector("template[data-debrief-template=participant]");
    var row = template.content.firstElementChild.cloneNode(true);
    var name = row.querySelector(".debrief-who-name");
    var select = row.querySelector(".debrief-who-role");
    var roleWord = form.querySelector(".debrief-role-word");
    row.dataset.debriefUser = person.name;
    name.textContent = person.displayName;
    name.id = roleWord.id + "-" + list.children.length;
    select.setAttribute("aria-labelledby", roleWord.id + " " + name.id);
    select.value = role;
    list.appendChild(row);
    showWhetherAnybody(form);
    return row;
  }

  // Whoever is there already is ticked, not added once more.
  function addTyped(form) {
    var name = input(form).value.trim();
    if (name === "") {
      return;
    }
    var row = rows(form).find(function (each) {
      return each.dataset.debriefUser === name;
    });
    if (!row) {
      var known = Array.from(form.querySelectorAll("datalist option")).find(function (option) {
        return option.value === name;
      });
      row = add(form, { name: name, displayName: known ? known.textContent : name }, "observer");
    }
    row.querySelector(".debrief-who-takes-part").checked = true;
    input(form).value = "";
  }

  // Whoever is typed but not added yet is meant too.
  function read(form) {
    addTyped(form);
    return rows(form)
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

  $(document)
    .on("click", ".debrief-who-button", function (event) {
      var form = event.target.closest("form");
      addTyped(form);
      input(form).focus();
    })
    .on("keydown", ".debrief-who [name=participants]", function (event) {
      // Enter adds the person, and does not send the form yet.
      if (event.key === "Enter" && event.target.value.trim() !== "") {
        event.preventDefault();
        addTyped(event.target.closest("form"));
      }
    });

  return { offer: offer, add: add, read: read, showWhetherAnybody: showWhetherAnybody };
})(jQuery);
