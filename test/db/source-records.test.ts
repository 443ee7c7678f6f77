import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { newId } from "@/lib/db/ids";
import { readClaimList } from "@/lib/db/read/claim-list";
import { readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { scopeOf } from "@/lib/db/read/scope";
import { readClaimantRecords } from "@/lib/db/read/source-records";
import { everyClaim } from "@/lib/model/claim-view";
import { assess } from "@/lib/workflow/assess-claim";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { judgeReliability } from "@/lib/workflow/judge-reliability";
import { mergeSources } from "@/lib/workflow/merge-sources";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { captureText } from "../support/capture";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";
import { sourceCalled } from "../support/sources";

const recordOf = async (actor: Actor, claimId: string) =>
  (await readClaimantRecords(scopeOf(actor), [claimId])).get(claimId);

async function accept(actor: Actor, text: string): Promise<void> {
  const [candidates = []] = await captureText(actor, text, "Southern Paper", "2015-11-10");
  for (const { id, version } of candidates) must(await acceptCandidate(actor, { candidateId: id, version }, {}, noon));
}

test("a claimant's record counts its claims here, and a checked one only when its cross-check is in", async () => {
  const { analyst, colleague, subject, draft } = await newsroomWithClaim();
  await accept(analyst, "Rice output in North Korea fell to 2.6 million tonnes in 2014, the FAO said.");
  await accept(analyst, "Kenya’s tea exports rose 5 percent in 2014, the board said.");
  expect(await recordOf(analyst, subject.id)).toMatchObject({ claims: 2, checked: 0, split: null, reliability: null });
  must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
  expect(await recordOf(analyst, subject.id)).toMatchObject({ claims: 2, checked: 0 });
  const [check] = await readOpenCrossChecks(scopeOf(analyst));
  if (!check) throw new Error("no cross-check was opened");
  must(await submitCrossCheck(colleague, { id: check.id, version: check.version }, draft("unresolved"), noon));
  expect(await recordOf(analyst, subject.id)).toMatchObject({ claims: 2, checked: 1, split: null });
});

test("the latest letter stands with its day and basis, for sources merged into one too", async () => {
  const { analyst, reviewer, subject } = await newsroomWithClaim();
  const { claimantId } = await db().claimVersion.findFirstOrThrow({ where: { claimId: subject.id } });
  const judged = (sourceId: string, letter: "B" | "C", judgedOn: string) =>
    judgeReliability(reviewer, { sourceId, letter, basis: `Given on ${judgedOn}`, judgedOn }, noon);
  must(await judged(claimantId, "B", "2015-10-02"));
  must(await judged(claimantId, "C", "2015-09-01"));
  const letter = async () => (await recordOf(analyst, subject.id))?.reliability;
  expect(await letter()).toEqual({ letter: "B", basis: "Given on 2015-10-02", judgedOn: "2015-10-02" });
  const former = await sourceCalled(analyst, `Former name ${newId().slice(-6)}`);
  must(await judged(former, "C", "2015-11-01"));
  expect(await letter()).toMatchObject({ letter: "B" });
  must(await mergeSources(analyst, { fromId: former, intoId: claimantId, reason: "One body." }, noon));
  expect(await letter()).toMatchObject({ letter: "C", judgedOn: "2015-11-01" });
});

test("claims of another workspace have no record here, and nothing of theirs is counted", async () => {
  const { analyst, subject } = await newsroomWithClaim();
  const other = await newsroomWithClaim();
  expect(await recordOf(other.analyst, subject.id)).toBeUndefined();
  expect(await recordOf(analyst, subject.id)).toMatchObject({ claims: 1 });
  expect(await readClaimList(scopeOf(analyst), everyClaim)).toHaveLength(1);
});
