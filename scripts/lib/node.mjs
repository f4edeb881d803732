// Imported first by every script: says in one sentence that Node is too old, before anything else can fail.
const [major, minor] = process.versions.node.split('.').map(Number);

/** The versions that the build tools run on; the same as "engines" in package.json. */
const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;

if (!good) {
  console.error(`Dateline needs Node 20.19, 22.12, 24 or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}
