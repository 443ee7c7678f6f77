import { z } from "zod";
import { normaliseEmail, passwordLength } from "./account.ts";

/** A person's or a workspace's name: one line, 1 to 80 characters. */
export const nameField = (what: string) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/\s{1,80}/g, " ")
        .trim(),
    )
    .pipe(z.string().min(1, `${what} is missing.`).max(80, `${what} is longer than 80 characters.`));

/** An e-mail address, normalised. */
export const emailField = z
  .string()
  .transform(normaliseEmail)
  .pipe(z.email("This is not an e-mail address.").max(254, "This e-mail address is too long."));

/** A password being chosen; long rather than complicated (NIST SP 800-63B). */
export const newPasswordField = z
  .string()
  .min(passwordLength.min, `A password needs at least ${passwordLength.min} characters.`)
  .max(passwordLength.max, `A password has at most ${passwordLength.max} characters.`)
  .refine((text) => new Set(text).size >= 5, "This password repeats too few characters.");

/** A password being checked: anything up to the longest we take. */
export const passwordField = z.string().max(passwordLength.max);

/** A role's name as forms send it. */
export const roleField = z.enum(["viewer", "analyst", "reviewer", "editor", "admin"], "Choose a role.");

/** Choosing a password: typed once, with a password manager or by hand. */
export const newPasswordForm = z.object({ password: newPasswordField });

/** Joining with a new account. */
export const newAccountForm = z.object({ name: nameField("Your name"), password: newPasswordField });

/** The first run: who you are, what the workspace is called, and what it begins with. */
export const setUpForm = z.object({
  token: z.string().trim().min(1, "The set-up token is missing; it stands on the console of the server."),
  workspace: nameField("The workspace's name"),
  name: nameField("Your name"),
  email: emailField,
  password: newPasswordField,
  begin: z.enum(["empty", "samples"], "Begin empty or with sample posts.").default("empty"),
});

/** Inviting one person. */
export const invitationForm = z.object({ email: emailField, role: roleField });

/** A reason a person has to give. */
export const reasonField = z
  .string()
  .trim()
  .min(3, "Say why, in a few words.")
  .max(1000, "The reason is longer than 1,000 characters.");

/** Giving a member another role. */
export const roleForm = z.object({ role: roleField });

/** Choosing another password for one's own account. */
export const changePasswordForm = z.object({ current: passwordField, password: newPasswordField });

/** One's own name. */
export const profileForm = z.object({ name: nameField("Your name") });
