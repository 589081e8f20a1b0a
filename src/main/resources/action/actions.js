// Promising action items in the panel of a post-mortem: lines, a preview of each, and taking back.
(function ($) {
  "use strict";

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
    await DebriefPanel.redraw(panel);
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
    await DebriefPanel.redraw(panel);
    say(panel, DebriefPanel.word(panel, "unpromised"));
    panel.querySelector(".debrief-actions-add").focus();
  }

  async function confirm(panel, line) {
    var path = "/" + encodeURIComponent(line.dataset.debriefAction);
    var answer = await DebriefPanel.call(panel, "PUT", below(path), {
      confirmed: true,
      version: Number(line.dataset.version),
    });
    await DebriefPanel.redraw(panel);
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
    await DebriefPanel.redraw(panel);
    say(panel, DebriefPanel.word(panel, "none-needed"));
    panel.querySelector(".debrief-actions-add").focus();
  }

  function row(panel, item) {
    var source = panel.querySelector("template[data-debrief-template=action-row]");
    var line = source.content.firstElementChild.cloneNode(true);
    var link = line.querySelector("a");
    link.textContent = item.key;
    link.href = AJS.contextPath() + "/browse/" + encodeURIComponent(item.key);
    line.querySelector(".debrief-row-title").textContent = item.summary;
    line.querySelector(".aui-lozenge").textContent = item.status;
    line.querySelector(".debrief-aside").textContent = [item.owner && item.owner.displayName, item.due]
      .filter(Boolean)
      .join(" · ");
    return line;
  }

  async function more(panel, button) {
    var from = Number(button.dataset.from);
    var answer = await DebriefPanel.call(panel, "GET", below("?startAt=" + from));
    if (!answer.done) {
      say(panel, DebriefPanel.messages(answer));
      return;
    }
    var list = panel.querySelector(".debrief-action-list");
    var rows = answer.body.values.map(row.bind(null, panel));
    rows.forEach(function (line) {
      list.appendChild(line);
    });
    button.dataset.from = from + answer.body.maxResults;
    button.hidden = from + answer.body.maxResults >= answer.body.total;
    if (rows.length > 0) {
      rows[0].querySelector("a").focus();
    }
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
  on("click", ".debrief-action-remove", function (panel, button) {
    var line = button.closest("[data-debrief-action]");
    var form = DebriefPanel.open(panel, "unpromise", function (drawn, it) {
      var key = it.dataset.key || line.dataset.debriefAction;
      it.dataset.key = key;
      return drawn.querySelector('[data-debrief-action="' + CSS.escape(key) + '"]');
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
