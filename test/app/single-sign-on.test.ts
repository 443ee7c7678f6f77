import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newToken } from "@/lib/auth/tokens";
import { db } from "@/lib/db/client";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { disableUser } from "@/lib/workflow/disable-user";
import { inviteMember } from "@/lib/workflow/invite-member";
import { membershipOf } from "../support/accounts";
import { type Identity, type IdentityProvider, startIdentityProvider } from "../support/identity-provider";
import { must, openNewsroom } from "../support/newsroom";
import { type RunningApp, runApp } from "../support/sweep/running-app";

let provider: IdentityProvider;
let app: RunningApp;

// A first request loads its part of the application, and other test files build or compare meanwhile.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  provider = await startIdentityProvider();
  app = await runApp({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.client.id,
    OIDC_CLIENT_SECRET: provider.client.secret,
    OIDC_NAME: "the Harvest directory",
  });
}, 400_000);
afterAll(async () => {
  await app?.stop();
  await provider?.close();
});

/** A browser that keeps cookies and follows one redirect at a time. */
function browser() {
  const jar = new Map<string, string>();
  const get = async (address: string) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(new URL(address, app.url), { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return { status: answer.status, to: answer.headers.get("location") ?? "", text: await answer.text() };
  };
  return { get, jar };
}

async function signIn(identity: Identity, next = "/w", { get } = browser()) {
  provider.next = identity;
  const out = await get(`/sign-in/elsewhere?next=${encodeURIComponent(next)}`);
  expect(out.to).toMatch(new RegExp(`^${provider.issuer}/authorize\\?`));
  const back = await get(out.to);
  const done = await get(back.to);
  return { to: done.to.replace(app.url, ""), get, back: back.to };
}

const emailOf = async (userId: string) => (await db().user.findUniqueOrThrow({ where: { id: userId } })).email;

test("the sign-in page offers it by name, and somebody with an account comes in by a verified address, then by subject", async () => {
  const { admin, analyst } = await openNewsroom();
  expect((await browser().get("/sign-in")).text).toContain("the Harvest directory");
  const email = await emailOf(analyst.userId);
  const first = await signIn(
    { sub: "ines", email: email.toUpperCase(), email_verified: true },
    `/w/${analyst.workspaceSlug}/claims`,
  );
  expect(first.to).toBe(`/w/${analyst.workspaceSlug}/claims`);
  expect((await first.get(first.to)).status).toBe(200);
  const again = await signIn({ sub: "ines" });
  expect((await again.get(`/w/${analyst.workspaceSlug}/queue`)).status).toBe(200);
  expect((await readHistory(scopeOf(admin), "user", analyst.userId)).map(({ verb }) => verb)).toEqual(["edit-profile"]);
  expect(await db().session.count({ where: { userId: analyst.userId, endedAt: null } })).toBe(2);
  expect(provider.faults).toEqual([]);
});

test.each<[string, Identity]>([
  ["nobody here knows", { sub: "stranger", email: "stranger@example.org", email_verified: true }],
  ["without an address", { sub: "faceless" }],
])("somebody %s gets the answer everyone gets, and no account", async (_, identity) => {
  const before = await db().user.count();
  const { to, get } = await signIn(identity);
  expect(to).toMatch(/^\/sign-in\?error=/);
  expect((await get(to)).text).toContain("did not work");
  expect((await get("/w")).to).toContain("/sign-in");
  expect(await db().user.count()).toBe(before);
});

test("an address the provider does not vouch for, a disabled account and an account of another subject stay out", async () => {
  const { admin, analyst, editor, reviewer } = await openNewsroom();
  const unverified = await signIn({ sub: "a", email: await emailOf(editor.userId), email_verified: false });
  expect(unverified.to).toContain("error=");
  const email = await emailOf(analyst.userId);
  must(await disableUser(admin, await membershipOf(analyst), new Date()));
  expect((await signIn({ sub: "b", email, email_verified: true })).to).toContain("error=");
  const theirs = { email: await emailOf(reviewer.userId), email_verified: true };
  expect((await signIn({ sub: "c", ...theirs })).to).not.toContain("error=");
  expect((await signIn({ sub: "d", ...theirs })).to).toContain("error=");
});

test("somebody invited gets an account and is a member of nothing until they open the invitation", async () => {
  const { admin } = await openNewsroom();
  const { token, hash } = newToken();
  const email = `noor-${admin.userId}@example.org`;
  must(await inviteMember(admin, { email, role: "analyst", tokenHash: hash }, new Date()));
  const { get } = await signIn({ sub: "noor", email, email_verified: true, name: "Noor" });
  expect((await get(`/w/${admin.workspaceSlug}/queue`)).status).toBe(404);
  const join = await get(`/join/${token}`);
  expect([join.status, join.text.includes("Join Test desk")]).toEqual([200, true]);
});

test("an answer that this browser did not ask for is refused", async () => {
  const { analyst } = await openNewsroom();
  provider.next = { sub: "eve", email: await emailOf(analyst.userId), email_verified: true };
  const asked = browser();
  const back = await asked.get((await asked.get("/sign-in/elsewhere")).to);
  const other = browser();
  expect((await other.get(back.to)).to).toContain("error=");
  expect((await other.get("/w")).to).toContain("/sign-in");
  expect(await db().session.count({ where: { userId: analyst.userId } })).toBe(0);
});
