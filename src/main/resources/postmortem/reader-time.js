// Between instants and what the reader's clocks show, in the time zone that Jira knows of the reader.
var DebriefTime = (function () {
  "use strict";

  // What a clock on the wall shows in that zone, as an input for date and time writes it.
  function onTheWall(millis, zone) {
    var parts = {};
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    })
      .formatToParts(new Date(millis))
      .forEach(function (part) {
        parts[part.type] = part.value;
      });
    return (
      parts.year + "-" + parts.month + "-" + parts.day + "T" + parts.hour + ":" + parts.minute
    );
  }

  // The second look is for hours near a change of the clocks, where the first offset is the other.
  function instantOf(wall, zone) {
    var asIfUtc = Date.parse(wall + "Z");
    var millis = asIfUtc;
    for (var look = 0; look < 2; look++) {
      millis = asIfUtc - (Date.parse(onTheWall(millis, zone) + "Z") - millis);
    }
    return new Date(millis).toISOString();
  }

  return { onTheWall: onTheWall, instantOf: instantOf };
})();
