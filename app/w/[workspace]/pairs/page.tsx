import { PageHeader } from "@/app/_ui/page-header";
import { Stack } from "@/app/_ui/stack";
import { DoneState, FilteredEmpty } from "@/app/_ui/states";
import { outcomeWords } from "@/app/_ui/words";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readJudgedLately } from "@/lib/db/read/judged-lately";
import { scopeOf } from "@/lib/db/read/scope";
import { readPairCounts, readPairs } from "@/lib/db/read/suggestions";
import { FirstSteps } from "../_first-steps/first-steps";
import { JudgedLately } from "./judged-lately";
import { PairList, PairsShown } from "./pair-list";
import { PairTabs } from "./pair-tabs";
import { outcomeIn, pairsAddress, pairsShown } from "./pairs-query";

interface PairsPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ outcome?: string }>;
}

export default async function PairsPage({ params, searchParams }: PairsPageProps) {
  const actor = await requireActor((await params).workspace);
  const outcome = outcomeIn((await searchParams).outcome);
  const scope = scopeOf(actor);
  const [pairs, { all, byOutcome }, judged] = await Promise.all([
    readPairs(scope, pairsShown, outcome),
    readPairCounts(scope),
    readJudgedLately(scope, actor.userId),
  ]);
  const slug = actor.workspaceSlug;
  return (
    <Stack gap="wide">
      <PageHeader
        title="Pairs to judge"
        meta={`${all} waiting, the widest apart beyond rounding first. The engine only reads; a person says what contradicts what. j and k lead to a pair; its keys answer it.`}
      />
      <FirstSteps actor={actor} at="pairs" />
      <PairTabs workspace={slug} outcome={outcome} all={all} byOutcome={byOutcome} />
      {pairs.length > 0 ? (
        <>
          <PairList workspace={slug} pairs={pairs} outcome={outcome} judges={roleMay(actor.role, "claims.link")} />
          <PairsShown shown={pairs.length} of={byOutcome.find((one) => one.outcome === outcome)?.count ?? all} />
        </>
      ) : outcome && all > 0 ? (
        <FilteredEmpty
          things="pairs"
          filters={[{ label: outcomeWords[outcome].reading, dropHref: pairsAddress(slug, null) }]}
          clearHref={pairsAddress(slug, null)}
        />
      ) : (
        <DoneState title="No pairs wait">
          New and changed claims are held against all that may be about the same matter.
        </DoneState>
      )}
      <JudgedLately workspace={slug} judged={judged} />
    </Stack>
  );
}
