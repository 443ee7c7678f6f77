import { cookies } from "next/headers";
import type { Theme } from "../_ui/user-menu";

/** How a reader wants the screens; kept in cookies of this browser, as it may differ from one device to the next. */
export interface Preferences {
  readonly theme: Theme;
  readonly density: "usual" | "compact";
  readonly keys: "on" | "off";
}

/** The choices each preference has, the first being what holds without a cookie. */
export const preferenceChoices = {
  theme: ["system", "light", "dark"],
  density: ["usual", "compact"],
  keys: ["on", "off"],
} as const satisfies { [Name in keyof Preferences]: readonly Preferences[Name][] };

/** The name of a preference's cookie. */
export function preferenceCookie(name: keyof Preferences): string {
  return `gainsay-${name}`;
}

/** What this browser asked for; anything unknown in a cookie counts as not asked. */
export async function readPreferences(): Promise<Preferences> {
  const jar = await cookies();
  const chosen = <Choice extends string>(name: keyof Preferences, choices: readonly [Choice, ...Choice[]]): Choice => {
    const value = jar.get(preferenceCookie(name))?.value;
    return choices.find((choice) => choice === value) ?? choices[0];
  };
  return {
    theme: chosen("theme", preferenceChoices.theme),
    density: chosen("density", preferenceChoices.density),
    keys: chosen("keys", preferenceChoices.keys),
  };
}
