/** better-sqlite3 13 crashes below Node 22 instead of refusing: so we refuse first, in words. */
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `Kanalwerk needs Node 24, this is ${process.version}.\n` +
      'On Linux and Windows "npm ci" brings it along and npm scripts use it; on macOS install Node 24 first.\n',
  );
  process.exit(2);
}
