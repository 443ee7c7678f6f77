"use server";

import { cookies } from "next/headers";
import { requireSameOrigin } from "@/lib/auth/origin";
import { type Preferences, preferenceChoices, preferenceCookie } from "./preferences";

const year = 365 * 24 * 60 * 60;

/** Keeps the preferences a form sends (theme, density, keys); fields it does not send stay, unknown values are passed over. */
export async function choosePreferences(form: FormData): Promise<void> {
  if (!(await requireSameOrigin()).ok) return;
  const jar = await cookies();
  for (const name of Object.keys(preferenceChoices) as (keyof Preferences)[]) {
    const choices: readonly string[] = preferenceChoices[name];
    const value = form.get(name);
    if (typeof value !== "string" || !choices.includes(value)) continue;
    jar.set(preferenceCookie(name), value, { httpOnly: true, sameSite: "lax", path: "/", maxAge: year });
  }
}
