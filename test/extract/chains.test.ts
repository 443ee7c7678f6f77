import { describe, expect, it } from "vitest";
import { readAttributionsWithSentences } from "../../lib/extract/attributions.ts";
import { chainAt, chainContext, readChain } from "../../lib/extract/chains.ts";
import { readPosts } from "../../lib/extract/posts.ts";
import { places } from "../../lib/model/vocabulary/places.ts";
import { sources } from "../../lib/model/vocabulary/sources.ts";
import type { Vocabulary } from "../../lib/model/vocabulary.ts";

const vocabulary: Vocabulary = { indicators: [], sources, places, coverages: [], dependences: [], rates: [] };

/** The chain of the words as they stand in the text, and how the claimant is known. */
function chainOf(text: string, words: string, publisher: string | null = "Tideline") {
  const posts = readPosts(text, { publisher, date: null });
  const context = chainContext(text, posts, readAttributionsWithSentences(text, posts, vocabulary), publisher);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const reading = readChain({ start, end: start + words.length }, context);
  return {
    steps: reading.steps.map((step) => step.source),
    roles: reading.steps.map((step) => step.role),
    known: reading.known,
  };
}

const roundup = `Jobs and wages in the port towns (updated)

Tuesday, May 3rd, 2016

By Ada Quist

The union claims that wages fell in 2015. The town hall does not agree.

In April, the labour office said that 4,000 jobs had gone, as Reuters reported:

Some 4,000 jobs were lost in the ports last year, according to a labour office report.

The number of vacancies fell to 900, the lowest in a decade.

Crane drivers lost least, but analysts said the worst was yet to come.

The labour office opened a branch in Tema in 2014, and it now has 60 staff.

Full story here:
Ports shed 4,000 jobs: labour office
Yahoo News/Reuters

I have seen no such fall. Trade grew by 3 percent, reportedly.

UPDATE: Kofi Mensah at the Breakwater blog offers another explanation: the figures leave out the fishing fleet.

Full story here:
Who counts the fleet?
Kofi Mensah
Breakwater
`;

describe("a claim's chain", () => {
  it.each([
    ["the publisher alone for the author's own words", "I have seen no such fall", ["Tideline"]],
    ["the publisher alone for the title", "Jobs and wages in the port towns", ["Tideline"]],
    ["the one cited in the author's text", "wages fell in 2015", ["Tideline", "union"]],
    ["the outlet a sentence names as its source", "4,000 jobs had gone", ["Tideline", "Reuters", "labour office"]],
    [
      "carrier, agency and body in a quoted article",
      "Some 4,000 jobs were lost in the ports last year",
      ["Tideline", "Yahoo News", "Reuters", "labour office"],
    ],
    [
      "the same body while its figures go on",
      "The number of vacancies fell to 900",
      ["Tideline", "Yahoo News", "Reuters", "labour office"],
    ],
    ["the agency before another speaker takes over", "Crane drivers lost least", ["Tideline", "Yahoo News", "Reuters"]],
    ["the other speaker after that", "the worst was yet to come", ["Tideline", "Yahoo News", "Reuters", "analysts"]],
    [
      "the body a cited headline names",
      "Ports shed 4,000 jobs",
      ["Tideline", "Yahoo News", "Reuters", "labour office"],
    ],
    ["nobody for hearsay", "Trade grew by 3 percent, reportedly", ["Tideline", "unattributed"]],
  ])("is %s", (_, words, steps) => {
    expect(chainOf(roundup, words).steps).toEqual(steps);
  });

  it("is the agency, not the body, where the agency tells of the body itself", () => {
    expect(chainOf(roundup, "The labour office opened a branch in Tema in 2014").steps).toEqual([
      "Tideline",
      "Yahoo News",
      "Reuters",
    ]);
    expect(chainOf(roundup, "it now has 60 staff").steps).toEqual(["Tideline", "Yahoo News", "Reuters"]);
  });

  it("is the blog an author writes in, where an update names both", () => {
    expect(chainOf(roundup, "the figures leave out the fishing fleet").steps).toEqual([
      "Tideline",
      "Breakwater",
      "Kofi Mensah",
    ]);
  });

  it("keeps the claimant a title names", () => {
    const text = "GDP fell, says a visiting economist\n\nMonday, March 14th, 2016\n\nNobody was surprised.";
    expect(chainOf(text, "GDP fell").steps).toEqual(["Tideline", "visiting economist"]);
    const colon = "Visiting economist: GDP fell\n\nMonday, March 14th, 2016\n\nNobody was surprised.";
    expect(chainOf(colon, "GDP fell").steps).toEqual(["Tideline", "Visiting economist"]);
    const early = "A visiting economist says GDP fell by a fifth\n\nMonday, March 14th, 2016\n\nNobody was surprised.";
    expect(chainOf(early, "GDP fell by a fifth").steps).toEqual(["Tideline", "visiting economist"]);
    const capitals =
      "GDP Fell By A Fifth, Says Visiting Economist\n\nMonday, March 14th, 2016\n\nNobody was surprised.";
    expect(chainOf(capitals, "GDP Fell By A Fifth").steps.at(-1)?.toLowerCase()).toBe("visiting economist");
  });

  it("begins with the publication and ends with the assertion", () => {
    expect(chainOf(roundup, "Some 4,000 jobs were lost").roles).toEqual(["publishes", "relays", "relays", "asserts"]);
  });

  it("says when a source is carried over from a neighbouring sentence", () => {
    expect(chainOf(roundup, "Some 4,000 jobs were lost").known).toBe("stated");
    expect(chainOf(roundup, "The number of vacancies fell to 900").known).toBe("carried");
  });

  it("does without a publisher where none is known", () => {
    expect(chainOf(roundup, "wages fell in 2015", null).steps).toEqual(["union"]);
    expect(chainOf("Rice fell.", "Rice fell", null).steps).toEqual(["unattributed"]);
  });

  it("follows a source through the paper it spoke in and the brief that cites the paper", () => {
    const text =
      "A brief by the Institute for Coastal Affairs (ICA) cites a May issue of Granma. There, Rosa Diaz, director of the rice board, says that yields doubled.\n\nNow a Cuban official tells us that rice is plentiful.";
    expect(chainOf(text, "yields doubled").steps).toEqual([
      "Tideline",
      "Institute for Coastal Affairs",
      "Granma",
      "Rosa Diaz",
    ]);
    expect(chainOf(text, "rice is plentiful").steps).toEqual([
      "Tideline",
      "Institute for Coastal Affairs",
      "Granma",
      "Cuban official",
    ]);
  });

  it("gives two who speak together as one voice", () => {
    const text = "The UNHCR and the WFP said that 12,000 families had fled.";
    expect(chainOf(text, "12,000 families had fled").steps).toEqual(["Tideline", "UNHCR; WFP"]);
  });

  it("keeps a speaker over the sentences of a quotation", () => {
    const text =
      "“We lost 300 boats,” said Luis Prado, a fisherman. “Another 40 were damaged.”\n\nThe sea is calm today.";
    expect(chainOf(text, "Another 40 were damaged").steps).toEqual(["Tideline", "Luis Prado"]);
    expect(chainOf(text, "The sea is calm today").steps).toEqual(["Tideline"]);
  });

  it("does not hand a narrator's sentence to the one it tells of", () => {
    const text =
      "NAIROBI (Reuters) - Rail traffic rose 8 percent, Kenya Railways said.\n\nKenya Railways bought 40 engines in 2012.";
    expect(chainOf(text, "Rail traffic rose 8 percent").steps).toEqual(["Tideline", "Reuters", "Kenya Railways"]);
    expect(chainOf(text, "Kenya Railways bought 40 engines in 2012").steps).toEqual(["Tideline", "Reuters"]);
  });

  it("gives what is judged of a claim to the one who judges", () => {
    const text = "Kenyan claims of a bumper harvest have not held up.";
    expect(chainOf(text, "Kenyan claims of a bumper harvest").steps).toEqual(["Tideline", "Kenyan government"]);
    expect(chainOf(text, "Kenyan claims of a bumper harvest have not held up").steps).toEqual(["Tideline"]);
  });

  it("hands a figure in a later paragraph to the last voice only where it goes on with the matter", () => {
    const text = `Grain

Grain output fell 12 percent, the harvest board said. Yields were 2.1 tonnes.

The millers' union said that 40 mills had closed since May.

Stocks of grain cover 30 days. The 200 mills that remain employ 9,000.

Tourist arrivals rose 8 percent.`;
    expect(chainOf(text, "The 200 mills that remain employ 9,000").steps.at(-1)).toBe("millers' union");
    expect(chainOf(text, "Tourist arrivals rose 8 percent").steps).toEqual(["Tideline"]);
    const one = text.replace(/The millers[^\n]*\n\n/u, "");
    expect(chainOf(one, "Tourist arrivals rose 8 percent").steps.at(-1)).toBe("harvest board");
  });

  it("has the narrator speak after a question of his own", () => {
    const text =
      "Accra (Reuters) - About 500 people fell ill, the health office said.\n\nIs that all? Only 77 clinics report their cases.";
    expect(chainOf(text, "Only 77 clinics report their cases").steps).toEqual(["Tideline", "Reuters"]);
  });

  it("leaves what another body does to the narrator, but what parties would win to the poll", () => {
    const text = "About 500 people fell ill, the health office said.\n\nThe Relief Society has treated 80 patients.";
    expect(chainOf(text, "The Relief Society has treated 80 patients").steps).toEqual(["Tideline"]);
    const poll =
      "A survey by the Vox Institute found that 40 percent are undecided.\n\nThe Homeland Union would win 30 percent.";
    expect(chainOf(poll, "The Homeland Union would win 30 percent").steps.at(-1)).toBe("Vox");
  });

  it("is never empty, wherever the span lies", () => {
    const posts = readPosts(roundup, { publisher: null, date: null });
    const context = chainContext(roundup, posts, readAttributionsWithSentences(roundup, posts, vocabulary), null);
    for (let at = 0; at < roundup.length; at += 7)
      expect(chainAt({ start: at, end: at + 5 }, context).length).toBeGreaterThan(0);
  });
});

describe("whose voice goes on", () => {
  const last = (text: string, words: string) => chainOf(`Notes\n\n5 March 2024\n\n${text}\n`, words).steps.at(-1);

  it("takes a firm shaped like a person for “the company”, and a person told of as one never", () => {
    const firm =
      "Some 64 percent of trains were late, Deutsche Bahn said. The company put the cost at 180 million euros.";
    expect(last(firm, "180 million euros")).toBe("Deutsche Bahn");
    const person =
      "Some 64 percent were late, said chairman Detlef Neuss. The company put the cost at 180 million euros.";
    expect(last(person, "180 million euros")).toBe("company");
    const described =
      "Some 64 percent were late, said Detlef Neuss, a driver. The company put the cost at 180 million euros.";
    expect(last(described, "180 million euros")).toBe("company");
    const quoted =
      "“We are late in 64 percent of cases,” Detlef Neuss said. The company put the cost at 180 million euros.";
    expect(last(quoted, "180 million euros")).toBe("company");
    const he =
      "Some 64 percent were late, Detlef Neuss said. He gave no reason, he added. The company put the cost at 9 million.";
    expect(last(he, "9 million")).toBe("company");
  });

  it("reads published figures after the colon as their maker's, and what others are as the narrator's", () => {
    const published = "The statistics office ONEI has published its figures. They are grim: 2.4 million visitors came.";
    expect(last(published, "2.4 million visitors came")).toBe("ONEI");
    const people = "The statistics office ONEI opened a branch. They are desperate: 2.4 million people left.";
    expect(last(people, "2.4 million people left")).toBe("Tideline");
  });

  it("gives a poll the shares told after it", () => {
    expect(last("In a Gallup poll 71 percent said it was so.", "71 percent said it was so")).toMatch(/^Gallup/u);
    expect(last("In a village 71 percent said it was so.", "71 percent said it was so")).toBe("Tideline");
  });

  it("leaves a paragraph of history to the narrator, and one that goes on with the figures to their source", () => {
    const news = "Output will fall 20 percent, the Mercantile Exchange of Vietnam said on Monday.\n\n";
    const history = "Coffee came to the country in 1857. Output grew to 1.8 million tonnes in 2020.";
    expect(last(news + history, "Output grew to 1.8 million tonnes in 2020")).toBe("Tideline");
    const goesOn = "The crop was poor in 2023. Output grew to 1.8 million tonnes in 2020.";
    expect(last(news + goesOn, "Output grew to 1.8 million tonnes in 2020")).toBe("Mercantile Exchange of Vietnam");
  });

  it("gives a cue at the end the clause it ends, and an outlet the whole", () => {
    const two =
      "The ministry says that output rose 3 percent, but yields fell 2 percent, according to the farmers' union.";
    expect(last(two, "output rose 3 percent")).toBe("ministry");
    expect(last(two, "yields fell 2 percent")).toBe("farmers' union");
    const plan =
      "Labour promised two million places, a plan that would cost $5 million according to the Lys Institute.";
    expect(last(plan, "two million places")).not.toBe("Lys Institute");
    expect(last(plan, "a plan that would cost $5 million")).toBe("Lys Institute");
    for (const words of [
      "Prices rose 3 percent, the ministry said, but wages fell 2 percent, according to the union.",
      "Prices rose 3 percent, according to the ministry, but wages fell 2 percent, the union said.",
    ]) {
      expect(chainOf(words, "Prices rose 3 percent").steps).toEqual(["Tideline", "ministry"]);
      expect(chainOf(words, "wages fell 2 percent").steps).toEqual(["Tideline", "union"]);
    }
    const outlet = "The ministry says that output rose 3 percent, but yields fell 2 percent, Reuters reported.";
    expect(chainOf(`Notes\n\n5 March 2024\n\n${outlet}\n`, "output rose 3 percent").steps).toContain("Reuters");
    const one = "Imports fell 4 percent, but exports rose 5 percent, according to the customs office.";
    expect(last(one, "Imports fell 4 percent")).toBe("customs office");
  });

  it("places whom a quoted speaker cites inside him, for that sentence alone", () => {
    const quoted = "“We lost 15,000 beds. We have 900 vacancies, according to the regulator,” said Jane Roe, a nurse.";
    expect(chainOf(quoted, "We have 900 vacancies").steps).toEqual(["Tideline", "Jane Roe", "regulator"]);
    expect(chainOf(quoted, "We lost 15,000 beds").steps).toEqual(["Tideline", "Jane Roe"]);
    const before = "Jane Roe, a nurse, said: “We have 900 vacancies, according to the regulator.”";
    expect(chainOf(before, "We have 900 vacancies").steps).toEqual(["Tideline", "Jane Roe", "regulator"]);
    const after = "“We have 900 vacancies,” according to the regulator.";
    expect(last(after, "We have 900 vacancies")).toBe("regulator");
  });

  it("lets who spoke last inside an outlet's block go on, and the outlet where nobody spoke", () => {
    const lead = "Reuters reports that the crop was smaller. According to the story:\n\n";
    const block =
      "“Output was 405 tonnes, the harvest board said in a report on Tuesday. A year before it was 400 tonnes.";
    const end = "\n\nThe official target is 573 tonnes.”";
    expect(last(lead + block + end, "A year before it was 400 tonnes")).toBe("harvest board");
    const plain = "“Output was 405 tonnes on Tuesday. A year before it was 400 tonnes.";
    expect(last(lead + plain + end, "A year before it was 400 tonnes")).toBe("Reuters");
  });

  it("leaves a reckoning from what was said to the narrator, and the next figure to who said it", () => {
    const said = "The harvest board said that 700 of 8,400 posts would go.";
    expect(last(`${said} That is one post in twelve.`, "That is one post in twelve")).toBe("Tideline");
    expect(last(`${said} A fifth of them are in the north.`, "A fifth of them are in the north")).toBe("harvest board");
  });

  it("takes “it” after a dispute for the body that disputes, not for the one before", () => {
    const other = "Numbers fell 7 percent, Attica Group said on Wednesday.\n\n";
    const disputes = `${other}The islanders' federation disagrees: fares went up by 12 percent, it said.`;
    expect(last(disputes, "fares went up by 12 percent")).toBe("islanders' federation");
    expect(last(`${other}Fares went up by 12 percent, it said.`, "Fares went up by 12 percent")).toBe("Attica Group");
  });
});
