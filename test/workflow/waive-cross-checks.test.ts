import { expect, test } from "vitest";
import { readCrossCheckWaiver } from "@/lib/db/read/cross-check-waiver";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { requireCrossChecks, waiveCrossChecks } from "@/lib/workflow/waive-cross-checks";
import { must, noon, openNewsroom } from "../support/newsroom";

test("a workspace does without cross-checks from a decision with a reason until another", async () => {
  const { admin, editor, reviewer } = await openNewsroom();
  expect(await waiveCrossChecks(reviewer, "Two of us", noon)).toMatchObject({ error: { reason: "not-permitted" } });
  expect(await waiveCrossChecks(editor, "  ", noon)).toMatchObject({ error: { field: "reason" } });
  const id = must(await waiveCrossChecks(editor, "There are two of us", noon));
  expect(await readCrossCheckWaiver(scopeOf(admin))).toMatchObject({
    reason: "There are two of us",
    grantedBy: "Emil",
  });
  expect(await waiveCrossChecks(admin, "Me too", noon)).toMatchObject({ error: { reason: "already-done" } });
  expect(await requireCrossChecks(reviewer, id, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  must(await requireCrossChecks(admin, id, noon));
  expect(await readCrossCheckWaiver(scopeOf(admin))).toBeNull();
  expect(await requireCrossChecks(admin, id, noon)).toMatchObject({ error: { reason: "already-done" } });
  const verbs = (await readHistory(scopeOf(admin), "workspace", admin.workspaceId)).map(({ verb }) => verb);
  expect(verbs).toEqual(["require-cross-checks", "waive-cross-checks"]);
});
