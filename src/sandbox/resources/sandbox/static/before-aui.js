// AUI takes the context path from what the product has put there before it.
(function () {
  "use strict";
  const contextPath = document.querySelector('meta[name="ajs-context-path"]').content;
  window.AJS = {
    contextPath: function () {
      return contextPath;
    },
  };
})();
