import { describe, expect, test } from "vitest";
import { scopeOf } from "@/lib/db/read/scope";
import { checkClaim, checkPost } from "@/lib/workflow/check-figures";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

const text =
  "Wheat output in Kenya fell 14 percent to 3.7 million tonnes in 2015 from 4.3 million tonnes in 2014, the FAO said. The office has moved to another building.";

describe("findings beside a post", () => {
  test("candidates that wait and claims that were accepted are checked together", async () => {
    const { analyst } = await openNewsroom();
    const [candidates = []] = await captureText(analyst, text, "Northern Fields", "2015-11-10");
    const [first] = candidates;
    if (!first) throw new Error("the engine proposed nothing");
    const before = await checkPost(scopeOf(analyst), first.revisionId);
    expect(before.map(({ relation, verdict, title }) => [relation, verdict, title])).toContainEqual([
      "percent-change",
      "adds-up",
      "Percent change between two levels",
    ]);
    expect(before.flatMap(({ figures }) => figures.map(({ kind }) => kind))).not.toContain("claim");

    const accepted = must(await acceptCandidate(analyst, { candidateId: first.id, version: first.version }, {}, noon));
    const after = await checkPost(scopeOf(analyst), first.revisionId);
    expect(after.map(({ relation }) => relation)).toEqual(before.map(({ relation }) => relation));
    const [finding] = await checkClaim(scopeOf(analyst), accepted.claimIds[0] ?? "");
    expect(finding?.figures.map(({ kind }) => kind).sort()).toEqual(["candidate", "candidate", "claim"]);
    expect(finding?.working).toContain("3.7 million t");
    for (const figure of finding?.figures ?? []) expect(text.slice(figure.start ?? 0)).toContain(figure.surface);
  });

  test("another workspace sees nothing of it", async () => {
    const [{ analyst }, { analyst: stranger }] = [await openNewsroom(), await openNewsroom()];
    const [candidates = []] = await captureText(analyst, text, "Northern Fields", "2015-11-10");
    expect(await checkPost(scopeOf(stranger), candidates[0]?.revisionId ?? "")).toEqual([]);
  });
});
