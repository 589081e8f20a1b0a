// Draws marks over a field of a form, without touching the field: a copy of its text, invisible but
// for the lines under what was found, lies where the field's text is.
var DebriefLintMarks = (function () {
  "use strict";

  var COPIED = [
    "paddingTop",
    "paddingRight",
    "paddingBottom",
    "paddingLeft",
    "fontFamily",
    "fontSize",
    "fontWeight",
    "fontStyle",
    "fontVariant",
    "fontStretch",
    "letterSpacing",
    "wordSpacing",
    "lineHeight",
    "textAlign",
    "textIndent",
    "textTransform",
    "direction",
    "tabSize",
  ];

  // What of the field nothing scrolls away or covers by its edge.
  function visiblePart(field, box) {
    var part = { top: box.top, right: box.right, bottom: box.bottom, left: box.left };
    // The page itself scrolls with the window, whatever it says of its own overflow.
    for (var each = field.parentElement; each !== document.body; each = each.parentElement) {
      var style = getComputedStyle(each);
      if (style.overflowX !== "visible" || style.overflowY !== "visible") {
        var edge = each.getBoundingClientRect();
        part.top = Math.max(part.top, edge.top);
        part.right = Math.min(part.right, edge.right);
        part.bottom = Math.min(part.bottom, edge.bottom);
        part.left = Math.max(part.left, edge.left);
      }
    }
    return part;
  }

  function of(field, layer) {
    var copy = layer.appendChild(document.createElement("div"));
    var oneLine = field.tagName === "INPUT";
    layer.classList.toggle("debrief-lint-one-line", oneLine);
    copy.className = "debrief-lint-copy";

    // Inside the field's border, where its text begins.
    function place(origin) {
      var box = field.getBoundingClientRect();
      var style = getComputedStyle(field);
      COPIED.forEach(function (name) {
        layer.style[name] = style[name];
      });
      layer.style.left = box.left - origin.left + field.clientLeft + "px";
      layer.style.top = box.top - origin.top + field.clientTop + "px";
      layer.style.width = field.clientWidth + "px";
      layer.style.height = field.clientHeight + "px";
      copy.style.transform =
        "translate(" + -field.scrollLeft + "px, " + -field.scrollTop + "px)";
      var part = visiblePart(field, box);
      layer.style.clipPath =
        "inset(" +
        Math.max(0, part.top - box.top) +
        "px " +
        Math.max(0, box.right - part.right) +
        "px " +
        Math.max(0, box.bottom - part.bottom) +
        "px " +
        Math.max(0, part.left - box.left) +
        "px)";
      return part;
    }

    function draw(text, findings) {
      var at = 0;
      copy.textContent = "";
      findings.forEach(function (found) {
        copy.appendChild(document.createTextNode(text.slice(at, found.start)));
        var mark = copy.appendChild(document.createElement("span"));
        mark.className = "debrief-lint-mark";
        mark.textContent = text.slice(found.start, found.end);
        at = found.end;
      });
      // The last line counts even where nothing stands in it.
      copy.appendChild(document.createTextNode(text.slice(at) + "\u200b"));
    }

    function mark(index) {
      return copy.querySelectorAll(".debrief-lint-mark")[index];
    }

    return { place: place, draw: draw, mark: mark };
  }

  return { of: of };
})();
