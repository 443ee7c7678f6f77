import { describe, expect, test } from "vitest";
import { fitOf } from "@/lib/compare/question/fit";
import { countOrigins, type GatheredClaim, matrixOf } from "@/lib/compare/question/matrix";
import { yardstickSide } from "@/lib/compare/question/yardstick-side";
import { sideOf } from "@/lib/compare/side";
import type { Statement } from "@/lib/model/comparison";
import type { Yardstick } from "@/lib/model/question";
import type { Vocabulary } from "@/lib/model/vocabulary";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { yearPeriod } from "@/lib/units/period";
import { say } from "../../corpus/compare/say";

const harvest: Yardstick = {
  indicator: "food and crop production",
  indicatorKey: "crop-production",
  coverage: null,
  place: "KP",
  period: yearPeriod(2015),
  base: { kind: "year-before", period: yearPeriod(2014) },
};

const on = (day: string) => ({ saidOn: { from: day, to: day } });

function gather(statements: readonly Statement[], vocabulary: Vocabulary = defaultVocabulary): GatheredClaim[] {
  const yardstick = yardstickSide(harvest, vocabulary);
  return statements.map((statement) => ({
    statement,
    fit: fitOf(yardstick, sideOf(statement, vocabulary)),
    reports: 2,
    through: ["Northern Fields"],
    standing: { rating: null, contradicts: [] },
  }));
}

const riceAndMaize = () =>
  say("Rice and corn output in North Korea fell 14 percent in 2015, the FAO said.", on("2015-10-09"));
const rice = () => say("Rice output in North Korea fell 12 percent in 2015, the FAO said.", on("2015-09-28"));
const rose = () => say("Grain production in North Korea rose in 2015, Tongil Sinbo said.", on("2015-09-28"));

const rowNames = (statements: readonly Statement[], vocabulary = defaultVocabulary) =>
  matrixOf(gather(statements, vocabulary), vocabulary, "said").groups.map(({ rows }) =>
    rows.map(({ voice, counts, changed }) => [voice, counts, changed === null ? "own" : "retold"].join(" · ")),
  );

describe("the matrix of a question", () => {
  test("each origin and coverage has a row, each day a column, and what nobody said is an empty cell", () => {
    const matrix = matrixOf(gather([riceAndMaize(), rice(), rose()]), defaultVocabulary, "said");
    expect(matrix.columns.map(({ label }) => label)).toEqual(["28 September 2015", "9 October 2015"]);
    const cells = matrix.groups.flatMap(({ rows }) =>
      rows.map(({ voice, counts, cells: across }) => [
        voice,
        counts,
        ...across.map((cell) => cell.map(({ figure }) => figure.words).join()),
      ]),
    );
    expect(cells).toEqual([
      ["FAO", "rice", "−12 %", ""],
      ["FAO", "rice and maize", "", "−14 %"],
      ["Tongil Sinbo", "cereals", "up", ""],
    ]);
  });

  test("by the time it is about, what names no time stands in a column of its own at the end", () => {
    const undated = { ...rose(), content: { ...rose().content, period: null } };
    const matrix = matrixOf(gather([undated, rice()]), defaultVocabulary, "about");
    expect(matrix.columns.map(({ label }) => label)).toEqual(["2015", "not stated"]);
    const entry = matrix.groups.flatMap(({ rows }) => rows).find(({ voice }) => voice === "Tongil Sinbo")
      ?.cells[1]?.[0];
    expect(entry?.missing).toEqual(["names no period"]);
  });

  test("a retelling stands under the words it retells and says what it changed; another figure of that voice does not", () => {
    const chain = (statement: Statement) => ({
      ...statement,
      chain: [
        {
          source: "Northern Fields",
          kind: null,
          role: "publishes",
          document: null,
          saidOn: null,
          cue: null,
          named: null,
        } as const,
        ...statement.chain.slice(-1),
      ],
    });
    const own = say(
      "Tongil Sinbo said grain production in North Korea increased.",
      { period: null, coverage: null },
      { reporting: "verbatim" },
    );
    const told = chain(
      say(
        "Tongil Sinbo said grain production in North Korea increased in 2015.",
        { coverage: null },
        { reporting: "paraphrase" },
      ),
    );
    const other = chain(
      say("Tongil Sinbo said rice output in North Korea fell 3 percent in 2015.", {}, { reporting: "paraphrase" }),
    );
    expect(rowNames([own, told, other])).toEqual([
      ["Tongil Sinbo ·  · own", "Northern Fields ·  · retold", "Tongil Sinbo · rice · own"],
    ]);
    const [group] = matrixOf(gather([own, told]), defaultVocabulary, "said").groups;
    expect(group?.rows[1]?.changed?.join()).toMatch(/period added/);
  });

  test("reports are counted, origins once; one that uses another's data is the same origin, and only when that is recorded", () => {
    const statements = [riceAndMaize(), rice(), rose()];
    expect(countOrigins(gather(statements), defaultVocabulary)).toMatchObject({
      reports: 6,
      origins: [
        { name: "FAO", reports: 4, uses: [] },
        { name: "Tongil Sinbo", reports: 2, uses: [] },
      ],
    });
    const leaning = { ...defaultVocabulary, dependences: [{ source: "FAO", of: "Tongil Sinbo" }] };
    const count = countOrigins(gather(statements, leaning), leaning);
    expect(count.origins).toEqual([{ name: "Tongil Sinbo", reports: 6, uses: ["FAO uses data of Tongil Sinbo"] }]);
  });

  test("what lies off the yardstick is in no cell and counts as no report", () => {
    const lastYear = { ...rice(), content: { ...rice().content, period: yearPeriod(2014) } };
    const matrix = matrixOf(gather([lastYear]), defaultVocabulary, "said");
    expect(matrix.groups).toEqual([]);
    expect(countOrigins(gather([lastYear]), defaultVocabulary).reports).toBe(0);
  });

  test("levels are told in one unit, with what rounding leaves open", () => {
    const tonnes = say("Rice output in North Korea was 2.1 million tonnes in 2015, the FAO said.");
    const kilos = say("Rice output in North Korea was 2,000,000,000 kilograms in 2015, the farm ministry said.");
    const [a, b] = matrixOf(gather([tonnes, kilos]), defaultVocabulary, "said").groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flat()),
    );
    expect([a?.figure.words, a?.figure.interval, b?.figure.words]).toEqual([
      "2.1 million tonnes",
      "2.05 to 2.15 million tonnes",
      "2 million tonnes",
    ]);
  });
});
