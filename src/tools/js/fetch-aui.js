// Takes a package, such as AUI or axe, from the npm registry once per build directory: node fetch-aui.js <package@version> <folder> [with-dependencies]
"use strict";
const { execFileSync } = require("child_process");
const fs = require("fs");
const path = require("path");

const [spec, folder, withDependencies] = process.argv.slice(2);
const marker = path.join(folder, ".fetched");

if (fs.existsSync(marker) && fs.readFileSync(marker, "utf8") === spec) {
  process.exit(0);
}
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
if (withDependencies) {
  fs.writeFileSync(path.join(folder, "package.json"), "{}");
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", ["install", spec, "--prefix", folder, ...quiet], { stdio: "inherit" });
} else {
  const packed = execFileSync("npm", ["pack", spec, "--silent", "--pack-destination", folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
  execFileSync("tar", ["-xzf", path.join(folder, packed.split("\n").pop()), "-C", folder], {
    stdio: "inherit",
  });
}
fs.writeFileSync(marker, spec);
