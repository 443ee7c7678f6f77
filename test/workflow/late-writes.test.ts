import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import type { Theirs } from "@/lib/model/conflict";
import type { Refusal, Result } from "@/lib/model/result";
import { lateWrites } from "../support/late-writes/late-writes";

vi.setConfig({ testTimeout: 120_000 });

const folder = new URL("../../lib/workflow/", import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** Every step that is given what a person saw: it takes a version, or an argument that carries one. */
function stepsAgainstAVersion(): string[] {
  const carriers =
    /\b(version: number|accountVersion: number|seen: (?!string)|seenId: |SeenPair|PublishInput|ClaimEdit|AttributionEdit|AssessmentSubject)/;
  return sources.flatMap(({ name, text }) =>
    name.startsWith("tell-")
      ? []
      : [...text.matchAll(/^export (?:async )?function (\w+)\(([\s\S]*?)\): /gm)].flatMap(([, step, parameters]) =>
          parameters?.includes("actor: Actor") && carriers.test(parameters) && step ? [step] : [],
        ),
  );
}

describe("a late write", () => {
  test("of every step that is given a version has its row here", () => {
    const steps = stepsAgainstAVersion();
    expect(steps.length).toBeGreaterThan(20);
    const rows = new Set(lateWrites.map(({ step }) => step));
    expect(steps.filter((step) => !rows.has(step))).toEqual([]);
  });

  test("is never answered with the word stale alone", () => {
    const bare = sources.filter(({ text }) => /refuse\("stale"\)|refuse\("already-done"\)/.test(text));
    // Sent again under an id that somebody else's decision has: nobody does so by hand.
    expect(bare.map(({ name }) => name)).toEqual(["decide-candidate.ts"]);
  });

  test.each(lateWrites)("$step: says who did what and when, and what it met", async ({ write, says }) => {
    const answer = await write();
    const theirs = theirsOf(answer);
    expect(theirs).toMatchObject(says);
    expect(theirs.by).toMatch(/^(Ada|Ines|Jonas|Rosa|Emil)$/);
    expect(theirs.at.getTime()).toBeGreaterThan(0);
    // One sentence for whoever has no screen.
    expect(answer.ok ? "" : answer.error.detail).toMatch(new RegExp(`^${theirs.by} .*on 2015-11-12 at .* UTC`));
  });
});

function theirsOf(answer: Result<unknown, Refusal>): Theirs {
  if (answer.ok || !answer.error.theirs) throw new Error(`not late: ${JSON.stringify(answer)}`);
  return answer.error.theirs;
}
