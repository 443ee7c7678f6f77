/** Who reads: the whole engine, one of its readers, or a library that does part of the same work. */
export const contenderNames = ["engine", "quantities", "times", "mentions", "chrono", "compromise", "wink"] as const;
export type ContenderName = (typeof contenderNames)[number];

/** Reads a text and returns how much it found, so that no work can be skipped. */
export type Reader = (text: string) => number;

const date = "2015-11-10";
const publisher = "Northern Fields";

/** Loads one contender and nothing of the others, so that its memory can be told apart. */
export async function contender(name: ContenderName): Promise<Reader> {
  switch (name) {
    case "chrono":
      return chrono();
    case "compromise":
      return compromise();
    case "wink":
      return wink();
    case "quantities": {
      const { readQuantities } = await import("../../lib/extract/quantities.ts");
      return (text) => readQuantities(text).length;
    }
    case "times": {
      const { readTimes } = await import("../../lib/extract/times.ts");
      return (text) => readTimes(text, { reference: date }).length;
    }
    default:
      return engine(name);
  }
}

async function engine(name: "engine" | "mentions"): Promise<Reader> {
  const { extract, readMentions } = await import("../../lib/extract/index.ts");
  if (name === "engine") return (text) => extract(text, { publisher, date }).candidates.length;
  return (text) => readMentions(text, { publisher, date }).attributions.length;
}

/** Dates and stretches of time, in place of our times. */
async function chrono(): Promise<Reader> {
  const { parse } = await import("chrono-node");
  const reference = new Date(`${date}T12:00:00Z`);
  return (text) => parse(text, reference).length;
}

/** Numbers with their units, in place of our quantities. */
async function compromise(): Promise<Reader> {
  const { default: nlp } = await import("compromise/three");
  return (text) => (nlp(text).numbers().json() as readonly unknown[]).length;
}

/** Sentences, parts of speech and entities (dates, money, percentages, counts), in place of our quantities and times. */
async function wink(): Promise<Reader> {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const nlp = winkNLP(model);
  return (text) => (nlp.readDoc(text).entities().out(nlp.its.detail) as readonly unknown[]).length;
}
