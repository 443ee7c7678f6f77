import { describe, expect, test } from "vitest";
import { hashPassword } from "@/lib/auth/passwords";
import { liveSession } from "@/lib/auth/session";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { newToken } from "@/lib/auth/tokens";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { disableUser } from "@/lib/workflow/disable-user";
import { makeResetLink } from "@/lib/workflow/make-reset-link";
import { resetPassword } from "@/lib/workflow/reset-password";
import { membershipOf, signIn, withPassword } from "../support/accounts";
import { must, noon, openNewsroom } from "../support/newsroom";

const visitor = { address: "192.0.2.9", agent: "test" };
const fresh = await hashPassword("another long password");

async function linkFor(people: Awaited<ReturnType<typeof openNewsroom>>) {
  const { token, hash } = newToken();
  must(await makeResetLink(people.admin, await membershipOf(people.analyst), hash, noon));
  return { token, hash };
}

describe("a reset link", () => {
  test("sets a new password once, ends every session, and stands in the history", async () => {
    const people = await openNewsroom();
    const email = await withPassword(people.analyst, "the forgotten password");
    const sid = await signIn(people.analyst, noon);
    const { hash } = await linkFor(people);
    must(await resetPassword(hash, fresh, noon));
    expect(await liveSession(sid, noon)).toBeNull();
    const tryIn = (password: string) => signInWithPassword({ email, password }, visitor, noon);
    expect([(await tryIn("the forgotten password")).ok, (await tryIn("another long password")).ok]).toEqual([
      false,
      true,
    ]);
    expect(await resetPassword(hash, fresh, noon)).toMatchObject({ error: { reason: "not-found" } });
    const verbs = (await readHistory(scopeOf(people.admin), "user", people.analyst.userId)).map(({ verb }) => verb);
    expect(verbs).toEqual(["reset-password", "make-reset-link"]);
  });

  test("is no good after a day, after a newer one, or once the account is disabled", async () => {
    const people = await openNewsroom();
    const first = await linkFor(people);
    const second = await linkFor(people);
    const tomorrow = new Date(noon.getTime() + 25 * 3_600_000);
    expect(await resetPassword(first.hash, fresh, noon)).toMatchObject({ error: { reason: "not-found" } });
    expect(await resetPassword(second.hash, fresh, tomorrow)).toMatchObject({ error: { reason: "not-found" } });
    must(await disableUser(people.admin, await membershipOf(people.analyst), noon));
    expect(await resetPassword(second.hash, fresh, noon)).toMatchObject({ error: { reason: "not-found" } });
    expect(await makeResetLink(people.admin, await membershipOf(people.analyst), second.hash, noon)).toMatchObject({
      error: { reason: "not-ready" },
    });
  });

  test("is made by admins alone", async () => {
    const { editor, analyst } = await openNewsroom();
    expect(await makeResetLink(editor, await membershipOf(analyst), newToken().hash, noon)).toMatchObject({
      error: { reason: "not-permitted" },
    });
  });
});
