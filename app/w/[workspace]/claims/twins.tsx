import { columnsWord, type ListColumnName } from "@/lib/model/list-columns";
import { type ClaimsView, withQuery } from "./claim-query";

interface TwinsProps {
  readonly view: ClaimsView;
  readonly columns: readonly ListColumnName[];
}

/** The list as it is filtered, with its columns, as files. */
export function Twins({ view, columns }: TwinsProps) {
  const as = (kind: "csv" | "json") =>
    withQuery({ ...view, here: `${view.here}.${kind}` }, { columns: columnsWord(columns) });
  return (
    <>
      <a href={as("csv")}>CSV</a> <a href={as("json")}>JSON</a>
    </>
  );
}
