import type { Actor } from "../lib/access/actor.ts";
import { type CandidateRow, readQueue } from "../lib/db/read/candidates.ts";
import { scopeOf } from "../lib/db/read/scope.ts";
import { readPairs } from "../lib/db/read/suggestions.ts";
import { acceptCandidate, rejectCandidate } from "../lib/workflow/decide-candidate.ts";
import { importSamples } from "../lib/workflow/import-samples.ts";
import { linkClaims } from "../lib/workflow/link-claims.ts";
import { runWaitingJobs } from "../lib/workflow/run-jobs.ts";
import type { Cast } from "./cast.ts";
import { later } from "./clock.ts";
import { must } from "./must.ts";

/** A Monday in the newsroom: pages come in, most of what they say about harvests, growth and markets is decided, the rest waits. */
export async function tellStory(cast: Cast): Promise<void> {
  must(await importSamples(cast.mina, later));
  await runWaitingJobs(later);
  await decide(cast.mina, cast.jonas);
  await runWaitingJobs(later);
  await judgeOne(cast.mina);
}

// One contradiction is judged, so that a newcomer sees what a judgement looks like; the other pairs wait.
async function judgeOne(analyst: Actor): Promise<void> {
  const pairs = await readPairs(scopeOf(analyst), 40);
  const pair = pairs.find(({ outcome, a }) => outcome === "contradicts" && a.content.indicatorKey?.includes("gdp"));
  if (!pair) throw new Error("the story needs the two readings of the economy to meet");
  const seen = { from: { id: pair.a.id, version: pair.a.version }, to: { id: pair.b.id, version: pair.b.version } };
  const reason = "One growth rate is above zero, the other below, for the same year and country.";
  const judgement = {
    kind: "contradicts",
    reason,
    asRetoldBy: null,
    explanations: ["unknown"],
    remains: "The lecture names no method.",
  } as const;
  must(await linkClaims(analyst, seen, judgement, later()));
}

// Two analysts take turns; what concerns arrivals and Kaesong is left for the newcomer.
async function decide(mina: Actor, jonas: Actor): Promise<void> {
  const queue = {
    userId: mina.userId,
    now: later(),
    mine: false,
    postId: null,
    indicatorKey: null,
    take: 200,
    after: null,
  };
  const waiting = await readQueue(scopeOf(mina), queue);
  for (const [index, candidate] of waiting.filter(isDecided).entries()) {
    const analyst = index % 3 === 2 ? jonas : mina;
    const seen = { candidateId: candidate.id, version: candidate.version };
    if (candidate.draft.content.indicatorKey === null || isHeadline(candidate))
      must(
        await rejectCandidate(
          analyst,
          seen,
          { rejectReason: isHeadline(candidate) ? "duplicate" : "not-checkable", reason: null },
          later(),
        ),
      );
    else must(await acceptCandidate(analyst, seen, {}, later()));
  }
}

function isDecided({ revision }: CandidateRow): boolean {
  return revision.title !== "Fewer people arrive" && revision.title !== "Output at Kaesong up by a quarter";
}

function isHeadline({ surface, revision }: CandidateRow): boolean {
  return revision.title?.includes(surface) ?? false;
}
