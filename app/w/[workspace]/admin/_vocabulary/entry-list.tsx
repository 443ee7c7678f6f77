import { LinkButton } from "@/app/_ui/button";
import { PagedTable } from "@/app/_ui/paged-table";
import { pageAddress } from "@/app/_ui/pagination";
import { Stack } from "@/app/_ui/stack";
import { FilteredEmpty } from "@/app/_ui/states";
import type { Column } from "@/app/_ui/table";
import { Find } from "./find";

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

interface EntryListProps<T extends Entry> {
  /** "indicators". */
  readonly things: string;
  readonly here: string;
  readonly words: string | null;
  readonly entries: readonly T[];
  /** Which page of them is asked for. */
  readonly page: number;
  readonly columns: readonly Column<T>[];
}

/** Entries of a vocabulary by name, a page at a time, with a search above them; filtered away, it offers to drop the filter. */
export function EntryList<T extends Entry>({ things, here, words, entries, page, columns }: EntryListProps<T>) {
  return (
    <Stack gap="wide">
      <Find here={here} words={words} />
      {entries.length === 0 && words !== null ? (
        <FilteredEmpty things={things} filters={[{ label: words, dropHref: here }]} clearHref={here} />
      ) : (
        <PagedTable
          caption={things}
          captionHidden
          list
          rows={entries}
          rowKey={({ key }) => key}
          columns={columns}
          page={page}
          hrefOf={(number) => pageAddress(here, { q: words }, number)}
        />
      )}
    </Stack>
  );
}

/** The button to a form for one more. */
export function NewEntry({ here, children }: { readonly here: string; readonly children: string }) {
  return (
    <LinkButton href={`${here}/new`} icon="plus">
      {children}
    </LinkButton>
  );
}

/** A few of many names, and how many more there are. */
export function someNames(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const shown = names.slice(0, 4).join(", ");
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
}
