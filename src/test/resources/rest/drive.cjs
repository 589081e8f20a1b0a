// Drives a Jira with jira.js: node drive.cjs <folder of jira.js> <address> <user>. Prints what it found as JSON.
"use strict";
const path = require("path");
const [folder, host, user] = process.argv.slice(2);
const { Version2Client } = require(path.join(folder, "node_modules", "jira.js"));
const client = new Version2Client({
  host,
  authentication: { basic: { email: user, apiToken: user } },
});

async function status(promise) {
  try {
    await promise;
    return 200;
  } catch (e) {
    return e.status || (e.response && e.response.status) || String(e);
  }
}

async function drive() {
  const seen = {};
  const made = await client.issues.createIssue({
    fields: {
      project: { key: "PAY" },
      issuetype: { name: "Task" },
      summary: "Made by jira.js",
      priority: { name: "High" },
    },
  });
  const key = made.key;
  seen.key = key;
  await client.issues.editIssue({ issueIdOrKey: key, fields: { summary: "Edited by jira.js" } });
  const issue = await client.issues.getIssue({ issueIdOrKey: key, fields: ["summary", "priority"] });
  seen.fields = issue.fields;

  await client.issueLinks.linkIssues({
    type: { name: "Blocks" },
    inwardIssue: { key },
    outwardIssue: { key: "PAY-145" },
  });
  const linked = await client.issues.getIssue({ issueIdOrKey: key, fields: ["issuelinks"] });
  const link = await client.issueLinks.getIssueLink({ linkId: linked.fields.issuelinks[0].id });
  seen.link = [link.inwardIssue.key, link.type.outward, link.outwardIssue.key];
  await client.issueLinks.deleteIssueLink({ linkId: link.id });
  seen.linkTypes = (await client.issueLinkTypes.getIssueLinkTypes()).issueLinkTypes.map((t) => t.name);

  const property = { issueIdOrKey: key, propertyKey: "drive.seen" };
  await client.issueProperties.setIssueProperty({ ...property, propertyValue: { by: "jira.js" } });
  seen.propertyKeys = (
    await client.issueProperties.getIssuePropertyKeys({ issueIdOrKey: key })
  ).keys.map((k) => k.key);
  seen.property = (await client.issueProperties.getIssueProperty(property)).value;
  await client.issueProperties.deleteIssueProperty(property);
  seen.propertyGone = await status(client.issueProperties.getIssueProperty(property));

  const comment = await client.issueComments.addComment({ issueIdOrKey: key, comment: "First words" });
  await client.issueComments.updateComment({ issueIdOrKey: key, id: comment.id, comment: "Second words" });
  seen.comments = (await client.issueComments.getComments({ issueIdOrKey: key })).comments.map((c) => c.body);
  await client.issueComments.deleteComment({ issueIdOrKey: key, id: comment.id });

  const steps = (await client.issues.getTransitions({ issueIdOrKey: key })).transitions;
  const resolve = steps.find((step) => step.name === "Resolve issue");
  await client.issues.doTransition({
    issueIdOrKey: key,
    transition: { id: resolve.id },
    fields: { resolution: { name: "Duplicate" } },
  });
  const query = { jql: `issuekey = ${key} AND resolution = Duplicate`, fields: ["status"] };
  const found = await client.issueSearch.searchForIssuesUsingJql(query);
  const posted = await client.issueSearch.searchForIssuesUsingJqlPost(query);
  seen.found = [found.total, found.issues[0].fields.status.name, posted.total];
  seen.missing = await status(client.issues.getIssue({ issueIdOrKey: "PAY-99999" }));
  return seen;
}

drive().then(
  (seen) => console.log(JSON.stringify(seen)),
  (e) => {
    console.error(e.response ? JSON.stringify(e.response.data || e.response) : e);
    process.exit(1);
  },
);
