import { type ClaimQuery, withQuery } from "./claim-query";

/** The list as it is filtered, as files. */
export function Twins({ here, query }: { readonly here: string; readonly query: ClaimQuery }) {
  return (
    <>
      <a href={withQuery(`${here}.csv`, query)}>CSV</a> <a href={withQuery(`${here}.json`, query)}>JSON</a>
    </>
  );
}
