// What Jira's own pages do: tell plugins of new content, edit in place, draw the issue anew.
(function ($) {
  "use strict";
  JIRA.CONTENT_ADDED_REASON = { pageLoad: "pageLoad", panelRefreshed: "panelRefreshed" };

  function told(context, reason) {
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [context, reason]);
  }

  function view() {
    return $("#issue-content");
  }

  function redraw(html) {
    // AUI has moved a menu that was opened to the end of the page.
    $("body > #opsbar-operations_more_drop").remove();
    view().html(html);
    view()
      .find(".module, #stalker")
      .each(function () {
        told($(this), JIRA.CONTENT_ADDED_REASON.panelRefreshed);
      });
  }

  // Everything that was refused, by field or in general, as one text.
  function reasons(answer) {
    const refused = answer.responseJSON || { errorMessages: ["Jira did not answer."], errors: {} };
    return refused.errorMessages.concat(Object.values(refused.errors)).join(" ");
  }

  function act(action, value, showError) {
    return $.post(AJS.contextPath() + "/secure/AjaxIssueAction.jspa", {
      issueId: view().data("issueId"),
      atl_token: view().data("token"),
      action: action,
      value: value,
    })
      .done(redraw)
      .fail(function (answer) {
        showError(reasons(answer));
      });
  }

  function showOnTop(text) {
    $("#issue-action-error").text(text).prop("hidden", false);
  }

  // What is edited where it stands: the field is shown in place of the value, as it was last saved.
  function edit(name, editing) {
    $("#" + name + "-val").prop("hidden", editing);
    $("#" + name + "-form").prop("hidden", !editing);
    if (editing) {
      const field = $("#" + name);
      field.val(field.prop("defaultValue")).trigger("focus");
    }
  }

  function nameOf(element) {
    return element.id.replace(/-(val|form)$/, "");
  }

  $(document)
    .on("click", "#summary-val.editable-field, #description-val.editable-field", function () {
      edit(nameOf(this), true);
    })
    .on("keydown", "#summary-val.editable-field, #description-val.editable-field", function (event) {
      if (event.key === "Enter") {
        event.preventDefault();
        edit(nameOf(this), true);
      }
    })
    .on("click", "#summary-form .cancel, #description-form .cancel", function () {
      edit(nameOf(this.form), false);
    })
    .on("submit", "#summary-form, #description-form", function (event) {
      event.preventDefault();
      const form = this;
      const name = nameOf(form);
      act(name, $("#" + name).val(), function (text) {
        $(form).find(".error").text(text);
      });
    })
    .on("click", ".issueaction-workflow-transition", function () {
      act("transition", $(this).data("step"), showOnTop);
    })
    .on("change", "#assignee", function () {
      act("assign", $(this).val(), showOnTop);
    })
    .on("change", "#security", function () {
      act("security", $(this).val(), showOnTop);
    })
    .on("change", "#move-to", function () {
      act("move", $(this).val(), showOnTop).done(function () {
        location.assign(AJS.contextPath() + "/browse/" + $("#key-val").text());
      });
    })
    .on("submit", "#assign-form, #security-form, #move-form", function (event) {
      event.preventDefault();
    })
    .on("submit", "#issue-comment-add", function (event) {
      event.preventDefault();
      act("comment", $("#comment").val(), function (text) {
        $("#issue-comment-add .error").text(text);
      });
    });

  $(function () {
    told($(document), JIRA.CONTENT_ADDED_REASON.pageLoad);
  });
})(window.jQuery);
