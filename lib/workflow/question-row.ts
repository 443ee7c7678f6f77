import { readVocabulary } from "../db/read/vocabulary.ts";
import type { WriteScope } from "../db/transaction.ts";
import type { QuestionRow } from "../db/write/questions.ts";
import { ensureIndicator } from "../db/write/vocabulary.ts";
import { placeNamer } from "../model/place-names.ts";
import type { QuestionDraft } from "../model/question.schema.ts";
import { yardstickTitle } from "../model/question.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";

/** A question as its row holds it: indicator and place found by key, name or alias, the coverage by its key, the title proposed where none is given. */
export async function questionRow(tx: WriteScope, { title, note, yardstick }: QuestionDraft): Promise<QuestionRow> {
  const vocabulary = await readVocabulary(tx, defaultVocabulary);
  const indicator = named(vocabulary.indicators, yardstick.indicator);
  const indicatorId = indicator && (await ensureIndicator(tx, indicator.key, indicator));
  const resolved = {
    ...yardstick,
    indicator: indicator?.name ?? yardstick.indicator,
    indicatorKey: indicator?.key ?? null,
    coverage: yardstick.coverage && (named(vocabulary.coverages, yardstick.coverage)?.key ?? yardstick.coverage),
    place: yardstick.place && (named(vocabulary.places, yardstick.place)?.key ?? yardstick.place),
  };
  return { title: title ?? yardstickTitle(resolved, placeNamer(vocabulary)), note, yardstick: resolved, indicatorId };
}

// Keys and names before aliases: an alias shared by two entries must not hide the one that is called so.
function named<Entry extends { readonly key: string; readonly name: string; readonly aliases: readonly string[] }>(
  entries: readonly Entry[],
  words: string,
): Entry | null {
  const lower = words.toLowerCase();
  const own = entries.find(({ key, name }) => key.toLowerCase() === lower || name.toLowerCase() === lower);
  return own ?? entries.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === lower)) ?? null;
}
