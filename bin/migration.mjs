// `npm run migration -- NAME`: writes the next migration from what changed in prisma/schema.prisma, to be read and edited by
// hand before it is applied (generated columns, for one, come out as defaults).
import { spawnSync } from "node:child_process";
import { load } from "./launch/load.mjs";
import { setup, stop } from "./setup.mjs";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name))
  stop("name it in lower case and underscores: npm run migration -- add_remarks");
setup();
const { withScratchDatabase } = await load("scratch");
const code = await withScratchDatabase((address) => {
  const args = ["node_modules/prisma/build/index.js", "migrate", "dev", "--create-only", "--name", name];
  return spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, DATABASE_URL: address } }).status;
});
process.exit(code ?? 1);
