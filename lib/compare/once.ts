// What happens to a thing once: two days of it cannot both be right. Reopening, being elected or winning can come again.
const ONCE =
  /\b(born|died|founded|established|opened|completed|built|released|published|launched|signed|abolished|discovered|invented|sank|adopted|ratified|incorporated|premiered|inaugurated|assassinated)\b/i;

// What was extended once can be extended again: the later end replaces the earlier.
const MOVED = /\b(?:extend|prolong|postpone|delay|defer|push(?:ed)? back|put off)(?:s|ed|ing)?\b/i;

/** True for a statement that says until when something was extended or put off. */
export function movesDate(surface: string): boolean {
  return MOVED.test(surface);
}

/** The word for something that happens once, where a statement dates it ("opened in 1932"); null otherwise. */
export function onceEvent(surface: string): string | null {
  return ONCE.exec(surface)?.[1]?.toLowerCase() ?? null;
}
