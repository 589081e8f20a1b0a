// Promising action items in the panel of a post-mortem: lines, questions while typing, a preview
// of each, or the reason why none is needed.
(function () {
  "use strict";

  var below = DebriefActionList.below;
  var on = DebriefActionList.on;
  var redraw = DebriefActionList.redraw;
  var say = DebriefActionList.say;

  // So long, in milliseconds, nobody types before the line that was typed is looked at.
  var PAUSE = 700;
  var looks = 0;

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
    tell(form, []);
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
      items: form.looked.items.map(function (item) {
        return Object.assign({}, item, { factorIds: DebriefCauses.numbers(form.elements.factorIds) });
      }),
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
    if (!form.isConnected) {
      return;
    }
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

  on("click", ".debrief-actions-add", function (panel) {
    var form =
      placeOfNew(panel).querySelector(".debrief-actions-form") || DebriefPanel.open(panel, "actions", placeOfNew);
    var causes = form.elements.factorIds;
    DebriefCauses.choices(panel, causes, DebriefCauses.numbers(causes).map(String));
    form.elements.lines.focus();
  });
  on("input", ".debrief-actions-form [name]:not(fieldset)", function (panel, input) {
    // What was looked at is no longer what is typed.
    input.form.querySelector(".debrief-actions-promise").hidden = true;
  });
  var typing = 0;
  on("input", ".debrief-actions-form [name=lines]", function (panel, area) {
    clearTimeout(typing);
    typing = setTimeout(ask.bind(null, panel, area.form), PAUSE);
  });
  on("submit", ".debrief-actions-form", function (panel, form, event) {
    event.preventDefault();
    DebriefPanel.once(form, preview.bind(null, panel, form));
  });
  on("click", ".debrief-actions-promise", function (panel, button) {
    DebriefPanel.once(button.form, promise.bind(null, panel, button.form));
  });
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
  on("click", ".debrief-actions-form .debrief-form-cancel", function (panel, button) {
    DebriefPanel.close(button.form);
    panel.querySelector(".debrief-actions-add").focus();
  });
})();
