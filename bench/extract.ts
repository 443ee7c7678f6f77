/** How fast and how large the engine is, against libraries that do part of the same work on the same text, in one run. */
import { extract } from "../lib/extract/index.ts";
import { bestOf, short, timed } from "./extract/clock.ts";
import { type ContenderName, contender, contenderNames } from "./extract/contenders.ts";
import { memories } from "./extract/memory.ts";
import { grown, ownPage, type Page, sharedPage } from "./extract/page.ts";

/** What each library is compared with: the readers of the engine that do the same. */
const counterparts: Readonly<Record<string, readonly ContenderName[]>> = {
  chrono: ["times"],
  compromise: ["quantities"],
  wink: ["quantities", "times"],
};

const readers = new Map<ContenderName, (text: string) => number>();
for (const name of contenderNames) readers.set(name, await contender(name));

const shared = sharedPage();
const pages = [grown(ownPage, 36_000), ...(shared ? [shared] : [])].map(speed);
const growth = lengths();
const memory = memories();
print();
console.log(JSON.stringify({ bench: "extract", node: process.version, pages, growth, memory }));

/** Milliseconds per 1,000 words, warm, and how many times longer each library takes than our part of the same work. */
function speed(page: Page) {
  const runs = Object.fromEntries([...readers].map(([name, read]) => [name, () => read(page.text)] as const)) as Record<
    ContenderName,
    () => number
  >;
  const best = bestOf(runs, { warm: 12, timed: 12 });
  const per = (name: ContenderName) => (best[name] / page.words) * 1000;
  return {
    page: page.name,
    words: page.words,
    msPer1000Words: Object.fromEntries(contenderNames.map((name) => [name, short(per(name))])),
    timesOurPart: Object.fromEntries(
      Object.entries(counterparts).map(([library, ours]) => [
        library,
        short(per(library as ContenderName) / ours.reduce((sum, name) => sum + per(name), 0)),
      ]),
    ),
    timesWholeEngine: Object.fromEntries(
      Object.keys(counterparts).map((library) => [library, short(per(library as ContenderName) / per("engine"))]),
    ),
  };
}

/** The time a text takes as it grows, and how it grows when the text doubles: 2 is in step with the length. */
function lengths() {
  const sizes = [31_250, 62_500, 125_000, 250_000, 500_000, 1_000_000];
  const rows: { characters: number; ms: number; whenDoubled: number | null }[] = [];
  for (const characters of sizes) {
    const { text } = grown(ownPage, characters);
    const read = () => extract(text, { publisher: null, date: null });
    const ms = Math.min(...Array.from({ length: characters > 300_000 ? 2 : 4 }, () => timed(read)));
    const before = rows.at(-1);
    rows.push({ characters, ms: short(ms), whenDoubled: before ? short(ms / before.ms) : null });
  }
  return rows;
}

function print() {
  for (const { page, words, msPer1000Words, timesOurPart, timesWholeEngine } of pages) {
    console.log(`\n${page} page, ${words} words: milliseconds of processor time per 1,000 words, warm`);
    console.table(msPer1000Words);
    console.log("a library's time over that of our readers of the same thing, and over the whole engine's");
    console.table({ timesOurPart, timesWholeEngine });
  }
  console.log("\nas the text grows");
  console.table(growth);
  console.log(
    "megabytes over a process that reads nothing: held after collection, resident, and resident with little room for new objects",
  );
  console.table(memory);
}
