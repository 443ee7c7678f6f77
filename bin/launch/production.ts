import { parseSettings, type Settings } from "../../lib/settings/environment.ts";

/** The settings of a real installation. Throws, naming each variable that is missing or wrong, before anything starts. */
export function productionSettings(): Settings {
  try {
    return parseSettings(process.env);
  } catch (error) {
    throw new Error(`cannot start:\n${(error as Error).message}\nSee .env.example.`);
  }
}
