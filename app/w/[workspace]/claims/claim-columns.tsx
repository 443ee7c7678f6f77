import { LinkKindMark } from "@/app/_ui/badge";
import { TrayToggle } from "@/app/_ui/compare-tray";
import { saidInWords } from "@/app/_ui/date-words";
import type { Column } from "@/app/_ui/table";
import type { ClaimListRow, MarkWords } from "@/lib/db/read/claim-list";
import { fieldRows } from "@/lib/model/claim-fields";
import type { LinkKind } from "@/lib/model/link-kinds";
import { type ListColumnName, listColumns } from "@/lib/model/list-columns";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { describePeriod } from "@/lib/units/period-words";
import { letterWords, noneWords } from "./facet-words";

/** A row of the list with what the newsroom added to the claim. */
export type MarkedRow = ClaimListRow & { readonly marks: MarkWords | undefined };

const nameOf = placeNamer(defaultVocabulary);

/** One column of the list beside the claim. */
export function columnOf(name: ListColumnName): Column<MarkedRow> {
  const { label } = listColumns[name];
  return {
    key: name,
    heading: label,
    figures: name === "appears",
    short: name === "said",
    cell: cells[name] ?? fieldsOf(name),
  };
}

const cells: Partial<Readonly<Record<ListColumnName, Column<MarkedRow>["cell"]>>> = {
  about: ({ content }) => {
    const about = content.period ?? content.asOf;
    return about ? describePeriod(about) : "not stated";
  },
  said: ({ content }) => saidInWords(content.saidOn),
  publisher: ({ marks }) => marks?.publisher.join(", "),
  reliability: ({ marks }) => marks?.reliability.map(letterWords).join("; ") || noneWords.reliability,
  rating: ({ marks }) => marks?.rating.join("; ") || noneWords.rating,
  link: ({ marks }) =>
    marks && marks.link.length > 0
      ? marks.link.map((kind) => <LinkKindMark key={kind} kind={kind as LinkKind} />)
      : noneWords.link,
  assignee: ({ marks }) => marks?.assignee.join(", ") || noneWords.assignee,
  appears: ({ appearances, publishers }) =>
    publishers > 1 ? `${appearances} in ${publishers} publications` : String(appearances),
  compare: ({ id, sentence }) => <TrayToggle id={id} label={sentence} small />,
};

function fieldsOf(name: ListColumnName): Column<MarkedRow>["cell"] {
  const fields: readonly string[] = listColumns[name].fields;
  return ({ content }) => {
    const told = fieldRows(content, nameOf).filter(({ field, value }) => value !== null && fields.includes(field));
    return told.length > 0 ? told.map(({ value }) => value).join("; ") : "not stated";
  };
}
