import { db } from "@/lib/db/client";
import type { PasswordHash, TokenHash } from "@/lib/model/account";
import { changePassword } from "@/lib/workflow/change-password";
import { changeRole } from "@/lib/workflow/change-role";
import { disableUser, enableUser } from "@/lib/workflow/disable-user";
import { editProfile } from "@/lib/workflow/edit-profile";
import { endMembership } from "@/lib/workflow/end-membership";
import { makeResetLink } from "@/lib/workflow/make-reset-link";
import { requireCrossChecks, waiveCrossChecks } from "@/lib/workflow/waive-cross-checks";
import { membershipOf } from "../accounts";
import { must, noon, openNewsroom } from "../newsroom";
import type { LateWrite } from "./late-write";

async function renamed() {
  const people = await openNewsroom();
  const seen = await membershipOf(people.analyst);
  must(await editProfile(people.analyst, { accountVersion: seen.accountVersion, name: "Ines Maria" }, noon));
  // The history calls people by the name they have now; here it is the old one again.
  await db().user.update({ where: { id: people.analyst.userId }, data: { name: "Ines" } });
  return { ...people, seen };
}

const accountNow = [
  { label: "Name now", after: "Ines" },
  { label: "Account now", after: "may sign in" },
];

/** Late writes about people, their roles and their accounts. */
export const peopleWrites: readonly LateWrite[] = [
  {
    step: "changeRole",
    write: async () => {
      const { admin, analyst } = await openNewsroom();
      const seen = await membershipOf(analyst);
      must(await changeRole(admin, seen, "editor", noon));
      return changeRole(admin, seen, "viewer", noon);
    },
    says: {
      version: 2,
      by: "Ada",
      did: "changed the role of this person",
      fields: [{ name: "role", theirs: "editor", yours: "viewer" }],
    },
  },
  {
    step: "endMembership",
    write: async () => {
      const { admin, analyst } = await openNewsroom();
      const seen = await membershipOf(analyst);
      must(await changeRole(admin, seen, "editor", noon));
      return endMembership(admin, seen, noon);
    },
    says: { version: 2, changes: [{ label: "Role now", after: "editor" }], again: true },
  },
  {
    step: "disableUser",
    write: async () => {
      const { admin, seen } = await renamed();
      return disableUser(admin, seen, noon);
    },
    says: { by: "Ines", did: "changed the profile of this person", changes: accountNow, again: true },
  },
  {
    step: "enableUser",
    write: async () => {
      const { admin, seen } = await renamed();
      return enableUser(admin, seen, noon);
    },
    says: { changes: accountNow },
  },
  {
    step: "disableUser",
    write: async () => {
      const { admin, analyst } = await openNewsroom();
      must(await disableUser(admin, await membershipOf(analyst), noon));
      return disableUser(admin, await membershipOf(analyst), noon);
    },
    says: { by: "Ada", did: "disabled this person", again: false },
  },
  {
    step: "makeResetLink",
    write: async () => {
      const { admin, seen } = await renamed();
      return makeResetLink(admin, seen, "0".repeat(64) as TokenHash, noon);
    },
    says: { changes: accountNow, again: true },
  },
  {
    step: "editProfile",
    write: async () => {
      const { analyst, seen } = await renamed();
      return editProfile(analyst, { accountVersion: seen.accountVersion, name: "I. M." }, noon);
    },
    says: { by: "Ines", fields: [{ name: "name", label: "Your name", theirs: "Ines", yours: "I. M." }] },
  },
  {
    step: "requireCrossChecks",
    write: async () => {
      const { admin } = await openNewsroom();
      const waiver = must(await waiveCrossChecks(admin, "One of us is ill", noon));
      must(await requireCrossChecks(admin, waiver, noon));
      return requireCrossChecks(admin, waiver, noon);
    },
    says: { by: "Ada", did: "required cross-checks again", again: false },
  },
  {
    step: "changePassword",
    write: async () => {
      const { analyst, seen } = await renamed();
      const passwordHash = "hash" as PasswordHash;
      return changePassword(analyst, { accountVersion: seen.accountVersion, passwordHash }, noon);
    },
    says: { by: "Ines", again: true },
  },
];
