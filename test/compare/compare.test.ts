import { describe, expect, test } from "vitest";
import { findingsOf } from "@/lib/compare/arithmetic/index";
import { compare } from "@/lib/compare/compare";
import { originsOf } from "@/lib/compare/question/origins";
import type { Statement } from "@/lib/model/comparison";
import { defaultVocabulary as vocabulary } from "@/lib/model/vocabulary/index";
import { statementFrom } from "../corpus/compare/notation";
import { say } from "../corpus/compare/say";

const read = (a: Statement, b: Statement, others: readonly Statement[] = []) => compare(a, b, vocabulary, { others });

const rice2015 = "The FAO said North Korea’s rice production fell 12 percent in 2015 from 2014.";

describe("what two claims say of each other", () => {
  test.each([
    [
      "opposite movements of one measure in one year",
      "The ministry said North Korea’s GDP grew 1 percent in 2014.",
      "The institute said North Korea’s GDP fell in 2014.",
      "contradicts",
    ],
    [
      "amounts that no rounding brings together",
      "The ministry said Kenya exported 410,000 tonnes of tea in 2014.",
      "The board said Kenya exported 520,000 tonnes of tea in 2014.",
      "contradicts",
    ],
    [
      "amounts within rounding",
      "The ministry said Kenya produced 3.7 million tonnes of maize in 2014.",
      "The board said Kenya produced 3.72 million tonnes of maize in 2014.",
      "compatible",
    ],
    [
      "amounts that twice the approximator brings together",
      "The mayor said around 400 people were killed in Kenya in 2014.",
      "The police said 430 people were killed in Kenya in 2014.",
      "compatible",
    ],
    [
      "another year",
      "The ministry said North Korea’s GDP grew 1 percent in 2014.",
      "The institute said North Korea’s GDP fell in 2013.",
      "not-comparable",
    ],
    [
      "another country",
      "The ministry said Kenya produced 3.7 million tonnes of maize in 2014.",
      "The board said Ghana produced 1.2 million tonnes of maize in 2014.",
      "not-comparable",
    ],
    [
      "exports and imports are two parts of trade",
      "The ministry said Kenya’s exports totaled $3.16 billion in 2014.",
      "The board said Kenya’s imports totaled $4.45 billion in 2014.",
      "not-comparable",
    ],
    [
      "part and whole",
      rice2015,
      "The WFP said North Korea’s cereal production fell 14 percent in 2015 from 2014.",
      "compatible",
    ],
    [
      "a year that one of them does not name",
      rice2015,
      "The weekly said North Korea’s rice production rose.",
      "undecided",
    ],
  ])("%s", (_, first, second, outcome) => {
    const [a, b] = [say(first), say(second)];
    expect([read(a, b).outcome, read(b, a).outcome]).toEqual([outcome, outcome]);
  });

  test("what would decide is named, and so is what follows if it does", () => {
    const reading = read(say("The weekly said North Korea’s rice production rose."), say(rice2015));
    expect(reading.wouldDecide).toBe("period");
    expect(reading.sentence).toMatch(/^Cannot say: A names no year|^Cannot say: The year of A is only assumed/);
    expect(reading.sentence).toContain("if it means 2015, B contradicts it");
  });

  test("a field that a rule only assumed counts as missing", () => {
    const b = say("The weekly said North Korea’s rice production rose in 2015.");
    expect(read(say(rice2015), b).outcome).toBe("contradicts");
    const assumed = { ...b, content: { ...b.content, known: { ...b.content.known, period: "assumed" as const } } };
    expect(read(say(rice2015), assumed).outcome).toBe("undecided");
  });

  test("a season whose days nobody states is no assumption, and decides nothing all the same", () => {
    const b = say("The weekly said North Korea’s rice production rose in 2015.");
    const period = b.content.period && { ...b.content.period, calendar: "season", certainty: "unknown" };
    const season = { ...b, content: { ...b.content, period } } as Statement;
    const { outcome, sentence } = read(say(rice2015), season);
    expect([outcome, sentence]).toEqual([
      "undecided",
      "Cannot say: B does not say when the season begins and ends; if it means 2015, A contradicts it.",
    ]);
  });

  test("one estimate counted in paddy and in milled rice counts differently", () => {
    const sentence = "The FAO said North Korea produced 5.33 million tonnes of cereals in 2014.";
    const reading = read(
      say(sentence, { form: "paddy" }),
      say(sentence.replace("5.33", "4.48").replace("FAO", "WFP"), { form: "milled" }),
    );
    expect(reading.outcome).toBe("counts-differently");
    expect(reading.sentence).toContain("−16 %");
  });

  test("trade without and trade with a neighbour alone are complements", () => {
    const all = say("The bank said North Korea’s external trade amounted to $7.61 billion in 2014.", {
      excluding: "inter-Korean trade",
    });
    const inner = say("The ministry said inter-Korean trade reached $2.34 billion in 2014.");
    expect(read(all, { ...inner, content: { ...inner.content, place: all.content.place } })).toMatchObject({
      outcome: "not-comparable",
    });
  });

  test("growth that slows is still growth", () => {
    expect(
      read(
        say("The bank said Ghana’s GDP growth slowed in 2014."),
        say("The fund said Ghana’s GDP grew 4 percent in 2014."),
      ).outcome,
    ).not.toBe("contradicts");
  });

  test("a contradiction that only the retelling carries says so, and what was added", () => {
    const told = say(
      "The weekly Harvest Herald claimed that North Korea’s rice production rose in 2015.",
      {},
      { reporting: "paraphrase" },
    );
    const words = say(
      "“Our rice production in North Korea rose,” the weekly Harvest Herald said.",
      { claimant: told.content.claimant, period: null },
      { reporting: "verbatim" },
    );
    const reading = read(told, say(rice2015), [words]);
    expect(reading).toMatchObject({ outcome: "contradicts", asRetoldBy: "Northern Fields" });
    expect(reading.drift.map(({ kind }) => kind)).toContain("period-added");
  });

  test("one voice through three outlets is one origin", () => {
    const statements = [
      say(rice2015),
      say(rice2015),
      say("The ministry said North Korea’s rice production rose in 2015."),
    ];
    expect(originsOf(statements, vocabulary).map(({ statements: reports }) => reports.length)).toEqual([2, 1]);
  });

  test("analysts of two posts are two origins, of one post one", () => {
    const of = (post: string, id: string) =>
      statementFrom(`analysts | GDP | KE | 2014 | up | post: ${post}`, id, vocabulary);
    const origins = originsOf([of("one", "a"), of("one", "b"), of("two", "c")], vocabulary);
    expect(origins.map(({ name, statements }) => [name, statements.length])).toEqual([
      ["analysts", 2],
      ["analysts", 1],
    ]);
  });
});

describe("arithmetic inside a post", () => {
  const page = (now: string, change: string) =>
    [
      `The FAO said Kenya produced ${now} million tonnes of maize in 2015.`,
      "The FAO said Kenya produced 4.3 million tonnes of maize in 2014.",
      `The FAO said Kenya’s maize production fell ${change} percent in 2015 from 2014.`,
    ].map((sentence) => ({
      ...say(sentence),
      post: { id: "one", start: 0, publishedOn: "2015-11-10" },
    }));
  const verdict = (now: string, change: string) =>
    findingsOf(page(now, change), vocabulary).find(({ check }) => check === "percent-change")?.verdict;

  test("two levels make the change that is stated, within rounding and not beyond", () => {
    expect(verdict("3.7", "14")).toBe("adds-up");
    expect(verdict("3.7", "15")).toBe("adds-up");
    expect(verdict("3.7", "25")).toBe("does-not-add-up");
    expect(verdict("3.0", "14")).toBe("does-not-add-up");
  });
});
