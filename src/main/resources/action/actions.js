// Promising action items in the panel of a post-mortem: lines, a preview of each, changing and
// taking back.
(function ($) {
  "use strict";

  // So long, in milliseconds, nobody types before the line that was typed is looked at.
  var PAUSE = 700;
  var looks = 0;

  function below(path) {
    return "/action-items" + path;
  }

  function say(panel, text) {
    panel.querySelector(".debrief-actions-message").textContent = text;
  }

  function placeOfNew(panel) {
    return panel.querySelector(".debrief-actions-new");
  }

  function draw(form, results) {
    var list = form.querySelector(".debrief-preview");
    var row = form.querySelector("template[data-debrief-template=preview-line]");
    list.textContent = "";
    results.forEach(function (result) {
      var line = row.content.firstElementChild.cloneNode(true);
      var item = result.item || {};
      line.querySelector(".debrief-preview-text").textContent =
        item.issueKey || item.summary || result.line;
      line.querySelector(".debrief-preview-facts").textContent = [item.owner, item.due]
        .filter(Boolean)
        .join(" · ");
      line.querySelector(".debrief-preview-notes").textContent = result.errors
        .concat(result.hints)
        .map(function (said) {
          return said.message;
        })
        .join(" ");
      line.classList.toggle("debrief-preview-wrong", result.errors.length > 0);
      list.appendChild(line);
    });
    list.hidden = false;
  }

  function isFitting(result) {
    return result.errors.length === 0;
  }

  function lineOf(result) {
    return result.line;
  }

  // What was promised leaves the form: looked at again, it would be promised twice.
  function keep(form, lines) {
    form.elements.lines.value = lines.join("\n");
    form.querySelector(".debrief-preview").hidden = true;
    form.querySelector(".debrief-actions-promise").hidden = true;
    form.elements.lines.focus();
  }

  async function preview(panel, form) {
    var answer = await DebriefPanel.call(panel, "POST", below("/preview"), {
      lines: form.elements.lines.value.split("\n"),
      projectKey: form.elements.projectKey.value,
    });
    if (!answer.done) {
      DebriefPanel.showErrors(form, answer);
      return;
    }
    draw(form, answer.body.results);
    var results = answer.body.results;
    var fitting = results.filter(isFitting);
    form.looked = {
      items: fitting.map(function (result) {
        return result.item;
      }),
      lines: fitting.map(lineOf),
      wrong: results.filter(function (result) {
        return !isFitting(result);
      }).map(lineOf),
    };
    form.dataset.request = "panel-" + Date.now() + "-" + Math.random().toString(36).slice(2);
    var promise = form.querySelector(".debrief-actions-promise");
    promise.hidden = fitting.length === 0;
    if (!promise.hidden) {
      promise.focus();
    }
  }

  async function promise(panel, form) {
    var answer = await DebriefPanel.call(panel, "POST", below(""), {
      requestId: form.dataset.request,
      items: form.looked.items,
    });
    if (!answer.done) {
      DebriefPanel.showErrors(form, answer);
      return;
    }
    var looked = form.looked;
    var refused = answer.body.results.filter(function (result) {
      return result.status !== "promised";
    });
    var left = looked.lines.filter(function (line, at) {
      return answer.body.results[at].status !== "promised";
    });
    await redraw(panel);
    if (refused.length < looked.items.length) {
      say(panel, DebriefPanel.word(panel, "promised"));
    }
    if (left.length + looked.wrong.length > 0) {
      keep(form, left.concat(looked.wrong));
      if (refused.length > 0) {
        DebriefPanel.showErrors(form, { body: { errors: refused[0].errors } });
      }
      return;
    }
    DebriefPanel.close(form);
    panel.querySelector(".debrief-actions-add").focus();
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

  async function sayNone(panel, form) {
    var answer = await DebriefPanel.call(panel, "PUT", below("/none-needed"), {
      reason: form.elements.reason.value,
      version: Number(form.dataset.version),
    });
    if (!answer.done) {
      DebriefPanel.showErrors(form, answer);
      return;
    }
    DebriefPanel.close(form);
    await redraw(panel);
    say(panel, DebriefPanel.word(panel, "none-needed"));
    panel.querySelector(".debrief-actions-add").focus();
  }

  // Asks only about the line at the caret, and says nothing of a line that is still wrong.
  async function ask(panel, form) {
    var look = ++looks;
    var area = form.elements.lines;
    var before = area.value.slice(0, area.selectionStart);
    var line = area.value.split("\n")[before.split("\n").length - 1];
    var answer = line.trim()
      ? await DebriefPanel.call(panel, "POST", below("/preview"), {
          lines: [line],
          projectKey: form.elements.projectKey.value,
        })
      : { done: false };
    if (look === looks && form.isConnected) {
      tell(form, answer.done ? answer.body.results[0].hints : []);
    }
  }

  // What is said already is not said again.
  function tell(form, hints) {
    var place = form.querySelector(".debrief-actions-asking");
    var said = hints
      .map(function (hint) {
        return hint.message;
      })
      .join(" ");
    if (place.textContent !== said) {
      place.textContent = said;
    }
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

  on("click", ".debrief-actions-add", function (panel) {
    var form =
      placeOfNew(panel).querySelector(".debrief-actions-form") || DebriefPanel.open(panel, "actions", placeOfNew);
    form.elements.lines.focus();
  });
  on("input", ".debrief-actions-form [name]", function (panel, input) {
    // What was looked at is no longer what is typed.
    input.form.querySelector(".debrief-actions-promise").hidden = true;
  });
  var typing = 0;
  on("input", ".debrief-actions-form [name=lines]", function (panel, area) {
    clearTimeout(typing);
    typing = setTimeout(ask.bind(null, panel, area.form), PAUSE);
  });
  $(document).on("debrief-redrawn", "[data-debrief=post-mortem]", function (event) {
    event.currentTarget.debriefRestored = restore(event.currentTarget);
  });
  on("submit", ".debrief-actions-form", function (panel, form, event) {
    event.preventDefault();
    DebriefPanel.once(form, preview.bind(null, panel, form));
  });
  on("click", ".debrief-actions-promise", function (panel, button) {
    DebriefPanel.once(button.form, promise.bind(null, panel, button.form));
  });
  on("click", ".debrief-action-confirm", function (panel, button) {
    confirm(panel, button.closest("[data-debrief-action]"));
  });
  on("click", ".debrief-actions-more", more);
  on("click", ".debrief-actions-none", function (panel, button) {
    var form = placeOfNew(panel).querySelector(".debrief-none-form");
    if (!form) {
      form = DebriefPanel.open(panel, "none-needed", placeOfNew);
      form.elements.reason.value = button.dataset.reason;
      form.dataset.version = button.dataset.version;
    }
    form.elements.reason.focus();
  });
  on("submit", ".debrief-none-form", function (panel, form, event) {
    event.preventDefault();
    DebriefPanel.once(form, sayNone.bind(null, panel, form));
  });
  on("click", ".debrief-none-form .debrief-form-cancel", function (panel, button) {
    DebriefPanel.close(button.form);
    panel.querySelector(".debrief-actions-add").focus();
  });
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
  on("click", ".debrief-actions-form .debrief-form-cancel", function (panel, button) {
    DebriefPanel.close(button.form);
    panel.querySelector(".debrief-actions-add").focus();
  });
  on("click", ".debrief-unpromise-form .debrief-form-cancel", function (panel, button) {
    DebriefPanel.close(button.form);
    panel.querySelector(".debrief-actions-add").focus();
  });
})(jQuery);
