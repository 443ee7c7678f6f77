import { contentWords } from "./plain-words.ts";

/** Words that tell one thing of its kind from another: whom, what event, which part of the year. Two texts that differ in them are about two things. */
const TELLING = new Set(
  [
    "man woman men women boy girl male female child children adult teenager pensioner infant baby rural urban black white",
    "muslim christian catholic jewish hindu foreign domestic public private civilian soldier officer worker student teacher patient nurse",
    "flood fire earthquake quake war battle attack bombing crash storm hurricane cyclone typhoon tornado drought famine epidemic",
    "outbreak eruption landslide tsunami explosion shooting riot protest strike election referendum vaccine drug trial bridge tunnel dam",
    "tower river lake mountain island airport station railway road ship aircraft film album song book novel museum stadium castle",
    "company firm bank airline hospital school university college city town village county province district club team mine factory",
    "plant reactor hotel theatre prison farm church army navy party festival marathon glacier forest desert canal reservoir stock bond",
    "opposition minister president leader king queen mayor governor senator striker goalkeeper",
    "january february march april may june july august september october november december",
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter",
    "first second third fourth final north south east west northern southern eastern western upper lower",
    "rice wheat maize corn tea coffee cocoa oil gas coal gold steel aluminium copper iron cement sugar diesel petrol electric solar wind nuclear wool cotton beef pork milk wine beer",
  ]
    .join(" ")
    .split(" "),
);

// The words of a text that say which thing it is about: names, years, and words such as "women", "flood" or "January". Lower case.
function identityWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of contentWords(text)) if (TELLING.has(word) || /^(?:1[89]|20)\d\d$/.test(word)) found.add(word);
  for (const name of names(text)) found.add(name);
  return found;
}

const NAME = /(?<=(?<start>^|[.!?:“"]\s*)?)\p{Lu}[\p{L}’'-]*/gu;

// A capital at the start of a sentence is a name only where another name or a possessive follows ("Mount Veles", "Lowmere’s").
function names(text: string): readonly string[] {
  const found: string[] = [];
  for (const { 0: word, index } of text.matchAll(NAME)) {
    const first = /(?:^|[.!?:“"]\s*)$/u.test(text.slice(0, index));
    const rest = text.slice(index + word.length);
    const followed = /['’]s$/.test(word) || /^ \p{Lu}/u.test(rest);
    if (first && !followed) continue;
    for (const one of contentWords(word)) if (one.length > 1) found.push(one);
  }
  return found;
}

/** A sentence within its text; `aside` are words that tell nothing apart: its time, and who says it. */
export interface Placed {
  readonly own: string;
  readonly all: string;
  readonly aside: ReadonlySet<string>;
}

/** True when each sentence holds a word of identity that the other text lacks: they are about two things. */
export function tellApart(left: Placed, right: Placed): boolean {
  return holdsMore(left, right) && holdsMore(right, left);
}

function holdsMore({ own, aside }: Placed, other: Placed): boolean {
  const words = contentWords(other.all);
  const telling = [...identityWords(own)].filter((word) => !aside.has(word));
  return telling.some((word) => !words.some((one) => one === word || sameStem(one, word)));
}

// "Britain", "Britons" and "British" are one; so are "Norway" and "Norwegian".
function sameStem(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && a.slice(0, 4) === b.slice(0, 4) && !/^\d/.test(a);
}
