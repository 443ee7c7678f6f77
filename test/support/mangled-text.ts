import fc from "fast-check";
import { archivePage } from "./archive-page.ts";

const words = [
  "the FAO said that rice output could fall by 12 percent this year compared to last year",
  "“We lost 3.7 million tonnes,” he added, according to Reuters",
  "By Marta Lindqvist\n\nTuesday, October 13th, 2015\n\nFull story here:\nPoor rains\nReuters\n\nUPDATE:",
  "did not increase more than 50 people between 3 and 5 % $1.2bn -5C 1 in 5 half a million (US$29.8 billion)",
  "from 2009 to 2011 Q3 FY25 on 18 and 19 June by mid-2022 a year earlier overnight",
].flatMap((line) => line.split(" "));

/** What no writer means and files hold all the same. */
const oddities = [
  ..."“ ” ‘ ’ \" ' ( ) [ ] { } < > , . ; : ! ? … - – — / % $ € £ ° ½ ² ³ ~ ^ _ * # @ & + = | \\".split(" "),
  ..."\n \n\n \t \r \u0000 \u00a0 \u00ad \u200b \u200f \u202e \ufeff \ufffd \u2028 \ud83d \udc00 e\u0301".split(" "),
  ..."🌾 👩‍👩‍👧 🇰🇵 العربية עברית 北朝鮮 한국 ３．７ ٣٤ Ã©tÃ© â€œ â€™ Â£ ﬁ İ ß ǅ".split(" "),
  ..."999999999999999999999 1e308 0x1F 1/0 00:00 31/02/2015 0000-00-00 9999-99-99 1,2,3,4,5".split(" "),
];

const mixture = fc
  .array(fc.tuple(fc.constantFrom(...words, ...words, ...oddities), fc.constantFrom(" ", " ", "", "\n")), {
    maxLength: 80,
  })
  .map((parts) => parts.map((part) => part.join("")).join(""));

/** The page with pieces cut out, doubled and thrown in. */
const mangledPage = fc
  .array(
    fc.tuple(
      fc.nat({ max: archivePage.length }),
      fc.nat({ max: 120 }),
      fc.oneof(fc.constantFrom("", ...oddities), fc.constantFrom(...words)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((cuts) => {
    let page = archivePage;
    for (const [at, length, put] of cuts) page = page.slice(0, at) + put + page.slice(at + length);
    return page;
  });

/** Any text: mixtures of words and odd signs, a real page mangled, and code units at random, lone surrogates among them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mixture },
  { weight: 2, arbitrary: mangledPage },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 200 })
      .map((codes) => codes.map((code) => String.fromCharCode(code)).join("")),
  },
);
