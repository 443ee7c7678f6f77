import type { Actor } from "../lib/access/actor.ts";
import { readClaimList } from "../lib/db/read/claim-list.ts";
import { readAppearances } from "../lib/db/read/claims.ts";
import { readOpenCrossChecks } from "../lib/db/read/cross-checks.ts";
import { readRatingPoints } from "../lib/db/read/scales.ts";
import { scopeOf } from "../lib/db/read/scope.ts";
import type { JudgementDraft } from "../lib/model/assessment.ts";
import type { ClaimContent } from "../lib/model/claim.ts";
import { everyClaim } from "../lib/model/claim-view.ts";
import { yearPeriod } from "../lib/units/period.ts";
import { askQuestion } from "../lib/workflow/ask-question.ts";
import { assess } from "../lib/workflow/assess-claim.ts";
import { correctPublication } from "../lib/workflow/correct-publication.ts";
import { addToQuestion } from "../lib/workflow/gather-claims.ts";
import { linkClaims } from "../lib/workflow/link-claims.ts";
import { publishAssessment } from "../lib/workflow/publish-assessment.ts";
import { signOffAssessment } from "../lib/workflow/sign-off-assessment.ts";
import { submitCrossCheck } from "../lib/workflow/submit-cross-check.ts";
import type { Cast } from "./cast.ts";
import { later } from "./clock.ts";
import { must } from "./must.ts";

type Claim = Awaited<ReturnType<typeof readClaimList>>[number];

/** Tuesday: a few pairs are linked, a judgement is published and corrected, another one is disputed, and the question of the year is asked. */
export async function tellJudgements(cast: Cast): Promise<void> {
  const claims = await allClaims(cast.mina);
  await linkPairs(cast, claims);
  await publishAndCorrect(cast, claims);
  await disagree(cast, claims);
  await askAboutHarvest(cast.mina, claims);
}

async function allClaims(reader: Actor): Promise<readonly Claim[]> {
  return readClaimList(scopeOf(reader), { ...everyClaim, take: 500 });
}

function the(claims: readonly Claim[], what: string, is: (content: ClaimContent) => boolean): Claim {
  const found = claims.find(({ content }) => is(content));
  if (!found) throw new Error(`the story needs a claim: ${what}`);
  return found;
}

const falls = (percent: number) => (content: ClaimContent) =>
  content.claimant === "FAO" && content.change?.kind === "percent" && Math.abs(content.change.value ?? 0) === percent;

async function linkPairs({ mina, jonas }: Cast, claims: readonly Claim[]): Promise<void> {
  const both = the(claims, "rice and corn fall", falls(14));
  const rice = the(claims, "rice falls", falls(12));
  const around = the(claims, "around 380 markets", ({ quantity }) => quantity?.value === 380);
  const formal = the(claims, "406 formal markets", ({ quantity }) => quantity?.value === 406);
  const link = (by: Actor, a: Claim, b: Claim, judgement: Omit<Parameters<typeof linkClaims>[2], "asRetoldBy">) =>
    linkClaims(
      by,
      { from: { id: a.id, version: a.version }, to: { id: b.id, version: b.version } },
      { ...judgement, asRetoldBy: null },
      later(),
    );
  must(
    await link(jonas, both, rice, {
      kind: "compatible",
      reason: "One counts rice and corn, the other rice alone; the second is no revision of the first.",
      explanations: ["coverage"],
      remains: null,
    }),
  );
  must(
    await link(mina, around, formal, {
      kind: "counts-differently",
      reason: "The satellite count leaves street markets out; the briefing does not say whether it does.",
      explanations: ["coverage"],
      remains: "Ask the service what it counts as a market.",
    }),
  );
}

interface Judging {
  readonly rating: string;
  readonly reasoning: string;
  readonly more?: Partial<JudgementDraft>;
}

// A judgement whose every sentence cites the words of the claim itself.
async function draft(by: Actor, claim: Claim, { rating, reasoning, more = {} }: Judging): Promise<JudgementDraft> {
  const scope = scopeOf(by);
  const [points, appearances] = await Promise.all([readRatingPoints(scope), readAppearances(scope, claim.id)]);
  const [words] = appearances;
  const point = points.find(({ key }) => key === rating);
  if (!words || !point) throw new Error(`the story cannot judge ${claim.sentence}`);
  const cited = {
    kind: "words",
    revisionId: words.revision.id,
    start: words.start,
    end: words.end,
    surface: words.surface,
  } as const;
  const sentences = reasoning.split(/(?<=\.)\s/).length;
  return {
    ratingPointId: point.id,
    likelihood: "likely",
    confidence: "moderate",
    reliability: null,
    credibility: 2,
    answer: null,
    reasoning,
    remains: null,
    wouldChange: null,
    recheckOn: null,
    explanations: [],
    evidence: Array.from({ length: sentences }, (_, sentence) => ({ sentence, role: "supports", cited })),
    ...more,
  };
}

async function judge(by: Actor, claim: Claim, judging: Judging, ask: boolean): Promise<string> {
  const subject = { kind: "claim", id: claim.id, version: claim.version } as const;
  return must(await assess(by, subject, await draft(by, claim, judging), { ask }, later()));
}

async function crossCheck(by: Actor, first: string, claim: Claim, judging: Judging): Promise<void> {
  const open = await readOpenCrossChecks(scopeOf(by));
  const check = open.find((one) => one.first.id === first);
  if (!check) throw new Error("the story lost a cross-check");
  must(await submitCrossCheck(by, { id: check.id, version: check.version }, await draft(by, claim, judging), later()));
}

async function publishAndCorrect({ mina, jonas, ruth, elif }: Cast, claims: readonly Claim[]): Promise<void> {
  const claim = the(claims, "rice and corn fall", falls(14));
  const reliability = {
    letter: "B",
    basis: "Its earlier forecasts came near the outturn; it is let into few provinces.",
  } as const;
  const first = await judge(
    mina,
    claim,
    {
      rating: "mostly-supported",
      reasoning:
        "The agency forecasts a fall of 14 percent. The levels it gives, 4.3 and 3.7 million tonnes, fit that.",
      more: { reliability, wouldChange: "The agency's own count after the harvest." },
    },
    true,
  );
  await crossCheck(jonas, first, claim, {
    rating: "mostly-supported",
    reasoning: "The percentage follows from the two levels within rounding.",
  });
  must(await signOffAssessment(ruth, { id: first, version: 1 }, "The words are quoted right.", later()));
  const page = {
    assessmentId: first,
    version: 1,
    slug: "harvest-2015-forecast",
    headline: "Did the FAO expect a smaller harvest?",
  };
  const published = must(await publishAssessment(elif, page, later()));
  const second = await judge(
    mina,
    claim,
    {
      rating: "supported",
      reasoning: "The agency forecasts a fall of 14 percent for rice and corn together.",
      more: { reliability, remains: "The fall in rice alone is put at 12 percent." },
    },
    true,
  );
  await crossCheck(jonas, second, claim, {
    rating: "supported",
    reasoning: "The forecast is for rice and corn together.",
  });
  must(await signOffAssessment(ruth, { id: second, version: 1 }, null, later()));
  const note = "We wrote of the harvest without saying that the forecast is for rice and corn.";
  const again = {
    ...page,
    assessmentId: second,
    slug: "harvest-2015-forecast-rice-and-corn",
    headline: "Did the FAO expect less rice and corn?",
  };
  must(await correctPublication(elif, { id: published.id, note }, again, later()));
}

// The reviewer finds two judgements that differ, and one that still waits for its second.
async function disagree({ mina, jonas }: Cast, claims: readonly Claim[]): Promise<void> {
  const growth = the(
    claims,
    "growth of one percent",
    ({ claimant, quantity, change, period }) =>
      claimant === "Bank of Korea" &&
      period?.start === "2014-01-01" &&
      Math.abs(quantity?.value ?? change?.value ?? 0) === 1,
  );
  const first = await judge(
    mina,
    growth,
    { rating: "mostly-supported", reasoning: "The bank publishes the estimate each July by one method." },
    true,
  );
  await crossCheck(jonas, first, growth, {
    rating: "unresolved",
    reasoning: "The estimate rests on prices of the South and on what the services report.",
    more: { likelihood: "roughly-even", confidence: "low" },
  });
  const markets = the(claims, "406 formal markets", ({ quantity }) => quantity?.value === 406);
  await judge(
    jonas,
    markets,
    { rating: "mostly-supported", reasoning: "Each market of the count can be seen from above." },
    true,
  );
}

async function askAboutHarvest(analyst: Actor, claims: readonly Claim[]): Promise<void> {
  const asked = must(
    await askQuestion(
      analyst,
      {
        title: null,
        yardstick: {
          indicator: "food and crop production",
          coverage: null,
          place: "North Korea",
          period: yearPeriod(2015),
          base: { kind: "year-before", period: yearPeriod(2014) },
        },
        note: "Forecasts of autumn 2015 against what state media wrote in summer.",
      },
      later(),
    ),
  );
  const onHarvest = claims.filter(({ content }) => content.indicatorKey === "crop-production");
  must(
    await addToQuestion(
      analyst,
      asked.id,
      onHarvest.map(({ id }) => id),
      later(),
    ),
  );
}
