// What a page of the products has before any plugin's script runs.
(function ($) {
  "use strict";
  const contextPath = AJS.contextPath();
  const loaded = {};

  // Several copies of a file on one page would run twice: what the page brought counts as loaded.
  function isOnPage(url) {
    return (
      loaded[url] ||
      $("script[src], link[href]").is(function () {
        return (this.getAttribute("src") || this.getAttribute("href")) === url;
      })
    );
  }

  function loadStyle(url) {
    if (!isOnPage(url)) {
      loaded[url] = $.Deferred().resolve().promise();
      $("<link rel='stylesheet'>").attr("href", url).appendTo("head");
    }
  }

  function loadScript(url) {
    if (!loaded[url]) {
      loaded[url] = isOnPage(url)
        ? $.Deferred().resolve().promise()
        : $.Deferred(function (done) {
            const script = document.createElement("script");
            script.src = url;
            script.onload = done.resolve;
            script.onerror = done.reject;
            document.head.appendChild(script);
          }).promise();
    }
    return loaded[url];
  }

  function loadResource(key) {
    return $.getJSON(contextPath + "/sandbox/web-resources", { key: key }).then(function (found) {
      let scripts = $.Deferred().resolve().promise();
      found.forEach(function (resource) {
        resource.styles.forEach(function (style) {
          loadStyle(contextPath + style);
        });
        resource.scripts.forEach(function (script) {
          scripts = scripts.then(function () {
            return loadScript(contextPath + script);
          });
        });
      });
      return scripts;
    });
  }

  window.WRM = {
    contextPath: AJS.contextPath,
    require: function (keys, callback) {
      const wanted = (Array.isArray(keys) ? keys : [keys]).map(function (key) {
        return loadResource(key.replace(/^wr!/, ""));
      });
      const all = $.when.apply($, wanted);
      if (callback) {
        all.done(function () {
          callback();
        });
      }
      return all;
    },
  };

  window.JIRA = {
    Events: { NEW_CONTENT_ADDED: "newContentAdded" },
    bind: function (event, handler) {
      $(document).on(event, handler);
    },
    unbind: function (event, handler) {
      $(document).off(event, handler);
    },
    trigger: function (event, args) {
      $(document).trigger(event, args);
    },
  };
})(window.jQuery);
