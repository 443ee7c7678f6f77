import { describe, expect, test } from "vitest";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { hashToken } from "@/lib/auth/tokens";
import { db } from "@/lib/db/client";
import { addSamples, importSamples, sampleMember, settleSamples } from "@/lib/workflow/import-samples";
import { offerSetUp } from "@/lib/workflow/offer-set-up";
import { runWaitingJobs } from "@/lib/workflow/run-jobs";
import { setUpInstallation, setUpWorkspace } from "@/lib/workflow/set-up-workspace";
import { must, noon, openNewsroom } from "../support/newsroom";

const founding = { name: "Ada Brandt", email: "ada@harvest.example", passwordHash: null };
const counts = async (workspaceId: string) => ({
  posts: await db().post.count({ where: { workspaceId } }),
  claims: await db().claim.count({ where: { workspaceId } }),
  decisions: await db().decision.count({ where: { workspaceId } }),
  links: await db().claimLink.count({ where: { workspaceId } }),
});

describe("sample posts", () => {
  // First in its file: a fresh install is one in which nobody has an account yet.
  test("wait in the queue of a fresh install that asked for them, from a member nobody can sign in as", async () => {
    const tokenHash = hashToken("a-token-on-the-console");
    expect(await offerSetUp(tokenHash, noon)).toBe(true);
    const installing = { ...founding, workspace: "Harvest desk", tokenHash, samples: true };
    const admin = must(await setUpInstallation(installing, noon));
    await runWaitingJobs(() => noon);
    expect(await counts(admin.workspaceId)).toEqual({ posts: 8, claims: 0, decisions: 0, links: 0 });
    expect(await db().candidate.count({ where: { workspaceId: admin.workspaceId } })).toBeGreaterThan(20);
    const members = await db().membership.findMany({
      where: { workspaceId: admin.workspaceId },
      include: { user: { select: { name: true, email: true, passwordHash: true, oidcSubject: true } } },
      orderBy: { id: "asc" },
    });
    expect(members.map(({ role, user }) => [role, user.name])).toEqual([
      ["admin", "Ada Brandt"],
      ["analyst", sampleMember],
    ]);
    expect(members[1]?.user).toMatchObject({ passwordHash: null, oidcSubject: null });
    for (const password of ["", "demo-newsroom", sampleMember]) {
      const attempt = { email: members[1]?.user.email ?? "", password };
      expect(await signInWithPassword(attempt, { address: "127.0.0.1", agent: "test" }, noon)).toMatchObject({
        ok: false,
      });
    }
  });

  test("are settled once, and by an admin alone", async () => {
    const { admin, analyst, editor } = await openNewsroom();
    for (const actor of [analyst, editor])
      expect(await settleSamples(actor, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    expect(await counts(admin.workspaceId)).toMatchObject({ posts: 0 });
    must(await settleSamples(admin, noon));
    expect(await settleSamples(admin, noon)).toMatchObject({ error: { reason: "already-done" } });
    await runWaitingJobs(() => noon);
    expect(await counts(admin.workspaceId)).toMatchObject({ posts: 8 });
  });

  test("are added afterwards by whoever may import, or by an admin through their member, and only while nothing is there", async () => {
    const [one, other] = [await openNewsroom(), await openNewsroom()];
    expect(await addSamples(one.viewer, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    must(await addSamples(one.analyst, noon));
    must(await addSamples(other.admin, noon));
    for (const actor of [one.editor, one.admin, other.analyst])
      expect(await addSamples(actor, noon)).toMatchObject({ error: { reason: "already-done" } });
    const importers = async ({ admin }: typeof one) => {
      const where = { workspaceId: admin.workspaceId };
      const runs = await db().importRun.findMany({ where, include: { startedBy: { select: { name: true } } } });
      return [...new Set(runs.map(({ startedBy }) => startedBy.name))];
    };
    expect([await importers(one), await importers(other)]).toEqual([["Ines"], [sampleMember]]);
  });

  test("are not brought in by somebody who may import nothing", async () => {
    const { admin, viewer } = await openNewsroom();
    for (const actor of [admin, viewer])
      expect(await importSamples(actor, () => noon)).toMatchObject({ error: { reason: "not-permitted" } });
    expect(await db().importRun.count({ where: { workspaceId: admin.workspaceId } })).toBe(0);
  });

  test("stay out of a workspace that is set up without them, and so does their member", async () => {
    const admin = must(
      await setUpWorkspace({ ...founding, email: "ruth@harvest.example", workspace: "Bare desk" }, noon),
    );
    await runWaitingJobs(() => noon);
    expect(await counts(admin.workspaceId)).toMatchObject({ posts: 0 });
    expect(await db().membership.count({ where: { workspaceId: admin.workspaceId } })).toBe(1);
  });
});
