// What happens to a thing once: two days of it cannot both be right. Reopening, being elected or winning can come again.
const ONCE =
  /\b(born|died|founded|established|opened|completed|built|released|published|launched|signed|abolished|discovered|invented|sank|adopted|ratified|incorporated|premiered|inaugurated|assassinated)\b/i;

/** The word for something that happens once, where a statement dates it ("opened in 1932"); null otherwise. */
export function onceEvent(surface: string): string | null {
  return ONCE.exec(surface)?.[1]?.toLowerCase() ?? null;
}
