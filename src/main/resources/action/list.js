// The list of action items in the panel of a post-mortem: more rows, and what one does with a row.
var DebriefActionList = (function ($) {
  "use strict";

  function below(path) {
    return "/action-items" + path;
  }

  function say(panel, text) {
    panel.querySelector(".debrief-actions-message").textContent = text;
  }

  async function takeBack(panel, form) {
    var path =
      "/" +
      encodeURIComponent(form.dataset.key) +
      "?version=" +
      encodeURIComponent(form.dataset.version);
    var answer = await DebriefPanel.call(panel, "DELETE", below(path));
    if (!answer.done) {
      DebriefPanel.showErrors(form, answer);
      return;
    }
    DebriefPanel.close(form);
    await redraw(panel);
    say(panel, DebriefPanel.word(panel, "unpromised"));
    panel.querySelector(".debrief-actions-add").focus();
  }

  async function confirm(panel, line) {
    var path = "/" + encodeURIComponent(line.dataset.debriefAction);
    var answer = await DebriefPanel.call(panel, "PUT", below(path), {
      confirmed: true,
      version: Number(line.dataset.version),
    });
    await redraw(panel);
    say(panel, answer.done ? DebriefPanel.word(panel, "confirmed") : DebriefPanel.messages(answer));
    panel.querySelector(".debrief-actions-add").focus();
  }

  function lineOfItem(panel, key) {
    return panel.querySelector('[data-debrief-action="' + CSS.escape(key) + '"]');
  }

  async function saveStrength(panel, form) {
    var key = form.dataset.key;
    var answer = await DebriefPanel.call(panel, "PUT", below("/" + encodeURIComponent(key)), {
      strength: form.elements.strength.value,
      version: Number(form.dataset.version),
    });
    if (!answer.done) {
      DebriefPanel.showErrors(form, answer);
      if (answer.status === 409) {
        form.dataset.version = answer.body.current.version;
      }
      return;
    }
    DebriefPanel.close(form);
    await redraw(panel);
    say(panel, DebriefPanel.word(panel, "strength-saved"));
    backTo(panel, key);
  }

  function backTo(panel, key) {
    var line = lineOfItem(panel, key);
    (
      (line && line.querySelector(".debrief-action-strength")) ||
      panel.querySelector(".debrief-actions-add")
    ).focus();
  }

  function filled(text, values) {
    return text.replace(/\{(\d)\}/g, function (place, number) {
      return values[number];
    });
  }

  // A row as the server draws it; what the reader may not do has no button.
  function row(panel, item) {
    var source = panel.querySelector("template[data-debrief-template=action-row]");
    var line = source.content.firstElementChild.cloneNode(true);
    var strength = DebriefPanel.word(panel, "strength-" + (item.strength || ""));
    var link = line.querySelector("a");
    line.dataset.debriefAction = item.key;
    line.dataset.version = item.version;
    link.textContent = item.key;
    link.href = AJS.contextPath() + "/browse/" + encodeURIComponent(item.key);
    line.querySelector(".debrief-row-title").textContent = item.summary;
    line.querySelector(".aui-lozenge").textContent = item.status;
    [
      item.owner && item.owner.displayName,
      item.due && filled(DebriefPanel.word(panel, "due"), [item.due]),
      !item.may.change && item.strength && strength,
    ]
      .filter(Boolean)
      .forEach(add.bind(null, line.querySelector(".debrief-aside"), "span"));
    item.notes.forEach(add.bind(null, line.querySelector(".debrief-action-notes"), "li"));
    button(line, "strength", item.may.change, [strength, item.key]);
    button(line, "confirm", item.may.change && item.copied, [strength, item.key]);
    button(line, "remove", item.may.unpromise, [strength, item.key]);
    if (item.may.change) {
      line.querySelector(".debrief-action-strength").dataset.strength = item.strength || "";
    }
    return line;
  }

  function add(place, tag, text) {
    var piece = document.createElement(tag);
    piece.textContent = text;
    place.appendChild(piece);
  }

  function button(line, act, may, values) {
    var it = line.querySelector(".debrief-action-" + act);
    if (!may) {
      it.remove();
      return;
    }
    it.textContent = filled(it.textContent, values);
    it.setAttribute("aria-label", filled(it.getAttribute("aria-label"), values));
  }

  // The next rows; what was refused is said, nothing when it is a redraw.
  async function load(panel, button) {
    var from = Number(button.dataset.from);
    var answer = await DebriefPanel.call(panel, "GET", below("?startAt=" + from));
    if (!answer.done) {
      say(panel, DebriefPanel.messages(answer));
      return [];
    }
    if (!button.isConnected || Number(button.dataset.from) !== from) {
      return [];
    }
    var list = panel.querySelector(".debrief-action-list");
    var rows = answer.body.values.map(row.bind(null, panel));
    rows.forEach(function (line) {
      list.appendChild(line);
    });
    var next = from + answer.body.maxResults;
    var left = answer.body.total - next;
    button.dataset.from = next;
    button.hidden = left <= 0;
    button.textContent = filled(DebriefPanel.word(panel, "show-more"), [left]);
    return rows;
  }

  async function more(panel, button) {
    var rows = await load(panel, button);
    panel.querySelector(".debrief-actions").dataset.shown = button.dataset.from;
    if (rows.length > 0) {
      rows[0].querySelector("a").focus();
    }
  }

  // The server draws the first rows only; who saw more sees them again.
  async function restore(panel) {
    var shown = Number(panel.querySelector(".debrief-actions").dataset.shown || 0);
    var button = panel.querySelector(".debrief-actions-more");
    var from = -1;
    while (button && !button.hidden && button.dataset.from < shown && button.dataset.from !== from) {
      from = button.dataset.from;
      await load(panel, button);
    }
    DebriefPanel.bringBack(panel);
  }

  async function redraw(panel) {
    await DebriefPanel.redraw(panel);
    await panel.debriefRestored;
  }

  function on(name, css, work) {
    $(document).on(name, "[data-debrief=post-mortem] " + css, function (event) {
      work(DebriefPanel.of(event.target), event.target, event);
    });
  }

  $(document).on("debrief-redrawn", "[data-debrief=post-mortem]", function (event) {
    event.currentTarget.debriefRestored = restore(event.currentTarget);
  });
  on("click", ".debrief-action-confirm", function (panel, button) {
    confirm(panel, button.closest("[data-debrief-action]"));
  });
  on("click", ".debrief-actions-more", more);
  on("click", ".debrief-action-strength", function (panel, button) {
    var line = button.closest("[data-debrief-action]");
    var there = line.querySelector(".debrief-strength-form");
    var form =
      there ||
      DebriefPanel.open(panel, "strength", function (drawn, it) {
        it.dataset.key = it.dataset.key || line.dataset.debriefAction;
        return lineOfItem(drawn, it.dataset.key);
      });
    if (!there) {
      form.dataset.version = line.dataset.version;
      form.elements.strength.value = button.dataset.strength || "medium";
    }
    form.elements.strength.focus();
  });
  on("submit", ".debrief-strength-form", function (panel, form, event) {
    event.preventDefault();
    DebriefPanel.once(form, saveStrength.bind(null, panel, form));
  });
  on("click", ".debrief-strength-form .debrief-form-cancel", function (panel, button) {
    var key = button.form.dataset.key;
    DebriefPanel.close(button.form);
    backTo(panel, key);
  });
  on("click", ".debrief-action-remove", function (panel, button) {
    var line = button.closest("[data-debrief-action]");
    var form = DebriefPanel.open(panel, "unpromise", function (drawn, it) {
      it.dataset.key = it.dataset.key || line.dataset.debriefAction;
      return lineOfItem(drawn, it.dataset.key);
    });
    form.dataset.version = line.dataset.version;
    form.querySelector("[type=submit]").focus();
  });
  on("submit", ".debrief-unpromise-form", function (panel, form, event) {
    event.preventDefault();
    DebriefPanel.once(form, takeBack.bind(null, panel, form));
  });
  on("click", ".debrief-unpromise-form .debrief-form-cancel", function (panel, button) {
    DebriefPanel.close(button.form);
    panel.querySelector(".debrief-actions-add").focus();
  });

  return { below: below, on: on, redraw: redraw, say: say };
})(jQuery);
