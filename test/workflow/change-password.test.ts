import { describe, expect, test } from "vitest";
import { proveOwnPassword } from "@/lib/auth/own-account";
import { hashPassword } from "@/lib/auth/passwords";
import { liveSession } from "@/lib/auth/session";
import { hashToken } from "@/lib/auth/tokens";
import { readSession } from "@/lib/db/read/sessions";
import { changePassword } from "@/lib/workflow/change-password";
import { editProfile } from "@/lib/workflow/edit-profile";
import { membershipOf, signIn, withPassword } from "../support/accounts";
import { must, noon, openNewsroom } from "../support/newsroom";

const visitor = { address: "192.0.2.11", agent: "test" };
const passwordHash = await hashPassword("another long password");

describe("changing one's own password", () => {
  test("ends all other sessions and keeps this one", async () => {
    const { analyst } = await openNewsroom();
    await withPassword(analyst, "the old password here");
    const [here, elsewhere] = [await signIn(analyst, noon), await signIn(analyst, noon)];
    const sessionId = (await readSession(hashToken(here)))?.id ?? null;
    const accountVersion = must(await proveOwnPassword(analyst, "the old password here", visitor, noon));
    const done = await changePassword({ ...analyst, sessionId }, { accountVersion, passwordHash }, noon);
    expect(done).toEqual({ ok: true, value: 1 });
    expect([await liveSession(here, noon), await liveSession(elsewhere, noon)]).toEqual([
      expect.objectContaining({ id: sessionId }),
      null,
    ]);
  });

  test("needs the present one, which cannot be guessed here without end", async () => {
    const { analyst } = await openNewsroom();
    await withPassword(analyst, "the old password here");
    const guess = () => proveOwnPassword(analyst, "not the password at all", visitor, noon);
    for (let n = 0; n < 5; n++) expect(await guess()).toMatchObject({ error: { reason: "invalid", field: "current" } });
    expect(await guess()).toMatchObject({ error: { reason: "locked-out" } });
    expect(await proveOwnPassword(analyst, "the old password here", visitor, noon)).toMatchObject({
      error: { reason: "locked-out" },
    });
  });

  test("is refused when the account changed after the password was checked", async () => {
    const { analyst } = await openNewsroom();
    const { accountVersion } = await membershipOf(analyst);
    must(await editProfile(analyst, { accountVersion, name: "Ines Maria" }, noon));
    expect(await changePassword(analyst, { accountVersion, passwordHash }, noon)).toMatchObject({
      error: { reason: "stale" },
    });
  });
});

describe("one's own name", () => {
  test("is changed against the version seen, else both names are told", async () => {
    const { analyst } = await openNewsroom();
    const { accountVersion } = await membershipOf(analyst);
    must(await editProfile(analyst, { accountVersion, name: "Ines Maria" }, noon));
    const late = await editProfile(analyst, { accountVersion, name: "I. M." }, noon);
    expect(late).toMatchObject({
      error: { reason: "stale", theirs: { fields: [{ theirs: "Ines Maria", yours: "I. M." }] } },
    });
    expect(!late.ok && late.error.detail).toMatch(/Ines Maria.*I\. M\./);
    expect((await membershipOf(analyst)).name).toBe("Ines Maria");
  });
});
