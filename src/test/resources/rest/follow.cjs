// Promises, checks in and asks what is missed with jira.js:
// node follow.cjs <folder of jira.js> <address> <people, by comma> <instants, by comma>. Prints what it found as JSON.
"use strict";
const path = require("path");
const [folder, host, people, instants] = process.argv.slice(2);
const { Version2Client } = require(path.join(folder, "node_modules", "jira.js"));

function as(user) {
  return new Version2Client({ host, authentication: { basic: { email: user, apiToken: user } } });
}

const alice = as("alice");
const admin = as("admin");
const MISSED = "followUp = open AND followUpDue < startOfDay() ORDER BY followUpDue";

function call(client, method, url, data) {
  return client.sendRequest({ url, method, data });
}

async function missed(client) {
  const answer = await client.issueSearch.searchForIssuesUsingJqlPost({ jql: MISSED, fields: ["summary"] });
  return answer.issues.map((issue) => issue.key);
}

async function sweeps() {
  return (await call(admin, "GET", "/rest/debrief/1.0/sweeps")).total;
}

// Sets the clock forward to about that instant, and lets no job run.
async function waitUntil(instant) {
  const now = (await call(admin, "POST", "/sandbox/clock", { advance: "PT0S", jobs: false })).now;
  const seconds = Math.round((Date.parse(instant) - Date.parse(now)) / 1000);
  return (await call(admin, "POST", "/sandbox/clock", { advance: `PT${seconds}S`, jobs: false })).now;
}

async function follow() {
  const seen = { looks: [] };
  const rest = "/rest/debrief/1.0";
  const postMortem = (await call(alice, "POST", `${rest}/post-mortems`, { incidentKeys: ["PAY-139"] })).key;
  const items = `${rest}/post-mortems/${postMortem}/action-items`;
  const made = await call(alice, "POST", items, { items: [{ summary: "Alert on the queue" }] });
  seen.made = made.results[0].item.key;
  seen.adopted = "PAY-145";
  await alice.issueLinks.linkIssues({
    type: { name: "Action item" },
    inwardIssue: { key: postMortem },
    outwardIssue: { key: seen.adopted },
  });
  const promised = await call(alice, "GET", items);
  seen.promised = promised.values.map((item) => [item.key, item.followUp.due]);
  const looked = await call(alice, "POST", `${rest}/action-items/${seen.made}/check-ins`, {
    verdict: "at-risk",
    nextDue: "2026-03-23",
    version: 1,
  });
  seen.lookedAt = [looked.followUp.state, looked.followUp.due, looked.lastCheckIn.by.name];
  seen.property = (
    await alice.issueProperties.getIssueProperty({ issueIdOrKey: seen.made, propertyKey: "debrief.followUp" })
  ).value;

  const before = await sweeps();
  for (const instant of instants.split(",")) {
    const now = await waitUntil(instant);
    for (const person of people.split(",")) {
      seen.looks.push({ now, person, missed: await missed(as(person)) });
    }
  }
  seen.sweepsMeanwhile = (await sweeps()) - before;

  await call(alice, "POST", `${rest}/action-items/${seen.adopted}/check-ins`, { verdict: "done", version: 1 });
  seen.afterwards = await missed(alice);
  return seen;
}

follow().then(
  (seen) => console.log(JSON.stringify(seen)),
  (e) => {
    console.error(e.response ? JSON.stringify(e.response.data || e.response) : e);
    process.exit(1);
  },
);
