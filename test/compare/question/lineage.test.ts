import { describe, expect, test } from "vitest";
import { chartOf } from "@/lib/compare/question/chart";
import { lineageOf } from "@/lib/compare/question/lineage";
import { countOrigins, type GatheredClaim, matrixOf } from "@/lib/compare/question/matrix";
import { originsOf } from "@/lib/compare/question/origins";
import { pairsAcross, pairsOfOneVoice } from "@/lib/compare/question/pairs";
import { sideOf } from "@/lib/compare/side";
import { matrixCsv } from "@/lib/formats/export/matrix-csv";
import type { Statement } from "@/lib/model/comparison";
import { vocabulary } from "../../corpus/compare/index";
import { statementFrom } from "../../corpus/compare/notation";

const claims = (...lines: readonly string[]) =>
  lines.map((line, index) => statementFrom(line, "abcdefgh"[index] as string, vocabulary));

/** "Han Il: ab; FAO: c": who stands behind which claims. */
const origins = (statements: readonly Statement[], known = vocabulary) =>
  originsOf(statements, known)
    .map(({ name, statements: ids }) => `${name}: ${ids.join("")}`)
    .join("; ");

const retellings = (statements: readonly Statement[]) =>
  lineageOf(statements, vocabulary).retellings.map(({ told, of }) => `${told} of ${of}`);

const weekly = "Weekly | crop production | KP | 2015 | up | via: Blog";
const official = "Han Il | crop production | KP | - | up | via: Blog > Weekly | verbatim";
const forecast = "FAO | crop production | KP | 2015 | -14 % on 2014 | via: Blog";

describe("a weekly's claim, and the words of a person that the weekly printed", () => {
  const three = claims(weekly, official, forecast);
  const gathered = three.map(
    (statement): GatheredClaim => ({
      statement,
      fit: { kind: "fits" },
      reports: 1,
      through: statement.chain.slice(0, -1).map(({ source }) => source),
      standing: { rating: null, contradicts: [] },
    }),
  );

  test("are one origin: the matrix sets the retelling under the words, with what it changed and through whom", () => {
    const { groups } = matrixOf(gathered, vocabulary, "about");
    const rows = groups.map(({ origin, rows: all }) => [
      origin,
      ...all.map(({ voice, changed, through }) => [voice, changed === null ? "own" : "retold", through.join(" > ")]),
    ]);
    expect(rows).toEqual([
      ["Han Il", ["Han Il", "own", "Blog > Weekly"], ["Blog", "retold", "Weekly"]],
      ["FAO", ["FAO", "own", "Blog"]],
    ]);
    expect(groups[0]?.rows[1]?.changed?.join()).toMatch(/^period added/);
  });

  test("count once in the header, are tied in the chart, and stand under one origin in the CSV", () => {
    const count = countOrigins(gathered, vocabulary);
    expect([count.reports, count.origins.map(({ name, reports, uses }) => [name, reports, uses])]).toEqual([
      3,
      [
        ["Han Il", 2, []],
        ["FAO", 1, []],
      ],
    ]);
    const undated = (statement: Statement) => ({
      ...statement,
      content: { ...statement.content, saidOn: { from: "2015-11-10", to: "2015-11-10" } },
    });
    const dated = gathered.map((one) => ({ ...one, statement: undated(one.statement) }));
    const chart = chartOf(dated, vocabulary, { by: "said", of: "change" });
    expect(chart.retellings).toEqual([{ told: "a", of: "b" }]);
    expect(chart.origins).toEqual(["Han Il", "FAO"]);
    const csv = matrixCsv({ title: "Q", origins: "" }, matrixOf(gathered, vocabulary, "about"), []);
    expect(csv).toMatch(/^Han Il,as retold by Blog,/m);
    expect(csv).not.toMatch(/^Weekly,/m);
  });

  test("whichever of them was gathered first", () => {
    expect(origins(claims(official, forecast, weekly))).toBe("Han Il: ac; FAO: b");
    expect(retellings(claims(official, forecast, weekly))).toEqual(["c of a"]);
  });
});

describe("what must not become one origin", () => {
  test.each([
    ["the weekly and a person it did not print", [weekly, official.replace("Weekly", "Daily")], "Weekly: a; Han Il: b"],
    ["the weekly and a person who said the opposite", [weekly, official.replace("up", "down")], "Weekly: a; Han Il: b"],
    ["a person's words of another year", [weekly, official.replace("| - |", "| 2013 |")], "Weekly: a; Han Il: b"],
    [
      "another measure that a person spoke of",
      [weekly, official.replace("crop production", "crop yield")],
      "Weekly: a; Han Il: b",
    ],
    [
      "a person who is only reported, not quoted",
      [weekly, official.replace(" | verbatim", "")],
      "Weekly: a; Han Il: b",
    ],
    [
      "two people whom the weekly printed, through the weekly's claim that may be of either",
      [weekly, official, official.replace("Han Il", "Ri Sun")],
      "Weekly: a; Han Il: b; Ri Sun: c",
    ],
    [
      "what else the weekly claims",
      [weekly, official, "Weekly | crop production | KP | 2015 | -3 % on 2014 | coverage: rice | via: Blog"],
      "Han Il: ab; Weekly: c",
    ],
    [
      "the weekly's own printed words and those of a person in it",
      [weekly, official, "Weekly | crop production | KP | - | up | via: Blog > Institute | verbatim"],
      "Weekly: ac; Han Il: b",
    ],
    [
      "two who each have their figure from “the report”",
      [
        "FAO | crop production | KP | 2015 | -14 % on 2014 | document: the report | post: one",
        "WFP | crop production | KP | 2015 | -14 % on 2014 | document: the report | post: two",
      ],
      "FAO: a; WFP: b",
    ],
    [
      "two who say two things in one yearbook",
      [
        "FAO | crop production | KP | 2015 | -14 % on 2014 | document: Harvest Yearbook 2015",
        "WFP | crop production | KP | 2015 | -9 % on 2014 | document: Harvest Yearbook 2015",
      ],
      "FAO: a; WFP: b",
    ],
    [
      "two who reckon with the data of a third that is not at hand",
      [
        "FAO | crop production | KP | 2015 | -14 % on 2014 | data of: Customs",
        "WFP | crop production | KP | 2015 | -14 % on 2014 | data of: Customs",
      ],
      "FAO: a; WFP: b",
    ],
    ["two independent voices that agree", [forecast, forecast.replace("FAO", "Institute")], "FAO: a; Institute: b"],
  ])("%s", (_, lines, expected) => {
    const statements = claims(...lines);
    expect(origins(statements)).toBe(expected);
    expect(origins(statements.toReversed()).split("; ").length).toBe(expected.split("; ").length);
  });
});

describe("what goes back to one origin beside a retelling", () => {
  test("one figure that two names give in one titled document", () => {
    const line = "FAO | crop production | KP | 2015 | -14 % on 2014 | document: Harvest Yearbook 2015";
    expect(origins(claims(line, line.replace("FAO", "WFP")))).toMatch(/^\w+: ab$/);
  });

  test("a figure made of the data of another that is at hand, and it says so", () => {
    const statements = claims(
      "Customs | crop production | KP | 2015 | 3.7 million t",
      "FAO | crop production | KP | 2015 | 3.9 million t | data of: Customs",
    );
    expect(origins(statements)).toBe("Customs: ab");
    expect(originsOf(statements, vocabulary)[0]?.reason).toMatch(/FAO uses data of Customs/);
  });
});

test("a question of many claims is read in the pairs near each other, not in all", () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    sideOf(statementFrom(index % 2 ? weekly : official, `w${index}`, vocabulary), vocabulary),
  );
  const pairs = pairsOfOneVoice(many).length + pairsAcross(many).length;
  expect(pairs).toBeGreaterThan(many.length);
  expect(pairs).toBeLessThan(many.length * 80);
});

describe("what a voice said on two occasions", () => {
  const summer = "FAO | crop production | KP | 2015 | down | via: Blog | partial | hedge: forecast";

  test("is no retelling where the later words give a figure that the earlier ones have not", () => {
    const [down, percent] = claims(summer, "FAO | crop production | KP | 2015 | -14 % on 2014 | via: Daily");
    expect(retellings([down, percent] as Statement[])).toEqual([]);
    expect(origins([down, percent] as Statement[])).toBe("FAO: ab");
    const [again, level] = claims(summer, "FAO | crop production | KP | 2015 | 3600000 t | via: Daily");
    expect(retellings([again, level] as Statement[])).toEqual([]);
  });

  test("is one where a figure is handed on, or lost on the way", () => {
    const figure = summer.replace("down", "-14 % on 2014");
    expect(retellings(claims(figure, "FAO | crop production | KP | 2015 | -14 % on 2014 | via: Daily"))).toEqual([
      "b of a",
    ]);
    expect(retellings(claims(figure, "FAO | crop production | KP | 2015 | down | via: Daily"))).toEqual(["b of a"]);
  });
});
