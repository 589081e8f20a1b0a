// Hints on wording for whoever is writing: marks over the field, a popup with why and what instead.
// The field is changed only where the writer takes a wording. All words are in the panel's template.
var DebriefBlameLint = (function () {
  "use strict";

  var PAUSE = 500;
  // As much as the server takes, in the worst case of three bytes for each unit.
  var MOST_UNITS = 68000;

  var watched = new Map();
  // What the writer left as it is, in this page.
  var left = new Set();
  var chosen = null;
  var count = 0;

  function address(path) {
    return AJS.contextPath() + "/rest/debrief/1.0/" + path;
  }

  function send(method, path, body, signal) {
    return fetch(address(path), {
      method: method,
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      credentials: "same-origin",
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: signal,
    });
  }

  // Asked once in a page, and only where somebody writes.
  function preferences() {
    chosen =
      chosen ||
      send("GET", "me/preferences").then(function (response) {
        return response.ok ? response.json() : { blameLintOffered: false };
      });
    return chosen;
  }

  // The version may be old where the same person chose in another window: then once more.
  async function choose(on) {
    for (var turn = 0; turn < 2; turn++) {
      var now = await preferences();
      var response = await send("PUT", "me/preferences", { blameLint: on, version: now.version });
      chosen = response.ok ? response.json() : null;
      if (response.ok) {
        return;
      }
    }
  }

  // Where the popup may have the focus: inside the form, so that no dialog takes it back, and no
  // editor in place believes that the writer went away.
  function placeFor(field) {
    return field.closest("form") || field.closest("[role=dialog]") || document.body;
  }

  function make(field, format) {
    var template = document.querySelector("template[data-debrief-template=blame-lint]");
    var root = placeFor(field).appendChild(template.content.firstElementChild.cloneNode(true));
    var marks = DebriefLintMarks.of(field, root.querySelector(".debrief-lint-marks"));
    var popup = root.querySelector(".debrief-lint-popup");
    var chip = root.querySelector(".debrief-lint-chip");
    var hint = root.querySelector(".debrief-lint-hint");
    var said = root.querySelector(".debrief-lint-said");
    var findings = [];
    var drawn = "";
    var current = -1;
    var waiting = 0;
    var asking = null;
    var seen = "";

    hint.id = "debrief-lint-hint-" + ++count;
    popup.setAttribute("aria-labelledby", "debrief-lint-title-" + count);
    popup.querySelector(".debrief-lint-title").id = "debrief-lint-title-" + count;

    function part(name) {
      return popup.querySelector(".debrief-lint-" + name);
    }

    function word(name) {
      return root.querySelector('[data-debrief-word="' + name + '"]').textContent;
    }

    function howMany() {
      return findings.length === 1 ? word("one") : word("many").replace("{0}", findings.length);
    }

    function say(text) {
      if (said.textContent !== text) {
        said.textContent = text;
      }
    }

    function describe() {
      var ids = (field.getAttribute("aria-describedby") || "").split(/\s+/).filter(function (id) {
        return id && id !== hint.id;
      });
      if (findings.length > 0) {
        ids.push(hint.id);
      }
      if (ids.length > 0) {
        field.setAttribute("aria-describedby", ids.join(" "));
      } else {
        field.removeAttribute("aria-describedby");
      }
    }

    function show(found) {
      findings = found.filter(function (each) {
        return !left.has(each.text);
      });
      drawn = field.value;
      marks.draw(drawn, findings);
      hint.textContent = findings.length > 0 ? howMany() + ". " + word("how") : "";
      chip.textContent = findings.length > 0 ? howMany() : "";
      chip.hidden = findings.length === 0;
      describe();
      seen = "";
    }

    async function showSwitch() {
      var now = await preferences();
      var off = now.blameLintOffered && !now.blameLint;
      if (off) {
        show([]);
        chip.textContent = word("off");
        chip.hidden = false;
        seen = "";
      }
      return off;
    }

    // Hints are an extra: where they cannot be had, the writer is not bothered.
    async function look() {
      var text = field.value;
      if (asking) {
        asking.abort();
      }
      asking = new AbortController();
      if (text.trim() === "" || text.length > MOST_UNITS) {
        show([]);
        return;
      }
      var answer;
      try {
        var signal = asking.signal;
        var response = await send("POST", "blame-lint", { text: text, format: format }, signal);
        answer = response.ok ? await response.json() : { findings: [] };
      } catch (staleOrUnreachable) {
        return;
      }
      if (field.isConnected && field.value === text && popup.hidden) {
        var before = findings.length;
        show(answer.findings);
        if (findings.length > 0 || before > 0) {
          say(findings.length > 0 ? howMany() : word("none"));
        }
      }
    }

    async function lookSoon(pause) {
      clearTimeout(waiting);
      if (!(await showSwitch())) {
        clearTimeout(waiting);
        waiting = setTimeout(look, pause);
      }
    }

    // While the writer goes on, marks before and behind what changes stay with their words.
    function follow() {
      var text = field.value;
      var shorter = Math.min(text.length, drawn.length);
      var same = 0;
      while (same < shorter && text[same] === drawn[same]) {
        same++;
      }
      var tail = 0;
      while (
        tail < shorter - same &&
        text[text.length - 1 - tail] === drawn[drawn.length - 1 - tail]
      ) {
        tail++;
      }
      var grown = text.length - drawn.length;
      var kept = [];
      findings.forEach(function (found) {
        if (found.end <= same) {
          kept.push(found);
        } else if (found.start >= drawn.length - tail) {
          kept.push(
            Object.assign({}, found, { start: found.start + grown, end: found.end + grown })
          );
        }
      });
      show(kept);
    }

    function close(backToField) {
      if (!popup.hidden) {
        popup.hidden = true;
        current = -1;
        if (backToField) {
          field.focus();
        }
      }
    }

    // A browser's own undo takes this back.
    function take(found, wording) {
      close(false);
      field.focus();
      field.setSelectionRange(found.start, found.end);
      if (!document.execCommand("insertText", false, wording)) {
        field.setRangeText(wording, found.start, found.end, "end");
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      say(word("taken"));
    }

    function choices(found) {
      var list = part("choices");
      list.textContent = "";
      found.suggestions.forEach(function (wording) {
        var button = document.createElement("button");
        button.type = "button";
        button.className = "aui-button debrief-lint-choice";
        button.textContent = wording;
        button.addEventListener("click", function () {
          take(found, wording);
        });
        list.appendChild(document.createElement("li")).appendChild(button);
      });
      part("instead").hidden = found.suggestions.length === 0;
    }

    // With a little room for the line below the words.
    function reveal(index) {
      position();
      var mark = marks.mark(index).getBoundingClientRect();
      var room = field.getBoundingClientRect();
      if (mark.bottom + 8 > room.bottom) {
        field.scrollTop += mark.bottom + 8 - room.bottom;
      } else if (mark.top - 4 < room.top) {
        field.scrollTop -= room.top - mark.top + 4;
      }
      if (field.tagName === "INPUT" && mark.right + 4 > room.right) {
        field.scrollLeft += mark.right + 4 - room.right;
      } else if (field.tagName === "INPUT" && mark.left - 4 < room.left) {
        field.scrollLeft -= room.left - mark.left + 4;
      }
    }

    function open(index, withFocus) {
      var found = findings[index];
      current = index;
      part("about").hidden = false;
      part("switched-off").hidden = true;
      part("which").textContent = findings.length > 1 ? index + 1 + " / " + findings.length : "";
      part("quote").textContent = found.text;
      part("reason").textContent = found.reason;
      part("question").textContent = found.question || "";
      choices(found);
      part("next").hidden = findings.length < 2;
      popup.hidden = false;
      reveal(index);
      seen = "";
      position();
      if (withFocus) {
        // What a screen reader says then is the title, and the description: why.
        part("about").querySelector("button").focus();
      }
    }

    function nextAfter(offset) {
      var index = findings.findIndex(function (found) {
        return found.end > offset;
      });
      return index < 0 ? 0 : index;
    }

    function openNext() {
      if (findings.length > 0) {
        open(
          popup.hidden ? nextAfter(field.selectionStart) : (current + 1) % findings.length,
          true
        );
      }
    }

    // The root's own place is where fixed things are measured from: a dialog may have moved that.
    function position() {
      var origin = root.getBoundingClientRect();
      var visible = marks.place(origin);
      var gone = visible.bottom - visible.top < 4 || visible.right - visible.left < 4;
      root.classList.toggle("debrief-lint-away", gone);
      chip.style.top = visible.bottom - origin.top + 2 + "px";
      chip.style.left = visible.right - origin.left - chip.offsetWidth + "px";
      if (!popup.hidden) {
        var mark = (marks.mark(current) || field).getBoundingClientRect();
        var height = popup.offsetHeight;
        var below = mark.bottom + 6;
        var fits = below + height < window.innerHeight || mark.top - 6 - height < 0;
        var start = Math.min(mark.left, window.innerWidth - popup.offsetWidth - 8);
        popup.style.top = (fits ? below : mark.top - 6 - height) - origin.top + "px";
        popup.style.left = Math.max(8, start) - origin.left + "px";
      }
    }

    // One look in each frame follows scrolling, resizing, zooming, and whatever moves the field.
    function keepInPlace() {
      if (!field.isConnected || !root.isConnected) {
        stop();
        return;
      }
      var box = field.getBoundingClientRect();
      var now = [
        box.left,
        box.top,
        field.clientWidth,
        field.clientHeight,
        field.scrollLeft,
        field.scrollTop,
        window.innerWidth,
        window.innerHeight,
        popup.hidden,
      ].join();
      if (now !== seen) {
        seen = now;
        position();
      }
      requestAnimationFrame(keepInPlace);
    }

    function stop() {
      clearTimeout(waiting);
      if (asking) {
        asking.abort();
      }
      findings = [];
      describe();
      root.remove();
      watched.delete(field);
      field.removeEventListener("input", onInput);
      field.removeEventListener("keydown", onKey);
      field.removeEventListener("click", onClick);
    }

    function onInput() {
      close(false);
      follow();
      lookSoon(PAUSE);
    }

    function onKey(event) {
      if (event.altKey && event.key === "ArrowDown" && findings.length > 0) {
        event.preventDefault();
        openNext();
      } else if (event.key === "Escape" && !popup.hidden) {
        event.stopPropagation();
        close(true);
      }
    }

    function onClick() {
      var at = field.selectionStart;
      var index = findings.findIndex(function (found) {
        return found.start <= at && at <= found.end;
      });
      if (index >= 0 && at === field.selectionEnd) {
        open(index, false);
      } else {
        close(false);
      }
    }

    async function switchTo(on) {
      try {
        await choose(on);
      } catch (unreachable) {
        // Then it stays as it was, which the form shows.
        chosen = null;
      }
      watched.forEach(function (each) {
        each.changed();
      });
    }

    field.addEventListener("input", onInput);
    field.addEventListener("keydown", onKey);
    field.addEventListener("click", onClick);
    popup.addEventListener("keydown", function (event) {
      // Neither the dialog around nor Jira's own keys shall hear of it.
      event.stopPropagation();
      if (event.key === "Escape") {
        close(true);
      } else if (event.altKey && event.key === "ArrowDown") {
        event.preventDefault();
        openNext();
      }
    });
    root.addEventListener("focusout", function (event) {
      var to = event.relatedTarget;
      if (to && to !== field && !root.contains(to)) {
        close(false);
      }
    });
    chip.addEventListener("click", function () {
      if (findings.length > 0) {
        openNext();
      } else {
        switchTo(true);
        field.focus();
      }
    });
    part("leave").addEventListener("click", function () {
      left.add(findings[current].text);
      close(true);
      show(findings);
      say(findings.length > 0 ? howMany() : word("none"));
    });
    part("next").addEventListener("click", openNext);
    part("close").addEventListener("click", function () {
      close(true);
    });
    part("off").addEventListener("click", async function () {
      await switchTo(false);
      part("about").hidden = true;
      part("switched-off").hidden = false;
      part("on").focus();
    });
    part("on").addEventListener("click", async function () {
      close(true);
      await switchTo(true);
    });

    keepInPlace();
    return {
      wake: function () {
        lookSoon(0);
      },
      changed: function () {
        if (asking) {
          asking.abort();
        }
        chip.hidden = true;
        lookSoon(0);
      },
    };
  }

  async function watch(field, format) {
    var now;
    try {
      now = await preferences();
    } catch (unreachable) {
      chosen = null;
      return;
    }
    if (now.blameLintOffered && field.isConnected) {
      if (!watched.has(field)) {
        watched.set(field, make(field, format));
      }
      watched.get(field).wake();
    }
  }

  return { watch: watch };
})();
