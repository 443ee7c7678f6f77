import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";

/** The search above a list of names. */
export function Find({ here, words }: { readonly here: string; readonly words: string | null }) {
  return (
    <form method="get" action={here}>
      <Stack gap="tight">
        <TextField type="search" id="find-words" name="q" label="Name or other name" defaultValue={words ?? ""} />
        <div>
          <Button type="submit">Search</Button>
        </div>
      </Stack>
    </form>
  );
}

/** The words a list is searched for, or null. */
export function wordsOf(q: unknown): string | null {
  return typeof q === "string" && q.trim() !== "" ? q.trim().toLowerCase().slice(0, 80) : null;
}

/** The entries whose name or other names hold the words; all of them without words. */
export function found<T extends { readonly name: string; readonly aliases: readonly string[] }>(
  entries: readonly T[],
  words: string | null,
): readonly T[] {
  if (words === null) return entries;
  return entries.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().includes(words)));
}
