import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAttributionsWithSentences } from "../../lib/extract/attributions.ts";
import { chainAt, chainContext } from "../../lib/extract/chains.ts";
import { readPosts } from "../../lib/extract/posts.ts";
import { places } from "../../lib/model/vocabulary/places.ts";
import { sources } from "../../lib/model/vocabulary/sources.ts";
import type { Vocabulary } from "../../lib/model/vocabulary.ts";
import { standsIn } from "../../lib/text/span.ts";
import { processorTime } from "../support/processor-time.ts";

const vocabulary: Vocabulary = { indicators: [], sources, places, coverages: [], dependences: [], rates: [] };

function readAll(text: string) {
  const posts = readPosts(text, { publisher: "Tideline", date: "2016-05-03" });
  const reading = readAttributionsWithSentences(text, posts, vocabulary);
  const context = chainContext(text, posts, reading, "Tideline");
  return { posts, reading, context };
}

/** Words that cues, names, quotations and heads of posts are made of, joined at random. */
const pieces = fc.constantFrom(
  ...'said told that according to the FAO , . : ; “ ” " ‘ ’ ( ) – and but who which report claims of Kenya Kenyan ministry Jane Roe it he they officials data showed 14 percent \n \n\n By UPDATE: Full story here: Reuters Monday, May 2nd, 2016 I'.split(
    " ",
  ),
  "\n\n",
  "According to Reuters:",
  "Tuesday, May 3rd, 2016",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("attributions of any text", () => {
  it("stand where they say, in words that are there", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { source, cue, content } of readAll(text).reading.attributions)
          for (const part of [source, cue, content]) if (part) expect(standsIn(text, part, part.surface)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("come from posts whose passages lie in order inside them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const post of readAll(text).posts) {
          let last = post.span.start;
          for (const { span, article } of post.passages) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(post.span.end);
            if (article !== null) expect(post.articles[article]).toBeDefined();
            last = span.end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("give every span a chain that ends somewhere", () => {
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(40), (text, start, length) => {
        const chain = chainAt({ start, end: start + length + 1 }, readAll(text).context);
        expect(chain[0]?.source).toBeTruthy();
        expect(chain.at(-1)?.source).toBeTruthy();
      }),
    );
  });
});

describe("the time to read a text", () => {
  const units = [
    " ",
    "“",
    '"',
    "'",
    ",",
    "(",
    ")",
    "\n",
    "said ",
    "the ",
    "A",
    "A ",
    "a, ",
    "“a” ",
    "he said, ",
    "(A) ",
    "\n\na:",
    "of the ",
    "Full story here:\n",
    "U.S. ",
    "1 ",
    "the FAO and ",
  ];

  // Tried again: the collector slows one reading now and then, quadratic work slows every one.
  it.each(units)("grows with its length for “%s” repeated", { retry: 4, timeout: 60_000 }, (unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      return processorTime(() => readAll(text));
    };
    time(10_000);
    const small = Math.min(time(50_000), time(50_000));
    const large = Math.min(time(100_000), time(100_000));
    // Linear is 2; a small floor keeps the clock's grain out.
    expect(large / Math.max(small, 5)).toBeLessThan(4);
    expect(large).toBeLessThan(5000);
  });
});

it("gives what stands on both sides of a cue with a colon to the speaker", () => {
  const [said] = readAll("Arrivals slowed in May, the border office said: some 140 people crossed.").reading
    .attributions;
  expect(said?.content.surface).toBe("Arrivals slowed in May, the border office said: some 140 people crossed");
});

describe("who is meant", () => {
  const last = (text: string) => readAll(text).reading.attributions.at(-1)?.resolved;

  it.each([
    ["The FAO and the WFP said 30,000 people crossed. Both agencies put the number of dead at 40.", "FAO; WFP"],
    ["The IMF and the World Bank still do: they expect growth of 4 percent.", "IMF; World Bank"],
    ["The FAO and the WFP said 30,000 people crossed. The police said 12 men were held.", "police"],
    [
      "The health office reported 82 cases. Nobody was vaccinated, it said. A spokeswoman said 32 died.",
      "health office",
    ],
    ["A spokesman said 30 trucks were on the way.", "spokesman"],
    [
      "The International Energy Agency said in a report that coal rose. The EU said it fell. The report said gas rose.",
      "IEA",
    ],
    ["The International Energy Agency said coal rose. That of the EU fell. The agency says demand fell.", "IEA"],
    ["The Reef Council's yearbook says catches fell.", "Reef Council"],
    [
      "The World Bank put debt at 40 percent. Chinese customs figures are better. They show coal fell.",
      "Chinese customs",
    ],
    ["The canal board let 33 ships pass. The board thinks so: it expects 40 ships a day.", "canal board"],
    ["The World Bank said coal rose. A reader at the Reef Bank notes the bank's own count shows it fell.", "Reef Bank"],
    [
      "The portal Homely reported a fall. Statistics Canada measures other rents. Its index rose 9 percent.",
      "Statistics Canada",
    ],
    ["Nordwagen, a maker of cars, will cut 7,500 jobs, the company said.", "Nordwagen"],
    ["Greenpeace Kenya blames budgets. It says a third of the staff has left.", "Greenpeace"],
    ["The labour office has published its figures. They show that wages fell.", "labour office"],
    ["Costs were flat, Leo Patterson of the Tenants' Union said.", "Leo Patterson"],
    ["The bank expects 2 percent, but Moody's sees growth of 1.5 percent.", "Moody's"],
    ["Max Dale's manager, Sue Fields, pointed to thefts, which she said were up 96 percent.", "Sue Fields"],
    ["The Reef Institute doubts it. Its researchers found that stocks fell.", "Reef Institute"],
    ["Punch, citing a report of the statistics bureau, wrote much. Prices rose, the bureau says.", "statistics bureau"],
    ["The daily Lys used pictures and arrived at 300,000 people.", "Lys"],
    ["Rents fell 1.2 percent, the portal Homes.ca reported on Monday.", "Homes.ca"],
    ["Kenya and Uganda agreed. State television reported that 1.3 million had come home.", "State television"],
    [
      "Fleet agency data showed a loss. The health office counted 40 cases. Federal figures show prices rose.",
      "Federal figures",
    ],
  ])("in “%s” is %s", (text, source) => {
    expect(last(text)).toBe(source);
  });
});
