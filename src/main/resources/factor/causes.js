// Causes in the panel of a post-mortem: their forms, the whys beneath them, and what answers them.
// Bound once to the document: panels come and go. All words are in the panel.
var DebriefCauses = (function ($) {
  "use strict";

  var undoable = null;

  function say(panel, text, undo) {
    undoable = undo || null;
    panel.querySelector(".debrief-causes-undo").hidden = !undo;
    panel.querySelector(".debrief-causes-message").textContent = text;
  }

  function factorOf(element) {
    return element.closest("[data-debrief-factor]");
  }

  function whyOf(element) {
    return element.closest("[data-debrief-why]");
  }

  function factorWith(panel, id) {
    return id && panel.querySelector('[data-debrief-factor="' + id + '"]');
  }

  function whyWith(factor, id) {
    return id && factor && factor.querySelector('[data-debrief-why="' + id + '"]');
  }

  function addressOf(form) {
    var factor = "/factors/" + form.dataset.factor;
    return form.dataset.why ? factor + "/whys/" + form.dataset.why : factor;
  }

  // Beneath what the form is about; where that is gone, above all causes.
  function placeIn(panel, form) {
    var factor = factorWith(panel, form.dataset.factor);
    var near = whyWith(factor, form.dataset.why || form.dataset.parent) || factor;
    return near
      ? near.querySelector(":scope > .debrief-cause-place")
      : panel.querySelector(".debrief-causes-new");
  }

  function isAbout(about, form) {
    return ["template", "factor", "why", "parent"].every(function (name) {
      return (form.dataset[name] || "") === (about[name] || "");
    });
  }

  // Whoever asks for a form that is open already gets that one, with what was typed.
  function openNear(panel, template, wanted, fillIn) {
    var about = Object.assign({ template: template }, wanted);
    var open = Array.from(panel.querySelectorAll(".debrief-causes .debrief-form"));
    var form = open.find(isAbout.bind(null, about));
    if (!form) {
      form = DebriefPanel.open(panel, template, function (drawn, it) {
        Object.assign(it.dataset, it.dataset.template ? {} : about);
        return placeIn(drawn, it);
      });
      if (fillIn) {
        fillIn(form);
      }
    }
    form.querySelector("textarea, [type=submit]").focus();
    return form;
  }

  function focusOn(panel, factorId, whyId, css) {
    var factor = factorWith(panel, factorId);
    var near = whyWith(factor, whyId) || factor;
    var wanted =
      near && (near.querySelector(css || ".debrief-why-edit, .debrief-cause-edit, .debrief-why-add"));
    (wanted || panel.querySelector(".debrief-causes-add") || panel).focus();
  }

  // A form for a cause

  function chosen(fieldset) {
    return Array.from(fieldset.querySelectorAll("[type=checkbox]:checked")).map(function (box) {
      return box.value;
    });
  }

  function unfold(form) {
    form.elements.madeSense.hidden = form.elements.category.value !== "human-work";
    form.elements.threat.hidden = form.elements.origin.value !== "external-threat";
  }

  function fill(form, data, text) {
    form.elements.text.value = text;
    form.elements.category.value = data.category;
    form.elements.origin.value = data.origin;
    form.elements.tags.value = data.tags;
    form.elements.evidence.value = data.evidence;
    form.elements.madeSenseNote.value = data.madeSenseNote;
    form.elements.actor.value = data.actor;
    form.elements.entryPoint.value = data.entryPoint;
    form.elements.affected.value = data.affected;
    form.elements.madeSense.querySelectorAll("[type=checkbox]").forEach(function (box) {
      box.checked = data.madeSense.split(" ").includes(box.value);
    });
  }

  function read(form) {
    var human = !form.elements.madeSense.hidden;
    var external = !form.elements.threat.hidden;
    return {
      text: form.elements.text.value,
      category: form.elements.category.value,
      origin: form.elements.origin.value,
      tags: form.elements.tags.value.split(","),
      evidence: form.elements.evidence.value,
      madeSense: human ? chosen(form.elements.madeSense) : [],
      madeSenseNote: human ? form.elements.madeSenseNote.value : "",
      threat: external
        ? {
            actor: form.elements.actor.value,
            entryPoint: form.elements.entryPoint.value,
            affected: form.elements.affected.value,
          }
        : {},
    };
  }

  // What somebody else left is drawn above; what was typed stays, and is sent on top of it next.
  async function refused(panel, form, answer) {
    if (answer.body.current) {
      form.dataset.version = answer.body.current.version;
      if (form.dataset.why) {
        var why = answer.body.current.whys.find(function (each) {
          return String(each.id) === form.dataset.why;
        });
        form.dataset.version = why ? why.version : "0";
      }
      await DebriefPanel.redraw(panel);
    }
    DebriefPanel.showErrors(form, {
      body: {
        errors: answer.body.errors.map(function (error) {
          return error.field === "version" ? { field: null, message: error.message } : error;
        }),
      },
    });
  }

  async function send(panel, form, method, path, body, said, undo) {
    var answer = await DebriefPanel.call(panel, method, path, body);
    if (!answer.done) {
      await refused(panel, form, answer);
      return null;
    }
    DebriefPanel.close(form);
    await DebriefPanel.redraw(panel);
    say(panel, DebriefPanel.word(panel, said), undo && answer.body);
    return answer.body;
  }

  async function save(panel, form) {
    var changing = !!form.dataset.factor;
    var body = read(form);
    if (changing) {
      body.version = Number(form.dataset.version);
    }
    var factor = await send(
      panel,
      form,
      changing ? "PUT" : "POST",
      changing ? addressOf(form) : "/factors",
      body,
      changing ? "cause-changed" : "cause-added"
    );
    if (factor) {
      focusOn(panel, factor.id);
    }
  }

  async function accept(panel, form) {
    var body = {
      reason: form.elements.reason.value,
      reviewOn: form.elements.reviewOn.value,
      version: Number(form.dataset.version),
    };
    var path = addressOf(form) + "/acceptance";
    var factor = await send(panel, form, "PUT", path, body, "cause-accepted");
    if (factor) {
      focusOn(panel, factor.id, "", ".debrief-cause-accept");
    }
  }

  async function saveWhy(panel, form) {
    var changing = !!form.dataset.why;
    var body = { text: form.elements.text.value };
    if (changing) {
      body.version = Number(form.dataset.version);
    } else {
      body.parent = Number(form.dataset.parent || 0);
    }
    var path = changing ? addressOf(form) : "/factors/" + form.dataset.factor + "/whys";
    var factor = await send(panel, form, changing ? "PUT" : "POST", path, body, "why-changed");
    if (factor) {
      var ids = factor.whys.map(function (why) {
        return why.id;
      });
      focusOn(panel, factor.id, form.dataset.why || Math.max.apply(null, ids));
    }
  }

  async function remove(panel, form) {
    var path = addressOf(form) + "?version=" + encodeURIComponent(form.dataset.version);
    var ofWhy = !!form.dataset.why;
    var said = ofWhy ? "why-changed" : "cause-deleted";
    var factor = await send(panel, form, "DELETE", path, undefined, said, !ofWhy);
    if (factor && ofWhy) {
      focusOn(panel, factor.id);
    } else if (factor) {
      panel.querySelector(".debrief-causes-undo").focus();
    }
  }

  // Acts without a form

  async function act(panel, method, path, body, said) {
    var answer = await DebriefPanel.call(panel, method, path, body);
    await DebriefPanel.redraw(panel);
    say(panel, answer.done ? DebriefPanel.word(panel, said) : DebriefPanel.messages(answer));
    return answer;
  }

  async function restore(panel) {
    var gone = undoable;
    var path = "/factors/" + gone.id + "/restore";
    await act(panel, "POST", path, { version: gone.version }, "cause-restored");
    focusOn(panel, gone.id);
  }

  async function takeBack(panel, button) {
    var factor = factorOf(button);
    var id = factor.dataset.debriefFactor;
    var path = "/factors/" + id + "/acceptance?version=" + encodeURIComponent(factor.dataset.version);
    await act(panel, "DELETE", path, undefined, "cause-changed");
    focusOn(panel, id, "", ".debrief-cause-accept");
  }

  async function move(panel, why, direction) {
    var factorId = factorOf(why).dataset.debriefFactor;
    var id = why.dataset.debriefWhy;
    var body = { move: direction, version: Number(why.dataset.version) };
    await act(panel, "PUT", "/factors/" + factorId + "/whys/" + id, body, "why-moved");
    focusOn(panel, factorId, id, '[data-debrief-move="' + direction + '"]');
  }

  // What an action item answers

  function choices(panel, fieldset, ids) {
    var source = panel.querySelector("template[data-debrief-template=cause-choice]");
    fieldset.querySelectorAll(".debrief-cause-choice").forEach(function (old) {
      old.remove();
    });
    panel.querySelectorAll("[data-debrief-factor]").forEach(function (factor) {
      var choice = source.content.firstElementChild.cloneNode(true);
      choice.querySelector("input").value = factor.dataset.debriefFactor;
      choice.querySelector("input").checked = ids.includes(factor.dataset.debriefFactor);
      choice.querySelector("span").textContent =
        factor.querySelector(".debrief-cause-text").textContent;
      fieldset.appendChild(choice);
    });
    fieldset.hidden = !fieldset.querySelector(".debrief-cause-choice");
  }

  function numbers(fieldset) {
    return chosen(fieldset).map(Number);
  }

  function choose(panel, button) {
    var column = button.closest("[data-debrief-column]");
    var place = panel.querySelector(".debrief-matrix-place");
    place.querySelectorAll("form").forEach(DebriefPanel.close);
    var form = DebriefPanel.open(panel, "answers", function (drawn) {
      return drawn.querySelector(".debrief-matrix-place");
    });
    form.dataset.key = column.dataset.debriefColumn;
    form.dataset.version = column.dataset.version;
    form.querySelector(".debrief-answers-key").textContent = form.dataset.key;
    choices(panel, form.elements.factorIds, column.dataset.factors.split(" "));
    form.querySelector("[type=checkbox]").focus();
  }

  function focusOnColumn(panel, key) {
    var css = '[data-debrief-column="' + CSS.escape(key) + '"] .debrief-matrix-choose';
    (panel.querySelector(css) || panel.querySelector(".debrief-causes-add")).focus();
  }

  async function saveAnswers(panel, form) {
    var body = {
      factorIds: numbers(form.elements.factorIds),
      version: Number(form.dataset.version),
    };
    var path = "/action-items/" + encodeURIComponent(form.dataset.key);
    if (await send(panel, form, "PUT", path, body, "answers-changed")) {
      focusOnColumn(panel, form.dataset.key);
    }
  }

  function on(name, css, work) {
    $(document).on(name, "[data-debrief=post-mortem] " + css, function (event) {
      work(DebriefPanel.of(event.target), event.currentTarget, event);
    });
  }

  // A button whose request is under way asks no second time.
  function onAct(css, work) {
    on("click", css, async function (panel, button) {
      if (button.getAttribute("aria-busy") !== "true") {
        button.setAttribute("aria-busy", "true");
        await work(panel, button);
        button.removeAttribute("aria-busy");
      }
    });
  }

  function onSubmit(css, work) {
    on("submit", css, function (panel, form, event) {
      event.preventDefault();
      DebriefPanel.once(form, work.bind(null, panel, form));
    });
  }

  on("click", ".debrief-causes-add", function (panel) {
    openNear(panel, "cause", {}, unfold);
  });
  on("click", ".debrief-cause-edit", function (panel, button) {
    var factor = factorOf(button);
    var about = { factor: factor.dataset.debriefFactor, version: factor.dataset.version };
    openNear(panel, "cause", about, function (form) {
      fill(form, factor.dataset, factor.querySelector(".debrief-cause-text").textContent);
      unfold(form);
    });
  });
  on("change", ".debrief-cause-form [name=category], .debrief-cause-form [name=origin]", function (
    panel,
    input
  ) {
    unfold(input.form);
  });
  on("click", ".debrief-cause-accept", function (panel, button) {
    var data = factorOf(button).dataset;
    var about = { factor: data.debriefFactor, version: data.version };
    openNear(panel, "accept", about, function (form) {
      form.elements.reason.value = data.reason;
      form.elements.reviewOn.value = data.until;
    });
  });
  on("click", ".debrief-cause-delete, .debrief-why-delete", function (panel, button) {
    var near = whyOf(button) || factorOf(button);
    var about = {
      factor: factorOf(button).dataset.debriefFactor,
      why: near.dataset.debriefWhy || "",
      version: near.dataset.version,
    };
    openNear(panel, "cause-delete", about, function (form) {
      form.querySelector(".debrief-sure").textContent = near.dataset.sure;
    });
  });
  on("click", ".debrief-why-add", function (panel, button) {
    var why = whyOf(button);
    openNear(panel, "why", {
      factor: factorOf(button).dataset.debriefFactor,
      parent: why ? why.dataset.debriefWhy : "",
    });
  });
  on("click", ".debrief-why-edit", function (panel, button) {
    var why = whyOf(button);
    var about = {
      factor: factorOf(button).dataset.debriefFactor,
      why: why.dataset.debriefWhy,
      version: why.dataset.version,
    };
    openNear(panel, "why", about, function (form) {
      form.elements.text.value = why.querySelector(".debrief-why-text").textContent;
    });
  });
  onAct("[data-debrief-move]", function (panel, button) {
    return move(panel, whyOf(button), button.dataset.debriefMove);
  });
  on("keydown", ".debrief-why-tools button", function (panel, button, event) {
    var directions = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "out", ArrowRight: "in" };
    var wanted = event.altKey && directions[event.key];
    var movable = wanted && whyOf(button).querySelector('[data-debrief-move="' + wanted + '"]');
    if (movable) {
      event.preventDefault();
      movable.click();
    }
  });
  onAct(".debrief-cause-take-back", takeBack);
  onAct(".debrief-causes-undo", restore);
  on("click", ".debrief-matrix-choose", choose);
  on("click", ".debrief-causes .debrief-form-cancel", function (panel, button) {
    var form = button.form;
    DebriefPanel.close(form);
    if (form.dataset.key) {
      focusOnColumn(panel, form.dataset.key);
    } else {
      focusOn(panel, form.dataset.factor, form.dataset.why || form.dataset.parent);
    }
  });
  onSubmit(".debrief-cause-form", save);
  onSubmit(".debrief-accept-form", accept);
  onSubmit(".debrief-why-form", saveWhy);
  onSubmit(".debrief-sure-form", remove);
  onSubmit(".debrief-answers-form", saveAnswers);

  return { choices: choices, numbers: numbers };
})(jQuery);
