// What the scripts of our panels share: asking the server, drawing the panel anew,
// and forms that stay open meanwhile. All words are in the panel.
var DebriefPanel = (function ($) {
  "use strict";

  var PANEL = "[data-debrief][data-debrief-key]";
  var forms = [];
  var drawings = 0;
  var errors = 0;

  function address(panel, below) {
    return (
      AJS.contextPath() +
      "/rest/debrief/1.0/" +
      (panel.dataset.debriefRest || "post-mortems") +
      "/" +
      encodeURIComponent(panel.dataset.debriefKey) +
      below
    );
  }

  function word(panel, name) {
    return panel.querySelector('[data-debrief-word="' + name + '"]').textContent;
  }

  function failed(message) {
    return { done: false, body: { errors: [{ field: null, message: message }] } };
  }

  async function call(panel, method, below, body) {
    try {
      var response = await fetch(address(panel, below), {
        method: method,
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        credentials: "same-origin",
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      if (response.status === 401) {
        return failed(word(panel, "signed-out"));
      }
      return { done: response.ok, status: response.status, body: await response.json() };
    } catch (unreachable) {
      return failed(word(panel, "unreachable"));
    }
  }

  function messages(answer) {
    return answer.body.errors
      .map(function (error) {
        return error.message;
      })
      .join(" ");
  }

  // The server draws; we ask for the page again and take from it what may have changed.
  async function redraw(panel) {
    var drawing = ++drawings;
    var page = AJS.contextPath() + "/browse/" + encodeURIComponent(panel.dataset.debriefKey);
    try {
      var response = await fetch(page, { credentials: "same-origin" });
      var drawn = new DOMParser().parseFromString(await response.text(), "text/html");
      if (drawing === drawings) {
        replace(panel, drawn);
      }
    } catch (unreachable) {
      return;
    }
  }

  function replace(panel, drawn) {
    var focused = document.activeElement;
    panel.querySelectorAll("[data-debrief-redrawn]").forEach(function (old) {
      var piece = drawn.querySelector(
        PANEL + ' [data-debrief-redrawn="' + old.dataset.debriefRedrawn + '"]'
      );
      if (piece) {
        old.replaceWith(document.adoptNode(piece));
      }
    });
    bringBack(panel);
    if (focused.isConnected && document.activeElement !== focused) {
      focused.focus();
    }
    $(panel).trigger("debrief-redrawn");
  }

  // Forms

  // Where a form belongs is asked again whenever the panel was drawn anew, by us or by Jira.
  function open(panel, template, placeIn) {
    var source = panel.querySelector('template[data-debrief-template="' + template + '"]');
    var form = source.content.firstElementChild.cloneNode(true);
    form.querySelectorAll("[data-debrief-field]").forEach(function (place) {
      place.id = "debrief-error-" + ++errors;
      form.elements[place.dataset.debriefField].setAttribute("aria-describedby", place.id);
    });
    forms.push({
      form: form,
      key: panel.dataset.debriefKey,
      kind: panel.dataset.debrief,
      placeIn: placeIn,
    });
    placeIn(panel, form).appendChild(form);
    return form;
  }

  function close(form) {
    forms = forms.filter(function (each) {
      return each.form !== form;
    });
    form.remove();
  }

  function bringBack(panel) {
    forms.forEach(function (each) {
      if (
        each.key === panel.dataset.debriefKey &&
        each.kind === panel.dataset.debrief &&
        !each.form.isConnected
      ) {
        var place = each.placeIn(panel, each.form);
        if (place) {
          place.appendChild(each.form);
        }
      }
    });
  }

  function clearErrors(form) {
    form.querySelectorAll(".error, .debrief-conflict").forEach(function (place) {
      place.hidden = true;
    });
    form.querySelectorAll("[aria-invalid]").forEach(function (input) {
      input.removeAttribute("aria-invalid");
    });
  }

  // What is being mended is no longer wrong; whether it is right, the server says.
  function forget(input) {
    var place = input.form.querySelector('[data-debrief-field="' + CSS.escape(input.name) + '"]');
    if (place) {
      place.hidden = true;
      input.removeAttribute("aria-invalid");
    }
  }

  function showErrors(form, answer) {
    answer.body.errors.forEach(function (error) {
      var place =
        error.field &&
        form.querySelector('[data-debrief-field="' + CSS.escape(error.field) + '"]');
      var said = place || form.querySelector(".debrief-form-wrong");
      said.textContent = error.message;
      said.hidden = false;
      if (place) {
        form.elements[error.field].setAttribute("aria-invalid", "true");
        form.elements[error.field].focus();
      }
    });
  }

  // Whoever presses twice asks once.
  async function once(form, work) {
    if (form.dataset.busy) {
      return;
    }
    form.dataset.busy = "true";
    try {
      clearErrors(form);
      await work();
    } finally {
      delete form.dataset.busy;
      if (form.isConnected && document.activeElement === document.body) {
        form.querySelector("[type=submit]").focus();
      }
    }
  }

  $(document).on("keydown", PANEL + " .debrief-form", function (event) {
    if (event.key === "Escape") {
      event.currentTarget.querySelector(".debrief-form-cancel").click();
    }
  });

  $(document).on("input", PANEL + " .debrief-form [name]", function (event) {
    forget(event.target);
  });

  JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function () {
    document.querySelectorAll(PANEL).forEach(bringBack);
  });

  return {
    bringBack: bringBack,
    of: function (element) {
      return element.closest(PANEL);
    },
    call: call,
    close: close,
    messages: messages,
    once: once,
    open: open,
    redraw: redraw,
    showErrors: showErrors,
    word: word,
  };
})(jQuery);
