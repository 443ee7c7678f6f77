import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { countClaims, readAboutDays, readClaimFacets, readFamilyValues } from "@/lib/db/read/claim-facets";
import { readClaimList, readClaimMarks } from "@/lib/db/read/claim-list";
import { readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { scopeOf } from "@/lib/db/read/scope";
import { type ClaimFilter, claimFacetNames, everyClaim } from "@/lib/model/claim-view";
import { dayBins, valueBins } from "@/lib/units/bins";
import { assess } from "@/lib/workflow/assess-claim";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { assignCandidate } from "@/lib/workflow/hand-over-candidate";
import { judgeReliability } from "@/lib/workflow/judge-reliability";
import { linkClaims } from "@/lib/workflow/link-claims";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { waiveCrossChecks } from "@/lib/workflow/waive-cross-checks";
import { captureText } from "../support/capture";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";

const texts = [
  "Rice output in North Korea fell to 2.6 million tonnes in 2014, the Granary Institute said.",
  "Each household received 300 kilograms of rice in 2013, the Granary Institute said.",
  "Kenya’s tea exports rose 5 percent in 2014, the board said.",
  "Wheat output in Kenya fell by 200,000 tonnes in 2014, the board said.",
  "Exports totaled $3.16 billion in 2012, the central bank said.",
];

/** Six claims of four bodies in two papers; one is assigned, two are linked, one body is judged. */
async function newsroom() {
  const people = await newsroomWithClaim();
  for (const text of texts) await accept(people.analyst, text);
  const { analyst, reviewer, colleague, subject } = people;
  const scope = scopeOf(analyst);
  const claims = await readClaimList(scope, everyClaim);
  const institute = claims.find(({ content }) => content.quantity?.value === 2_600_000);
  if (!institute) throw new Error("the engine read no output of the institute");
  const pair = { from: { id: subject.id, version: 1 }, to: { id: institute.id, version: institute.version } };
  const judgement = { kind: "compatible", asRetoldBy: null, explanations: [], remains: null } as const;
  must(await linkClaims(analyst, pair, { ...judgement, reason: "Two years." }, noon));
  const { claimantId } = await db().claimVersion.findFirstOrThrow({ where: { claimId: institute.id } });
  const letter = { sourceId: claimantId, letter: "B", basis: "Ten reports.", judgedOn: "2015-11-01" } as const;
  must(await judgeReliability(reviewer, letter, noon));
  const { candidateId } = await db().appearance.findFirstOrThrow({ where: { claimId: institute.id } });
  must(await assignCandidate(analyst, candidateId ?? "", colleague.userId, noon));
  return { ...people, scope, claims, institute };
}

async function accept(actor: Actor, text: string): Promise<void> {
  const [candidates = []] = await captureText(actor, text, "Southern Paper", "2015-11-10");
  for (const { id, version } of candidates) must(await acceptCandidate(actor, { candidateId: id, version }, {}, noon));
}

const only = (filter: Partial<ClaimFilter>): ClaimFilter => ({ ...everyClaim, ...filter });

describe("the facets of the claims list", () => {
  test("each count is what a click on it lists", async () => {
    const { scope, claims } = await newsroom();
    const facets = await readClaimFacets(scope, everyClaim);
    for (const facet of claimFacetNames) {
      expect(facets[facet].length, facet).toBeGreaterThan(0);
      for (const { value, count } of facets[facet]) {
        const listed = await readClaimList(scope, only({ [facet]: value }));
        expect(listed, `${facet}: ${value}`).toHaveLength(count);
      }
    }
    expect(await countClaims(scope, everyClaim)).toBe(claims.length);
  });

  test("name what the newsroom added: publisher, letter, link, who holds it; and what nobody did yet", async () => {
    const { scope, claims, colleague, institute } = await newsroom();
    const facets = await readClaimFacets(scope, everyClaim);
    const rest = claims.length;
    expect(facets.publisher).toEqual([
      { value: "Southern Paper", label: null, count: rest - 1 },
      { value: "Northern Fields", label: null, count: 1 },
    ]);
    expect(facets.assignee).toEqual([
      { value: "none", label: null, count: rest - 1 },
      { value: colleague.userId, label: "Jonas", count: 1 },
    ]);
    expect(facets.link).toEqual([
      { value: "none", label: null, count: rest - 2 },
      { value: "compatible", label: null, count: 2 },
    ]);
    expect(facets.reliability.find(({ value }) => value === "B")?.count).toBe(
      claims.filter(({ content }) => content.claimant === institute.content.claimant).length,
    );
    expect((await readClaimMarks(scope, [institute.id])).get(institute.id)).toEqual({
      publisher: ["Southern Paper"],
      reliability: ["B"],
      rating: [],
      link: ["compatible"],
      assignee: ["Jonas"],
    });
  });

  test("put units that convert under one family, and a change of 5 percent under none of them", async () => {
    const { scope } = await newsroom();
    const { units } = await readClaimFacets(scope, everyClaim);
    const counts = Object.fromEntries(units.map(({ value, count }) => [value, count]));
    expect(counts.USD).toBe(1);
    expect(counts["change:percent"]).toBe(1);
    expect(counts.t).toBeGreaterThanOrEqual(2);
    expect(counts["change:t"]).toBe(1);
    expect(counts.kg).toBeUndefined();
  });

  test("one with a choice is counted without it, the others under it", async () => {
    const { scope, institute } = await newsroom();
    const { claimant } = institute.content;
    const all = await readClaimFacets(scope, everyClaim);
    const under = await readClaimFacets(scope, only({ claimant }));
    expect(under.claimant).toEqual(all.claimant);
    expect(under.publisher).toEqual([
      { value: "Southern Paper", label: null, count: all.claimant.find(({ value }) => value === claimant)?.count },
    ]);
  });

  test("count nothing of another workspace and nothing withdrawn", async () => {
    const { scope, claims } = await newsroom();
    const other = await newsroomWithClaim();
    const [one] = claims;
    await db().claim.updateMany({ where: { id: one?.id ?? "" }, data: { withdrawnAt: noon } });
    expect(await countClaims(scope, everyClaim)).toBe(claims.length - 1);
    expect(await countClaims(scopeOf(other.analyst), everyClaim)).toBe(1);
    expect((await readClaimFacets(scopeOf(other.analyst), everyClaim)).publisher).toEqual([
      { value: "Northern Fields", label: null, count: 1 },
    ]);
    expect(await readClaimMarks(scopeOf(other.analyst), [claims[1]?.id ?? ""])).toEqual(new Map());
  });
});

describe("the spreads of the claims list", () => {
  test("values of a family are told in one unit, and each bin is what a click on it lists", async () => {
    const { scope } = await newsroom();
    const spread = await readFamilyValues(scope, everyClaim, "t");
    expect(spread?.unit).toBe("t");
    expect(spread?.values.map(({ value }) => value)).toEqual(expect.arrayContaining([2_100_000, 2_600_000]));
    const bins = valueBins(spread?.values ?? []);
    expect(bins.length).toBeGreaterThan(1);
    for (const { low, below, count } of bins) {
      const value = { unit: spread?.unit ?? "", low, below };
      expect(await readClaimList(scope, only({ value })), `${low} to ${below}`).toHaveLength(count);
    }
  });

  test("a range is told in any unit of the family, holds its lower bound and not its upper one", async () => {
    const { scope, institute } = await newsroom();
    const ids = async (low: number | null, below: number | null, unit: string) =>
      (await readClaimList(scope, only({ value: { unit, low, below } }))).map(({ id }) => id);
    expect(await ids(2.6, 2.7, "megatonne")).toEqual([institute.id]);
    expect(await ids(2_600_000_000, null, "kg")).toEqual([institute.id]);
    expect(await ids(2_200_000, 2_600_000, "t")).toEqual([]);
    expect(await ids(0, null, "USD")).toHaveLength(1);
    expect(await ids(0, null, "t/person")).toEqual([]);
    expect(await ids(-200_000, -199_999, "change:t")).toHaveLength(1);
    expect(await ids(4, 6, "change:percent")).toHaveLength(1);
  });

  test("periods: each bin is what a click on it lists, and a range cuts what reaches out of it", async () => {
    const { scope } = await newsroom();
    const bins = dayBins(await readAboutDays(scope, everyClaim));
    expect(bins.map(({ words }) => words)).toEqual(["2012", "2013", "2014", "2015"]);
    for (const { from, to, count } of bins)
      expect(await readClaimList(scope, only({ from, to })), from).toHaveLength(count);
    const within = await readAboutDays(scope, only({ from: "2014-03-01", to: "2014-06-30" }));
    expect(within.map(({ start, end }) => [start, end])).toEqual([["2014-03-01", "2014-06-30"]]);
  });

  test("a family nobody gave a value in has no spread", async () => {
    const { scope } = await newsroom();
    expect(await readFamilyValues(scope, everyClaim, "J")).toBeNull();
  });
});

describe("what is sealed", () => {
  const ratings = async (actor: Actor) => (await readClaimFacets(scopeOf(actor), everyClaim)).rating;

  test("a rating is in no count, list or mark before its cross-check is in, for its author neither", async () => {
    const { analyst, colleague, draft, subject } = await newsroomWithClaim();
    must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
    for (const actor of [analyst, colleague]) {
      expect(await ratings(actor)).toEqual([{ value: "none", label: null, count: 1 }]);
      expect(await readClaimList(scopeOf(actor), only({ rating: "supported" }))).toEqual([]);
      expect((await readClaimMarks(scopeOf(actor), [subject.id])).get(subject.id)?.rating).toEqual([]);
    }
    const [check] = await readOpenCrossChecks(scopeOf(analyst));
    if (!check) throw new Error("no cross-check was opened");
    must(await submitCrossCheck(colleague, { id: check.id, version: check.version }, draft("unresolved"), noon));
    expect(await ratings(analyst)).toEqual([
      { value: "supported", label: "Supported", count: 1 },
      { value: "unresolved", label: "Unresolved", count: 1 },
    ]);
  });

  test("nor where nobody was asked yet, but where the workspace goes without cross-checks", async () => {
    const { admin, analyst, draft, subject } = await newsroomWithClaim();
    must(await assess(analyst, subject, draft("supported"), { ask: false }, noon));
    expect(await ratings(analyst)).toEqual([{ value: "none", label: null, count: 1 }]);
    must(await waiveCrossChecks(admin, "There are two of us.", noon));
    expect(await ratings(analyst)).toEqual([{ value: "supported", label: "Supported", count: 1 }]);
  });

  test("a letter given in a sealed judgement is in no count either", async () => {
    const { analyst, colleague, draft, subject } = await newsroomWithClaim();
    const letter = { letter: "D", basis: "It was wrong before." } as const;
    must(await assess(analyst, subject, draft("supported", { reliability: letter }), { ask: true }, noon));
    const letters = async () => (await readClaimFacets(scopeOf(colleague), everyClaim)).reliability;
    expect(await letters()).toEqual([{ value: "none", label: null, count: 1 }]);
    const [check] = await readOpenCrossChecks(scopeOf(analyst));
    if (!check) throw new Error("no cross-check was opened");
    must(await submitCrossCheck(colleague, { id: check.id, version: check.version }, draft("supported"), noon));
    expect(await letters()).toEqual([{ value: "D", label: null, count: 1 }]);
  });
});
