import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readAssessment } from "@/lib/db/read/assessments";
import { readReplayFaults } from "@/lib/db/read/replay";
import { readRatingPoints } from "@/lib/db/read/scales";
import { scopeOf } from "@/lib/db/read/scope";
import { assess } from "@/lib/workflow/assess-claim";
import { changeScale } from "@/lib/workflow/change-scale";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";

const ours = { name: "Three steps", ordered: ["Supported", "Open", "Contradicted"], outside: ["Not checkable"] };

test("a new version of the scale is offered from now on, and an earlier rating keeps its words", async () => {
  const { admin, analyst, subject, draft } = await newsroomWithClaim();
  const first = must(await assess(analyst, subject, draft("mostly-supported"), { ask: false }, noon));
  expect(must(await changeScale(admin, 1, ours, noon))).toBe(2);
  const points = await readRatingPoints(scopeOf(analyst));
  expect(points.map(({ label, rank }) => [label, rank])).toEqual([
    ["Supported", 3],
    ["Open", 2],
    ["Contradicted", 1],
    ["Not checkable", null],
  ]);
  expect(points[0]?.key).toBe("supported");
  expect(await readAssessment(scopeOf(analyst), analyst, first)).toMatchObject({
    rating: { label: "Mostly supported" },
  });
});

test("every version of the scale is kept with the act that put it in force, and its points with it", async () => {
  const { admin } = await newsroomWithClaim();
  const scope = scopeOf(admin);
  must(await changeScale(admin, 1, ours, noon));
  const kept = await db().rowChange.findMany({
    where: { workspaceId: admin.workspaceId, ofTable: "rating_point", event: { verb: "change-scale" } },
    orderBy: { id: "asc" },
  });
  const labels = kept.slice(-4).map(({ before, after }) => [before, (after as { label: string }).label]);
  expect(labels).toEqual([...ours.ordered, ...ours.outside].map((label) => [null, label]));
  for (const table of ["rating_scale", "rating_point"]) expect(await readReplayFaults(scope, table)).toEqual([]);
});

test("a scale is changed by admins, against the version seen, and only when something is new", async () => {
  const { admin, editor } = await newsroomWithClaim();
  expect(await changeScale(editor, 1, ours, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  must(await changeScale(admin, 1, ours, noon));
  const mine = { ...ours, outside: ["Cannot judge"] };
  expect(await changeScale(admin, 1, mine, noon)).toMatchObject({
    error: {
      reason: "stale",
      theirs: { by: "Ada", at: noon, fields: [{ name: "outside", theirs: "Not checkable", yours: "Cannot judge" }] },
    },
  });
  expect(await changeScale(admin, 2, ours, noon)).toMatchObject({ error: { reason: "invalid" } });
});
