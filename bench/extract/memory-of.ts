/** Run by itself with `--expose-gc`: reads the page with one contender, or with none, and prints what the process holds. */
import { type ContenderName, contender, contenderNames } from "./contenders.ts";
import { ownPage } from "./page.ts";

const name = process.argv[2];
const known = contenderNames.find((one) => one === name) as ContenderName | undefined;
const read = known === undefined ? null : await contender(known);
for (let round = 0; round < 20; round++) read?.(ownPage.text);
globalThis.gc?.();
globalThis.gc?.();
const { rss, heapUsed, external } = process.memoryUsage();
process.stdout.write(JSON.stringify({ rss, held: heapUsed + external }));
