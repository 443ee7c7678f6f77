import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { readQuestion } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { acceptIntoQuestion } from "@/lib/workflow/accept-into-question";
import { assess } from "@/lib/workflow/assess-claim";
import { closeQuestion } from "@/lib/workflow/edit-question";
import { addToQuestion } from "@/lib/workflow/gather-claims";
import { layOutQuestion } from "@/lib/workflow/lay-out-question";
import { linkClaims } from "@/lib/workflow/link-claims";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { captureText } from "../support/capture";
import { newsroomWithClaim } from "../support/judging";
import { must, noon, openNewsroom } from "../support/newsroom";
import { askHarvest, claimsOfText } from "../support/questions";

const text =
  "Rice output in North Korea fell 12 percent in 2015, the FAO said. Rice output in North Korea fell 5 percent in 2013, the FAO said. North Korea needs 1.2 million tonnes of food aid in 2015, the WFP said. Rice output in South Korea rose 2 percent in 2015, the FAO said.";

async function layOut(actor: Actor, id: string) {
  const question = await readQuestion(scopeOf(actor), id);
  if (!question) throw new Error("no question");
  return layOutQuestion(actor, question);
}

describe("laying a question out", () => {
  test("claims of the workspace are held against the yardstick; what lies off it says why", async () => {
    const { analyst } = await openNewsroom();
    const { id } = await askHarvest(analyst);
    await claimsOfText(analyst, text);
    const { gathered, others } = await layOut(analyst, id);
    expect(gathered).toEqual([]);
    const found = others.map(({ statement, fit }) => [
      statement.content.change?.value ?? null,
      fit.kind === "off" ? fit.why : fit.kind,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        [-12, "fits"],
        [-5, "time"],
        [2, "place"],
      ]),
    );
  });

  test("a waiting candidate that fits is accepted from here and gathered with its words; it waits no more", async () => {
    const { analyst } = await openNewsroom();
    const { id } = await askHarvest(analyst);
    await captureText(analyst, text, "Northern Fields", "2015-11-10");
    const before = await layOut(analyst, id);
    const [first] = before.waiting.filter(({ fit }) => fit.kind === "fits");
    if (!first) throw new Error("nothing waits");
    const { candidate } = first;
    must(await acceptIntoQuestion(analyst, id, { candidateId: candidate.id, version: candidate.version }, noon));
    const after = await layOut(analyst, id);
    expect(after.gathered.map(({ words }) => words.map(({ surface }) => surface))).toEqual([[candidate.surface]]);
    expect(after.waiting.some((one) => one.candidate.id === candidate.id)).toBe(false);
  });

  test("a closed question and a viewer accept nothing: the candidate still waits", async () => {
    const { analyst, viewer } = await openNewsroom();
    const { id } = await askHarvest(analyst);
    const [[candidate] = []] = await captureText(analyst, text, "Northern Fields", "2015-11-10");
    const seen = { candidateId: candidate?.id ?? "", version: candidate?.version ?? 1 };
    expect(await acceptIntoQuestion(viewer, id, seen, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    must(await closeQuestion(analyst, { id, version: 1 }, "closed", noon));
    expect(await acceptIntoQuestion(analyst, id, seen, noon)).toMatchObject({ error: { reason: "invalid" } });
    expect((await layOut(analyst, id)).waiting.some((one) => one.candidate.id === seen.candidateId)).toBe(true);
  });

  test("a sealed judgement marks nothing for those who could still cross-check it, and everything once both are in", async () => {
    const { analyst, colleague, subject, draft } = await newsroomWithClaim();
    const { id } = await askHarvest(analyst);
    must(await addToQuestion(analyst, id, [subject.id], noon));
    must(await assess(analyst, subject, draft("contradicted"), { ask: true }, noon));
    const ratingFor = async (actor: Actor) => (await layOut(actor, id)).gathered[0]?.standing.rating;
    expect([await ratingFor(analyst), await ratingFor(colleague)]).toEqual(["Contradicted", null]);
    const [check] = await readOpenCrossChecks(scopeOf(colleague));
    must(await submitCrossCheck(colleague, { id: check?.id ?? "", version: 1 }, draft("supported"), noon));
    expect(await ratingFor(colleague)).toBe("Supported");
  });

  test("a judged contradiction marks both its claims, and only when both are gathered", async () => {
    const { analyst } = await openNewsroom();
    const { id } = await askHarvest(analyst);
    const [fell] = await claimsOfText(analyst, "Rice output in North Korea fell 12 percent in 2015, the FAO said.");
    const [rose] = await claimsOfText(
      analyst,
      "Rice output in North Korea rose 3 percent in 2015, the farm ministry said.",
    );
    const pair = { from: { id: fell?.id ?? "", version: 1 }, to: { id: rose?.id ?? "", version: 1 } };
    const judgement = {
      kind: "contradicts",
      reason: "One fell, one rose",
      asRetoldBy: null,
      explanations: [],
      remains: null,
    } as const;
    must(await linkClaims(analyst, pair, judgement, noon));
    must(await addToQuestion(analyst, id, [pair.from.id], noon));
    const marks = async () =>
      (await layOut(analyst, id)).gathered.map(({ standing }) => standing.contradicts.map(({ claimId }) => claimId));
    expect(await marks()).toEqual([[]]);
    must(await addToQuestion(analyst, id, [pair.to.id], noon));
    expect(await marks()).toEqual([[pair.to.id], [pair.from.id]]);
  });

  test("another workspace's claims and candidates are not there", async () => {
    const here = await openNewsroom();
    const there = await openNewsroom();
    await claimsOfText(there.analyst, text);
    await captureText(
      there.analyst,
      "Maize output in North Korea fell 9 percent in 2015, the FAO said.",
      "Elsewhere",
      "2015-11-10",
    );
    const { id } = await askHarvest(here.analyst);
    const { others, waiting } = await layOut(here.analyst, id);
    expect([others, waiting]).toEqual([[], []]);
  });
});
